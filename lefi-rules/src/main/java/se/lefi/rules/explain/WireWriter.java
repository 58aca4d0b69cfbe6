package se.lefi.rules.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lefi.Bilingual;
import se.lefi.disclosure.InformationCategory;
import se.lefi.law.CitationSource;
import se.lefi.law.LegalBasis;
import se.lefi.law.Provision;
import se.lefi.organisation.RecipientType;
import se.lefi.rules.Assessment;
import se.lefi.rules.Decision;
import se.lefi.rules.DecisionCodes;
import se.lefi.rules.FeeBasis;
import se.lefi.rules.NotInForce;
import se.lefi.rules.Omission;
import se.lefi.rules.Permitted;
import se.lefi.rules.Refused;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleBook;
import se.lefi.rules.UnmetRequirement;
import se.lefi.rules.explain.WireForm.Basis;
import se.lefi.rules.explain.WireForm.Citation;
import se.lefi.rules.explain.WireForm.Coded;
import se.lefi.rules.explain.WireForm.Evidence;
import se.lefi.rules.explain.WireForm.EvidenceDate;
import se.lefi.rules.explain.WireForm.Fact;
import se.lefi.rules.explain.WireForm.Fee;
import se.lefi.rules.explain.WireForm.Omitted;
import se.lefi.rules.explain.WireForm.RuleInForce;
import se.lefi.rules.explain.WireForm.Unmet;
import se.lefi.rules.facts.DecisiveEvidence;
import se.lefi.rules.facts.Facts;
import se.lefi.rules.facts.Requirement;
import se.lefi.rules.facts.Status;

/** Writes decisions as wire forms. */
final class WireWriter {
    private final Locale locale;
    private final Words words;
    private final @Nullable Assessment assessment;

    WireWriter(Locale locale, @Nullable Assessment assessment) {
        this.locale = locale;
        this.words = new Words(locale);
        this.assessment = assessment;
    }

    WireForm write(Decision decision) {
        String day = null;
        Coded recipient = null;
        Coded function = null;
        Coded purpose = null;
        String rule = null;
        Basis examined = null;
        List<Fact> facts = List.of();
        String edition = null;
        String title = null;
        String version = null;
        String fingerprint = null;
        if (assessment != null) {
            RecipientType type = assessment.recipient();
            RuleBook book = assessment.book();
            day = assessment.day().toString();
            recipient = coded(type.kind(), type.kind().text());
            function = type.function().map(of -> coded(of, of.text())).orElse(null);
            purpose = coded(assessment.purpose().code(), assessment.purpose().name());
            rule = assessment.rule().map(Rule::id).orElse(null);
            examined = assessment.rule().map(of -> basis(of.ground(), null)).orElse(null);
            facts = facts(assessment);
            edition = book.id();
            title = words.in(book.title());
            version = book.version();
            fingerprint = book.fingerprint();
        }
        Basis ground = null;
        Basis mediumBasis = null;
        Coded mediumKind = null;
        Coded legalEffect = null;
        Fee fee = null;
        List<Coded> disclosable = List.of();
        List<Coded> notInForce = List.of();
        if (decision instanceof Permitted permitted) {
            List<Provision> lapsed =
                    permitted.notInForce().stream().map(NotInForce::section).toList();
            rule = permitted.rule().id();
            ground = basis(permitted.ground(), lapsed);
            mediumBasis = basis(permitted.mediumBasis(), lapsed);
            mediumKind = coded(permitted.mediumKind(), permitted.mediumKind().text());
            legalEffect =
                    permitted.legalEffect().map(of -> coded(of, of.text())).orElse(null);
            fee = permitted.fee().map(this::fee).orElse(null);
            disclosable = categories(permitted.disclosable());
            notInForce = permitted.notInForce().stream()
                    .map(of -> coded(of.code(), of.text()))
                    .toList();
        }
        Coded refusal = null;
        List<Unmet> unmet = List.of();
        if (decision instanceof Refused refused) {
            refusal = coded(refused.refusal(), refused.refusal().text());
            unmet = refused.unmet().stream().map(this::unmet).toList();
        }
        return new WireForm(
                DecisionCodes.of(decision).outcome(),
                day,
                recipient,
                function,
                purpose,
                refusal,
                rule,
                ground,
                examined,
                mediumBasis,
                mediumKind,
                legalEffect,
                fee,
                disclosable,
                notInForce,
                unmet,
                decision.notes().stream()
                        .map(note -> coded(note.id(), note.text()))
                        .toList(),
                facts,
                new ExplanationWriter(locale, assessment).write(decision),
                edition,
                title,
                version,
                fingerprint);
    }

