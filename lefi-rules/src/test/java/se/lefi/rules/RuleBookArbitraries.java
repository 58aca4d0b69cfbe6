package se.lefi.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import se.lefi.InvalidValueException;
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.InformationCategory;
import se.lefi.law.CitationSource;
import se.lefi.law.EditorialNote;
import se.lefi.law.LegalBasis;
import se.lefi.law.Provision;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.AuthorityFunction;
import se.lefi.organisation.OrganisationKind;
import se.lefi.rules.facts.Conditions;
import se.lefi.rules.facts.Requirement;
import se.lefi.rules.facts.Status;

/** Small rule books about the recipients, purposes and days of {@link RequestArbitraries}. */
public final class RuleBookArbitraries {
    private static final List<RecipientScope> RECIPIENTS = List.of(
            RecipientScope.of(OrganisationKind.INSURANCE_COMPANY),
            RecipientScope.of(OrganisationKind.INSURANCE_COMPANY, OrganisationKind.INSURANCE_INTERMEDIARY),
            RecipientScope.of(OrganisationKind.STATE_AUTHORITY),
            RecipientScope.of(OrganisationKind.STATE_AUTHORITY).withFunction(AuthorityFunction.COURT),
            RecipientScope.of(OrganisationKind.MUNICIPAL_AUTHORITY, OrganisationKind.STATE_AUTHORITY)
                    .withFunction(AuthorityFunction.COURT, AuthorityFunction.SOCIAL_WELFARE_BOARD),
            // No state authority is a social welfare board, so this serves the municipal ones only.
            RecipientScope.of(OrganisationKind.MUNICIPAL_AUTHORITY, OrganisationKind.STATE_AUTHORITY)
                    .withFunction(AuthorityFunction.SOCIAL_WELFARE_BOARD),
            new RecipientScope(EnumSet.allOf(OrganisationKind.class), Set.of()));
    private static final List<DisclosurePurpose> PURPOSES = List.of(
            DisclosurePurpose.COORDINATION, DisclosurePurpose.RISK_ASSESSMENT, DisclosurePurpose.AUTHORITY_CASE);

    private static final List<RecipientScope> INSURERS = RECIPIENTS.subList(0, 2);
    private static final List<RecipientScope> COURTS = RECIPIENTS.subList(2, 5);

    private RuleBookArbitraries() {}

    /** A book, with rules of every sort. */
    public static Arbitrary<RuleBook> books() {
        return rules().list().ofMaxSize(5).flatMap(RuleBookArbitraries::bookOf);
    }

    /** Two books that say nothing of each other, or of which the second is the first with some rules amended. */
    public static Arbitrary<Tuple2<RuleBook, RuleBook>> pairs() {
        Arbitrary<Tuple2<RuleBook, RuleBook>> unrelated =
                Combinators.combine(books(), books()).as(Tuple::of);
        Arbitrary<Tuple2<RuleBook, RuleBook>> related =
                books().flatMap(book -> amended(book).map(other -> Tuple.of(book, other)));
        return Arbitraries.frequencyOf(Tuple.of(1, unrelated), Tuple.of(4, related));
    }

    /** Each rule of the book as it stands, left out, or with one thing from another rule. */
    private static Arbitrary<RuleBook> amended(RuleBook book) {
        return Combinators.combine(
                        rules().list().ofSize(book.rules().size()),
                        Arbitraries.integers()
                                .between(0, 9)
                                .list()
                                .ofSize(book.rules().size()))
                .flatAs((others, which) -> {
                    List<Rule> rules = new ArrayList<>();
                    for (int i = 0; i < others.size(); i++) {
                        amend(book.rules().get(i), others.get(i), which.get(i)).ifPresent(rules::add);
                    }
                    return bookOf(rules);
                });
    }

