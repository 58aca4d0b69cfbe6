package se.lefi.examples.peers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import se.lefi.agreement.Agreement;
import se.lefi.consent.Consent;
import se.lefi.disclosure.DataSubject;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.examples.benchmark.AsPublishedByHand;
import se.lefi.organisation.Organisation;
import se.lefi.organisation.OrganisationKind;
import se.lefi.organisation.OrganisationNumber;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.edition.LefiPrenumeration;

/** The time to the first decision, in virtual machines of their own: from {@code main}, with the request made there too. */
public final class ColdStart {
    static final String LEFI = "lefi";
    static final String BY_HAND = "by hand";

    private static final int STARTS = 5;

    private ColdStart() {}

    /** Decides once, by the engine named, and prints the nanoseconds that it took. */
    public static void main(String[] arguments) {
        long start = System.nanoTime();
        decide(arguments[0], request());
        long end = System.nanoTime();
        System.out.println(end - start);
    }

    /** {@return the median of a few starts, in milliseconds} */
    static long millis(String engine) throws IOException, InterruptedException {
        long[] nanos = new long[STARTS];
        for (int i = 0; i < STARTS; i++) {
            nanos[i] = nanos(engine);
        }
        return TimeUnit.NANOSECONDS.toMillis(
                LongStream.of(nanos).sorted().skip(STARTS / 2).findFirst().orElseThrow());
    }

    private static long nanos(String engine) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ColdStart.class.getName(),
                        engine)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(engine + " did not start");
        }
        return Long.parseLong(printed.lines().reduce((first, last) -> last).orElseThrow());
    }

    private static Object decide(String engine, DisclosureRequest request) {
        return switch (engine) {
            case LEFI -> DisclosureEngine.using(LefiPrenumeration.asPublished()).decide(request);
            case BY_HAND -> AsPublishedByHand.decide(request);
            default -> Engine.valueOf(engine).load().decide(request);
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
