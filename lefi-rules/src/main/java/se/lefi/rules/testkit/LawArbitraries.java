package se.lefi.rules.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.lefi.Bilingual;
import se.lefi.law.CitationSource;
import se.lefi.law.EditorialNote;
import se.lefi.law.LegalBasis;
import se.lefi.law.Provision;
import se.lefi.law.Statute;
import se.lefi.law.ValidityPeriod;

/** Arbitraries of citations: statutes and provisions that need not exist. */
public final class LawArbitraries {
    private LawArbitraries() {}

    /** {@return statutes with names} */
    public static Arbitrary<Statute> statutes() {
        return Combinators.combine(
                        Arbitraries.integers().between(1000, 2999),
                        Arbitraries.integers().between(1, 99_999),
                        bilinguals())
                .as((year, number, name) -> new Statute(year + ":" + number, name));
    }

    /** {@return sections, in chapters or not, some of them with a letter, some of them with a paragraph or an item} */
    public static Arbitrary<Provision> provisions() {
        return Combinators.combine(
                        statutes(),
                        numbers().optional(),
                        numbers(),
                        Arbitraries.of("", "", "a", "b", "z"),
                        numbers().optional(),
                        numbers().optional())
                .as((statute, chapter, section, letter, paragraph, item) ->
                        new Provision(statute, chapter, section + letter, paragraph, item))
                .withoutEdgeCases();
    }

    /** {@return periods, bounded or not, some of them empty} */
    public static Arbitrary<ValidityPeriod> validityPeriods() {
        return Combinators.combine(
                        EvidenceArbitraries.days().optional(),
                        Arbitraries.integers().between(0, 10_000).optional(),
                        EvidenceArbitraries.days())
                .as(LawArbitraries::period)
                .withoutEdgeCases();
    }

    private static ValidityPeriod period(Optional<LocalDate> from, Optional<Integer> length, LocalDate end) {
        if (from.isEmpty()) {
            return length.isPresent() ? ValidityPeriod.until(end) : ValidityPeriod.ALWAYS;
        }
        LocalDate first = from.get();
        return length.isPresent()
                ? ValidityPeriod.between(first, first.plusDays(length.get()))
                : ValidityPeriod.from(first);
    }

    /** {@return notes} */
    public static Arbitrary<EditorialNote> editorialNotes() {
        return Combinators.combine(
                        Arbitraries.strings()
                                .withCharRange('A', 'Z')
                                .numeric()
                                .ofMinLength(1)
                                .ofMaxLength(8),
                        bilinguals())
                .as(EditorialNote::new)
                .withoutEdgeCases();
    }

    /** {@return bases of the three kinds, each with up to two notes} */
    public static Arbitrary<LegalBasis> legalBases() {
        Arbitrary<List<Provision>> cited = provisions().list().ofMinSize(1).ofMaxSize(3);
        Arbitrary<List<EditorialNote>> notes = editorialNotes().list().ofMaxSize(2);
        Arbitrary<CitationSource> sources = Arbitraries.of(CitationSource.class);
        return Arbitraries.oneOf(
                Combinators.combine(cited, sources, notes)
                        .as((provisions, source, about) ->
                                new LegalBasis.Provisions(provisions, List.of(), source, about))
                        .withoutEdgeCases(),
                Combinators.combine(cited, sources, notes)
                        .as(LegalBasis.IndividualConsent::new)
                        .withoutEdgeCases(),
                Combinators.combine(bilinguals(), sources, notes)
                        .as(LegalBasis.Condition::new)
                        .withoutEdgeCases());
    }

    /** {@return statements, not blank, in both languages} */
    public static Arbitrary<Bilingual> bilinguals() {
        return Combinators.combine(texts(), texts()).as(Bilingual::new);
    }

    /** Not blank, with what Swedish needs beyond ASCII. */
    static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .alpha()
                .withChars("åäöÅÄÖé -")
                .ofMinLength(1)
                .ofMaxLength(20)
                .map(text -> text.isBlank() ? "å" : text);
    }

    private static Arbitrary<String> numbers() {
        return Arbitraries.integers().between(1, 9999).map(String::valueOf);
    }
}
