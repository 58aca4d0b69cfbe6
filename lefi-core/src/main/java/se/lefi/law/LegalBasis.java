package se.lefi.law;

import se.lefi.Bilingual;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import se.lefi.InvalidValueException;
import se.lefi.Invariant;
import se.lefi.internal.Checks;

/**
 * What a disclosure, a medium or a requirement rests on: provisions, the individual's consent, or a condition that the
 * source states in words of its own. Immutable and thread-safe.
 *
 * @param kind which of the three
 * @param provisions the provisions cited, in the source's order; may be empty unless the kind is {@code PROVISIONS}
 * @param condition the condition in words; empty in both languages unless the kind is {@code CONDITION}
 * @param source where the citation comes from
 * @param notes what an editor has to say about it, in the order of the provisions
 */
public record LegalBasis(
        Kind kind, List<Provision> provisions, Bilingual condition, CitationSource source, List<EditorialNote> notes) {
    private static final Bilingual NO_CONDITION = new Bilingual("", "");
    private static final Bilingual CONSENT_TEXT = new Bilingual("den enskildes samtycke", "the individual's consent");

    /** The three things that a basis can be. */
    public enum Kind {
        /** Provisions of acts or ordinances. */
        PROVISIONS,
        /** The individual's consent (<em>samtycke</em>). */
        CONSENT,
        /** A condition that the source states without citing a provision. */
        CONDITION
    }

    /**
     * Checks that something is cited, and copies the lists.
     *
     * @throws InvalidValueException if the kind is {@code PROVISIONS} and none is given, or the kind is {@code CONDITION}
     *     and its words are blank
     */
    public LegalBasis {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(source, "source");
        provisions = List.copyOf(provisions);
        notes = List.copyOf(notes);
        Checks checks = Checks.of(LegalBasis.class)
                .that(kind != Kind.PROVISIONS || !provisions.isEmpty(), "provisions", null, Invariant.PROVISIONS_CITED);
        if (kind == Kind.CONDITION) {
            checks.notBlank("condition", condition.swedish()).notBlank("condition", condition.english());
        }
        checks.done();
    }

    /**
     * {@return a basis in provisions, in the source's order}
     *
     * @throws InvalidValueException if none is given
     */
    public static LegalBasis of(CitationSource source, Provision... provisions) {
        return new LegalBasis(Kind.PROVISIONS, Arrays.asList(provisions), NO_CONDITION, source, List.of());
    }

    /** {@return the individual's consent, and the provisions that give it effect where the source names them} */
    public static LegalBasis consent(CitationSource source, Provision... provisions) {
        return new LegalBasis(Kind.CONSENT, Arrays.asList(provisions), NO_CONDITION, source, List.of());
    }

    /**
     * {@return a condition in the source's own words}
     *
     * @throws InvalidValueException if a text is blank
     */
    public static LegalBasis condition(CitationSource source, String swedish, String english) {
        return new LegalBasis(Kind.CONDITION, List.of(), new Bilingual(swedish, english), source, List.of());
    }

    /** {@return this basis with these notes after those that it has} */
    public LegalBasis with(EditorialNote... more) {
        List<EditorialNote> all = new ArrayList<>(notes);
        all.addAll(Arrays.asList(more));
        return new LegalBasis(kind, provisions, condition, source, all);
    }

    /**
     * {@return its codes: {@code CONSENT} for a consent, else the code of each section cited, without items; none for a
     * condition}
     */
    public List<String> codes() {
        return kind == Kind.CONSENT
                ? List.of(Kind.CONSENT.name())
                : provisions.stream()
                        .map(provision -> provision.wholeSection().code())
                        .distinct()
                        .toList();
    }

    /** {@return the citation in print, in Swedish or English} */
    public String in(Locale locale) {
        return switch (kind) {
            case CONDITION -> condition.in(locale);
            case PROVISIONS -> Citations.print(provisions, locale);
            case CONSENT ->
                provisions.isEmpty()
                        ? CONSENT_TEXT.in(locale)
                        : CONSENT_TEXT.in(locale) + ", " + Citations.print(provisions, locale);
        };
    }

    /** {@return the citation in print, in Swedish} */
    @Override
    public String toString() {
        return in(Locale.forLanguageTag("sv"));
    }
}
