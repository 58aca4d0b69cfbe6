package se.lefi.rules.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lefi.Bilingual;
import se.lefi.disclosure.InformationCategory;
import se.lefi.law.CitationSource;
import se.lefi.law.LegalBasis;
import se.lefi.law.Provision;
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
        Permitted permitted = decision instanceof Permitted permission ? permission : null;
        Refused refused = decision instanceof Refused refusal ? refusal : null;
        Rule examined = assessment == null ? null : assessment.rule().orElse(null);
        Rule rule = permitted == null ? examined : permitted.rule();
        RuleBook book = assessment == null ? null : assessment.book();
        List<NotInForce> notInForce = permitted == null ? List.of() : permitted.notInForce();
        List<Provision> lapsed = notInForce.stream().map(NotInForce::section).toList();
        return new WireForm(
                DecisionCodes.of(decision).outcome(),
                assessment == null ? null : assessment.day().toString(),
                assessment == null
                        ? null
                        : coded(
                                assessment.recipient().kind(),
                                assessment.recipient().kind().text()),
                assessment == null
                        ? null
                        : assessment
                                .recipient()
                                .function()
                                .map(of -> coded(of, of.text()))
                                .orElse(null),
                assessment == null
                        ? null
                        : coded(
                                assessment.purpose().code(),
                                assessment.purpose().name()),
                refused == null
                        ? null
                        : coded(refused.refusal(), refused.refusal().text()),
                rule == null ? null : rule.id(),
                permitted == null ? null : basis(permitted.ground(), lapsed),
                examined == null ? null : basis(examined.ground(), null),
                permitted == null ? null : basis(permitted.mediumBasis(), lapsed),
                permitted == null
                        ? null
                        : coded(permitted.mediumKind(), permitted.mediumKind().text()),
                permitted == null
                        ? null
                        : permitted
                                .legalEffect()
                                .map(of -> coded(of, of.text()))
                                .orElse(null),
                permitted == null ? null : permitted.fee().map(this::fee).orElse(null),
                categories(permitted == null ? Set.of() : permitted.disclosable()),
                notInForce.stream()
                        .map(section -> coded(section.code(), section.text()))
                        .toList(),
                refused == null
                        ? List.of()
                        : refused.unmet().stream().map(this::unmet).toList(),
                decision.notes().stream()
                        .map(note -> coded(note.id(), note.text()))
                        .toList(),
                assessment == null ? List.of() : facts(assessment),
                new ExplanationWriter(locale, assessment).write(decision),
                book == null ? null : book.id(),
                book == null ? null : words.in(book.title()),
                book == null ? null : book.version(),
                book == null ? null : book.fingerprint());
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
