package se.lefi.examples.flink;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lefi.form.AgreementForm;
import se.lefi.form.ConsentForm;
import se.lefi.form.DisclosureForm;
import se.lefi.form.RecipientForm;
import se.lefi.rules.edition.LefiPrenumeration;

/** What is told, and how: in order or not, twice, late, damaged. */
class EventsTest {
    private static final String NUMBER = "516999-1014";
    private static final RecipientForm INSURER = new RecipientForm(NUMBER, "Norrskens", "INSURANCE_COMPANY", null);

    /** A source of nothing has no type; this line changes nothing. */
    private static final String FIRST_EDITION = Job.edition(LefiPrenumeration.asPublished(), LocalDate.of(2000, 1, 1));

    @TempDir
    private Path out;

    @Test
    void eachAnswerHasItsDayAndItsCause() throws Exception {
        run(
                List.of(
                        told("agreement", 1, "2024-01-01", coordination("2024-03-01")),
                        told("consent", 1, "2024-01-01", riskAssessment("2024-04-01")),
                        told("question", 1, "2024-01-01", riskAssessment(null)),
                        told("consent", 2, "2024-04-15", riskAssessment(null)),
                        told("question", 2, "2024-04-15", coordination(null))),
                List.of());

        assertChanges(
                "agreement 2024-01-01 null PERMITTED EVIDENCE SUBSCRIPTION_BEGUN",
                "agreement 2024-03-01 PERMITTED REFUSED AGREEMENT AGREEMENT_ENDED",
                "consent 2024-01-01 null PERMITTED EVIDENCE SUBSCRIPTION_BEGUN",
                "consent 2024-04-01 PERMITTED REFUSED EVIDENCE CONSENT_EXPIRED",
                "consent 2024-04-15 REFUSED PERMITTED EVIDENCE CONSENT_EFFECTIVE",
                "question 2024-01-01 null PERMITTED EVIDENCE SUBSCRIPTION_BEGUN",
                "question 2024-04-15 PERMITTED PERMITTED EVIDENCE RULE_APPLIES");
    }

    @Test
    void whatHasEndedBeginsAgainButNotByARepeatedLine() throws Exception {
        String begun = told("s", 1, "2024-01-01", coordination(null));
        String ended = told("s", 2, "2024-02-01", null);
        run(
                List.of(
                        begun,
                        begun,
                        ended,
                        begun,
                        told("s", 3, "2024-02-10", coordination(null)),
                        told("clock", 1, "2024-06-10", null),
                        begun,
                        ended),
                List.of());

        assertChanges(
                "s 2024-01-01 null PERMITTED EVIDENCE SUBSCRIPTION_BEGUN",
                "s 2024-02-01 PERMITTED null EVIDENCE SUBSCRIPTION_ENDED",
                "s 2024-02-10 null PERMITTED EVIDENCE SUBSCRIPTION_BEGUN");
        assertEquals(List.of(), rejected());
    }

    @Test
    void ofOneDayTheHighestNumberCountsWheneverItComes() throws Exception {
        run(
                List.of(
                        told("s", 3, "2024-01-02", null),
                        told("s", 2, "2024-01-02", coordination(null)),
                        told("s", 1, "2024-01-01", coordination(null))),
                List.of());

        assertChanges(
                "s 2024-01-01 null PERMITTED EVIDENCE SUBSCRIPTION_BEGUN",
                "s 2024-01-02 PERMITTED null EVIDENCE SUBSCRIPTION_ENDED");
    }

    @Test
    void whatComesLateCountsFromTheFirstDayThatIsNotOver() throws Exception {
        Probe.reset(null);
        String late = told("s", 2, "2024-05-01", null);
        StreamExecutionEnvironment environment = Job.environment(1, new Configuration());
        Job.define(
                environment
                        .fromData(
                                told("s", 1, "2024-01-01", coordination(null)),
                                told("clock", 1, "2024-06-10", null),
                                late)
                        .map(line -> {
                            if (line.equals(late)) {
                                // Its day is over when there is an answer.
                                Probe.awaitAnswer();
                            }
                            return line;
                        }),
                environment.fromData(FIRST_EDITION),
                Duration.ofHours(1),
                out);
        environment.execute();

        assertChanges(
                "s 2024-01-01 null PERMITTED EVIDENCE SUBSCRIPTION_BEGUN",
                "s 2024-06-08 PERMITTED null EVIDENCE SUBSCRIPTION_ENDED");
        assertEquals(
                List.of("{\"subscription\":\"s\",\"reasons\":[\"day: 2024-05-01 is over; counts from 2024-06-08\"]}"),
                rejected());
    }

