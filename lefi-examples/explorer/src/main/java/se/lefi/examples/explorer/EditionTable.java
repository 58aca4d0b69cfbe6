package se.lefi.examples.explorer;

import static se.lefi.examples.explorer.ExportedTable.object;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lefi.Bilingual;
import se.lefi.law.CitationSource;
import se.lefi.law.EditorialNote;
import se.lefi.law.LegalBasis;
import se.lefi.law.Provision;
import se.lefi.law.RegisteredProvision;
import se.lefi.law.Statute;
import se.lefi.law.ValidityPeriod;
import se.lefi.rules.Advisory;
import se.lefi.rules.FeeBasis;
import se.lefi.rules.Omission;
import se.lefi.rules.RecipientScope;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleBook;
import se.lefi.rules.explain.DecisionTable;
import se.lefi.rules.explain.TextTable;
import se.lefi.rules.explain.WireForm;
import se.lefi.rules.facts.Conditions;
import se.lefi.rules.facts.Requirement;

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
        Map<String, Object> details = new LinkedHashMap<>();
        conditions
                .requirements()
                .forEach(requirement -> requirement
                        .detail(rule.purpose(), conditions)
                        .ifPresent(detail -> details.put(requirement.name(), detail)));
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
                "details", details,
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
        WireForm.Basis wired = WireForm.Basis.of(basis, Bilingual.ENGLISH);
        return object(
                "source", wired.source(),
                "codes", wired.codes(),
                "text",
                        LibraryWords.inBoth(
                                locale -> WireForm.Basis.of(basis, locale).text()),
                "plain", LibraryWords.inBoth(basis::in),
                "provisions",
                        wired.provisions().stream().map(WireForm.Citation::code).toList(),
                "readAs", wired.readAs().stream().map(WireForm.Citation::code).toList(),
                "notes", noted(basis.notes()));
    }

    private static Object provision(Provision provision) {
        LegalBasis alone = LegalBasis.of(CitationSource.STATUTE, provision);
        return object(
                "text", LibraryWords.inBoth(alone::in),
                "section", provision.wholeSection().code(),
                "eliPath", provision.eliPath(),
                "anchor", provision.anchor());
    }

    private List<RegisteredProvision> registered(Provision section) {
        return book.register().stream()
                .filter(line -> line.provision().equals(section))
                .toList();
    }

    private List<Object> lapses(Provision section) {
        return LibraryWords.lapses(section, registered(section)).stream()
                .<Object>map(lapse ->
                        object("period", period(lapse.period()), "text", lapse.text(), "notes", noted(lapse.notes())))
                .toList();
    }

    private List<Object> lines(Provision section) {
        return registered(section).stream()
                .<Object>map(line -> object(
                        "inForce", period(line.inForce()),
                        "wordedBy", line.wordedBy().map(Statute::sfsNumber).orElse(null),
                        "endedBy", line.endedBy().map(Statute::sfsNumber).orElse(null)))
                .toList();
    }

    /** Its own, and the one on law that was not checked. */
    private Stream<Advisory> advisories() {
        return Stream.concat(
                book.advisories().stream(),
                book.lawCheckedTo().stream()
                        .map(last -> last.plusDays(1))
                        .map(day ->
                                new Advisory(LibraryWords.notChecked(book, day), ValidityPeriod.from(day), List.of())));
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
}