    private Unmet unmet(UnmetRequirement unmet) {
        return new Unmet(
                unmet.code(),
                words.in(unmet.status().text()),
                basis(unmet.basis(), null),
                unmet.remedy()
                        .map(remedy -> coded(remedy.code(), remedy.text()))
                        .orElse(null),
                assessment == null
                        ? null
                        : assessment.detail(unmet).map(words::in).orElse(null),
                categories(unmet.categories()),
                unmet.rules().stream().map(this::inForce).toList(),
                unmet.omission().map(this::omitted).orElse(null));
    }

    private RuleInForce inForce(Rule rule) {
        return new RuleInForce(
                rule.id(),
                words.in(rule.ground()),
                day(rule.inForce().from()),
                day(rule.inForce().end()));
    }

    private Omitted omitted(Omission omission) {
        return new Omitted(words.in(omission.what()), words.in(omission.why()));
    }

    private List<Fact> facts(Assessment assessed) {
        Facts facts = assessed.facts().orElse(null);
        if (facts == null) {
            return List.of();
        }
        List<Fact> written = new ArrayList<>();
        for (Requirement requirement : facts.requirements()) {
            Status status = facts.statusOf(requirement).orElseThrow();
            written.add(new Fact(
                    coded(requirement, requirement.text()),
                    coded(status, status.text()),
                    evidence(assessed, requirement)));
        }
        return written;
    }

    private List<Evidence> evidence(Assessment assessed, Requirement requirement) {
        List<Evidence> evidence = new ArrayList<>();
        for (DecisiveEvidence piece : assessed.evidence()) {
            if (piece.requirement() == requirement) {
                evidence.add(new Evidence(
                        piece.position().orElse(null),
                        piece.dates().stream().map(this::date).toList()));
            }
        }
        return evidence;
    }

    private EvidenceDate date(DecisiveEvidence.Day date) {
        return new EvidenceDate(date.field(), words.in(date.text()), day(date.day()));
    }

    private Fee fee(FeeBasis fee) {
        return new Fee(
                fee.fee().name(),
                words.in(fee.fee().text()),
                basis(fee.basis(), null),
                day(fee.period().from()),
                day(fee.period().end()));
    }

    /** Of these sections, none is in force; null where that is not asked. */
    Basis basis(LegalBasis basis, @Nullable List<Provision> lapsed) {
        List<Provision> meant = new ArrayList<>(basis.restsOn());
        meant.removeAll(basis.provisions());
        return new Basis(
                basis.source().name(),
                basis.codes(),
                words.cited(basis),
                citations(basis.provisions(), lapsed),
                citations(meant, lapsed));
    }

    private List<Citation> citations(List<Provision> provisions, @Nullable List<Provision> lapsed) {
        List<Citation> citations = new ArrayList<>();
        for (Provision provision : provisions) {
            citations.add(new Citation(
                    provision.code(),
                    words.in(LegalBasis.of(CitationSource.STATUTE, provision)),
                    provision.eliPath(),
                    provision.anchor(),
                    lapsed == null ? null : !lapsed.contains(provision.wholeSection())));
        }
        return citations;
    }

    private List<Coded> categories(Collection<InformationCategory> categories) {
        return categories.stream()
                .map(category -> coded(category, category.text()))
                .toList();
    }

    private Coded coded(Enum<?> constant, Bilingual text) {
        return coded(constant.name(), text);
    }

    private Coded coded(String code, Bilingual text) {
        return new Coded(code, words.in(text));
    }

    private static @Nullable String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }
}
