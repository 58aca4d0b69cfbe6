package se.lefi.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.lefi.Bilingual;
import se.lefi.law.CitationSource;
import se.lefi.law.EditorialNote;
import se.lefi.law.LegalBasis;
import se.lefi.law.Provision;

/** Every single change of a legal basis, by name; some leave it as it is. */
final class BasisChanges {
    static final EditorialNote FIRST = EditorialNote.of("FIRST", "ett", "one");
    static final EditorialNote SECOND = EditorialNote.of("SECOND", "två", "two");

    private BasisChanges() {}

    static LegalBasis cited(String... codes) {
        return LegalBasis.of(
                CitationSource.STATUTE, Stream.of(codes).map(Provision::parse).toArray(Provision[]::new));
    }

    static LegalBasis said(String text) {
        return LegalBasis.condition(CitationSource.PAGE, text, text).with(FIRST);
    }

    static Map<String, LegalBasis> of(LegalBasis basis) {
        Map<String, LegalBasis> changed = new LinkedHashMap<>();
        for (CitationSource source : CitationSource.values()) {
            changed.put("source " + source, basis.withSource(source));
        }
        if (basis instanceof LegalBasis.Condition condition) {
            changed.put("kind", cited("2010:110 K1P1"));
            changed.put(
                    "condition in Swedish",
                    withCondition(condition, "X", condition.text().english()));
            changed.put(
                    "condition in English",
                    withCondition(condition, condition.text().swedish(), "X"));
        } else {
            changed.put(
                    "kind",
                    basis instanceof LegalBasis.Provisions
                            ? new LegalBasis.IndividualConsent(basis.provisions(), basis.source(), basis.notes())
                            : new LegalBasis.Provisions(basis.provisions(), basis.source(), basis.notes()));
            Provision first = basis.provisions().get(0);
            changed.put("provision more", withProvisions(basis, added(basis.provisions(), first.item(7))));
            changed.put("provisions in another order", withProvisions(basis, reversed(basis.provisions())));
            for (Provision replacement : List.of(
                    first.item(8),
                    new Provision(first.statute(), first.chapter(), "99", first.paragraph(), first.item()),
                    new Provision(first.statute(), Optional.of("98"), first.section(), first.paragraph(), first.item()),
                    Provision.parse("2024:14 P8"))) {
                changed.put("provision " + replacement, withProvisions(basis, List.of(replacement)));
            }
        }
        changed.put("note more", withNotes(basis, added(basis.notes(), EditorialNote.of("THIRD", "tre", "three"))));
        changed.put("notes none", withNotes(basis, List.of()));
        changed.put("notes in another order", withNotes(basis, reversed(basis.notes())));
        if (!basis.notes().isEmpty()) {
            EditorialNote note = basis.notes().get(0);
            Bilingual text = note.text();
            changed.put("note's id", withNotes(basis, List.of(new EditorialNote("X", text))));
            changed.put("note in Swedish", withNotes(basis, List.of(EditorialNote.of(note.id(), "X", text.english()))));
            changed.put("note in English", withNotes(basis, List.of(EditorialNote.of(note.id(), text.swedish(), "X"))));
        }
        return changed;
    }

    private static LegalBasis withProvisions(LegalBasis basis, List<Provision> provisions) {
        return basis instanceof LegalBasis.Provisions
                ? new LegalBasis.Provisions(provisions, basis.source(), basis.notes())
                : new LegalBasis.IndividualConsent(provisions, basis.source(), basis.notes());
    }

    private static LegalBasis withCondition(LegalBasis basis, String swedish, String english) {
        return new LegalBasis.Condition(new Bilingual(swedish, english), basis.source(), basis.notes());
    }

    static LegalBasis withNotes(LegalBasis basis, List<EditorialNote> notes) {
        if (basis instanceof LegalBasis.Condition condition) {
            return new LegalBasis.Condition(condition.text(), basis.source(), notes);
        }
        return basis instanceof LegalBasis.Provisions
                ? new LegalBasis.Provisions(basis.provisions(), basis.source(), notes)
                : new LegalBasis.IndividualConsent(basis.provisions(), basis.source(), notes);
    }

    private static <T> List<T> added(List<T> values, T more) {
        List<T> all = new ArrayList<>(values);
        all.add(more);
        return all;
    }

    private static <T> List<T> reversed(List<T> values) {
        List<T> all = new ArrayList<>(values);
        Collections.reverse(all);
        return all;
    }
}
