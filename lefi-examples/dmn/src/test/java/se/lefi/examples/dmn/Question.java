package se.lefi.examples.dmn;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.law.RegisteredProvision;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.RecipientType;
import se.lefi.rules.Decision;
import se.lefi.rules.DecisionCodes;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleBook;
import se.lefi.rules.RuleMatch;
import se.lefi.rules.analysis.EditionDiff;
import se.lefi.rules.analysis.FactSpace;
import se.lefi.rules.facts.Facts;
import se.lefi.rules.facts.Requirement;

/**
 * Who asks what for on which day, and what lefi has for that.
 *
 * @param recipient the type of recipient
 * @param purpose the purpose
 * @param day the decision date
 * @param match the rule that applies, or why none does
 */
record Question(RecipientType recipient, DisclosurePurpose purpose, LocalDate day, RuleMatch match) {

    /** {@return every type of recipient with every purpose, and one more, on the day before, of and after each date of the book} */
    static List<Question> of(RuleBook book) {
        DisclosureEngine engine = DisclosureEngine.using(book);
        return RecipientType.all().stream()
                .flatMap(recipient -> purposes(book).stream()
                        .flatMap(purpose -> days(book).stream()
                                .map(day ->
                                        new Question(recipient, purpose, day, engine.match(recipient, purpose, day)))))
                .toList();
    }

    static Set<DisclosurePurpose> purposes(RuleBook book) {
        Set<DisclosurePurpose> purposes = new LinkedHashSet<>();
        book.rules().forEach(rule -> purposes.add(rule.purpose()));
        purposes.add(EditionDiff.ANY_OTHER_PURPOSE);
        return purposes;
    }

    static Set<LocalDate> days(RuleBook book) {
        Set<LocalDate> days = new TreeSet<>();
        Stream.of(
                        Stream.of(book.coverage()),
                        book.lawCheckedTo().stream().map(last -> ValidityPeriod.from(last.plusDays(1))),
                        book.rules().stream().map(Rule::inForce),
                        book.register().stream().map(RegisteredProvision::inForce))
                .flatMap(periods -> periods)
                .flatMap(period -> Stream.of(period.from(), period.end()))
                .flatMap(Optional::stream)
                .forEach(date -> days.addAll(List.of(date.minusDays(1), date, date.plusDays(1))));
        return days.isEmpty() ? Set.of(LocalDate.EPOCH) : days;
    }

    /** {@return whether the same recipient asks for the same purpose} */
    boolean isOf(Question other) {
        return other.recipient == recipient && other.purpose.equals(purpose);
    }

    /** {@return lefi's answer where no more is unmet than must be} */
    Map<String, String> mildestAnswer() {
        return answer(cells().stream()
                .min(Comparator.comparingInt(facts -> facts.unmet().size()))
                .orElseThrow());
    }

    /** {@return every cell of the rule that applies; where none does, the one that asks for nothing} */
    List<Facts> cells() {
        return match.rule()
                .map(rule -> FactSpace.of(rule.conditions()).toList())
                .orElse(List.of(Facts.of()));
    }

    /** {@return what the file wants to know; a status that no rule asks for is null} */
    Map<String, @Nullable Object> inputs(Facts facts, Collection<Requirement> asked) {
        Map<String, @Nullable Object> inputs = new HashMap<>();
        inputs.put("recipientKind", recipient.kind().name());
        inputs.put("authorityFunction", recipient.function().map(Enum::name).orElse(null));
        inputs.put("purpose", purpose.code());
        inputs.put("decisionDate", day);
        for (Requirement requirement : asked) {
            inputs.put(
                    Export.nameOf(requirement),
                    facts.statusOf(requirement).map(Enum::name).orElse(null));
        }
        return inputs;
    }

    /** {@return lefi's answer, as the columns of the file have it} */
    Map<String, String> answer(Facts facts) {
        Decision decision = match.refusal().<Decision>map(refused -> refused).orElseGet(() -> match.decide(facts));
        DecisionCodes codes = DecisionCodes.of(decision);
        return Map.of(
                "outcome", codes.outcome(),
                "refusal", codes.refusal().map(Enum::name).orElse(""),
                "ground", String.join(";", codes.ground()),
                "mediumBasis", String.join(";", codes.mediumBasis()),
                "unmet", joined(codes.unmet()),
                "letOut", joined(codes.disclosable()),
                "notInForce", String.join(";", codes.notInForce()),
                // The notes on refusals are not in the file.
                "notes", codes.permitted() ? String.join(";", codes.notes()) : "");
    }

    private static String joined(Collection<? extends Enum<?>> codes) {
        return String.join(";", codes.stream().map(Enum::name).toList());
    }
}
