package se.lefi.rules.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.lefi.rules.analysis.AuditLaw.CODES_REACHED;
import static se.lefi.rules.analysis.AuditLaw.DEFAULT_IS_REFUSAL;
import static se.lefi.rules.analysis.AuditLaw.DETERMINISM;
import static se.lefi.rules.analysis.AuditLaw.DISCLOSABLE_WITHIN_LIMIT;
import static se.lefi.rules.analysis.AuditLaw.MENDING_SUFFICES;
import static se.lefi.rules.analysis.AuditLaw.MONOTONE;
import static se.lefi.rules.analysis.AuditLaw.NO_RULE_SHADOWED;
import static se.lefi.rules.analysis.AuditLaw.ORDER_OF_RULES;
import static se.lefi.rules.analysis.AuditLaw.PERMITTED_WHERE_ALL_IS_MET;
import static se.lefi.rules.analysis.AuditLaw.RULES_REACHED;
import static se.lefi.rules.analysis.AuditLaw.TOTALITY;
import static se.lefi.rules.analysis.AuditLaw.UNMET_IN_ORDER;
import static se.lefi.rules.analysis.FaultyDecider.BOOK;
import static se.lefi.rules.analysis.FaultyDecider.LENIENT;
import static se.lefi.rules.analysis.FaultyDecider.STRICT;
import static se.lefi.rules.analysis.FaultyDecider.inCells;
import static se.lefi.rules.analysis.FaultyDecider.inReasons;
import static se.lefi.rules.analysis.FaultyDecider.inRefusals;
import static se.lefi.rules.analysis.FaultyDecider.inRules;
import static se.lefi.rules.analysis.FaultyDecider.inStatuses;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.lefi.disclosure.InformationCategory;
import se.lefi.law.EditorialNote;
import se.lefi.organisation.AuthorityFunction;
import se.lefi.rules.Books;
import se.lefi.rules.Decision;
import se.lefi.rules.Permitted;
import se.lefi.rules.Refusal;
import se.lefi.rules.Refused;
import se.lefi.rules.Rule;
import se.lefi.rules.UnmetRequirement;
import se.lefi.rules.facts.Facts;
import se.lefi.rules.facts.Requirement;
import se.lefi.rules.facts.Status;

/** An audit is worth what it finds: engines with one fault each, and the laws that each fault breaks. */
class AuditFindsFaultsTest {
    private static final Permitted BY_STRICT = new Permitted(STRICT, Set.of(), List.of(), List.of());
    private static final Permitted BY_LENIENT = new Permitted(LENIENT, Set.of(), List.of(), List.of());
    private static final List<EditorialNote> OTHER_NOTES = List.of(EditorialNote.of("TRIAL", "prov", "trial"));

