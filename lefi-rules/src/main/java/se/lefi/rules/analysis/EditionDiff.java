package se.lefi.rules.analysis;

import se.lefi.organisation.RecipientType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.law.ValidityPeriod;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleBook;
import se.lefi.rules.analysis.DiffRow.Audience;
import se.lefi.rules.facts.Facts;
import se.lefi.rules.facts.FactsReader;

/**
 * What two rule books answer differently: outcome, ground, medium, and what is unmet. Notes, the nature of a ground, fees and
 * what a requirement rests on are not answers and do not count. Immutable and thread-safe.
 */
public final class EditionDiff {
    /** Stands for every purpose that neither book has a rule for. */
    public static final DisclosurePurpose ANY_OTHER_PURPOSE =
            DisclosurePurpose.of("ANY_OTHER_PURPOSE", "varje annat ändamål", "any other purpose");

    private final DisclosureEngine before;
    private final DisclosureEngine after;
    private final Set<DisclosurePurpose> purposes;
    private final List<DiffRow> rows;

    private EditionDiff(RuleBook before, RuleBook after) {
        this.before = DisclosureEngine.using(before);
        this.after = DisclosureEngine.using(after);
        this.purposes = Stream.concat(before.rules().stream(), after.rules().stream())
                .map(Rule::purpose)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        this.rows = DiffFolding.fold(differences(), RecipientType.all().size() * (purposes.size() + 1));
    }

    /** {@return what the second book answers differently from the first} */
    public static EditionDiff between(RuleBook before, RuleBook after) {
        return new EditionDiff(before, after);
    }

    /** {@return the book that comes first} */
    public RuleBook before() {
        return before.book();
    }

    /** {@return the book that comes second} */
    public RuleBook after() {
        return after.book();
    }

    /** {@return the differences, folded into as few rows as say them exactly; empty where there is none} */
    public List<DiffRow> rows() {
        return rows;
    }

    /** {@return the rows by which the books answer this request differently; empty where they answer it alike} */
    public List<DiffRow> rowsFor(DisclosureRequest request) {
        RecipientType recipient = request.recipient().type();
        DisclosurePurpose purpose = purposes.contains(request.purpose()) ? request.purpose() : ANY_OTHER_PURPOSE;
        Audience audience = new Audience(recipient, purpose);
        LocalDate day = request.decisionDate();
        Optional<Facts> factsBefore =
                ruleOf(before, recipient, purpose, day).map(rule -> FactsReader.read(request, rule.asked()));
        Optional<Facts> factsAfter =
                ruleOf(after, recipient, purpose, day).map(rule -> FactsReader.read(request, rule.asked()));
        return rows.stream()
                .filter(row -> row.period().contains(day) && row.audience().contains(audience))
                .filter(row -> row.aspect().differs(factsBefore, factsAfter))
                .toList();
    }

    /** One difference for each recipient, purpose and stretch of time, before any folding. */
    private List<DiffRow> differences() {
        List<DisclosurePurpose> asked = new ArrayList<>(purposes);
        asked.add(ANY_OTHER_PURPOSE);
        List<DiffRow> found = new ArrayList<>();
        for (ValidityPeriod epoch : Stretches.of(before(), after())) {
            for (RecipientType recipient : RecipientType.all()) {
                for (DisclosurePurpose purpose : asked) {
                    found.addAll(differences(epoch, recipient, purpose));
                }
            }
        }
        return found;
    }

    private List<DiffRow> differences(ValidityPeriod epoch, RecipientType recipient, DisclosurePurpose purpose) {
        LocalDate day = Stretches.dayOf(epoch);
        Optional<Rule> one = ruleOf(before, recipient, purpose, day);
        Optional<Rule> other = ruleOf(after, recipient, purpose, day);
        return Stream.of(DiffAspect.values())
                .filter(aspect -> aspect == DiffAspect.OUTCOME || one.isPresent() && other.isPresent())
                .map(aspect -> new DiffRow(
                        aspect,
                        Set.of(new Audience(recipient, purpose)),
                        epoch,
                        text(aspect, before, one, recipient, purpose, day),
                        text(aspect, after, other, recipient, purpose, day)))
                .filter(row -> !row.before().equals(row.after()))
                .toList();
    }

    private static String text(
            DiffAspect aspect,
            DisclosureEngine engine,
            Optional<Rule> rule,
            RecipientType recipient,
            DisclosurePurpose purpose,
            LocalDate day) {
        return rule.map(aspect::of)
                .orElseGet(() -> engine.statusOf(recipient.kind(), recipient.function(), purpose, day)
                        .name());
    }

    private static Optional<Rule> ruleOf(
            DisclosureEngine engine, RecipientType recipient, DisclosurePurpose purpose, LocalDate day) {
        return engine.ruleFor(recipient.kind(), recipient.function(), purpose, day);
    }
}
