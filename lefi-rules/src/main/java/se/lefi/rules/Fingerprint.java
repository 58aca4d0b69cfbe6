package se.lefi.rules;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lefi.law.LegalBasis;
import se.lefi.law.Provision;

/**
 * SHA-256 over a canonical text of the law that a rule book states: a line for the book, one for each rule, and one for each
 * line of the register about a section that they cite. Wording (titles, names, notes, reasons, omissions) is not in it.
 */
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
        String head = line(book.id(), book.coverage(), text(book.defaultBasis()), text(book.coverageBasis()));
        Stream<String> rules =
                book.rules().stream().sorted(Comparator.comparing(Rule::id)).map(Fingerprint::text);
        Set<Provision> cited = cited(book);
        Stream<String> register = book.register().stream()
                .filter(entry -> cited.contains(entry.provision()))
                .map(entry -> line(entry.provision().code(), entry.inForce()))
                .sorted();
        return Stream.of(Stream.of(head), rules, register)
                .flatMap(Function.identity())
                .collect(Collectors.joining("\n"));
    }

    private static Set<Provision> cited(RuleBook book) {
        return Stream.concat(
                        Stream.of(book.defaultBasis(), book.coverageBasis()),
                        book.rules().stream()
                                .flatMap(rule -> Stream.of(
                                                Stream.of(rule.ground(), rule.mediumBasis()),
                                                rule.fee().map(FeeBasis::basis).stream(),
                                                rule.conditions().requirements().stream()
                                                        .map(rule.conditions()::basisOf)
                                                        .flatMap(Optional::stream))
                                        .flatMap(Function.identity())))
                .flatMap(basis -> basis.restsOn().stream())
                .map(Provision::wholeSection)
                .collect(Collectors.toSet());
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
                rule.legalEffect().map(Enum::name).orElse(""),
                rule.fee()
                        .map(fee -> line(fee.fee(), text(fee.basis()), fee.period()))
                        .orElse(""),
                rule.conditions().requirements().stream()
                        .map(requirement -> line(
                                requirement,
                                requirement.statuses().stream()
                                        .map(rule.conditions()::basisOf)
                                        .map(basis -> basis.map(Fingerprint::text))
                                        .toList(),
                                requirement.asked(rule.conditions())))
                        .toList());
    }

    /** A condition in words is law as its source states it, but not its wording: only that there is one. */
    private static String text(LegalBasis basis) {
        return line(
                basis.getClass().getSimpleName(),
                basis.restsOn().stream().map(Provision::code).toList(),
                basis.source());
    }

    /** Bars and line ends inside a part are escaped, so that two different books never have the same text. */
    private static String line(Object... parts) {
        return Stream.of(parts)
                .map(part -> part.toString()
                        .replace("\\", "\\\\")
                        .replace("|", "\\|")
                        .replace("\n", "\\n"))
                .collect(Collectors.joining("|", "{", "}"));
    }
}
