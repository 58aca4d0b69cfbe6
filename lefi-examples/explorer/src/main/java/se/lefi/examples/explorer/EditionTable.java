package se.lefi.examples.explorer;

import static se.lefi.examples.explorer.ExportedTable.object;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lefi.Bilingual;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.InformationCategory;
import se.lefi.law.CitationSource;
import se.lefi.law.EditorialNote;
import se.lefi.law.LegalBasis;
import se.lefi.law.Provision;
import se.lefi.law.RegisteredProvision;
import se.lefi.law.Statute;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.OrganisationKind;
import se.lefi.organisation.RecipientType;
import se.lefi.rules.Advisory;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.FeeBasis;
import se.lefi.rules.Omission;
import se.lefi.rules.Permitted;
import se.lefi.rules.RecipientScope;
import se.lefi.rules.Refusal;
import se.lefi.rules.Refused;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleBook;
import se.lefi.rules.UnmetRequirement;
import se.lefi.rules.edition.LefiPrenumeration;
import se.lefi.rules.explain.DecisionTable;
import se.lefi.rules.explain.Explanation;
import se.lefi.rules.explain.TextTable;
import se.lefi.rules.explain.WireForm;
import se.lefi.rules.facts.Conditions;
import se.lefi.rules.facts.Facts;
import se.lefi.rules.facts.Requirement;
import se.lefi.rules.facts.Status;

/** One edition of the exported table. What is cited stands once, and is named by its place. */
final class EditionTable {
    private final RuleBook book;
    private final List<LegalBasis> bases = new ArrayList<>();
    private final Map<String, Bilingual> notes = new LinkedHashMap<>();

    EditionTable(RuleBook book) {
        this.book = book;
    }

    Map<String, Object> tree() {
        int defaultBasis = place(book.defaultBasis());
        int coverageBasis = place(book.coverageBasis());
        List<Object> rules = book.rules().stream().<Object>map(this::rule).toList();
        List<Provision> provisions = bases.stream()
                .flatMap(basis -> basis.restsOn().stream())
                .distinct()
                .toList();
        List<Provision> sections =
                provisions.stream().map(Provision::wholeSection).distinct().toList();
        List<Object> advisories = advisories().<Object>map(this::advisory).toList();
        return object(
                "id", book.id(),
                "version", book.version(),
                "fingerprint", book.fingerprint(),
                "title", book.title(),
                "coverage", period(book.coverage()),
                "lawCheckedTo", text(book.lawCheckedTo()),
                "turns", VectorSet.turns(book).stream().map(LocalDate::toString).toList(),
                "defaultBasis", defaultBasis,
                "coverageBasis", coverageBasis,
                "rules", rules,
                "omissions",
                        book.omissions().stream().map(EditionTable::omission).toList(),
                "bases", bases.stream().map(this::basis).toList(),
                "provisions", byCode(provisions, EditionTable::provision),
                "register", byCode(sections, this::lines),
                "lapses", byCode(sections, this::lapses),
                "advisories", advisories,
                "notes", notes,
                "table", object("sv", table(Bilingual.SWEDISH), "en", table(Bilingual.ENGLISH)));
    }

    private static Map<String, Object> byCode(List<Provision> provisions, Function<Provision, Object> value) {
        Map<String, Object> byCode = new LinkedHashMap<>();
        provisions.forEach(provision -> byCode.put(provision.code(), value.apply(provision)));
        return byCode;
    }

    private int place(LegalBasis basis) {
        if (!bases.contains(basis)) {
            bases.add(basis);
        }
        return bases.indexOf(basis);
    }

    private Map<String, Object> rule(Rule rule) {
        Conditions conditions = rule.conditions();
        Map<String, Object> requires = new LinkedHashMap<>();
        conditions
                .requirements()
                .forEach(requirement -> requires.put(requirement.name(), unmet(requirement, conditions)));
        return object(
                "id", rule.id(),
                "recipients", scope(rule.recipients()),
                "purpose", rule.purpose().code(),
                "inForce", period(rule.inForce()),
                "ground", place(rule.ground()),
                "mediumBasis", place(rule.mediumBasis()),
                "mediumKind", rule.mediumKind(),
                "legalEffect", rule.legalEffect().orElse(null),
                "fee", rule.fee().map(this::fee).orElse(null),
                "requires", requires,
                "caseMatters", conditions.caseMatters(),
                "letOut", conditions.letOut(),
                "impliedByConsent", conditions.impliedByConsent());
    }

    /** What a refusal rests on for each status that is unmet. */
    private Map<String, Object> unmet(Requirement requirement, Conditions conditions) {
        Map<String, Object> unmet = new LinkedHashMap<>();
        requirement.statuses().stream()
                .filter(status -> !status.isMet())
                .forEach(status -> unmet.put(
                        status.name(), place(conditions.basisOf(status).orElseThrow())));
        return unmet;
    }

    private Map<String, Object> fee(FeeBasis fee) {
        return object("fee", fee.fee(), "basis", place(fee.basis()), "period", period(fee.period()));
    }

    private Map<String, Object> basis(LegalBasis basis) {
        WireForm.Basis wired = wired(basis, Bilingual.ENGLISH);
        return object(
                "source", wired.source(),
                "codes", wired.codes(),
                "text", inBoth(locale -> wired(basis, locale).text()),
                "plain", inBoth(basis::in),
                "provisions",
                        wired.provisions().stream().map(WireForm.Citation::code).toList(),
                "readAs", wired.readAs().stream().map(WireForm.Citation::code).toList(),
                "notes", noted(basis.notes()));
    }