    @Test
    void anEditionDecidesEverybodyAnewAndOnlyChangedAnswersComeOut() throws Exception {
        run(
                List.of(
                        told("changed", 1, "2024-01-01", coordination(null)),
                        told("ended", 1, "2024-01-01", coordination(null)),
                        told("other", 1, "2024-01-01", other()),
                        told("ended", 2, "2024-02-01", null)),
                List.of(
                        Job.edition(LefiPrenumeration.byStatute(), LocalDate.of(2024, 7, 1)),
                        "{\"edition\":\"by-heart 1\",\"from\":\"2024-07-01\"}"));

        assertChanges(
                "changed 2024-01-01 null PERMITTED EVIDENCE SUBSCRIPTION_BEGUN",
                "changed 2024-07-01 PERMITTED PERMITTED LAW RULE_APPLIES",
                "ended 2024-01-01 null PERMITTED EVIDENCE SUBSCRIPTION_BEGUN",
                "ended 2024-02-01 PERMITTED null EVIDENCE SUBSCRIPTION_ENDED",
                "other 2024-01-01 null REFUSED EVIDENCE SUBSCRIPTION_BEGUN");
        assertEquals(
                List.of("{\"subscription\":null,\"reasons\":[\"edition: must be one that the job's code holds\"]}"),
                rejected());
    }

    @Test
    void aDamagedLineGoesToTheSideAndNothingElseIsLost() throws Exception {
        run(List.of("{", told("s", 1, "2024-01-01", coordination(null))), List.of());

        assertChanges("s 2024-01-01 null PERMITTED EVIDENCE SUBSCRIPTION_BEGUN");
        assertEquals(
                List.of("{\"subscription\":null,\"reasons\":[\"must be one JSON object, each of its fields once\"]}"),
                rejected());
    }

    private void run(List<String> changes, List<String> editions) throws Exception {
        List<String> named =
                Stream.concat(Stream.of(FIRST_EDITION), editions.stream()).toList();
        Job.run(changes, named, 1, out);
    }

    private void assertChanges(String... expected) throws Exception {
        String changes = Job.lines(out.resolve("changes"))
                .map(Job::tree)
                .map(change -> change.get("subscription").textValue() + " "
                        + change.get("from").textValue() + " "
                        + outcome(change.get("before")) + " "
                        + outcome(change.get("after")) + " "
                        + causes(change.get("causes")))
                .sorted()
                .collect(Collectors.joining("\n"));
        assertEquals(String.join("\n", expected), changes);
    }

    private static String outcome(JsonNode answer) {
        return answer.isNull() ? "null" : answer.get("outcome").textValue();
    }

    private static String causes(JsonNode causes) {
        return StreamSupport.stream(causes.spliterator(), false)
                .map(cause ->
                        cause.get("kind").textValue() + " " + cause.get("code").textValue())
                .collect(Collectors.joining(" "));
    }

    private List<String> rejected() throws Exception {
        return Job.lines(out.resolve("rejected")).toList();
    }

    private static String told(String subscription, long number, String day, @Nullable DisclosureForm form) {
        return Job.line(new Population.Event(subscription, number, LocalDate.parse(day), form));
    }

    private static DisclosureForm coordination(@Nullable String agreementEnds) {
        return form(INSURER, "COORDINATION", agreementEnds, List.of());
    }

    private static DisclosureForm riskAssessment(@Nullable String expires) {
        return form(
                INSURER,
                "RISK_ASSESSMENT",
                null,
                List.of(new ConsentForm("p", NUMBER, List.of("RISK_ASSESSMENT"), null, "2023-12-01", null, expires)));
    }

    private static DisclosureForm other() {
        return form(new RecipientForm(NUMBER, "Någon", "OTHER", null), "COORDINATION", null, List.of());
    }

    private static DisclosureForm form(
            RecipientForm recipient, String purpose, @Nullable String agreementEnds, List<ConsentForm> consents) {
        AgreementForm agreement = new AgreementForm("2023-01-01", "2023-01-05", agreementEnds, "2023-02-01", null);
        return new DisclosureForm(null, recipient, purpose, "p", null, "true", agreement, List.of(), consents);
    }
}
