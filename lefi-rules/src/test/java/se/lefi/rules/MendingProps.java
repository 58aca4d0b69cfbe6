package se.lefi.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.rules.facts.Remedy;

/** DESIGN section 4: what a refusal lists is what mends it. */
@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE) // the space is small and its edges are everywhere
class MendingProps {

    @Property
    void mendingEverythingListedAndNothingLessTurnsUnmetIntoPermitted(
            @ForAll Books books, @ForAll("requests") DisclosureRequest request) {
        Decision decision = books.engine().decide(request);
        boolean mendable = decision instanceof Refused refused && refused.refusal() == Refusal.REQUIREMENTS_UNMET;
        Statistics.label("mendable").collect(mendable);
        Statistics.label("mendable").coverage(seen -> seen.check(true).percentage(p -> p > 10));
        if (mendable) {
            Refused refused = (Refused) decision;
            Set<Remedy> all = EnumSet.noneOf(Remedy.class);
            refused.unmet().forEach(unmet -> all.add(unmet.remedy().orElseThrow()));
            for (Set<Remedy> some : subsets(all)) {
                assertEquals(
                        some.equals(all),
                        books.engine()
                                .decide(Mender.mend(request, refused, some))
                                .isPermitted(),
                        () -> some + " of " + all);
            }
        }
    }

    @Property
    void whatCannotBeMendedIsNotMended(@ForAll Books books, @ForAll("requests") DisclosureRequest request) {
        Decision decision = books.engine().decide(request);
        Assume.that(decision instanceof Refused refused && refused.refusal() != Refusal.REQUIREMENTS_UNMET);
        Refused refused = (Refused) decision;
        assertEquals(1, refused.unmet().size(), "stands alone");
        assertEquals(Optional.empty(), refused.unmet().get(0).remedy());
        assertEquals(decision, books.engine().decide(Mender.mend(request, refused, EnumSet.allOf(Remedy.class))));
    }

    @Provide
    Arbitrary<DisclosureRequest> requests() {
        return RequestArbitraries.requests();
    }

    private static List<Set<Remedy>> subsets(Set<Remedy> all) {
        List<Set<Remedy>> subsets = new ArrayList<>(List.of(Set.of()));
        for (Remedy remedy : all) {
            for (Set<Remedy> smaller : List.copyOf(subsets)) {
                Set<Remedy> larger = EnumSet.of(remedy);
                larger.addAll(smaller);
                subsets.add(larger);
            }
        }
        return subsets;
    }
}
