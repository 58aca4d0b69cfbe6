package se.lefi.rules.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.InformationCategory;
import se.lefi.organisation.OrganisationKind;
import se.lefi.organisation.RecipientType;
import se.lefi.rules.Books;
import se.lefi.rules.Decision;
import se.lefi.rules.RecipientScope;
import se.lefi.rules.Refused;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleBook;
import se.lefi.rules.UnmetRequirement;
import se.lefi.rules.facts.Conditions;
import se.lefi.rules.facts.Facts;
import se.lefi.rules.facts.Requirement;
import se.lefi.rules.facts.Status;

/** Decides a book of two rules rightly, but for the one thing that a test makes it get wrong. */
class FaultyDecider extends Decider {
    /** It asks for everything that a rule can ask for. */
    static final Rule STRICT = rule("strict", OrganisationKind.INSURANCE_COMPANY, everything());

    static final Rule LENIENT = rule("lenient", OrganisationKind.STATE_AUTHORITY, Books.conditions());
    static final RuleBook BOOK = Books.bookOf(STRICT, LENIENT).build();

    FaultyDecider() {
        super(BOOK);
    }

    /** What becomes of the right decision of a cell. */
    interface CellFault {
        @Nullable
        Decision of(Facts facts, Decision right);
    }

    static FaultyDecider inCells(CellFault fault) {
        return new FaultyDecider() {
            @Override
            Decision decide(Rule rule, Facts facts, LocalDate day) {
                return fault.of(facts, super.decide(rule, facts, day));
            }
        };
    }

    /** The outcome is right, and the reasons are wrong. */
    static FaultyDecider inReasons(Consumer<List<UnmetRequirement>> fault) {
        return inCells((facts, right) -> right.fold(permitted -> permitted, refused -> {
            List<UnmetRequirement> unmet = new ArrayList<>(refused.unmet());
            fault.accept(unmet);
            return new Refused(refused.refusal(), unmet, refused.notes());
        }));
    }

    /** What becomes of the right rule. */
    interface RuleFault {
        Optional<Rule> of(RecipientType recipient, DisclosurePurpose purpose, Optional<Rule> right);
    }

    static FaultyDecider inRules(RuleFault fault) {
        return new FaultyDecider() {
            @Override
            Optional<Rule> ruleFor(RecipientType recipient, DisclosurePurpose purpose, LocalDate day) {
                return fault.of(recipient, purpose, super.ruleFor(recipient, purpose, day));
            }
        };
    }

    static FaultyDecider inStatuses(UnaryOperator<Status> fault) {
        return new FaultyDecider() {
            @Override
            Status statusOf(RecipientType recipient, DisclosurePurpose purpose, LocalDate day) {
                return fault.apply(super.statusOf(recipient, purpose, day));
            }
        };
    }

    /** What becomes of a right refusal without a rule. */
    interface RefusalFault {
        @Nullable
        Decision of(Refused right);
    }

    static FaultyDecider inRefusals(RefusalFault fault) {
        return new FaultyDecider() {
            @Override
            Decision refusal(RecipientType recipient, DisclosurePurpose purpose, LocalDate day) {
                return fault.of((Refused) super.refusal(recipient, purpose, day));
            }
        };
    }

    private static Rule rule(String id, OrganisationKind kind, Conditions.Builder conditions) {
        return Books.rule(
                        id,
                        RecipientScope.of(kind),
                        DisclosurePurpose.COORDINATION,
                        Books.section(1),
                        Books.section(2),
                        conditions)
                .build();
    }

    private static Conditions.Builder everything() {
        Conditions.Builder conditions = Conditions.builder();
        for (Requirement requirement : Requirement.values()) {
            conditions.require(requirement, Books.section(10 + requirement.ordinal()));
        }
        return conditions
                .requireCase(Books.section(8), CaseMatter.BENEFIT)
                .limitInformation(Books.section(9), Set.of(InformationCategory.ADDRESS));
    }
}
