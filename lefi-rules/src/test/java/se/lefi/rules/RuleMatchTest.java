package se.lefi.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static se.lefi.disclosure.DisclosurePurpose.AUTHORITY_CASE;
import static se.lefi.disclosure.DisclosurePurpose.COORDINATION;
import static se.lefi.disclosure.DisclosurePurpose.SOCIAL_SERVICES_CASE;
import static se.lefi.organisation.AuthorityFunction.COURT;
import static se.lefi.organisation.AuthorityFunction.POLICE_AUTHORITY;
import static se.lefi.organisation.AuthorityFunction.TAX_AGENCY;
import static se.lefi.organisation.OrganisationKind.MUNICIPAL_AUTHORITY;
import static se.lefi.organisation.OrganisationKind.STATE_AUTHORITY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.lefi.InvalidValueException;
import se.lefi.InvalidValueException.Violation;
import se.lefi.Invariant;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.RecipientType;
import se.lefi.rules.facts.Facts;
import se.lefi.rules.facts.Remedy;
import se.lefi.rules.facts.Requirement;
import se.lefi.rules.facts.Status;

/** MEANING, Rule: the one rule that applies, or the first reason why none does. */
class RuleMatchTest {
    private static final LocalDate DAY = LocalDate.of(2024, 2, 15);
    private static final RecipientType STATE = RecipientType.of(STATE_AUTHORITY);
    private static final RecipientScope COURTS =
            RecipientScope.of(STATE_AUTHORITY).withFunction(COURT);
    private static final Rule ENDED = rule("ended", COURTS, AUTHORITY_CASE, ValidityPeriod.until(DAY));
    private static final List<Rule> RULES = List.of(
            ENDED,
            rule("other purpose", COURTS, COORDINATION, ValidityPeriod.ALWAYS),
            rule(
                    "other function",
                    RecipientScope.of(STATE_AUTHORITY).withFunction(TAX_AGENCY),
                    AUTHORITY_CASE,
                    ValidityPeriod.ALWAYS));

    /** Whatever the order of the rules. */
    @Test
    void theFirstReasonThatAppliesIsTheStatus() {
        List<Rule> reversed = new ArrayList<>(RULES);
        Collections.reverse(reversed);
        RecipientType court = RecipientType.of(STATE_AUTHORITY, COURT);
        for (List<Rule> rules : List.of(RULES, reversed)) {
            DisclosureEngine engine = DisclosureEngine.using(Books.bookOf(rules.toArray(Rule[]::new))
                    .coverage(ValidityPeriod.until(DAY.plusDays(1)))
                    .coverageBasis(Books.section(98))
                    .build());
            refused(Status.DATE_NOT_COVERED, engine.match(court, COORDINATION, DAY.plusDays(1)));
            RecipientType municipality = RecipientType.of(MUNICIPAL_AUTHORITY);
            refused(Status.RECIPIENT_NOT_ELIGIBLE, engine.match(municipality, AUTHORITY_CASE, DAY));
            RecipientType police = RecipientType.of(STATE_AUTHORITY, POLICE_AUTHORITY);
            refused(Status.RECIPIENT_NOT_ELIGIBLE, engine.match(police, AUTHORITY_CASE, DAY));
            refused(Status.PURPOSE_NOT_AVAILABLE, engine.match(court, SOCIAL_SERVICES_CASE, DAY));
            RecipientType taxAgency = RecipientType.of(STATE_AUTHORITY, TAX_AGENCY);
            refused(Status.PURPOSE_NOT_AVAILABLE, engine.match(taxAgency, COORDINATION, DAY));
            refused(Status.LEGAL_BASIS_NOT_IN_FORCE, engine.match(court, AUTHORITY_CASE, DAY), ENDED);

            RuleMatch match = engine.match(court, AUTHORITY_CASE, DAY.minusDays(1));
            assertEquals(Status.RULE_APPLIES, match.status());
            assertEquals(Optional.of(ENDED), match.rule());
            assertEquals(Optional.empty(), match.refusal());
        }
    }