    /** As decisions cite it: here a refusal that rests on it. */
    private static WireForm.Basis wired(LegalBasis basis, Locale locale) {
        UnmetRequirement unmet =
                UnmetRequirement.of(Status.AGREEMENT_MISSING, basis, Requirement.AGREEMENT.remedy(), Set.of());
        return WireForm.of(new Refused(Refusal.REQUIREMENTS_UNMET, List.of(unmet), List.of()), locale)
                .unmet()
                .get(0)
                .basis();
    }

    private static Object provision(Provision provision) {
        LegalBasis alone = LegalBasis.of(CitationSource.STATUTE, provision);
        return object(
                "text", inBoth(alone::in),
                "section", provision.wholeSection().code(),
                "eliPath", provision.eliPath(),
                "anchor", provision.anchor());
    }

    private List<Object> lines(Provision section) {
        return registered(section)
                .<Object>map(line -> object(
                        "inForce", period(line.inForce()),
                        "wordedBy", line.wordedBy().map(Statute::sfsNumber).orElse(null),
                        "endedBy", line.endedBy().map(Statute::sfsNumber).orElse(null)))
                .toList();
    }

    private Stream<RegisteredProvision> registered(Provision section) {
        return book.register().stream().filter(line -> line.provision().equals(section));
    }

    /** The segments in which the section is not in force, and what is said of that: asked of a book that cites it alone. */
    private List<Object> lapses(Provision section) {
        LegalBasis alone = LegalBasis.of(CitationSource.STATUTE, section);
        DisclosureEngine engine = DisclosureEngine.using(RuleBook.builder()
                .id("probe")
                .title(book.title())
                .defaultBasis(alone)
                .addAllRegister(registered(section).toList())
                .addRules(Rule.builder()
                        .id("probe")
                        .recipients(RecipientScope.of(OrganisationKind.OTHER))
                        .purpose(DisclosurePurpose.COORDINATION)
                        .ground(alone)
                        .mediumBasis(alone)
                        .conditions(Conditions.builder().build())
                        .build())
                .build());
        List<Object> lapses = new ArrayList<>();
        for (ValidityPeriod segment : engine.book().segments()) {
            Permitted permitted = (Permitted) engine.match(
                            RecipientType.of(OrganisationKind.OTHER), DisclosurePurpose.COORDINATION, segment.anyDay())
                    .decide(Facts.of());
            permitted
                    .notInForce()
                    .forEach(lapse -> lapses.add(object(
                            "period", period(segment), "text", lapse.text(), "notes", noted(permitted.notes()))));
        }
        return lapses;
    }

    /** Its own, and the one on law that was not checked: asked of a book without rules that says no more. */
    private Stream<Advisory> advisories() {
        return Stream.concat(
                book.advisories().stream(),
                book.lawCheckedTo().stream()
                        .map(last -> last.plusDays(1))
                        .map(day -> new Advisory(notChecked(day), ValidityPeriod.from(day), List.of())));
    }

    private EditorialNote notChecked(LocalDate day) {
        RuleBook unchecked = RuleBook.builder()
                .id("probe")
                .title(book.title())
                .lawCheckedTo(book.lawCheckedTo())
                .defaultBasis(LegalBasis.condition(CitationSource.PAGE, "-", "-"))
                .build();
        return DisclosureEngine.using(unchecked)
                .match(RecipientType.of(OrganisationKind.OTHER), DisclosurePurpose.COORDINATION, day)
                .refusal()
                .orElseThrow()
                .notes()
                .get(0);
    }

    private Object advisory(Advisory advisory) {
        return object(
                "note", noted(List.of(advisory.note())).get(0),
                "shown", period(advisory.shown()),
                "provisions",
                        advisory.provisions().stream().map(Provision::code).toList());
    }

    private List<String> noted(List<EditorialNote> about) {
        about.forEach(note -> notes.put(note.id(), note.text()));
        return about.stream().map(EditorialNote::id).toList();
    }

    private static Object omission(Omission omission) {
        return object(
                "what", omission.what(),
                "why", omission.why(),
                "recipients",
                        omission.explained()
                                .map(question -> scope(question.recipients()))
                                .orElse(null),
                "purpose",
                        omission.explained()
                                .map(question -> question.purpose().code())
                                .orElse(null));
    }

    /** What an explanation says beside the category's name; null where it says nothing. */
    static @Nullable Object remark(InformationCategory category) {
        Bilingual remark = inBoth(locale -> {
            String name = category.text().in(locale);
            List<String> lines = new ArrayList<>(explained(Set.of(category), locale));
            lines.removeAll(explained(Set.of(), locale));
            return lines.get(0)
                    .substring(lines.get(0).indexOf(name) + name.length())
                    .strip();
        });
        return remark.english().isEmpty() ? null : remark;
    }

    private static List<String> explained(Set<InformationCategory> disclosable, Locale locale) {
        Rule any = LefiPrenumeration.asPublished().rules().get(0);
        return Explanation.of(new Permitted(any, disclosable, List.of(), List.of()), locale);
    }

    private static Object scope(RecipientScope scope) {
        return object("kinds", scope.kinds(), "functions", scope.functions());
    }

    private Object table(Locale locale) {
        TextTable table = DecisionTable.of(book, locale);
        return object("header", table.header(), "rows", table.rows());
    }

    private static Object period(ValidityPeriod period) {
        return object("from", text(period.from()), "end", text(period.end()));
    }

    private static @Nullable String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }

    private static Bilingual inBoth(Function<Locale, String> text) {
        return new Bilingual(text.apply(Bilingual.SWEDISH), text.apply(Bilingual.ENGLISH));
    }
}
