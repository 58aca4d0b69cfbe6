package se.lefi.rules.analysis;

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
import se.lefi.organisation.RecipientType;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleBook;
import se.lefi.rules.RuleMatch;
import se.lefi.rules.analysis.DiffRow.Audience;
import se.lefi.rules.facts.Facts;

/**
 * What two rule books answer differently: outcome, ground, medium, what is unmet, and what may go out. Notes, the legal effect of
 * a ground, fees, what is not in force and what a requirement rests on are not answers and do not count. Immutable and
 * thread-safe.
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
        this.purposes = purposes(Stream.concat(before.rules().stream(), after.rules().stream()));
        this.rows = DiffFolding.fold(differences(), RecipientType.all().size() * purposes.size());
    }

    /** Those of the rules, in their order, and one that stands for all others. */
    static Set<DisclosurePurpose> purposes(Stream<Rule> rules) {
        return Stream.concat(rules.map(Rule::purpose), Stream.of(ANY_OTHER_PURPOSE))
                .collect(Collectors.toCollection(LinkedHashSet::new));
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
        DisclosurePurpose purpose = purposes.contains(request.purpose()) ? request.purpose() : ANY_OTHER_PURPOSE;
        Audience audience = new Audience(request.recipient().type(), purpose);
        Optional<Facts> factsBefore = before.assess(request).facts();
        Optional<Facts> factsAfter = after.assess(request).facts();
        return rows.stream()
                .filter(row -> row.period().contains(request.decisionDate())
                        && row.audience().contains(audience)
                        && row.aspect().differs(factsBefore, factsAfter))
                .toList();
    }

    /** One difference for each recipient, purpose and segment of time, before any folding. */
    private List<DiffRow> differences() {
        List<DiffRow> found = new ArrayList<>();
        for (ValidityPeriod segment : segments()) {
            for (RecipientType recipient : RecipientType.all()) {
                for (DisclosurePurpose purpose : purposes) {
                    addDifferences(found, segment, new Audience(recipient, purpose));
                }
            }
        }
        return found;
    }

    /** Those in which neither book changes. */
    private List<ValidityPeriod> segments() {
        return before().segments().stream()
                .flatMap(
                        one -> after().segments().stream().filter(one::overlaps).map(one::intersection))
                .toList();
    }

    private void addDifferences(List<DiffRow> found, ValidityPeriod segment, Audience audience) {
        RuleMatch one = before.match(audience.recipient(), audience.purpose(), segment.anyDay());
        RuleMatch other = after.match(audience.recipient(), audience.purpose(), segment.anyDay());
        boolean bothHaveARule = one.rule().isPresent() && other.rule().isPresent();
        for (DiffAspect aspect : bothHaveARule ? DiffAspect.all() : List.of(DiffAspect.OUTCOME)) {
            DiffRow row = new DiffRow(aspect, Set.of(audience), segment, text(aspect, one), text(aspect, other));
            if (!row.before().equals(row.after())) {
                found.add(row);
            }
        }
    }

    private static String text(DiffAspect aspect, RuleMatch match) {
        return match.rule().isPresent()
                ? aspect.of(match.rule().get())
                : match.status().name();
    }
}
