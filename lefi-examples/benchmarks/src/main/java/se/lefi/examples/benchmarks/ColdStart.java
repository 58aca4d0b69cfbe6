package se.lefi.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import se.lefi.connection.Agreement;
import se.lefi.disclosure.DataSubject;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.organisation.Organisation;
import se.lefi.organisation.OrganisationKind;
import se.lefi.organisation.OrganisationNumber;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.edition.LefiPrenumeration;
import se.lefi.rules.naive.NaiveAsPublished;
import se.lefi.rules.naive.NaiveByStatute;

/** From starting Java to the first decision, as whole processes. */
final class ColdStart {
    private static final String JDK_25 = "JAVA_HOME_25";
    private static final List<String> PROGRAMS = List.of("by hand A", "by hand B", "lefi A", "lefi B");

    private ColdStart() {}

    /** Decides one request, and prints whether it is permitted: by lefi, or by hand. */
    public static final class Program {
        private Program() {}

        public static void main(String[] arguments) {
            DisclosureRequest request = request();
            System.out.println(
                    switch (arguments[0]) {
                        case "lefi A" ->
                            DisclosureEngine.using(LefiPrenumeration.asPublished())
                                    .decide(request)
                                    .isPermitted();
                        case "lefi B" ->
                            DisclosureEngine.using(LefiPrenumeration.byStatute())
                                    .decide(request)
                                    .isPermitted();
                        case "by hand A" -> NaiveAsPublished.decide(request).isPermitted();
                        case "by hand B" -> NaiveByStatute.decide(request).isPermitted();
                        default -> throw new IllegalArgumentException(arguments[0]);
                    });
        }
    }

    private static DisclosureRequest request() {
        return DisclosureRequest.builder()
                .decisionDate(LocalDate.of(2024, 6, 1))
                .recipient(Organisation.builder()
                        .number(OrganisationNumber.parse("516999-1014"))
                        .name("Norrskens Försäkring AB")
                        .kind(OrganisationKind.INSURANCE_COMPANY)
                        .build())
                .purpose(DisclosurePurpose.COORDINATION)
                .subject(DataSubject.of("claim-4711"))
                .agreement(Agreement.builder()
                        .signedByRecipient(LocalDate.of(2024, 1, 10))
                        .signedByAgency(LocalDate.of(2024, 1, 20))
                        .connectedFrom(LocalDate.of(2024, 2, 1))
                        .build())
                .necessityStated(true)
                .build();
    }

    /** Runs the programs in turn; where there is a JDK 25, then once more, each with an AOT cache of its own. */
    static List<Figure> measure(Effort effort) throws IOException, InterruptedException {
        JavaProcess java = JavaProcess.here().ofJars();
        List<Figure> figures = new ArrayList<>(figures("cold start", 1.5, effort, program -> java));
        String home = Runtime.version().feature() >= 25 ? System.getProperty("java.home") : System.getenv(JDK_25);
        if (home == null) {
            System.out.println("Where " + JDK_25 + " names a JDK 25, cold starts are timed with an AOT cache too.");
            return figures;
        }
        JavaProcess newer = java.by(home);
        for (String program : PROGRAMS) {
            newer.with("-XX:AOTCacheOutput=" + cache(program)).run(Program.class, program);
        }
        figures.addAll(figures(
                "cold start with an AOT cache",
                1.2,
                effort,
                program -> newer.with("-XX:AOTCache=" + cache(program), "-XX:AOTMode=on")));
        return figures;
    }

    private static List<Figure> figures(String name, double budget, Effort effort, Function<String, JavaProcess> java)
            throws IOException, InterruptedException {
        Rounds rounds = new Rounds();
        for (int i = 0; i < effort.starts(); i++) {
            for (String program : PROGRAMS) {
                rounds.add(program, java.apply(program).run(Program.class, program));
            }
        }
        return Stream.of("A", "B")
                .map(edition -> rounds.figure(
                                name + ", edition " + edition, "lefi " + edition, "ms", "by hand", "by hand " + edition)
                        .withAtMost(budget))
                .toList();
    }

    private static Path cache(String program) {
        return Path.of("target", program.replace(' ', '-') + ".aot");
    }
}
