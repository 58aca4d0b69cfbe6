package se.lefi.rules.explain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
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
import se.lefi.rules.facts.Status;

/** Writes decisions as wire forms. */
final class WireWriter {
    private final Locale locale;
    private final Optional<Assessment> assessment;
    private final Optional<RuleBook> book;

    WireWriter(Locale locale, @Nullable Assessment assessment) {
        this.locale = locale;
        this.assessment = Optional.ofNullable(assessment);
        this.book = this.assessment.map(Assessment::book);
    }

    WireForm write(Decision decision) {
        Optional<Permitted> permitted = decision.fold(Optional::of, refused -> Optional.empty());
        Optional<RecipientType> recipient = assessment.map(Assessment::recipient);
        Optional<Refused> refused = decision.fold(permission -> Optional.empty(), Optional::of);
        List<Provision> lapsed = permitted.stream()
                .flatMap(permission -> permission.notInForce().stream())
                .map(NotInForce::section)
                .toList();
        Function<Provision, @Nullable Boolean> inForce = provision -> !lapsed.contains(provision.wholeSection());
        return new WireForm(
                DecisionCodes.of(decision).outcome(),
                day(assessment.map(Assessment::day)),
                orNull(recipient.map(RecipientType::kind).map(kind -> coded(kind, kind.text()))),
                orNull(recipient.flatMap(RecipientType::function).map(function -> coded(function, function.text()))),
                orNull(assessment.map(Assessment::purpose).map(purpose -> coded(purpose.code(), purpose.name()))),
                orNull(refused.map(Refused::refusal).map(refusal -> coded(refusal, refusal.text()))),
                orNull(permitted
                        .map(Permitted::rule)
                        .or(() -> assessment.flatMap(Assessment::rule))
                        .map(Rule::id)),
                orNull(permitted.map(permission -> basis(permission.ground(), inForce))),
                orNull(assessment.flatMap(Assessment::rule).map(rule -> basis(rule.ground(), provision -> null))),
                orNull(permitted.map(permission -> basis(permission.mediumBasis(), inForce))),
                orNull(permitted.map(Permitted::mediumKind).map(kind -> coded(kind, kind.text()))),
                orNull(permitted.flatMap(Permitted::legalEffect).map(effect -> coded(effect, effect.text()))),
                orNull(permitted.flatMap(Permitted::fee).map(this::fee)),
                categories(permitted.map(Permitted::disclosable).orElseGet(Set::of)),
                permitted.stream()
                        .flatMap(permission -> permission.notInForce().stream())
                        .map(section -> coded(section.code(), section.text()))
                        .toList(),
                refused.stream()
                        .flatMap(refusal -> refusal.unmet().stream())
                        .map(this::unmet)
                        .toList(),
                decision.notes().stream()
                        .map(note -> coded(note.id(), note.text()))
                        .toList(),
                assessment.stream().flatMap(this::facts).toList(),
                assessment
                        .map(assessed -> Explanation.of(assessed, locale))
                        .orElseGet(() -> Explanation.of(decision, locale)),
                orNull(book.map(RuleBook::id)),
                orNull(book.map(RuleBook::title).map(title -> title.in(locale))),
                orNull(book.map(RuleBook::version)),
                orNull(book.map(RuleBook::fingerprint)));
    }

    private Unmet unmet(UnmetRequirement unmet) {
        return new Unmet(
                unmet.code(),
                unmet.status().text().in(locale),
                basis(unmet.basis(), provision -> null),
                orNull(unmet.remedy().map(remedy -> coded(remedy.code(), remedy.text()))),
                orNull(assessment.flatMap(assessed -> assessed.detail(unmet)).map(detail -> detail.in(locale))),
                categories(unmet.categories()),
                unmet.rules().stream()
                        .map(rule -> new RuleInForce(
                                rule.id(),
                                rule.ground().in(locale),
                                day(rule.inForce().from()),
                                day(rule.inForce().end())))
                        .toList(),
                orNull(unmet.omission()
                        .map(left ->
                                new Omitted(left.what().in(locale), left.why().in(locale)))));
    }

    private Stream<Fact> facts(Assessment assessed) {
        return assessed.facts().stream()
                .flatMap(facts -> facts.requirements().stream().map(requirement -> {
                    Status status = facts.statusOf(requirement).orElseThrow();
                    return new Fact(
                            coded(requirement, requirement.text()),
                            coded(status, status.text()),
                            assessed.evidence().stream()
                                    .filter(piece -> piece.requirement() == requirement)
                                    .map(this::evidence)
                                    .toList());
                }));
    }

    private Evidence evidence(DecisiveEvidence piece) {
        return new Evidence(
                orNull(piece.position()),
                piece.dates().stream()
                        .map(date -> new EvidenceDate(date.field(), date.text().in(locale), day(date.day())))
                        .toList());
    }

    private Fee fee(FeeBasis fee) {
        return new Fee(
                fee.fee().name(),
                fee.fee().text().in(locale),
                basis(fee.basis(), provision -> null),
                day(fee.period().from()),
                day(fee.period().end()));
    }

    Basis basis(LegalBasis basis, Function<Provision, @Nullable Boolean> inForce) {
        List<Provision> meant = basis.restsOn().stream()
                .filter(provision -> !basis.provisions().contains(provision))
                .toList();
        return new Basis(
                basis.source().name(),
                basis.codes(),
                Words.cited(basis, locale),
                citations(basis.provisions(), inForce),
                citations(meant, inForce));
    }

    private List<Citation> citations(List<Provision> provisions, Function<Provision, @Nullable Boolean> inForce) {
        return provisions.stream()
                .map(provision -> new Citation(
                        provision.code(),
                        LegalBasis.of(CitationSource.STATUTE, provision).in(locale),
                        provision.eliPath(),
                        provision.anchor(),
                        inForce.apply(provision)))
                .toList();
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
        return new Coded(code, text.in(locale));
    }

    private static @Nullable String day(Optional<LocalDate> day) {
        return orNull(day.map(LocalDate::toString));
    }

    private static <T> @Nullable T orNull(Optional<T> value) {
        return value.orElse(null);
    }
}
