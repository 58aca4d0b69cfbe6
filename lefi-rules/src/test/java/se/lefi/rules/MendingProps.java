package se.lefi.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.rules.facts.Requirement;

/** MEANING, Laws: what a refusal lists is what mends it, whatever else the request holds. */
class MendingProps {

    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    @Property(edgeCases = EdgeCasesMode.NONE) // the space is small and its edges are everywhere
    void mendingEverythingListedAndNothingLessTurnsUnmetIntoPermitted(
            @ForAll Books books, @ForAll("requests") DisclosureRequest request) {
        Decision decision = books.engine().decide(request);
        boolean mendable = decision instanceof Refused refused && refused.refusal() == Refusal.REQUIREMENTS_UNMET;
        Statistics.label("mendable").collect(mendable);
        Statistics.label("mendable").coverage(seen -> seen.check(true).percentage(p -> p > 10));
        if (mendable) {
            Refused refused = (Refused) decision;
            Set<Requirement> all = Mender.unmet(refused);
            for (Set<Requirement> some : subsets(all)) {
                assertEquals(
                        some.equals(all),
                        books.engine()
                                .decide(Mender.mend(request, refused, some))
                                .isPermitted(),
                        () -> some + " of " + all);
            }
        }
    }

    @Provide
    Arbitrary<DisclosureRequest> requests() {
        return RequestArbitraries.requests();
    }

    private static List<Set<Requirement>> subsets(Set<Requirement> all) {
        List<Set<Requirement>> subsets = new ArrayList<>(List.of(Set.of()));
        for (Requirement requirement : all) {
            for (Set<Requirement> smaller : List.copyOf(subsets)) {
                Set<Requirement> larger = EnumSet.of(requirement);
                larger.addAll(smaller);
                subsets.add(larger);
            }
        }
        return subsets;
    }
}
