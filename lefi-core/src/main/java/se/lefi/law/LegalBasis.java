package se.lefi.law;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import se.lefi.Bilingual;
import se.lefi.InvalidValueException;
import se.lefi.Invariant;
import se.lefi.internal.Checks;

/**
 * What a disclosure, a medium or a requirement rests on: {@link Provisions}, the {@linkplain IndividualConsent individual's
 * consent}, or a {@link Condition} that the source states in words of its own. Immutable and thread-safe.
 *
 * <pre>{@code
 * Statute code = Statute.of("2010:110", "socialförsäkringsbalken", "Social Insurance Code");
 * LegalBasis medium = LegalBasis.of(CitationSource.PAGE, code.section(114, 24), code.section(114, 9));
 * medium.toString(); // 114 kap. 24 § och 9 § socialförsäkringsbalken (2010:110)
 * medium.codes();    // [2010:110 K114P24, 2010:110 K114P9]
 * }</pre>
 */
public sealed interface LegalBasis {

    /** {@return where the citation comes from} */
    CitationSource source();

    /** {@return the provisions cited, in the source's order; none for a condition, and maybe none for a consent} */
    List<Provision> provisions();

    /** {@return what it rests on: the provisions cited, and what a misprint among them is read to mean} */
    default List<Provision> restsOn() {
        return provisions();
    }

    /** {@return what an editor has to say about it, in the order of the provisions} */
    List<EditorialNote> notes();

    /**
     * {@return its codes: {@code CONSENT} for a consent, else the code of each section cited, without paragraphs and items;
     * none for a condition}
     */
    default List<String> codes() {
        return provisions().stream()
                .map(provision -> provision.wholeSection().code())
                .distinct()
                .toList();
    }

    /** {@return the citation in print, in Swedish or English} */
    String in(Locale locale);

    /** {@return this basis with these notes after those that it has} */
    LegalBasis with(EditorialNote... more);

    /** {@return the same basis, cited from another source} */
    LegalBasis withSource(CitationSource source);

    /**
     * {@return a basis in provisions, in the source's order}
     *
     * @throws InvalidValueException if none is given
     */
    static Provisions of(CitationSource source, Provision... provisions) {
        return new Provisions(Arrays.asList(provisions), List.of(), source, List.of());
    }

    /** {@return the individual's consent, and the provisions that give it effect where the source names them} */
    static LegalBasis consent(CitationSource source, Provision... provisions) {
        return new IndividualConsent(Arrays.asList(provisions), source, List.of());
    }

    /**
     * {@return a condition in the source's own words}
     *
     * @throws InvalidValueException if a text is blank
     */
    static LegalBasis condition(CitationSource source, String swedish, String english) {
        return new Condition(new Bilingual(swedish, english), source, List.of());
    }

    private static List<EditorialNote> added(List<EditorialNote> notes, EditorialNote... more) {
        return Stream.concat(notes.stream(), Arrays.stream(more)).toList();
    }

    /**
     * Provisions of acts or ordinances.
     *
     * @param provisions at least one
     * @param readAs what a misprint is read to mean; empty where the citation is no misprint
     * @param source where the citation comes from
     * @param notes may be empty
     */
    record Provisions(
            List<Provision> provisions, List<Provision> readAs, CitationSource source, List<EditorialNote> notes)
            implements LegalBasis {
        /**
         * Copies the lists, then checks that something is cited.
         *
         * @throws InvalidValueException if no provision is given
         */
        public Provisions {
            Objects.requireNonNull(source, "source");
            provisions = List.copyOf(provisions);
            readAs = List.copyOf(readAs);
            notes = List.copyOf(notes);
            Checks.of(LegalBasis.class)
                    .that(!provisions.isEmpty(), "provisions", null, Invariant.PROVISIONS_CITED)
                    .done();
        }

        @Override
        public String in(Locale locale) {
            return Citations.print(provisions, locale);
        }

        @Override
        public List<Provision> restsOn() {
            return Stream.concat(provisions.stream(), readAs.stream()).toList();
        }

        /** {@return this citation, which is a misprint and read to mean these provisions} */
        public Provisions readAs(Provision... meant) {
            return new Provisions(provisions, List.of(meant), source, notes);
        }

        @Override
        public Provisions with(EditorialNote... more) {
            return new Provisions(provisions, readAs, source, added(notes, more));
        }

        @Override
        public Provisions withSource(CitationSource other) {
            return new Provisions(provisions, readAs, other, notes);
        }

        /** {@return the citation in print, in Swedish} */
        @Override
        public String toString() {
            return in(Citations.SWEDISH);
        }
    }

    /**
     * The individual's consent (<em>samtycke</em>).
     *
     * @param provisions what gives it effect, where the source names it; may be empty
     * @param source where the citation comes from
     * @param notes may be empty
     */
    record IndividualConsent(List<Provision> provisions, CitationSource source, List<EditorialNote> notes)
            implements LegalBasis {
        private static final Bilingual TEXT = new Bilingual("den enskildes samtycke", "the individual's consent");

        /** Copies the lists. */
        public IndividualConsent {
            Objects.requireNonNull(source, "source");
            provisions = List.copyOf(provisions);
            notes = List.copyOf(notes);
        }

        @Override
        public List<String> codes() {
            return List.of("CONSENT");
        }

        @Override
        public String in(Locale locale) {
            return provisions.isEmpty()
                    ? TEXT.in(locale)
                    : TEXT.in(locale) + ", " + Citations.print(provisions, locale);
        }

        @Override
        public LegalBasis with(EditorialNote... more) {
            return new IndividualConsent(provisions, source, added(notes, more));
        }

        @Override
        public LegalBasis withSource(CitationSource other) {
            return new IndividualConsent(provisions, other, notes);
        }

        /** {@return the citation in print, in Swedish} */
        @Override
        public String toString() {
            return in(Citations.SWEDISH);
        }
    }

    /**
     * A condition that the source states without citing a provision.
     *
     * @param text its words, not blank
     * @param source where it is stated
     * @param notes may be empty
     */
    record Condition(Bilingual text, CitationSource source, List<EditorialNote> notes) implements LegalBasis {
        /**
         * Copies the notes, and checks the words.
         *
         * @throws InvalidValueException if a text is blank
         */
        public Condition {
            Objects.requireNonNull(source, "source");
            notes = List.copyOf(notes);
            Checks.of(LegalBasis.class)
                    .notBlank("condition", text.swedish())
                    .notBlank("condition", text.english())
                    .done();
        }

        /** {@return none} */
        @Override
        public List<Provision> provisions() {
            return List.of();
        }

        @Override
        public String in(Locale locale) {
            return text.in(locale);
        }

        @Override
        public LegalBasis with(EditorialNote... more) {
            return new Condition(text, source, added(notes, more));
        }

        @Override
        public LegalBasis withSource(CitationSource other) {
            return new Condition(text, other, notes);
        }

        /** {@return the words, in Swedish} */
        @Override
        public String toString() {
            return in(Citations.SWEDISH);
        }
    }
}
