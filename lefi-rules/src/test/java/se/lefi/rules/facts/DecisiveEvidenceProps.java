package se.lefi.rules.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import se.lefi.connection.Agreement;
import se.lefi.disclosure.CaseFile;
import se.lefi.disclosure.Consent;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.rules.Assessment;
import se.lefi.rules.Books;
import se.lefi.rules.RequestArbitraries;

/** What an answer turns on: the pieces that would get as far by themselves, and their dates. */
class DecisiveEvidenceProps {

    @Property(edgeCases = EdgeCasesMode.NONE)
    void areTheCasesThatGetAsFarAlone(@ForAll Books books, @ForAll("requests") DisclosureRequest request) {
        Assessment assessment = books.engine().assess(request);
        List<Integer> expected = assessment
                .facts()
                .flatMap(facts -> facts.statusOf(Requirement.CASE))
                .map(status -> positions(
                        request.caseFiles(),
                        file -> status(books, request.withCaseFiles(List.of(file)), Requirement.CASE)
                                .equals(Optional.of(status))))
                .orElse(List.of());
        Statistics.label("cases").collect(Math.min(expected.size(), 2));
        assertEquals(expected, positions(assessment, Requirement.CASE), request::toString);
    }

    /** A withdrawal of another consent apart, which does not reach one that is alone. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void areTheConsentsThatGetAsFarAlone(@ForAll Books books, @ForAll("requests") DisclosureRequest request) {
        Assessment assessment = books.engine().assess(request);
        List<Consent> withdrawn = request.consents().stream()
                .filter(consent -> consent.isWithdrawnOn(request.decisionDate()))
                .toList();
        List<Integer> expected = assessment
                .facts()
                .flatMap(facts -> facts.statusOf(Requirement.CONSENT))
                .map(status -> positions(
                        request.consents(),
                        consent -> withdrawn.isEmpty()
                                && status(books, request.withConsents(List.of(consent)), Requirement.CONSENT)
                                        .equals(Optional.of(status))))
                .orElse(List.of());
        Statistics.label("consents").collect(Math.min(expected.size(), 2));
        if (withdrawn.isEmpty()) {
            assertEquals(expected, positions(assessment, Requirement.CONSENT), request::toString);
        }
    }

    /** By the names of the form's fields, and no date of a case or a consent that is another person's or another recipient's. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void hasTheDatesOfThePieceItself(@ForAll Books books, @ForAll("requests") DisclosureRequest request) {
        Assessment assessment = books.engine().assess(request);
        for (DecisiveEvidence piece : assessment.evidence()) {
            Map<String, Optional<LocalDate>> dates = piece.dates().stream()
                    .collect(Collectors.toMap(DecisiveEvidence.Day::field, DecisiveEvidence.Day::day));
            assertEquals(dates(piece, request), present(dates), request::toString);
            assertEquals(
                    piece.requirement()
                            + piece.position().map(number -> " " + number).orElse(""),
                    piece.toString());
        }
    }

    private static Map<String, LocalDate> dates(DecisiveEvidence piece, DisclosureRequest request) {
        return switch (piece.requirement()) {
            case AGREEMENT -> signaturesAndEnd(request.agreement().orElseThrow());
            case CONNECTION -> connection(request.agreement().orElseThrow());
            case CASE -> dates(request.caseFiles().get(piece.position().orElseThrow() - 1), request);
            case CONSENT -> dates(request.consents().get(piece.position().orElseThrow() - 1), request);
            default -> throw new AssertionError(piece.requirement());
        };
    }

    private static Map<String, LocalDate> signaturesAndEnd(Agreement agreement) {
        return present(Map.of(
                "signedByRecipient", agreement.signedByRecipient(),
                "signedByAgency", agreement.signedByAgency(),
                "ends", agreement.ends()));
    }

    private static Map<String, LocalDate> connection(Agreement agreement) {
        return present(
                Map.of("connectedFrom", agreement.connectedFrom(), "disconnectedFrom", agreement.disconnectedFrom()));
    }

    private static Map<String, LocalDate> dates(CaseFile file, DisclosureRequest request) {
        return file.subject().equals(request.subject())
                ? present(Map.of("opened", Optional.of(file.opened()), "closed", file.closed()))
                : Map.of();
    }

    private static Map<String, LocalDate> dates(Consent consent, DisclosureRequest request) {
        return consent.subject().equals(request.subject())
                        && consent.recipient().equals(request.recipient().number())
                        && consent.purposes().contains(request.purpose())
                ? present(Map.of(
                        "given", Optional.of(consent.given()),
                        "withdrawn", consent.withdrawn(),
                        "expires", consent.expires()))
                : Map.of();
    }

    private static Map<String, LocalDate> present(Map<String, Optional<LocalDate>> dates) {
        Map<String, LocalDate> present = new TreeMap<>();
        dates.forEach((field, day) -> day.ifPresent(date -> present.put(field, date)));
        return present;
    }

    private static Optional<Status> status(Books books, DisclosureRequest request, Requirement requirement) {
        return books.engine().assess(request).facts().flatMap(facts -> facts.statusOf(requirement));
    }

    private static List<Integer> positions(Assessment assessment, Requirement requirement) {
        return assessment.evidence().stream()
                .filter(piece -> piece.requirement() == requirement)
                .map(piece -> piece.position().orElseThrow())
                .toList();
    }

    private static <T> List<Integer> positions(List<T> pieces, Predicate<T> decisive) {
        return IntStream.range(0, pieces.size())
                .filter(i -> decisive.test(pieces.get(i)))
                .mapToObj(i -> i + 1)
                .toList();
    }

    @Provide
    Arbitrary<DisclosureRequest> requests() {
        return RequestArbitraries.requests();
    }
}