    /**
     * @param found a part of what is said about the laws that it breaks
     * @param broken these laws
     */
    private record Fault(String name, Decider decider, String found, List<AuditLaw> broken) {
        static Fault of(String name, Decider decider, String found, AuditLaw... broken) {
            return new Fault(name, decider, found, List.of(broken));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    @Test
    void aRightEnginePasses() {
        assertTrue(new AuditRun(BOOK, BOOK.rules(), new FaultyDecider(), new FaultyDecider())
                .audit()
                .passed());
    }

    /** The same engine stands for the one from reversed rules, so that nothing is found by their difference alone. */
    @ParameterizedTest
    @MethodSource({"inACell", "inTheReasonsOfARefusal", "inWhichRuleApplies", "inARefusalWithoutARule"})
    void aFaultIsFound(Fault fault) {
        assertFinds(
                fault.found(),
                fault.broken(),
                new AuditRun(BOOK, BOOK.rules(), fault.decider(), fault.decider()).audit());
    }

    static Stream<Fault> inACell() {
        AtomicInteger asked = new AtomicInteger();
        return Stream.of(
                Fault.of(
                        "no decision",
                        inCells((facts, right) -> isWithdrawn(facts) ? null : right),
                        "INFORMATION_NOT_DISCLOSABLE [IDENTITY]: no decision",
                        TOTALITY,
                        CODES_REACHED),
                Fault.of(
                        "an exception",
                        inCells((facts, right) -> isWithdrawn(facts) ? broken("a cell is broken") : right),
                        "no decision: java.lang.IllegalStateException: a cell is broken",
                        TOTALITY,
                        CODES_REACHED),
                Fault.of(
                        "another decision the second time",
                        inCells((facts, right) -> right.isPermitted() && asked.getAndIncrement() % 2 == 0
                                ? withOtherNotes(right)
                                : right),
                        "another decision",
                        DETERMINISM),
                Fault.of(
                        "a permission with something unmet",
                        inCells((facts, right) -> isWithdrawn(facts) ? BY_STRICT : right),
                        "INFORMATION_NOT_DISCLOSABLE [IDENTITY]: permitted",
                        PERMITTED_WHERE_ALL_IS_MET,
                        MONOTONE,
                        CODES_REACHED,
                        DISCLOSABLE_WITHIN_LIMIT),
                Fault.of(
                        "a permission that lets out nothing",
                        inCells((facts, right) -> lettingOut(STRICT, right)),
                        "INFORMATION_DISCLOSABLE: lets out []",
                        DISCLOSABLE_WITHIN_LIMIT),
                Fault.of(
                        "a permission that lets out more than the ground",
                        inCells((facts, right) ->
                                lettingOut(STRICT, right, InformationCategory.ADDRESS, InformationCategory.EMPLOYER)),
                        "INFORMATION_DISCLOSABLE: lets out [ADDRESS, EMPLOYER]",
                        DISCLOSABLE_WITHIN_LIMIT),
                Fault.of(
                        "a permission that lets out what nobody asked for",
                        inCells((facts, right) -> lettingOut(LENIENT, right, InformationCategory.EMPLOYER)),
                        "lets out [EMPLOYER]",
                        DISCLOSABLE_WITHIN_LIMIT),
                Fault.of(
                        "a permission by another rule",
                        inCells((facts, right) -> right instanceof Permitted permitted
                                ? new Permitted(LENIENT, permitted.disclosable(), List.of(), List.of())
                                : right),
                        "permitted by lenient",
                        TOTALITY),
                Fault.of(
                        "a refusal with nothing unmet",
                        inCells((facts, right) -> right.isPermitted() ? withoutLegalBasis() : right),
                        "NO_LEGAL_BASIS [PURPOSE_NOT_AVAILABLE]",
                        PERMITTED_WHERE_ALL_IS_MET,
                        UNMET_IN_ORDER,
                        MENDING_SUFFICES));
    }

    static Stream<Fault> inTheReasonsOfARefusal() {
        return Stream.of(
                Fault.of("reasons out of order", inReasons(Collections::reverse), "", UNMET_IN_ORDER),
                Fault.of(
                        "a reason left out",
                        inReasons(unmet -> {
                            if (unmet.size() == Requirement.values().length) {
                                unmet.remove(2);
                            }
                        }),
                        "does not mend it",
                        UNMET_IN_ORDER,
                        MENDING_SUFFICES),
                Fault.of(
                        "a code that is never given",
                        inReasons(unmet -> unmet.replaceAll(one -> one.status() == Status.CONSENT_WITHDRAWN
                                ? unmet(Status.CONSENT_EXPIRED, Requirement.CONSENT)
                                : one)),
                        "strict: never gives CONSENT_WITHDRAWN",
                        UNMET_IN_ORDER,
                        CODES_REACHED),
                Fault.of(
                        "a remedy for something else",
                        inReasons(unmet -> unmet.replaceAll(one -> one.status() == Status.CONSENT_WITHDRAWN
                                ? unmet(one.status(), Requirement.CASE)
                                : one)),
                        "NARROW_INFORMATION] does not mend it",
                        UNMET_IN_ORDER,
                        MENDING_SUFFICES),
                Fault.of(
                        "a remedy that one of the rules does not ask for",
                        inReasons(unmet -> unmet.replaceAll(one ->
                                one.status() == Status.NOT_CONNECTED ? unmet(one.status(), Requirement.CASE) : one)),
                        "",
                        UNMET_IN_ORDER,
                        MENDING_SUFFICES),
                Fault.of(
                        "a reason too many",
                        inReasons(unmet -> {
                            if (unmet.size() == 1 && unmet.get(0).status() == Status.CONSENT_WITHDRAWN) {
                                unmet.add(unmet(Status.NECESSITY_NOT_STATED, Requirement.NECESSITY));
                            }
                        }),
                        "mended without STATE_NECESSITY",
                        UNMET_IN_ORDER,
                        MENDING_SUFFICES));
    }

    static Stream<Fault> inWhichRuleApplies() {
        AtomicInteger asked = new AtomicInteger();
        return Stream.of(
                Fault.of(
                        "a rule for those it is not for",
                        inRules((recipient, purpose, right) ->
                                purpose.equals(EditionDiff.ANY_OTHER_PURPOSE) ? Optional.of(LENIENT) : right),
                        "INSURANCE_COMPANY ANY_OTHER_PURPOSE, 1970-01-01: lenient instead of no rule",
                        DEFAULT_IS_REFUSAL),
                Fault.of(
                        "a rule that is not found for one function",
                        inRules((recipient, purpose, right) -> right.filter(
                                rule -> !recipient.function().equals(Optional.of(AuthorityFunction.COURT)))),
                        "STATE_AUTHORITY COURT COORDINATION, 1970-01-01: no rule instead of lenient",
                        TOTALITY,
                        DEFAULT_IS_REFUSAL),
                Fault.of(
                        "a rule that is not found",
                        inRules((recipient, purpose, right) -> right.filter(STRICT::equals)),
                        "lenient: applies to no recipient on any covered day",
                        TOTALITY,
                        DEFAULT_IS_REFUSAL,
                        RULES_REACHED),
                Fault.of(
                        "another rule the second time",
                        inRules((recipient, purpose, right) -> right.filter(rule -> asked.getAndIncrement() % 3 != 1)),
                        "INSURANCE_COMPANY COORDINATION, 1970-01-01: another rule",
                        DETERMINISM));
    }

    static Stream<Fault> inARefusalWithoutARule() {
        AtomicInteger asked = new AtomicInteger();
        return Stream.of(
                Fault.of(
                        "a wrong reason",
                        inStatuses(right ->
                                right == Status.RECIPIENT_NOT_ELIGIBLE ? Status.LEGAL_BASIS_NOT_IN_FORCE : right),
                        "LEGAL_BASIS_NOT_IN_FORCE instead of RECIPIENT_NOT_ELIGIBLE",
                        DEFAULT_IS_REFUSAL),
                Fault.of("no decision", inRefusals(right -> null), "no decision", TOTALITY),
                Fault.of(
                        "an exception",
                        inRefusals(right -> broken("a question is broken")),
                        "no decision: java.lang.IllegalStateException: a question is broken",
                        TOTALITY),
                Fault.of("a permission", inRefusals(right -> BY_LENIENT), "", DEFAULT_IS_REFUSAL),
                Fault.of(
                        "a refusal that could be mended",
                        inRefusals(right -> new Refused(Refusal.REQUIREMENTS_UNMET, right.unmet(), right.notes())),
                        "something else than a refusal for PURPOSE_NOT_AVAILABLE",
                        DEFAULT_IS_REFUSAL),
                Fault.of(
                        "a refusal that does not cover the date",
                        inRefusals(right -> new Refused(Refusal.NOT_COVERED, right.unmet(), right.notes())),
                        "something else than a refusal for PURPOSE_NOT_AVAILABLE",
                        DEFAULT_IS_REFUSAL),
                Fault.of(
                        "another refusal the second time",
                        inRefusals(right -> asked.getAndIncrement() % 3 == 1 ? withOtherNotes(right) : right),
                        "INSURANCE_COMPANY ANY_OTHER_PURPOSE, 1970-01-01: another decision",
                        DETERMINISM));
    }

    @Test
    void whatDependsOnTheOrderOfTheRulesIsFound() {
        for (Decider fromReversed : List.of(
                inCells((facts, right) -> right.isPermitted() ? withOtherNotes(right) : right),
                inRules((recipient, purpose, right) -> right.filter(STRICT::equals)),
                inRefusals(AuditFindsFaultsTest::withOtherNotes))) {
            assertFinds(
                    "another",
                    List.of(ORDER_OF_RULES),
                    new AuditRun(BOOK, BOOK.rules(), new FaultyDecider(), fromReversed).audit());
        }
    }

    /** No builder builds such a book. */
    @Test
    void aShadowedRuleIsFound() {
        Decider right = new FaultyDecider();
        assertFinds(
                "INSURANCE_COMPANY COORDINATION, 1970-01-01: strict and shadowed",
                List.of(NO_RULE_SHADOWED, RULES_REACHED),
                new AuditRun(BOOK, List.of(STRICT, LENIENT, STRICT.withId("shadowed")), right, right).audit());
    }

    private static void assertFinds(String found, List<AuditLaw> broken, Audit audit) {
        assertEquals(broken, audit.failed().stream().map(AuditCheck::law).toList(), audit::toString);
        String all = audit.failed().stream()
                .map(check -> check.counterexample().orElseThrow().toString())
                .collect(Collectors.joining("\n"));
        assertTrue(all.contains(found), all);
        assertTrue(!audit.passed());
    }

    private static boolean isWithdrawn(Facts facts) {
        return facts.statusOf(Requirement.CONSENT).equals(Optional.of(Status.CONSENT_WITHDRAWN));
    }

    private static Decision broken(String message) {
        throw new IllegalStateException(message);
    }

    private static Decision withOtherNotes(Decision decision) {
        return decision.fold(
                permitted ->
                        new Permitted(permitted.rule(), permitted.disclosable(), permitted.notInForce(), OTHER_NOTES),
                refused -> new Refused(refused.refusal(), refused.unmet(), OTHER_NOTES));
    }

    /** The right decision, but for what a permission by this rule lets out. */
    private static Decision lettingOut(Rule rule, Decision right, InformationCategory... categories) {
        return right instanceof Permitted permitted && permitted.rule().equals(rule)
                ? new Permitted(rule, Set.of(categories), permitted.notInForce(), permitted.notes())
                : right;
    }

    private static Refused withoutLegalBasis() {
        return new Refused(
                Refusal.NO_LEGAL_BASIS,
                List.of(new UnmetRequirement(
                        Status.PURPOSE_NOT_AVAILABLE,
                        Books.section(99),
                        Optional.empty(),
                        Set.of(),
                        List.of(),
                        Optional.empty())),
                List.of());
    }

    private static UnmetRequirement unmet(Status status, Requirement mended) {
        return UnmetRequirement.of(status, Books.section(8), mended.remedy(), Set.of());
    }
}
