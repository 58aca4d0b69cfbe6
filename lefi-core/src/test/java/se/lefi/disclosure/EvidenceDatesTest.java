package se.lefi.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lefi.Values;
import se.lefi.connection.Agreement;
import se.lefi.organisation.Organisation;

/** A day on which a piece of evidence changes and which it does not tell is a day on which a timeline goes on being wrong. */
class EvidenceDatesTest {
    private static final LocalDate DAY = Values.DAY;

    private static final Agreement AGREEMENT = Agreement.builder()
            .signedByRecipient(DAY)
            .signedByAgency(DAY.plusDays(1))
            .connectedFrom(DAY.plusDays(2))
            .disconnectedFrom(DAY.plusDays(3))
            .ends(DAY.plusDays(4))
            .build();
    private static final CaseFile CASE = CaseFile.builder()
            .reference("F 123-26")
            .subject(DataSubject.of("pseudonym"))
            .opened(DAY.plusDays(5))
            .closed(DAY.plusDays(6))
            .build();
    private static final Consent CONSENT = Consent.builder()
            .subject(DataSubject.of("pseudonym"))
            .recipient(Values.organisation().number())
            .addPurposes(DisclosurePurpose.COORDINATION)
            .given(DAY.plusDays(7))
            .withdrawn(DAY.plusDays(8))
            .expires(DAY.plusDays(9))
            .build();

    @Test
    void everyDateOfAPieceOfEvidenceIsAmongItsDates() throws Exception {
        assertEquals(dateAttributes(AGREEMENT), AGREEMENT.dates());
        assertEquals(dateAttributes(CASE), CASE.dates());
        assertEquals(dateAttributes(CONSENT), CONSENT.dates());
        assertEquals(5, AGREEMENT.dates().size());
    }

    @Test
    void whatIsNotThereHasNoDate() {
        assertEquals(new TreeSet<>(), Agreement.builder().build().dates());
        assertEquals(new TreeSet<>(List.of(DAY)), Values.caseFile().dates());
        assertEquals(new TreeSet<>(List.of(DAY)), Values.consent().dates());
    }

    @Test
    void aRequestTellsTheDatesOfAllItsEvidence() throws Exception {
        DisclosureRequest request = Values.request()
                .withDecisionDate(DAY.minusDays(1))
                .withAgreement(AGREEMENT)
                .withCaseFiles(Values.caseFile(), CASE)
                .withConsents(CONSENT, Values.consent());
        SortedSet<LocalDate> expected = new TreeSet<>();
        for (Object piece : evidence(request)) {
            expected.addAll(dateAttributes(piece));
        }
        assertEquals(10, expected.size());
        assertEquals(expected, request.evidenceDates());
    }

    /** Whatever a request holds, alone or in a collection, that has dates of its own. */
    private static List<Object> evidence(DisclosureRequest request) throws Exception {
        List<Object> evidence = new ArrayList<>();
        for (Method accessor : attributes(DisclosureRequest.class)) {
            Object value = accessor.invoke(request);
            Stream<?> parts = value instanceof Optional<?> optional
                    ? optional.stream()
                    : value instanceof Iterable<?> many ? stream(many) : Stream.of(value);
            parts.filter(part -> part.getClass().getName().startsWith("se.lefi.") && !(part instanceof Organisation))
                    .forEach(evidence::add);
        }
        return evidence;
    }

    private static Stream<?> stream(Iterable<?> many) {
        List<Object> all = new ArrayList<>();
        many.forEach(all::add);
        return all.stream();
    }

    private static SortedSet<LocalDate> dateAttributes(Object piece) throws Exception {
        SortedSet<LocalDate> dates = new TreeSet<>();
        for (Method accessor : attributes(typeOf(piece))) {
            if (accessor.getReturnType() == LocalDate.class) {
                dates.add((LocalDate) accessor.invoke(piece));
            } else if (isOptionalDate(accessor.getGenericReturnType())) {
                ((Optional<?>) accessor.invoke(piece)).ifPresent(date -> dates.add((LocalDate) date));
            }
        }
        return dates;
    }

    private static Class<?> typeOf(Object piece) {
        return Modifier.isPublic(piece.getClass().getModifiers())
                ? piece.getClass()
                : piece.getClass().getSuperclass();
    }

    private static List<Method> attributes(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0 && method.getDeclaringClass() == type)
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .toList();
    }

    private static boolean isOptionalDate(Type type) {
        return type instanceof ParameterizedType generic
                && generic.getRawType() == Optional.class
                && generic.getActualTypeArguments()[0] == LocalDate.class;
    }
}
