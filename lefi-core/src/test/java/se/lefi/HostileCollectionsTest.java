package se.lefi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.AbstractList;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.lefi.InvalidValueException.Violation;
import se.lefi.connection.ConnectionEvent;
import se.lefi.connection.ConnectionEventType;
import se.lefi.connection.ConnectionProcess;
import se.lefi.connection.ConnectionRefusal;
import se.lefi.connection.ConnectionStep;
import se.lefi.disclosure.Consent;
import se.lefi.disclosure.DataSubject;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.InformationCategory;
import se.lefi.form.DisclosureForm;
import se.lefi.form.FormResult;
import se.lefi.law.CitationSource;
import se.lefi.law.EditorialNote;
import se.lefi.law.LegalBasis;
import se.lefi.law.Provision;
import se.lefi.organisation.OrganisationKind;
import se.lefi.organisation.OrganisationNumber;

/**
 * A collection that says something else each time it is asked never makes a value that breaks its rule, nor one that changes:
 * every value of the core that takes a collection, with every lie.
 */
class HostileCollectionsTest {

    /** What a value was built from: the collection that it keeps, which has to stay as it is, and not to be empty. */
    private record Taker<E>(String name, E element, Function<Lying<E>, Collection<E>> build, boolean mayBeEmpty) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final Provision SECTION = Provision.parse("2010:110 K110P39");
    private static final EditorialNote NOTE = EditorialNote.of("NOTE", "not", "note");
    private static final ConnectionProcess PROCESS = ConnectionProcess.of(OrganisationKind.OTHER);
    private static final ConnectionEvent EVENT = ConnectionEventType.CONNECTION.on(Values.DAY);

    static Stream<Taker<?>> takers() {
        return Stream.of(
                new Taker<>(
                        "violations",
                        new Violation("field", "value", Invariant.REQUIRED),
                        lying -> new InvalidValueException("Thing", lying.asList()).violations(),
                        false),
                new Taker<>(
                        "added purposes",
                        DisclosurePurpose.COORDINATION,
                        lying -> consent(lying).purposes(),
                        false),
                new Taker<>(
                        "purposes",
                        DisclosurePurpose.COORDINATION,
                        lying -> Values.consent().withPurposes(lying).purposes(),
                        false),
                new Taker<>(
                        "categories of a consent",
                        InformationCategory.ADDRESS,
                        lying -> Values.consent().withInformation(lying).information(),
                        true),
                new Taker<>(
                        "categories of a request",
                        InformationCategory.ADDRESS,
                        lying -> Values.request().withInformation(lying).information(),
                        true),
                new Taker<>(
                        "cases",
                        Values.caseFile(),
                        lying -> Values.request().withCaseFiles(lying).caseFiles(),
                        true),
                new Taker<>(
                        "consents",
                        Values.consent(),
                        lying -> Values.request().withConsents(lying).consents(),
                        true),
                new Taker<>(
                        "words of a violation",
                        "WORD",
                        lying -> new Violation("field", "value", Invariant.KNOWN_WORD, lying.asList()).words(),
                        true),
                new Taker<>(
                        "violations of a form",
                        new Violation("field", "value", Invariant.REQUIRED),
                        lying -> new FormResult(Optional.empty(), lying.asList()).violations(),
                        false),
                new Taker<>(
                        "words of a form",
                        "ADDRESS",
                        lying -> new DisclosureForm(null, null, null, null, lying.asList(), null, null, null, null)
                                .information(),
                        true),
                new Taker<>(
                        "provisions",
                        SECTION,
                        lying -> new LegalBasis.Provisions(lying.asList(), List.of(), CitationSource.PAGE, List.of())
                                .provisions(),
                        false),
                new Taker<>(
                        "provisions of a consent",
                        SECTION,
                        lying -> new LegalBasis.IndividualConsent(lying.asList(), CitationSource.PAGE, List.of())
                                .provisions(),
                        true),
                new Taker<>(
                        "notes",
                        NOTE,
                        lying -> new LegalBasis.Provisions(
                                        List.of(SECTION), List.of(), CitationSource.PAGE, lying.asList())
                                .notes(),
                        true),
                new Taker<>(
                        "notes of a condition",
                        NOTE,
                        lying -> new LegalBasis.Condition(
                                        new Bilingual("ett", "one"), CitationSource.PAGE, lying.asList())
                                .notes(),
                        true),
                new Taker<>(
                        "reasons",
                        ConnectionRefusal.NO_PROCESS,
                        lying -> new ConnectionStep.Refused(PROCESS, EVENT, lying.asList(), List.of()).reasons(),
                        false),
                new Taker<>(
                        "missing steps",
                        ConnectionEventType.APPLICATION,
                        lying -> new ConnectionStep.Refused(
                                        PROCESS, EVENT, List.of(ConnectionRefusal.NO_PROCESS), lying.asList())
                                .missing(),
                        true));
    }

