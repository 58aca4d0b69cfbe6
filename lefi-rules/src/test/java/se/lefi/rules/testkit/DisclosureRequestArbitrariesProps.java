package se.lefi.rules.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.junit.jupiter.api.Test;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.rules.Decision;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.Refusal;
import se.lefi.rules.Refused;
import se.lefi.rules.Requirement;
import se.lefi.rules.RuleBook;
import se.lefi.rules.edition.LefiPrenumeration;

/**
 * The engine answers the requests that the kit makes as the kit says it will. Seeded where something must not be missed by
 * chance.
 */
@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
@PropertyDefaults(tries = 500)
class DisclosureRequestArbitrariesProps {
    private static final RuleBook A = LefiPrenumeration.asPublished();
    private static final RuleBook B = LefiPrenumeration.byStatute();

    /** DESIGN section 4: what each code is about. */
    private static final Map<String, Requirement> REQUIREMENT_OF = Map.ofEntries(
            Map.entry("AGREEMENT_MISSING", Requirement.AGREEMENT),
            Map.entry("AGREEMENT_NOT_SIGNED", Requirement.AGREEMENT),
            Map.entry("AGREEMENT_ENDED", Requirement.AGREEMENT),
            Map.entry("NOT_CONNECTED", Requirement.CONNECTION),
            Map.entry("CASE_MISSING", Requirement.CASE),
            Map.entry("CASE_CONCERNS_ANOTHER_PERSON", Requirement.CASE),
            Map.entry("CASE_NOT_OPEN", Requirement.CASE),
            Map.entry("CASE_OF_ANOTHER_MATTER", Requirement.CASE),
            Map.entry("CONSENT_MISSING", Requirement.CONSENT),
            Map.entry("CONSENT_FROM_ANOTHER_PERSON", Requirement.CONSENT),
            Map.entry("CONSENT_FOR_ANOTHER_RECIPIENT", Requirement.CONSENT),
            Map.entry("CONSENT_FOR_ANOTHER_PURPOSE", Requirement.CONSENT),
            Map.entry("CONSENT_NOT_YET_GIVEN", Requirement.CONSENT),
            Map.entry("CONSENT_WITHDRAWN", Requirement.CONSENT),
            Map.entry("CONSENT_EXPIRED", Requirement.CONSENT),
            Map.entry("NECESSITY_NOT_STATED", Requirement.NECESSITY),
            Map.entry("INFORMATION_NOT_DISCLOSABLE", Requirement.INFORMATION));

    @Property(seed = "20261123")
    void permittedRequestsArePermitted(@ForAll("permitted") Tuple2<RuleBook, DisclosureRequest> asked) {
        Decision decision = decide(asked);
        assertTrue(decision.isPermitted(), decision::toString);
        seen("several consents", asked.get2().consents().size() > 1);
        seen("several cases", asked.get2().caseFiles().size() > 1);
        seen("information", !asked.get2().information().isEmpty());
    }

    @Example
    void requestsMissExactlyWhatTheyAreToMiss() {
        sets().forEach(missing -> DisclosureRequestArbitraries.missing(missing.book(), missing.requirements())
                .sampleStream()
                .limit(20)
                .forEach(request -> {
                    Refused refused =
                            (Refused) DisclosureEngine.using(missing.book()).decide(request);
                    assertEquals(Refusal.REQUIREMENTS_UNMET, refused.refusal());
                    assertEquals(
                            missing.requirements(),
                            refused.unmet().stream()
                                    .map(unmet -> REQUIREMENT_OF.get(unmet.code()))
                                    .collect(Collectors.toSet()));
                }));
    }

    @Property(seed = "20261123")
    void withoutARuleThereIsNoLegalBasis(@ForAll("withoutRule") Tuple2<RuleBook, DisclosureRequest> asked) {
        Refused refused = (Refused) decide(asked);
        assertNotEquals(Refusal.REQUIREMENTS_UNMET, refused.refusal());
        seen("not covered", refused.refusal() == Refusal.NOT_COVERED);
    }

    /** The day before a turning point or the day itself, and no date of the evidence further off than the day beside it. */
    @Property(seed = "20261123")
    void boundaryRequestsLieOnABoundary(@ForAll("onBoundary") Tuple2<RuleBook, DisclosureRequest> asked) {
        LocalDate day = asked.get2().decisionDate();
        List<LocalDate> turns = asked.get1().turningPoints();
        assertTrue(turns.contains(day) || turns.contains(day.plusDays(1)), day::toString);
        dates(asked.get2())
                .forEach(date -> assertTrue(
                        !date.isBefore(day.minusDays(1)) && !date.isAfter(day.plusDays(1)), () -> date + " at " + day));
        seen(
                "first day of a stretch that has a last",
                turns.contains(day) && day.isBefore(turns.get(turns.size() - 1)));
        seen("last day of a stretch that has a first", turns.contains(day.plusDays(1)) && day.isAfter(turns.get(0)));
        Statistics.label("permitted").collect(decide(asked).isPermitted());
        Statistics.label("permitted").coverage(half -> half.check(true).percentage(percent -> percent > 35));
    }

