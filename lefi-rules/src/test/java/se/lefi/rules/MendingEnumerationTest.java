package se.lefi.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.rules.edition.LefiPrenumeration;
import se.lefi.rules.facts.Remedy;
import se.lefi.rules.testkit.RepresentativeRequests;

/** DESIGN section 4 over every cell of both editions: the remedies listed suffice, and none is one too many. */
class MendingEnumerationTest {

    /** DESIGN section 4: the codes of a rule's refusal, and what mends each. */
    private static final Map<String, String> REMEDIES = Map.ofEntries(
            Map.entry("AGREEMENT_MISSING", "CONCLUDE_AGREEMENT"),
            Map.entry("AGREEMENT_NOT_SIGNED", "CONCLUDE_AGREEMENT"),
            Map.entry("AGREEMENT_ENDED", "CONCLUDE_AGREEMENT"),
            Map.entry("NOT_CONNECTED", "CONNECT"),
            Map.entry("CASE_MISSING", "SHOW_CASE"),
            Map.entry("CASE_CONCERNS_ANOTHER_PERSON", "SHOW_CASE"),
            Map.entry("CASE_NOT_OPEN", "SHOW_CASE"),
            Map.entry("CASE_OF_ANOTHER_MATTER", "SHOW_CASE"),
            Map.entry("CONSENT_MISSING", "OBTAIN_CONSENT"),
            Map.entry("CONSENT_FROM_ANOTHER_PERSON", "OBTAIN_CONSENT"),
            Map.entry("CONSENT_FOR_ANOTHER_RECIPIENT", "OBTAIN_CONSENT"),
            Map.entry("CONSENT_FOR_ANOTHER_PURPOSE", "OBTAIN_CONSENT"),
            Map.entry("CONSENT_NOT_YET_GIVEN", "OBTAIN_CONSENT"),
            Map.entry("CONSENT_WITHDRAWN", "OBTAIN_CONSENT"),
            Map.entry("CONSENT_EXPIRED", "OBTAIN_CONSENT"),
            Map.entry("NECESSITY_NOT_STATED", "STATE_NECESSITY"),
            Map.entry("INFORMATION_NOT_DISCLOSABLE", "NARROW_INFORMATION"));

    /** FACTS A names no matter that a case must be of, no statement of need and no limit to the information. */
    private static final Set<String> ONLY_BY_STATUTE =
            Set.of("CASE_OF_ANOTHER_MATTER", "NECESSITY_NOT_STATED", "INFORMATION_NOT_DISCLOSABLE");

    static Stream<RuleBook> books() {
        return LefiPrenumeration.editions().stream();
    }

    @ParameterizedTest
    @MethodSource("books")
    void everyRemedyListedIsNeededAndAllOfThemSuffice(RuleBook book) {
        DisclosureEngine engine = DisclosureEngine.using(book);
        Set<Remedy> seen = EnumSet.noneOf(Remedy.class);
        for (DisclosureRequest request : mendable(engine)) {
            Refused refused = (Refused) engine.decide(request);
            Set<Remedy> all = remedies(refused);
            seen.addAll(all);
            assertEquals(all.size(), refused.unmet().size(), "a remedy for each, and none twice");
            assertTrue(
                    engine.decide(Mender.mend(request, refused, all)).isPermitted(),
                    () -> all + " does not mend " + request);
            for (Remedy remedy : all) {
                Set<Remedy> others = EnumSet.copyOf(all);
                others.remove(remedy);
                assertFalse(
                        engine.decide(Mender.mend(request, refused, others)).isPermitted(),
                        () -> remedy + " is one too many for " + request);
            }
        }
        assertEquals(remediesOf(book), seen);
    }

    /** DESIGN section 4: sign, connect, show a case, obtain consent, state the need, narrow. Nothing about who asks for what. */
    @Test
    void thereAreSixRemediesAndAllChangeTheEvidence() {
        assertEquals(
                List.of(
                        "CONCLUDE_AGREEMENT",
                        "CONNECT",
                        "SHOW_CASE",
                        "OBTAIN_CONSENT",
                        "STATE_NECESSITY",
                        "NARROW_INFORMATION"),
                Stream.of(Remedy.values()).map(Remedy::name).toList());
    }

