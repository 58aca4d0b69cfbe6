package se.lefi.examples.benchmarks;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
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
    private static final int RUNS = 21;

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

    /** Runs the programs in turn, so that a busy moment meets them all. */
    static void measure() throws IOException, InterruptedException {
        ProcessTimer processes = new ProcessTimer();
        for (int i = 0; i < RUNS; i++) {
            for (String program : List.of("by hand A", "by hand B", "lefi A", "lefi B")) {
                processes.time(program, List.of(), Program.class, program);
            }
        }
        processes.print("Cold start, ms");
    }
}
