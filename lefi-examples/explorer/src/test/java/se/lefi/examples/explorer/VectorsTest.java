package se.lefi.examples.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.lefi.Bilingual;
import se.lefi.Invariant;
import se.lefi.examples.explorer.Vectors.Vector;
import se.lefi.rules.RuleBook;
import se.lefi.rules.analysis.Audit;
import se.lefi.rules.analysis.EditionDiff;
import se.lefi.rules.edition.LefiPrenumeration;
import se.lefi.rules.explain.WireForm;
import se.lefi.rules.facts.Status;
import se.lefi.rules.naive.NaiveAnswer;
import se.lefi.rules.naive.NaiveAsPublished;
import se.lefi.rules.naive.NaiveByStatute;
import se.lefi.rules.testkit.RepresentativeRequests;

class VectorsTest {
    private static final Path SUMMARY = Path.of("src/test/resources/se/lefi/examples/explorer/vectors.txt");
    private static final List<Vector> VECTORS = AllVectors.IN_ENGLISH;

    /** After a change of what is meant to be answered: -Dlefi.vectors.write=true. */
    @Test
    void countsAndHashAreThoseThatWerePublished() throws IOException {
        String summary = VECTORS.stream()
                        .collect(Collectors.groupingBy(
                                vector -> vector.id().replaceAll(" \\d+$", ""), TreeMap::new, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .map(set -> set.getKey() + ": " + set.getValue() + "\n")
                        .collect(Collectors.joining())
                + "all: " + VECTORS.size() + "\nSHA-256: " + hash() + "\n";
        if (Boolean.getBoolean("lefi.vectors.write")) {
            Files.writeString(SUMMARY, summary);
        }
        assertEquals(Files.readString(SUMMARY), summary);
    }

    /** But for those of a purpose that no form knows. */
    @Test
    void everyCellOfTheAuditIsAmongThem() {
        for (RuleBook book : LefiPrenumeration.editions()) {
            long withoutForm = RepresentativeRequests.of(book)
                    .filter(request -> request.purpose().equals(EditionDiff.ANY_OTHER_PURPOSE))
                    .count();
            assertEquals(Audit.of(book).cells(), VectorSet.CELLS.of(book).count() + withoutForm);
        }
    }

    private static String hash() throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (Writer out = new OutputStreamWriter(
                    new DigestOutputStream(OutputStream.nullOutputStream(), digest), StandardCharsets.UTF_8)) {
                Vectors.write(VECTORS.stream(), out);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** The library's answers, held against the law as it was read a second time. */
    @Test
    void theNaiveEvaluatorsAnswerTheSame() {
        long compared = VECTORS.stream()
                .filter(vector -> vector.answer() != null)
                .peek(vector -> {
                    WireForm answer = Objects.requireNonNull(vector.answer());
                    NaiveAnswer naive = vector.edition().equals("by-statute")
                            ? NaiveByStatute.decide(vector.form().toRequest())
                            : NaiveAsPublished.decide(vector.form().toRequest());
                    assertEquals(naively(naive), said(answer), vector.id());
                })
                .count();
        assertTrue(compared > VECTORS.size() / 2, compared + " vectors have an answer");
    }

    private static List<Object> naively(NaiveAnswer naive) {
        return List.of(
                naive.isPermitted() ? "PERMITTED" : "REFUSED",
                naive.refusal().orElse(""),
                naive.ground(),
                naive.medium(),
                naive.notInForce(),
                naive.codes(),
                names(naive.categories()),
                names(naive.disclosable()));
    }

    private static Set<String> names(Set<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Object> said(WireForm answer) {
        return List.of(
                answer.outcome(),
                answer.refusal() == null ? "" : answer.refusal().code(),
                answer.ground() == null ? List.of() : answer.ground().codes(),
                answer.mediumBasis() == null ? List.of() : answer.mediumBasis().codes(),
                codes(answer.notInForce()),
                answer.unmet().stream().map(WireForm.Unmet::code).toList(),
                new TreeSet<>(codes(answer.unmet().stream()
                        .flatMap(unmet -> unmet.categories().stream())
                        .toList())),
                new TreeSet<>(codes(answer.disclosable())));
    }

    private static List<String> codes(List<WireForm.Coded> coded) {
        return coded.stream().map(WireForm.Coded::code).toList();
    }

    /** What a form can break; the rest is about what forms do not hold. */
    private static final Set<Invariant> OF_FORMS = EnumSet.of(
            Invariant.REQUIRED,
            Invariant.ONE_LINE,
            Invariant.ISO_DATE,
            Invariant.KNOWN_WORD,
            Invariant.TRUE_OR_FALSE,
            Invariant.ORGANISATION_NUMBER_FORMAT,
            Invariant.ORGANISATION_NUMBER_PERSONAL,
            Invariant.ORGANISATION_NUMBER_FIRST_DIGIT,
            Invariant.ORGANISATION_NUMBER_CHECK_DIGIT,
            Invariant.AUTHORITY_NUMBER,
            Invariant.INSURER_NUMBER,
            Invariant.FUNCTION_OF_AUTHORITY,
            Invariant.FUNCTION_LEVEL,
            Invariant.END_NOT_BEFORE_START,
            Invariant.EXPIRES_AFTER_GIVEN,
            Invariant.CONNECTION_NEEDS_SIGNATURES,
            Invariant.CONNECTION_AFTER_SIGNATURES,
            Invariant.DISCONNECTION_NEEDS_CONNECTION,
            Invariant.PURPOSE_NAMED,
            Invariant.INFORMATION_NAMED);

    @Test
    void everyRuleOfAFormIsBroken() {
        Set<String> broken = new TreeSet<>();
        for (Vector vector : VECTORS) {
            Objects.requireNonNullElse(vector.violations(), List.<Vectors.Violated>of())
                    .forEach(violated -> broken.add(violated.code()));
        }
        assertEquals(names(OF_FORMS), broken);
    }

    @Test
    void everyCodeIsGiven() {
        Set<Status> unmet = EnumSet.allOf(Status.class);
        unmet.removeIf(Status::isMet);
        Set<String> given = new TreeSet<>();
        for (Vector vector : VECTORS) {
            if (vector.answer() != null) {
                vector.answer().unmet().forEach(one -> given.add(one.code()));
            }
        }
        assertEquals(names(unmet), given);
    }

    /** So that a new word changes no vector. */
    @Test
    void answersAreInCodes() {
        Iterator<Vector> english = VECTORS.iterator();
        Vectors.of(Bilingual.SWEDISH)
                .limit(VECTORS.size() / 10)
                .forEach(vector -> assertEquals(Vectors.inCodes(english.next()), Vectors.inCodes(vector)));
    }
}