    /** MEANING: the order of the rules does not matter. What is not in force is named by its first day. */
    @Test
    void aRefusalNamesTheRulesInOneOrderWhateverTheBooks() {
        List<Rule> rules = List.of(
                rule("b", RecipientScope.of(STATE_AUTHORITY), AUTHORITY_CASE, ValidityPeriod.until(DAY)),
                rule(
                        "c",
                        RecipientScope.of(STATE_AUTHORITY),
                        AUTHORITY_CASE,
                        ValidityPeriod.between(DAY.plusDays(2), DAY.plusDays(4))),
                rule(
                        "a",
                        RecipientScope.of(STATE_AUTHORITY),
                        AUTHORITY_CASE,
                        ValidityPeriod.between(DAY.plusDays(5), DAY.plusDays(6))));
        for (List<Rule> order : List.of(rules, List.of(rules.get(2), rules.get(0), rules.get(1)))) {
            DisclosureEngine engine = DisclosureEngine.using(
                    Books.bookOf(order.toArray(Rule[]::new)).build());
            for (int gap : new int[] {0, 1, 4, 6}) {
                refused(
                        Status.LEGAL_BASIS_NOT_IN_FORCE,
                        engine.match(STATE, AUTHORITY_CASE, DAY.plusDays(gap)),
                        rules.toArray(Rule[]::new));
            }
        }
    }

    /** One that does not state its function counts as any of its level, so the answer may turn on it. */
    @Test
    void withoutAFunctionItIsRefusedOnlyWhereItWouldBeWhateverItIs() {
        DisclosureEngine engine = DisclosureEngine.using(Books.bookOf(RULES.toArray(Rule[]::new))
                .coverageBasis(Books.section(98))
                .build());
        refused(Status.FUNCTION_NOT_STATED, engine.match(STATE, AUTHORITY_CASE, DAY.minusDays(1)));
        refused(Status.FUNCTION_NOT_STATED, engine.match(STATE, AUTHORITY_CASE, DAY));
        refused(Status.FUNCTION_NOT_STATED, engine.match(STATE, COORDINATION, DAY));
        refused(Status.PURPOSE_NOT_AVAILABLE, engine.match(STATE, SOCIAL_SERVICES_CASE, DAY));

        DisclosureEngine ended = DisclosureEngine.using(Books.bookOf(ENDED).build());
        refused(Status.LEGAL_BASIS_NOT_IN_FORCE, ended.match(STATE, AUTHORITY_CASE, DAY), ENDED);
    }

    /** What the edition cannot answer rests on what it covers; a function that is not stated can be. */
    private static void refused(Status status, RuleMatch match, Rule... notInForce) {
        assertEquals(status, match.status());
        assertEquals(Optional.empty(), match.rule());
        boolean notCovered = status == Status.DATE_NOT_COVERED || status == Status.FUNCTION_NOT_STATED;
        UnmetRequirement unmet = new UnmetRequirement(
                status,
                Books.section(notCovered ? 98 : 99),
                status == Status.FUNCTION_NOT_STATED ? Optional.of(Remedy.STATE_FUNCTION) : Optional.empty(),
                Set.of(),
                List.of(notInForce),
                Optional.empty());
        Refusal refusal = notCovered ? Refusal.NOT_COVERED : Refusal.NO_LEGAL_BASIS;
        assertEquals(Optional.of(new Refused(refusal, List.of(unmet), List.of())), match.refusal());
        broken(match, Facts.of(), new Violation("status", status.name(), Invariant.FACTS_OF_RULE));
    }

    /** Facts are read against one rule: one status too many or too few, and it is another. */
    @ParameterizedTest
    @EnumSource
    void factsOfARuleThatAsksForOtherThingsAreRefused(Books books) {
        for (Rule rule : books.book().rules()) {
            Optional<LocalDate> day = books.book().segments().stream()
                    .map(ValidityPeriod::anyDay)
                    .filter(any -> books.book().coverage().contains(any)
                            && rule.inForce().contains(any))
                    .findFirst();
            if (day.isEmpty()) {
                continue; // never in force
            }
            RecipientType recipient = rule.recipients().types().get(0);
            RuleMatch match = books.engine().match(recipient, rule.purpose(), day.get());
            List<Requirement> asked = rule.conditions().requirements();
            assertEquals(rule, ((Permitted) match.decide(met(asked.stream()))).rule());
            for (Requirement other : Requirement.values()) {
                Stream<Requirement> others = asked.contains(other)
                        ? asked.stream().filter(requirement -> requirement != other)
                        : Stream.concat(asked.stream(), Stream.of(other));
                broken(match, met(others), new Violation("rule", rule.id(), Invariant.FACTS_OF_RULE));
            }
        }
    }

    private static Facts met(Stream<Requirement> requirements) {
        return Facts.of(requirements.map(Requirement::met).toArray(Status[]::new));
    }

    private static void broken(RuleMatch match, Facts facts, Violation violation) {
        assertEquals(
                List.of(violation),
                assertThrows(InvalidValueException.class, () -> match.decide(facts))
                        .violations());
    }

    private static Rule rule(String id, RecipientScope recipients, DisclosurePurpose purpose, ValidityPeriod inForce) {
        return Books.rule(id, recipients, purpose, Books.section(1), Books.section(2))
                .inForce(inForce)
                .build();
    }
}
