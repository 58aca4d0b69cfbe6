package se.lefi.rules;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.lefi.law.LegalBasis;
import se.lefi.law.Provision;
import se.lefi.law.RegisteredProvision;
import se.lefi.rules.facts.Conditions;
import se.lefi.rules.facts.Requirement;
import se.lefi.rules.facts.Status;

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
        List<String> lines = new ArrayList<>();
        lines.add(line(book.id(), book.coverage(), text(book.defaultBasis()), text(book.coverageBasis())));
        List<Rule> rules = new ArrayList<>(book.rules());
        rules.sort(Comparator.comparing(Rule::id));
        for (Rule rule : rules) {
            lines.add(text(rule));
        }
        Set<Provision> cited = cited(book);
        List<String> register = new ArrayList<>();
        for (RegisteredProvision entry : book.register()) {
            if (cited.contains(entry.provision())) {
                register.add(line(entry.provision().code(), entry.inForce()));
            }
        }
        Collections.sort(register);
        lines.addAll(register);
        return String.join("\n", lines);
    }

    private static Set<Provision> cited(RuleBook book) {
        List<LegalBasis> bases = new ArrayList<>(List.of(book.defaultBasis(), book.coverageBasis()));
        for (Rule rule : book.rules()) {
            bases.add(rule.ground());
            bases.add(rule.mediumBasis());
            if (rule.fee().isPresent()) {
                bases.add(rule.fee().get().basis());
            }
            for (Requirement requirement : rule.conditions().requirements()) {
                bases.add(rule.conditions().basisOf(requirement).orElseThrow());
            }
        }
        Set<Provision> sections = new HashSet<>();
        for (LegalBasis basis : bases) {
            for (Provision provision : basis.restsOn()) {
                sections.add(provision.wholeSection());
            }
        }
        return sections;
    }

    private static String text(Rule rule) {
        List<String> asked = new ArrayList<>();
        for (Requirement requirement : rule.conditions().requirements()) {
            asked.add(text(requirement, rule.conditions()));
        }
        return line(
                rule.id(),
                rule.recipients().kinds(),
                rule.recipients().functions(),
                rule.purpose().code(),
                rule.inForce(),
                text(rule.ground()),
                text(rule.mediumBasis()),
                rule.legalEffect().isEmpty() ? "" : rule.legalEffect().get().name(),
                rule.fee().isEmpty() ? "" : text(rule.fee().get()),
                asked);
    }

    private static String text(FeeBasis fee) {
        return line(fee.fee(), text(fee.basis()), fee.period());
    }

    private static String text(Requirement requirement, Conditions conditions) {
        List<Optional<String>> bases = new ArrayList<>();
        for (Status status : requirement.statuses()) {
            bases.add(conditions.basisOf(status).map(Fingerprint::text));
        }
        return line(requirement, bases, requirement.asked(conditions));
    }

    /** A condition in words is law as its source states it, but not its wording: only that there is one. */
    private static String text(LegalBasis basis) {
        List<String> codes = new ArrayList<>();
        for (Provision provision : basis.restsOn()) {
            codes.add(provision.code());
        }
        return line(basis.getClass().getSimpleName(), codes, basis.source());
    }

    /** Bars and line ends inside a part are escaped, so that two different books never have the same text. */
    private static String line(Object... parts) {
        List<String> escaped = new ArrayList<>();
        for (Object part : parts) {
            escaped.add(
                    part.toString().replace("\\", "\\\\").replace("|", "\\|").replace("\n", "\\n"));
        }
        return "{" + String.join("|", escaped) + "}";
    }
}
