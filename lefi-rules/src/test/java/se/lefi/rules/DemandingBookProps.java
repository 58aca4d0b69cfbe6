package se.lefi.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.rules.facts.Requirement;
import se.lefi.rules.facts.Status;

/** MEANING with all that a rule can ask for: dates, functions, matters, necessity and information. */
class DemandingBookProps {
    private static final Set<Requirement> ASKED_FOR = Books.DEMANDING.book().rules().stream()
            .flatMap(rule -> rule.conditions().requirements().stream())
            .collect(Collectors.toSet());

    /** Seeded: a code that is seldom seen must not be missed by chance. */
    @Property(tries = 8000, seed = "20261123", edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void theEngineAgreesWithTheNaiveEvaluator(@ForAll("requests") DisclosureRequest request) {
        List<String> expected = NaiveDemanding.unmet(request);
        assertEquals(expected, unmet(Books.DEMANDING.engine().decide(request)), request::toString);
        everyCodeMustBeSeen(expected);
    }

    @Provide
    Arbitrary<DisclosureRequest> requests() {
        return RequestArbitraries.requests();
    }

    private static List<String> unmet(Decision decision) {
        return decision instanceof Refused refused
                ? refused.unmet().stream()
                        .map(unmet -> unmet.code() + (unmet.categories().isEmpty() ? "" : unmet.categories()))
                        .toList()
                : List.of();
    }

    /** Every code that a book can give, and every one that stands for a thing that some rule of this book asks for. */
    private static void everyCodeMustBeSeen(List<String> unmet) {
        Set<String> seen =
                unmet.stream().map(code -> code.replaceAll("\\[.*", "")).collect(Collectors.toSet());
        for (Status status : Status.values()) {
            boolean canBe = Requirement.of(status).map(ASKED_FOR::contains).orElse(true);
            if (canBe && !status.isMet()) {
                Statistics.label(status.name()).collect(seen.contains(status.name()));
                Statistics.label(status.name())
                        .coverage(coverage -> coverage.check(true).count(count -> count > 0));
            }
        }
    }
}
