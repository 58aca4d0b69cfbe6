package se.lefi.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** The boundary between raw text and values: a form converts exactly when a validator reports no violation. */
class DisclosureFormProps {

    /** Three readers of their own, but for the validator, which asks the form: each finds the same, at the same path. */
    @Property(tries = 5_000, edgeCases = EdgeCasesMode.NONE)
    void convertsExactlyWhenTheValidatorReportsNothing(@ForAll("forms") DisclosureForm form) {
        NaiveFormReader naive = new NaiveFormReader(form);
        FormResult result = form.read();
        assertEquals(naive.request, result.request());
        assertEquals(naive.broken, Validation.invariants(result.violations()));
        assertEquals(naive.broken, Validation.invariants(form));
        result.request()
                .ifPresent(request ->
                        assertEquals(request, DisclosureForm.of(request).toRequest(), "there and back"));
        Statistics.label("converts").collect(result.isConverted()).coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 5);
            coverage.check(false).percentage(share -> share > 5);
        });
    }

    @Provide
    Arbitrary<DisclosureForm> forms() {
        Arbitrary<Function<List<ConsentForm>, DisclosureForm>> allButConsents = Combinators.combine(
                        mostly("2024-06-01", "", "2024-13-01", "+2024-06-01", "2024-6-1", "x"),
                        recipients().injectNull(0.02),
                        mostly("COORDINATION", "AUTHORITY_CASE", "coordination", "", "OTHER"),
                        mostly("p-1", "p-2", " ", null),
                        orNone(words("AMOUNT_PAID", "IDENTITY", "OTHER", "", "amount_paid")),
                        mostly("true", "false", "", "TRUE", "1", null),
                        agreements().injectNull(0.3),
                        cases().injectNull(0.02).list().ofMaxSize(2))
                .as((date, recipient, purpose, subject, information, necessity, agreement, cases) ->
                        consents -> new DisclosureForm(
                                date, recipient, purpose, subject, information, necessity, agreement, cases, consents));
        return Combinators.combine(
                        allButConsents, consents().injectNull(0.02).list().ofMaxSize(2))
                .as(Function::apply);
    }

    private static Arbitrary<RecipientForm> recipients() {
        return Combinators.combine(
                        mostly(
                                "556016-0680",
                                "202100-5521",
                                "212000-0142",
                                "165560160680",
                                "5560160681",
                                "8501011236",
                                ""),
                        mostly("Namn", "", null),
                        mostly(
                                "INSURANCE_COMPANY",
                                "STATE_AUTHORITY",
                                "MUNICIPAL_AUTHORITY",
                                "INSURANCE_INTERMEDIARY",
                                "OTHER",
                                "BANK",
                                null),
                        mostly(
                                null,
                                "COURT",
                                "SOCIAL_WELFARE_BOARD",
                                "HOUSING_ALLOWANCE_AUTHORITY",
                                "OTHER",
                                "NONE",
                                ""))
                .as(RecipientForm::new);
    }

    private static Arbitrary<AgreementForm> agreements() {
        return Combinators.combine(dates(1, 2), dates(1, 2), dates(2, 9), dates(2, 4), dates(4, 9))
                .as(AgreementForm::new);
    }

    private static Arbitrary<CaseForm> cases() {
        return Combinators.combine(
                        mostly("D-1", "", null),
                        mostly("p-1", ""),
                        mostly("BENEFIT", null, "ANY"),
                        dates(1, 3),
                        dates(3, 5))
                .as(CaseForm::new);
    }

    private static Arbitrary<ConsentForm> consents() {
        return Combinators.combine(
                        mostly("p-1", ""),
                        mostly("556016-0680", "556016-068", ""),
                        words("RISK_ASSESSMENT", "PENSION_FORECAST", "CLAIMS", ""),
                        orNone(words("AMOUNT_PAID", "IDENTITY", "X", " ")),
                        dates(1, 3),
                        dates(3, 5),
                        dates(3, 5))
                .as(ConsentForm::new);
    }

    private static Arbitrary<String> dates(int first, int last) {
        return Arbitraries.frequencyOf(
                Tuple.of(40, Arbitraries.integers().between(first, last).map(day -> "2024-01-0" + day)),
                Tuple.of(5, Arbitraries.integers().between(1, 9).map(day -> "2024-01-0" + day)),
                Tuple.of(5, Arbitraries.of("", "  ").injectNull(0.5)),
                Tuple.of(1, Arbitraries.of("2024-02-30", "2023-02-29", "20240101", "i dag", "-2024-01-01")));
    }

    private static Arbitrary<List<String>> words(String good, String alsoGood, String... odd) {
        return Arbitraries.frequencyOf(
                        Tuple.of(40, Arbitraries.of(good, alsoGood)),
                        Tuple.of(1, Arbitraries.of(odd).injectNull(0.1)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    /** Mostly there, else absent or empty. */
    private static Arbitrary<List<String>> orNone(Arbitrary<List<String>> words) {
        return Arbitraries.frequencyOf(
                Tuple.of(20, words),
                Tuple.of(5, Arbitraries.just(null)),
                Tuple.of(1, Arbitraries.of(List.of(), List.of(" "))));
    }

    private static Arbitrary<String> mostly(String first, String... others) {
        return Arbitraries.frequencyOf(Tuple.of(30, Arbitraries.just(first)), Tuple.of(3, Arbitraries.of(others)));
    }
}
