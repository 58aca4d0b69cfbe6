package se.lefi.rules.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lefi.Bilingual;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.InformationCategory;
import se.lefi.law.CitationSource;
import se.lefi.law.EditorialNote;
import se.lefi.law.LegalBasis;
import se.lefi.law.Provision;
import se.lefi.organisation.AuthorityFunction;
import se.lefi.organisation.RecipientType;
import se.lefi.rules.Assessment;
import se.lefi.rules.Decision;
import se.lefi.rules.DecisionCodes;
import se.lefi.rules.FeeBasis;
import se.lefi.rules.LegalEffect;
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
import se.lefi.rules.facts.Remedy;
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
        RuleBook book = assessment == null ? null : assessment.book();
        RecipientType recipient = assessment == null ? null : assessment.recipient();
        AuthorityFunction function =
                recipient == null ? null : recipient.function().orElse(null);
        DisclosurePurpose purpose = assessment == null ? null : assessment.purpose();
        Rule examined = assessment == null ? null : assessment.rule().orElse(null);
        Rule rule = permitted == null ? examined : permitted.rule();
        LegalEffect effect = permitted == null ? null : permitted.legalEffect().orElse(null);
        FeeBasis fee = permitted == null ? null : permitted.fee().orElse(null);
        List<Provision> lapsed = new ArrayList<>();
        List<Coded> notInForce = new ArrayList<>();
        if (permitted != null) {
            for (NotInForce section : permitted.notInForce()) {
                lapsed.add(section.section());
                notInForce.add(coded(section.code(), section.text()));
            }
        }
        List<Unmet> unmet = new ArrayList<>();
        if (refused != null) {
            for (UnmetRequirement one : refused.unmet()) {
                unmet.add(unmet(one));
            }
        }
        List<Coded> notes = new ArrayList<>();
        for (EditorialNote note : decision.notes()) {
            notes.add(coded(note.id(), note.text()));
        }
        return new WireForm(
                DecisionCodes.of(decision).outcome(),
                assessment == null ? null : assessment.day().toString(),
                recipient == null
                        ? null
                        : coded(recipient.kind(), recipient.kind().text()),
                function == null ? null : coded(function, function.text()),
                purpose == null ? null : coded(purpose.code(), purpose.name()),
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
                effect == null ? null : coded(effect, effect.text()),
                fee == null ? null : fee(fee),
                permitted == null ? List.of() : categories(permitted.disclosable()),
                notInForce,
                unmet,
                notes,
                assessment == null ? List.of() : facts(assessment),
                new ExplanationWriter(locale, assessment).write(decision),
                book == null ? null : book.id(),
                book == null ? null : words.in(book.title()),
                book == null ? null : book.version(),
                book == null ? null : book.fingerprint());
    }

    private Unmet unmet(UnmetRequirement unmet) {
        Remedy remedy = unmet.remedy().orElse(null);
        Bilingual detail = assessment == null ? null : assessment.detail(unmet).orElse(null);
        Omission omission = unmet.omission().orElse(null);
        return new Unmet(
                unmet.code(),
                words.in(unmet.status().text()),
                basis(unmet.basis(), null),
                remedy == null ? null : coded(remedy.code(), remedy.text()),
                detail == null ? null : words.in(detail),
                categories(unmet.categories()),
                inForce(unmet.rules()),
                omission == null ? null : new Omitted(words.in(omission.what()), words.in(omission.why())));
    }

    private List<RuleInForce> inForce(List<Rule> rules) {
        List<RuleInForce> inForce = new ArrayList<>();
        for (Rule rule : rules) {
            inForce.add(new RuleInForce(
                    rule.id(),
                    words.in(rule.ground()),
                    day(rule.inForce().from()),
                    day(rule.inForce().end())));
        }
        return inForce;
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
                evidence.add(new Evidence(piece.position().orElse(null), dates(piece)));
            }
        }
        return evidence;
    }

    private List<EvidenceDate> dates(DecisiveEvidence piece) {
        List<EvidenceDate> dates = new ArrayList<>();
        for (DecisiveEvidence.Day date : piece.dates()) {
            dates.add(new EvidenceDate(date.field(), words.in(date.text()), day(date.day())));
        }
        return dates;
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
        List<Coded> coded = new ArrayList<>();
        for (InformationCategory category : categories) {
            coded.add(coded(category, category.text()));
        }
        return coded;
    }

    private Coded coded(Enum<?> constant, Bilingual text) {
        return coded(constant.name(), text);
    }

    private Coded coded(String code, Bilingual text) {
        return new Coded(code, words.in(text));
    }

    private static @Nullable String day(Optional<LocalDate> day) {
        return day.isEmpty() ? null : day.get().toString();
    }
}
