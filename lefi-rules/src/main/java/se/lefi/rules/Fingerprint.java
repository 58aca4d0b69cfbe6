package se.lefi.rules;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lefi.Bilingual;
import se.lefi.law.EditorialNote;
import se.lefi.law.LegalBasis;
import se.lefi.law.Provision;

/** SHA-256 over a canonical text of a rule book: one line for the book and one for each rule and advisory. */
final class Fingerprint {
    private Fingerprint() {}

    static String of(RuleBook book) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text(book).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    private static String text(RuleBook book) {
        String head = line(
                book.id(),
                text(book.title()),
                book.coverage(),
                book.lawCheckedTo().map(Object::toString).orElse(""),
                text(book.closure()));
        Stream<String> rules =
                book.rules().stream().sorted(Comparator.comparing(Rule::id)).map(Fingerprint::text);
        // In the book's order: decisions show their notes in it.
        Stream<String> advisories =
                book.advisories().stream().map(a -> line(text(a.note()), a.shown(), a.provisions()));
        Stream<String> omissions = book.omissions().stream()
                .map(o -> line(text(o.what()), text(o.why())))
                .sorted();
        return Stream.of(Stream.of(head), rules, advisories, omissions)
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private static String text(Rule rule) {
        return line(
                rule.id(),
                rule.recipients().kinds(),
                rule.recipients().functions(),
                rule.purpose().code(),
                rule.inForce(),
                text(rule.ground()),
                text(rule.mediumBasis()),
                rule.nature().map(Enum::name).orElse(""),
                rule.fee().map(Fingerprint::text).orElse(""),
                Stream.of(Requirement.values())
                        .map(requirement -> text(rule.basisOf(requirement)))
                        .toList(),
                rule.caseFile().map(asked -> asked.matters().toString()).orElse(""),
                rule.consent()
                        .map(asked -> asked.impliedInformation().toString())
                        .orElse(""),
                rule.information().map(scope -> scope.categories().toString()).orElse(""));
    }

    private static String text(Optional<LegalBasis> basis) {
        return basis.map(Fingerprint::text).orElse("");
    }

    private static String text(LegalBasis basis) {
        return line(
                basis instanceof LegalBasis.Condition
                        ? "CONDITION"
                        : basis instanceof LegalBasis.IndividualConsent ? "CONSENT" : "PROVISIONS",
                basis.provisions().stream().map(Provision::code).toList(),
                text(basis instanceof LegalBasis.Condition condition ? condition.text() : new Bilingual("", "")),
                basis.source(),
                basis.notes().stream().map(Fingerprint::text).toList());
    }

    private static String text(FeeBasis fee) {
        return line(fee.fee(), text(fee.basis()), fee.period());
    }

    private static String text(EditorialNote note) {
        return line(note.id(), text(note.text()));
    }

    private static String text(Bilingual text) {
        return line(text.swedish(), text.english());
    }

    /** Bars and line ends inside a part are escaped, so that two different books never have the same text. */
    private static String line(Object... parts) {
        return List.of(parts).stream()
                .map(part -> part.toString()
                        .replace("\\", "\\\\")
                        .replace("|", "\\|")
                        .replace("\n", "\\n"))
                .collect(Collectors.joining("|", "{", "}"));
    }
}