    @ParameterizedTest
    @MethodSource("books")
    void eachCodeHasTheRemedyOfWhatItIsAbout(RuleBook book) {
        DisclosureEngine engine = DisclosureEngine.using(book);
        Set<String> seen = new HashSet<>();
        for (DisclosureRequest request : mendable(engine)) {
            for (UnmetRequirement unmet : ((Refused) engine.decide(request)).unmet()) {
                assertEquals(
                        REMEDIES.get(unmet.code()), unmet.remedy().orElseThrow().name(), unmet::code);
                seen.add(unmet.code());
            }
        }
        Set<String> expected = new HashSet<>(REMEDIES.keySet());
        if (book.equals(LefiPrenumeration.asPublished())) {
            expected.removeAll(ONLY_BY_STATUTE);
        }
        assertEquals(expected, seen);
    }

    /** One step of the way is one reason less, and the reasons left are the ones that were left. */
    @ParameterizedTest
    @MethodSource("books")
    void aRemedyMendsWhatItStandsBesideAndNothingElse(RuleBook book) {
        DisclosureEngine engine = DisclosureEngine.using(book);
        for (DisclosureRequest request : mendable(engine)) {
            Refused refused = (Refused) engine.decide(request);
            for (UnmetRequirement mendedOne : refused.unmet()) {
                Remedy remedy = mendedOne.remedy().orElseThrow();
                List<String> left = refused.unmet().stream()
                        .filter(unmet -> !unmet.equals(mendedOne))
                        .map(UnmetRequirement::code)
                        .toList();
                Decision decision = engine.decide(Mender.mend(request, refused, EnumSet.of(remedy)));
                List<String> now = decision instanceof Refused still
                        ? still.unmet().stream().map(UnmetRequirement::code).toList()
                        : List.of();
                if (remedy != Remedy.CONNECT
                        || !left.contains("AGREEMENT_MISSING") && !left.contains("AGREEMENT_NOT_SIGNED")) {
                    assertEquals(left, now, () -> remedy + " of " + request);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("books")
    void whereThereIsNoRuleNoRemedyIsSuggested(RuleBook book) {
        DisclosureEngine engine = DisclosureEngine.using(book);
        List<Refused> refusals = RepresentativeRequests.of(book)
                .filter(request -> engine.ruleFor(request).isEmpty())
                .map(request -> (Refused) engine.decide(request))
                .toList();
        assertFalse(refusals.isEmpty());
        for (Refused refused : refusals) {
            assertEquals(1, refused.unmet().size());
            assertEquals(Optional.empty(), refused.unmet().get(0).remedy());
        }
    }

    private static List<DisclosureRequest> mendable(DisclosureEngine engine) {
        List<DisclosureRequest> mendable = RepresentativeRequests.of(engine.book())
                .filter(request -> engine.decide(request) instanceof Refused refused
                        && refused.refusal() == Refusal.REQUIREMENTS_UNMET)
                .toList();
        assertFalse(mendable.isEmpty());
        return mendable;
    }

    private static Set<Remedy> remedies(Refused refused) {
        Set<Remedy> remedies = EnumSet.noneOf(Remedy.class);
        refused.unmet().forEach(unmet -> remedies.add(unmet.remedy().orElseThrow()));
        return remedies;
    }

    /** Edition A asks for no statement of need and sets no limit (FACTS A); edition B does both (DESIGN section 4). */
    private static Set<Remedy> remediesOf(RuleBook book) {
        return book.equals(LefiPrenumeration.byStatute())
                ? EnumSet.of(
                        Remedy.CONCLUDE_AGREEMENT,
                        Remedy.CONNECT,
                        Remedy.SHOW_CASE,
                        Remedy.OBTAIN_CONSENT,
                        Remedy.STATE_NECESSITY,
                        Remedy.NARROW_INFORMATION)
                : EnumSet.of(Remedy.CONCLUDE_AGREEMENT, Remedy.CONNECT, Remedy.SHOW_CASE, Remedy.OBTAIN_CONSENT);
    }
}
