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
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.ConsentRequirement;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.InformationCategory;
import se.lefi.law.CitationSource;
import se.lefi.law.EditorialNote;
import se.lefi.law.LegalBasis;
import se.lefi.law.Provision;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.AuthorityFunction;
import se.lefi.organisation.OrganisationKind;
import se.lefi.rules.testkit.Recipients;

/** Small rule books about the recipients, purposes and days of {@link RequestArbitraries}. */
public final class RuleBookArbitraries {
    private static final List<Recipients> RECIPIENTS = List.of(
            Recipients.of(OrganisationKind.INSURANCE_COMPANY),
            Recipients.of(OrganisationKind.INSURANCE_COMPANY, OrganisationKind.INSURANCE_INTERMEDIARY),
            Recipients.of(OrganisationKind.STATE_AUTHORITY),
            Recipients.of(OrganisationKind.STATE_AUTHORITY).withFunction(AuthorityFunction.COURT),
            Recipients.of(OrganisationKind.MUNICIPAL_AUTHORITY, OrganisationKind.STATE_AUTHORITY)
                    .withFunction(AuthorityFunction.COURT, AuthorityFunction.SOCIAL_WELFARE_BOARD),
            // No state authority is a social welfare board, so this serves the municipal ones only.
            Recipients.of(OrganisationKind.MUNICIPAL_AUTHORITY, OrganisationKind.STATE_AUTHORITY)
                    .withFunction(AuthorityFunction.SOCIAL_WELFARE_BOARD),
            new Recipients(EnumSet.allOf(OrganisationKind.class), Set.of()));
    private static final List<DisclosurePurpose> PURPOSES = List.of(
            DisclosurePurpose.COORDINATION, DisclosurePurpose.RISK_ASSESSMENT, DisclosurePurpose.AUTHORITY_CASE);

    private static final List<Recipients> INSURERS = RECIPIENTS.subList(0, 2);
    private static final List<Recipients> COURTS = RECIPIENTS.subList(2, 5);

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
            case 5 -> Optional.of(rule.withCaseFile(other.caseFile()));
            case 6 ->
                Optional.of(rule.withConsent(
                        other.consent().or(() -> needed(rule)).map(asked -> fitting(asked, rule.information()))));
            case 7 -> Optional.of(rule.withNecessity(other.necessity()));
            case 8 ->
                Optional.of(RuleParts.changed(rule, parts -> {
                    parts.consent = rule.consent().map(asked -> fitting(asked, other.information()));
                    parts.information = other.information();
                }));
            default -> Optional.of(rule);
        };
    }

    private static Optional<ConsentRequirement> needed(Rule rule) {
        return rule.ground() instanceof LegalBasis.IndividualConsent ? rule.consent() : Optional.empty();
    }

    /** Without a limit a consent that names no category has to cover them all. */
    private static ConsentRequirement fitting(ConsentRequirement asked, Optional<InformationScope> scope) {
        return scope.isPresent() ? asked : ConsentRequirement.of(asked.basis());
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
                && one.recipients().overlap(other.recipients())
                && one.inForce().overlaps(other.inForce());
    }

    private static Arbitrary<Rule> rules() {
        Arbitrary<LegalBasis> grounds = Arbitraries.of(
                Books.section(1),
                Books.section(2).with(EditorialNote.of("TRIAL", "prov", "trial")),
                LegalBasis.consent(CitationSource.STATUTE),
                LegalBasis.consent(
                        CitationSource.PAGE, Books.section(1).provisions().get(0)));
        Arbitrary<ConsentRequirement> consents =
                information().map(implied -> new ConsentRequirement(Books.section(6), implied));
        Arbitrary<CaseRequirement> cases = Arbitraries.of(CaseMatter.class)
                .set()
                .ofMinSize(1)
                .map(matters -> new CaseRequirement(Books.section(5), matters));
        Arbitrary<InformationScope> scopes =
                information().map(categories -> new InformationScope(Books.section(8), categories));
        Arbitrary<Asked> asked = Combinators.combine(
                        cases.optional(0.4),
                        consents.optional(0.4),
                        consents,
                        Arbitraries.of(true, false),
                        scopes.optional(0.4))
                .as(Asked::new);
        return Combinators.combine(
                        questions(), periods(), grounds, Arbitraries.of(Books.section(3), Books.section(4)), asked)
                .as((question, period, ground, medium, requirements) -> Books.rule(
                                "rule", question.get1(), question.get2(), ground, medium)
                        .inForce(period)
                        .caseFile(requirements.caseFile())
                        .consent(requirements.consentFor(ground))
                        .necessity(requirements.necessity() ? Optional.of(Books.section(7)) : Optional.empty())
                        .information(requirements.scope())
                        .build());
    }

    /** Whom it serves with what: mostly what requests ask about. */
    private static Arbitrary<Tuple2<Recipients, DisclosurePurpose>> questions() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, tuples(INSURERS, PURPOSES.subList(0, 2))),
                Tuple.of(3, tuples(COURTS, PURPOSES.subList(2, 3))),
                Tuple.of(2, tuples(RECIPIENTS, PURPOSES)));
    }

    private static Arbitrary<Tuple2<Recipients, DisclosurePurpose>> tuples(
            List<Recipients> recipients, List<DisclosurePurpose> purposes) {
        return Combinators.combine(Arbitraries.of(recipients), Arbitraries.of(purposes))
                .as(Tuple::of);
    }

    private record Asked(
            Optional<CaseRequirement> caseFile,
            Optional<ConsentRequirement> consent,
            ConsentRequirement ifNeeded,
            boolean necessity,
            Optional<InformationScope> scope) {

        /** A ground that is consent cannot do without the requirement. */
        Optional<ConsentRequirement> consentFor(LegalBasis ground) {
            return (ground instanceof LegalBasis.IndividualConsent ? consent.or(() -> Optional.of(ifNeeded)) : consent)
                    .map(asked -> fitting(asked, scope));
        }
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
