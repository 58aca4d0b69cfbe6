package se.lefi.examples.benchmarks.peers;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.lefi.connection.Agreement;
import se.lefi.disclosure.Consent;
import se.lefi.disclosure.DataSubject;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.examples.benchmarks.JavaProcess;
import se.lefi.examples.benchmarks.Rounds;
import se.lefi.organisation.Organisation;
import se.lefi.organisation.OrganisationKind;
import se.lefi.organisation.OrganisationNumber;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.edition.LefiPrenumeration;
import se.lefi.rules.naive.NaiveAsPublished;

/** From starting Java to the first decision, as whole processes: the rules are loaded there too. */
final class PeerColdStart {
    static final String LEFI = "lefi";
    static final String BY_HAND = "by hand";

    private PeerColdStart() {}

    /** Decides one request, by the engine named, and prints the answer. */
    public static final class Program {
        private Program() {}

        public static void main(String[] arguments) {
            System.out.println(decide(arguments[0], request()));
        }
    }

    /** Starts the engines in turn, so that a busy moment meets them all. */
    static Rounds measure(int rounds) throws IOException, InterruptedException {
        List<String> engines = Stream.concat(
                        Stream.of(LEFI, BY_HAND), Stream.of(PeerEngine.values()).map(PeerEngine::name))
                .toList();
        JavaProcess java = JavaProcess.here();
        Rounds milliseconds = new Rounds();
        for (int i = 0; i < rounds; i++) {
            for (String engine : engines) {
                milliseconds.add(engine, java.run(Program.class, engine));
            }
        }
        return milliseconds;
    }

    private static Object decide(String engine, DisclosureRequest request) {
        return switch (engine) {
            case LEFI -> DisclosureEngine.using(LefiPrenumeration.asPublished()).decide(request);
            case BY_HAND -> NaiveAsPublished.decide(request);
            default -> PeerEngine.valueOf(engine).load().decide(request);
        };
    }

    private static DisclosureRequest request() {
        LocalDate day = LocalDate.of(2024, 6, 1);
        OrganisationNumber number = OrganisationNumber.parse("516999-1014");
        DataSubject subject = DataSubject.of("claim-4711");
        return DisclosureRequest.builder()
                .decisionDate(day)
                .recipient(Organisation.builder()
                        .number(number)
                        .name("Norrskens Försäkring AB")
                        .kind(OrganisationKind.INSURANCE_COMPANY)
                        .build())
                .purpose(DisclosurePurpose.CLAIMS_SETTLEMENT)
                .subject(subject)
                .agreement(Agreement.builder()
                        .signedByRecipient(day.minusDays(90))
                        .signedByAgency(day.minusDays(80))
                        .connectedFrom(day.minusDays(70))
                        .build())
                .addConsents(Consent.builder()
                        .subject(subject)
                        .recipient(number)
                        .addPurposes(DisclosurePurpose.CLAIMS_SETTLEMENT)
                        .given(day.minusDays(10))
                        .build())
                .build();
    }
}