    private static Consent consent(Iterable<DisclosurePurpose> purposes) {
        return Consent.builder()
                .subject(DataSubject.of("pseudonym"))
                .recipient(OrganisationNumber.parse("556016-0680"))
                .addAllPurposes(purposes)
                .given(Values.DAY)
                .build();
    }

    @ParameterizedTest
    @MethodSource("takers")
    <E> void eitherRefusedOrKeptAsItWasRead(Taker<E> taker) {
        for (int honesty = 0; honesty < 16; honesty++) {
            for (boolean nulls : new boolean[] {false, true}) {
                Lying<E> lying = new Lying<>(taker.element(), honesty, nulls);
                Collection<E> kept;
                try {
                    kept = taker.build().apply(lying);
                } catch (IllegalArgumentException | NullPointerException refused) {
                    continue;
                }
                List<E> first = new ArrayList<>(kept);
                assertFalse(first.isEmpty() && !taker.mayBeEmpty(), "empty");
                assertFalse(first.contains(null), "null");
                lying.honesty = 0;
                assertEquals(first, new ArrayList<>(kept));
                assertEquals(first, kept.stream().toList());
                assertEquals(first.isEmpty(), kept.isEmpty());
                assertThrows(UnsupportedOperationException.class, () -> kept.add(taker.element()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("takers")
    <E> void anHonestCollectionIsTaken(Taker<E> taker) {
        assertEquals(
                List.of(taker.element()), List.copyOf(taker.build().apply(new Lying<>(taker.element(), -1, false))));
    }

    @Test
    void theMessageOfAnExceptionIsThatOfTheViolationsItKeeps() {
        Violation told = new Violation("told", "value", Invariant.REQUIRED);
        for (int honesty = 0; honesty < 16; honesty++) {
            try {
                InvalidValueException exception =
                        new InvalidValueException("Thing", new Lying<>(told, honesty, false).asList());
                assertEquals("Thing: " + told, exception.getMessage());
                assertEquals(List.of(told), exception.violations());
            } catch (IllegalArgumentException none) {
                assertEquals("violations must not be empty", none.getMessage());
            }
        }
    }

    /** Has one element where its honesty has a one, a bit for each time it is asked; else none, or null. */
    private static final class Lying<E> extends AbstractSet<E> {
        private final E element;
        private final boolean nulls;
        private int honesty;

        Lying(E element, int honesty, boolean nulls) {
            this.element = element;
            this.honesty = honesty;
            this.nulls = nulls;
        }

        private List<E> now() {
            boolean honest = (honesty & 1) == 1;
            honesty >>= 1;
            return honest ? List.of(element) : nulls ? Collections.singletonList(null) : List.of();
        }

        @Override
        public Iterator<E> iterator() {
            return now().iterator();
        }

        @Override
        public int size() {
            return now().size();
        }

        @Override
        public boolean isEmpty() {
            return now().isEmpty();
        }

        @Override
        public Stream<E> stream() {
            return now().stream();
        }

        @Override
        public void forEach(Consumer<? super E> action) {
            now().forEach(action);
        }

        @Override
        public Object[] toArray() {
            return now().toArray();
        }

        @Override
        public <T> T[] toArray(T[] array) {
            return now().toArray(array);
        }

        /** The same lies as a list. */
        List<E> asList() {
            Set<E> lies = this;
            return new AbstractList<>() {
                @Override
                public E get(int index) {
                    return now().get(index);
                }

                @Override
                public int size() {
                    return lies.size();
                }

                @Override
                public boolean isEmpty() {
                    return lies.isEmpty();
                }

                @Override
                public Iterator<E> iterator() {
                    return lies.iterator();
                }

                @Override
                public Stream<E> stream() {
                    return lies.stream();
                }

                @Override
                public Object[] toArray() {
                    return lies.toArray();
                }
            };
        }
    }
}