    @Property(seed = "20261123")
    void requestsOfABookReachItsCells(@ForAll("ofBooks") Tuple2<RuleBook, DisclosureRequest> asked) {
        Decision decision = decide(asked);
        seen("refused by a rule", isUnmet(decision));
        if (decision instanceof Refused refused) {
            seen("several reasons", refused.unmet().size() > 1);
        }
    }

    @Property(seed = "20261123")
    void requestsOfEverySort(@ForAll DisclosureRequest request) {
        Decision decision = DisclosureEngine.using(B).decide(request);
        String sort = decision instanceof Refused refused ? refused.refusal().name() : "PERMITTED";
        Statistics.collect(sort);
        Statistics.coverage(seen -> Stream.of("PERMITTED", "NO_LEGAL_BASIS", "REQUIREMENTS_UNMET", "NOT_COVERED")
                .forEach(one -> seen.check(one).percentage(percent -> percent > 3)));
    }

    /** No evidence amounts to a connection without a signature, and no rule of edition A asks for a statement. */
    @Test
    void whatNoRuleCanMissIsRefusedAtOnce() {
        assertThrows(
                IllegalArgumentException.class,
                () -> DisclosureRequestArbitraries.missing(A, EnumSet.of(Requirement.NECESSITY)));
        RuleBook empty = A.withRules();
        assertThrows(IllegalArgumentException.class, () -> DisclosureRequestArbitraries.permittedBy(empty));
    }

    record MissingFrom(RuleBook book, Set<Requirement> requirements) {}

    @Provide
    Arbitrary<Tuple2<RuleBook, DisclosureRequest>> permitted() {
        return ofEach(DisclosureRequestArbitraries::permittedBy);
    }

    @Provide
    Arbitrary<Tuple2<RuleBook, DisclosureRequest>> withoutRule() {
        return ofEach(DisclosureRequestArbitraries::withoutRule);
    }

    @Provide
    Arbitrary<Tuple2<RuleBook, DisclosureRequest>> onBoundary() {
        return ofEach(DisclosureRequestArbitraries::onBoundary);
    }

    @Provide
    Arbitrary<Tuple2<RuleBook, DisclosureRequest>> ofBooks() {
        return ofEach(DisclosureRequestArbitraries::requests);
    }

    /** Every set that either edition can miss: FACTS A asks insurers for consent and authorities for a case. */
    private static Stream<MissingFrom> sets() {
        Set<Requirement> always = EnumSet.of(Requirement.AGREEMENT, Requirement.CONNECTION);
        Set<Requirement> more = EnumSet.of(Requirement.NECESSITY, Requirement.INFORMATION);
        return Stream.of(Requirement.CASE, Requirement.CONSENT)
                .flatMap(one -> Stream.concat(
                        subsets(with(always, one)).map(unmet -> new MissingFrom(A, unmet)),
                        subsets(with(union(always, more), one)).map(unmet -> new MissingFrom(B, unmet))));
    }

    private static Stream<Set<Requirement>> subsets(Set<Requirement> all) {
        return Stream.iterate(1, bits -> bits < 1 << Requirement.values().length, bits -> bits + 1)
                .map(bits -> Arrays.stream(Requirement.values())
                        .filter(requirement -> (bits >> requirement.ordinal() & 1) == 1)
                        .collect(Collectors.toSet()))
                .filter(all::containsAll);
    }

    private static Set<Requirement> with(Set<Requirement> some, Requirement more) {
        return union(some, EnumSet.of(more));
    }

    private static Set<Requirement> union(Set<Requirement> some, Set<Requirement> more) {
        Set<Requirement> union = EnumSet.copyOf(some);
        union.addAll(more);
        return union;
    }

    private static Arbitrary<Tuple2<RuleBook, DisclosureRequest>> ofEach(
            Function<RuleBook, Arbitrary<DisclosureRequest>> requests) {
        return Arbitraries.oneOf(
                requests.apply(A).map(request -> Tuple.of(A, request)),
                requests.apply(B).map(request -> Tuple.of(B, request)));
    }

    private static Decision decide(Tuple2<RuleBook, DisclosureRequest> asked) {
        return DisclosureEngine.using(asked.get1()).decide(asked.get2());
    }

    private static boolean isUnmet(Decision decision) {
        return decision instanceof Refused refused && refused.refusal() == Refusal.REQUIREMENTS_UNMET;
    }

    private static Stream<LocalDate> dates(DisclosureRequest request) {
        return Stream.of(
                        request.agreement().stream()
                                .flatMap(one -> Stream.of(
                                                one.signedByRecipient(),
                                                one.signedByAgency(),
                                                one.ends(),
                                                one.connectedFrom(),
                                                one.disconnectedFrom())
                                        .flatMap(date -> date.stream())),
                        request.caseFiles().stream()
                                .flatMap(one -> Stream.concat(Stream.of(one.opened()), one.closed().stream())),
                        request.consents().stream()
                                .flatMap(one -> Stream.of(
                                                Stream.of(one.given()),
                                                one.withdrawn().stream(),
                                                one.expires().stream())
                                        .flatMap(dates -> dates)))
                .flatMap(dates -> dates);
    }

    private static void seen(String label, boolean outcome) {
        Statistics.label(label).collect(outcome);
        Statistics.label(label).coverage(seen -> {
            seen.check(true).count(times -> times > 0);
            seen.check(false).count(times -> times > 0);
        });
    }
}
