package se.lefi.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.rules.facts.AgreementStatus;
import se.lefi.rules.facts.CaseStatus;
import se.lefi.rules.facts.ConnectionStatus;
import se.lefi.rules.facts.ConsentStatus;
import se.lefi.rules.facts.InformationStatus;
import se.lefi.rules.facts.NecessityStatus;
import se.lefi.rules.facts.RuleStatus;
import se.lefi.rules.facts.Status;

/** DESIGN section 4 with all that a rule can ask for: dates, functions, matters, necessity and information. */
class DemandingBookProps {

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

    private static void everyCodeMustBeSeen(List<String> unmet) {
        Set<String> seen =
                unmet.stream().map(code -> code.replaceAll("\\[.*", "")).collect(Collectors.toSet());
        Stream.<Class<? extends Enum<? extends Status>>>of(
                        RuleStatus.class,
                        AgreementStatus.class,
                        ConnectionStatus.class,
                        CaseStatus.class,
                        ConsentStatus.class,
                        NecessityStatus.class,
                        InformationStatus.class)
                .flatMap(statuses -> Stream.of(statuses.getEnumConstants()))
                .filter(status -> !((Status) status).isMet())
                .forEach(status -> {
                    Statistics.label(status.name()).collect(seen.contains(status.name()));
                    Statistics.label(status.name())
                            .coverage(coverage -> coverage.check(true).count(count -> count > 0));
                });
    }
}
