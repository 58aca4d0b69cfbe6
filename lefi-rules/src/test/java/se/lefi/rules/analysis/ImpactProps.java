package se.lefi.rules.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.rules.Books;
import se.lefi.rules.DecisionCodes;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.RequestArbitraries;
import se.lefi.rules.RuleBook;
import se.lefi.rules.RuleBookArbitraries;
import se.lefi.rules.analysis.Impact.AnotherAnswer;
import se.lefi.rules.analysis.Impact.NewLook;
import se.lefi.rules.analysis.Impact.SameAnswer;
import se.lefi.rules.facts.Requirement;
import se.lefi.rules.testkit.RepresentativeRequests;

/** What is said of a receipt is what deciding its request by the other edition gives, or that a new look is needed. */
@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
class ImpactProps {

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void isWhatDecidingTheRequestAgainGives(
            @ForAll("pairs") Tuple2<RuleBook, RuleBook> books, @ForAll("requests") List<DisclosureRequest> requests) {
        DisclosureEngine before = DisclosureEngine.using(books.get1());
        DisclosureEngine after = DisclosureEngine.using(books.get2());
        for (DisclosureRequest request : requests) {
            Impact impact = assertTrueOf(before, after, request);
            Statistics.label("impact")
                    .collect(impact.getClass().getSimpleName())
                    .coverage(coverage -> {
                        coverage.check("SameAnswer").percentage(share -> share > 5);
                        coverage.check("AnotherAnswer").percentage(share -> share > 5);
                        coverage.check("NewLook").percentage(share -> share > 1);
                    });
        }
    }

    /** Nothing needs a new look, and nothing changes, where the edition is the same. */
    @ParameterizedTest
    @EnumSource
    void theSameEditionChangesNothing(Books edition) {
        RepresentativeRequests.of(edition.book())
                .forEach(request -> assertEquals(
                        new SameAnswer(),
                        assertTrueOf(edition.engine(), edition.engine(), request),
                        request::toString));
    }

    /** All cells of one edition by the other: those that need a new look lack what only the other asks for. */
    @Test
    void betweenTheTwoEditionsOfLefi() {
        DisclosureEngine published = Books.AS_PUBLISHED.engine();
        DisclosureEngine statute = Books.BY_STATUTE.engine();
        RepresentativeRequests.of(published.book()).forEach(request -> {
            if (assertTrueOf(published, statute, request) instanceof NewLook look) {
                assertTrue(look.missing().contains(Requirement.NECESSITY), look::toString);
            }
        });
        RepresentativeRequests.of(statute.book()).forEach(request -> assertTrueOf(statute, published, request));
    }

    /** What a receipt's rule asked for is not known: a new look wherever the other edition has a rule. */
    @Test
    void aReceiptOfAnUnknownEditionNeedsANewLook() {
        DisclosureEngine engine = Books.AS_PUBLISHED.engine();
        RepresentativeRequests.of(Books.BY_STATUTE.book()).forEach(request -> {
            Receipt receipt = Receipt.of(Books.BY_STATUTE.engine().assess(request));
            Impact impact = Impact.of(receipt, List.of(engine), engine);
            assertEquals(
                    engine.assess(request).rule().isPresent(), impact instanceof NewLook, () -> request + " " + impact);
        });
    }

    /** Whatever else a receipt's answer, facts or question is made to say, it is not what its edition decides, or it is no receipt. */
    @Test
    void anAlteredReceiptTellsNothing() {
        DisclosureEngine engine = Books.BY_STATUTE.engine();
        RepresentativeRequests.of(Books.BY_STATUTE.book())
                .filter(request -> engine.decide(request).isPermitted())
                .map(request -> Receipt.of(engine.assess(request)).text())
                .forEach(text -> {
                    for (String altered : List.of(
                            text.replaceFirst("(?m)^disclosable:.*$", "disclosable:"),
                            text.replaceFirst("(?m)^ground:.*$", "ground: 1980:995 P9"),
                            text.replaceFirst("(?m)^medium-basis:.*$", "medium-basis:"))) {
                        assertEquals(
                                new Impact.Altered(),
                                Impact.of(Receipt.parse(altered), List.of(engine), engine),
                                altered);
                    }
                });
    }

    private static Impact assertTrueOf(DisclosureEngine madeBy, DisclosureEngine engine, DisclosureRequest request) {
        Receipt receipt = Receipt.of(madeBy.assess(request));
        DecisionCodes then = receipt.codes();
        DecisionCodes now = DecisionCodes.of(engine.decide(request));
        Impact impact = Impact.of(Receipt.parse(receipt.text()), List.of(madeBy), engine);
        if (impact instanceof SameAnswer) {
            assertTrue(now.isSameAnswerAs(then), request::toString);
        } else if (impact instanceof AnotherAnswer other) {
            assertFalse(now.isSameAnswerAs(then), request::toString);
            assertTrue(other.now().isSameAnswerAs(now), () -> other + " " + now);
            assertEquals(then, other.then());
            boolean bothHaveARule = receipt.ruleStatus().isMet()
                    && engine.assess(request).rule().isPresent();
            assertEquals(
                    bothHaveARule
                            ? DiffAspect.all().stream()
                                    .filter(aspect -> differ(aspect, then, now))
                                    .toList()
                            : List.of(DiffAspect.OUTCOME),
                    other.causes(),
                    request::toString);
        } else {
            assertTrue(engine.assess(request).rule().isPresent(), "without a rule nothing is asked for");
        }
        return impact;
    }

    private static boolean differ(DiffAspect aspect, DecisionCodes then, DecisionCodes now) {
        boolean permitted = then.permitted() && now.permitted();
        return switch (aspect.code()) {
            case "OUTCOME" -> false;
            case "GROUND" -> permitted && !then.ground().equals(now.ground());
            case "MEDIUM" -> permitted && !then.mediumBasis().equals(now.mediumBasis());
            default -> !said(aspect, then).equals(said(aspect, now));
        };
    }

    /** The unmet status of the requirement, if any; of the information, what may go out and what may not, too. */
    private static String said(DiffAspect aspect, DecisionCodes codes) {
        String unmet = codes.unmet().stream()
                .filter(status -> Requirement.of(status).equals(aspect.requirement()))
                .map(Enum::name)
                .collect(Collectors.joining());
        return aspect.code().equals("INFORMATION") ? unmet + codes.notDisclosable() + codes.disclosable() : unmet;
    }

    @Provide
    Arbitrary<Tuple2<RuleBook, RuleBook>> pairs() {
        return RuleBookArbitraries.pairs();
    }

    @Provide
    Arbitrary<List<DisclosureRequest>> requests() {
        return RequestArbitraries.requests().list().ofSize(5);
    }
}