    private static Optional<Rule> amend(Rule rule, Rule other, int which) {
        return switch (which) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(rule.withInForce(other.inForce()));
            case 2 -> Optional.of(rule.withRecipients(other.recipients()));
            case 3 -> Optional.of(rule.withGround(Books.section(9)));
            case 4 -> Optional.of(rule.withMediumBasis(other.mediumBasis()));
            case 5, 6, 7, 8 -> Optional.of(withSomeConditionsOf(other, rule, which - 5));
            default -> Optional.of(rule);
        };
    }

    /** Every fourth requirement as the other rule has it: all of them where the rule could not be built with some only. */
    private static Rule withSomeConditionsOf(Rule other, Rule rule, int which) {
        Conditions.Builder conditions = Conditions.builder();
        for (Requirement requirement : Requirement.values()) {
            Conditions from = (requirement.ordinal() % 4 == which ? other : rule).conditions();
            from.basisOf(requirement).ifPresent(basis -> ask(conditions, requirement, basis, from));
        }
        try {
            return rule.withConditions(conditions.build());
        } catch (InvalidValueException invalid) { // such as a consent that is not limited any more
            return rule.withGround(Books.section(9)) // which asks for nothing
                    .withConditions(other.conditions())
                    .withGround(other.ground());
        }
    }

    /** Asks for a requirement on this basis, as far as these conditions go, and by the readings that they go by. */
    public static Conditions.Builder ask(
            Conditions.Builder conditions, Requirement requirement, LegalBasis basis, Conditions asFarAs) {
        switch (requirement) {
            case CASE -> conditions.requireCase(basis, asFarAs.caseMatters().toArray(CaseMatter[]::new));
            case CONSENT -> conditions.requireConsent(basis, asFarAs.impliedByConsent());
            case INFORMATION -> conditions.limitInformation(basis, asFarAs.letOut());
            default -> conditions.require(requirement, basis);
        }
        return conditions.byReading(requirement.statuses().stream()
                .filter(status -> !asFarAs.basisOf(status).equals(asFarAs.basisOf(requirement)))
                .toArray(Status[]::new));
    }

    /** A book of those of the rules that can be in one, with ids by their place. */
    private static Arbitrary<RuleBook> bookOf(List<Rule> rules) {
        List<Rule> kept = new ArrayList<>();
        for (Rule rule : rules) {
            if (kept.stream().noneMatch(earlier -> meet(earlier, rule))) {
                kept.add(rule.withId("rule-" + kept.size()));
            }
        }
        Arbitrary<ValidityPeriod> coverage =
                Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.just(ValidityPeriod.ALWAYS)), Tuple.of(1, periods()));
        return Combinators.combine(
                        coverage,
                        RequestArbitraries.days().optional(0.3),
                        advisories().list().ofMaxSize(2))
                .as((covered, checkedTo, advisories) -> Books.bookOf(kept.toArray(Rule[]::new))
                        .coverage(covered)
                        .lawCheckedTo(checkedTo)
                        .addAllAdvisories(advisories)
                        .build());
    }

    /** On some section that rules cite, or on every decision. */
    private static Arbitrary<Advisory> advisories() {
        Arbitrary<List<Provision>> cited = Arbitraries.integers()
                .between(0, 8)
                .map(number -> number == 0 ? List.of() : Books.section(number).provisions());
        return Combinators.combine(Arbitraries.of("ONE", "TWO"), periods(), cited)
                .as((id, shown, provisions) ->
                        new Advisory(EditorialNote.of("ADVISORY-" + id, "prov", "trial"), shown, provisions));
    }

    private static boolean meet(Rule one, Rule other) {
        return one.purpose().equals(other.purpose())
                && one.recipients().overlaps(other.recipients())
                && one.inForce().overlaps(other.inForce());
    }

    private static Arbitrary<Rule> rules() {
        Arbitrary<LegalBasis> grounds = Arbitraries.of(
                Books.section(1),
                Books.section(2).with(EditorialNote.of("TRIAL", "prov", "trial")),
                LegalBasis.consent(CitationSource.STATUTE),
                LegalBasis.consent(
                        CitationSource.PAGE, Books.section(1).provisions().get(0)));
        return grounds.flatMap(ground -> Combinators.combine(
                        questions(), periods(), Arbitraries.of(Books.section(3), Books.section(4)), conditions(ground))
                .as((question, period, medium, conditions) -> Books.rule(
                                "rule", question.get1(), question.get2(), ground, medium, conditions)
                        .inForce(period)
                        .build()));
    }

    /** Mostly an agreement and a connection, and about half of the others; a ground that is consent asks for consent. */
    private static Arbitrary<Conditions.Builder> conditions(LegalBasis ground) {
        Arbitrary<Set<Requirement>> asked = Arbitraries.of(Requirement.class)
                .set()
                .map(some -> {
                    Set<Requirement> all = EnumSet.noneOf(Requirement.class);
                    all.addAll(some);
                    if (ground instanceof LegalBasis.IndividualConsent) {
                        all.add(Requirement.CONSENT);
                    }
                    return all;
                });
        return Combinators.combine(
                        asked,
                        Arbitraries.of(true, true, true, false),
                        Arbitraries.of(CaseMatter.class).set().ofMinSize(1),
                        information(),
                        information())
                .as((requirements, connected, matters, implied, letOut) -> {
                    // Without a limit a consent that names no category has to cover them all.
                    boolean limited = requirements.contains(Requirement.INFORMATION);
                    Conditions asFarAs = Conditions.builder()
                            .requireCase(Books.section(1), matters.toArray(CaseMatter[]::new))
                            .requireConsent(
                                    Books.section(1), limited ? implied : EnumSet.allOf(InformationCategory.class))
                            .limitInformation(Books.section(1), letOut)
                            .build();
                    Conditions.Builder conditions = connected ? Books.conditions() : Conditions.builder();
                    for (Requirement requirement : requirements) {
                        ask(conditions, requirement, Books.section(3 + requirement.ordinal()), asFarAs);
                    }
                    return conditions;
                });
    }

    /** Whom it serves with what: mostly what requests ask about. */
    private static Arbitrary<Tuple2<RecipientScope, DisclosurePurpose>> questions() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, tuples(INSURERS, PURPOSES.subList(0, 2))),
                Tuple.of(3, tuples(COURTS, PURPOSES.subList(2, 3))),
                Tuple.of(2, tuples(RECIPIENTS, PURPOSES)));
    }

    private static Arbitrary<Tuple2<RecipientScope, DisclosurePurpose>> tuples(
            List<RecipientScope> recipients, List<DisclosurePurpose> purposes) {
        return Combinators.combine(Arbitraries.of(recipients), Arbitraries.of(purposes))
                .as(Tuple::of);
    }

    private static Arbitrary<Set<InformationCategory>> information() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(EnumSet.allOf(InformationCategory.class))),
                Tuple.of(1, Arbitraries.just(EnumSet.complementOf(EnumSet.of(InformationCategory.OTHER)))),
                Tuple.of(1, Arbitraries.of(InformationCategory.class).set().ofMaxSize(9)));
    }

    /** Mostly all days, or the days before or since one; empty ones too. */
    private static Arbitrary<ValidityPeriod> periods() {
        Arbitrary<LocalDate> days = RequestArbitraries.days();
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(ValidityPeriod.ALWAYS)),
                Tuple.of(2, days.map(ValidityPeriod::from)),
                Tuple.of(2, days.map(ValidityPeriod::until)),
                Tuple.of(
                        1,
                        Combinators.combine(days, Arbitraries.integers().between(0, 3))
                                .as((day, length) -> ValidityPeriod.between(day, day.plusDays(length)))));
    }
}
