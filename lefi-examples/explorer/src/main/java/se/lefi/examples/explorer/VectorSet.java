package se.lefi.examples.explorer;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.InformationCategory;
import se.lefi.form.DisclosureForm;
import se.lefi.organisation.RecipientType;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleBook;
import se.lefi.rules.facts.Requirement;
import se.lefi.rules.testkit.RepresentativeRequests;

/** What the vectors try, one set after the other; each walks the book's own table. */
enum VectorSet {
    /** Every cell that the audit walks; but a purpose that no form knows has no form. */
    CELLS(book -> RepresentativeRequests.of(book)
            .filter(request -> DisclosurePurpose.published().contains(request.purpose()))
            .map(DisclosureForm::of)),
    /** Every type of recipient with every purpose, on the days around each on which the law turns; nothing else is missing. */
    QUESTIONS(VectorSet::questions),
    /** Each date of the evidence on the day before the decision, on the day, the day after, and absent. */
    DATES(book -> drafts(book).flatMap(VectorSet::dates)),
    /** Two consents, one of them withdrawn, and what the withdrawal reaches. */
    WITHDRAWALS(book -> onConsent(book).flatMap(VectorSet::withdrawals)),
    /** What a request and its consents name. */
    INFORMATION(book -> drafts(book).flatMap(VectorSet::information)),
    /** Forms that are no request. */
    INVALID(book -> InvalidForms.of(byKind(book)));

    static final List<String> DATE_FIELDS = List.of(
            "agreement.signedByRecipient",
            "agreement.signedByAgency",
            "agreement.ends",
            "agreement.connectedFrom",
            "agreement.disconnectedFrom",
            "caseFiles[0].opened",
            "caseFiles[0].closed",
            "consents[0].given",
            "consents[0].withdrawn",
            "consents[0].expires");

    private final Function<RuleBook, Stream<DisclosureForm>> forms;

    VectorSet(Function<RuleBook, Stream<DisclosureForm>> forms) {
        this.forms = forms;
    }

    Stream<DisclosureForm> of(RuleBook book) {
        return forms.apply(book);
    }

    /** {@return its name in the ids of vectors} */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return the first days of the book's segments} */
    static NavigableSet<LocalDate> turns(RuleBook book) {
        NavigableSet<LocalDate> turns = new TreeSet<>();
        book.segments().forEach(segment -> segment.from().ifPresent(turns::add));
        return turns;
    }

    private static Stream<DisclosureForm> questions(RuleBook book) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        turns(book).forEach(turn -> days.addAll(List.of(turn.minusDays(1), turn, turn.plusDays(1))));
        return days.stream()
                .flatMap(day -> RecipientType.all().stream()
                        .flatMap(type -> DisclosurePurpose.published().stream()
                                .flatMap(purpose -> Stream.of(CaseMatter.values())
                                        .filter(matter -> matter == CaseMatter.BENEFIT || asksForMatter(book, type))
                                        .map(matter -> Draft.complete(type, purpose, matter, day)))))
                .map(Draft::toForm);
    }

    private static boolean asksForMatter(RuleBook book, RecipientType type) {
        return book.rules().stream()
                .anyMatch(rule -> rule.recipients().includes(type)
                        && rule.conditions().caseMatters().size() < CaseMatter.values().length);
    }

    /** A form that lacks nothing under each rule that can apply. */
    private static Stream<Draft> drafts(RuleBook book) {
        return book.rules().stream()
                .filter(rule -> rule.inForce().overlaps(book.coverage()))
                .map(rule -> complete(
                        rule, rule.inForce().intersection(book.coverage()).anyDay()));
    }

    /** One for each kind of recipient that some rule is for. */
    private static Stream<Draft> byKind(RuleBook book) {
        Map<JsonNode, Draft> first = new LinkedHashMap<>();
        drafts(book).forEach(draft -> first.putIfAbsent(draft.form().at("/recipient/kind"), draft));
        return first.values().stream();
    }

    private static Stream<Draft> onConsent(RuleBook book) {
        return drafts(book.withRules(book.rules().stream()
                .filter(rule -> rule.conditions().asksFor(Requirement.CONSENT))
                .toList()));
    }

    private static Draft complete(Rule rule, LocalDate day) {
        return Draft.complete(
                rule.recipients().types().get(0),
                rule.purpose(),
                rule.conditions().caseMatters().iterator().next(),
                day);
    }

    /** Signatures also without a connection, which could not precede them. */
    private static Stream<DisclosureForm> dates(Draft complete) {
        LocalDate day = complete.day();
        Draft unconnected = complete.without("agreement.connectedFrom", "agreement.disconnectedFrom");
        return Stream.of(complete, unconnected)
                .flatMap(draft -> DATE_FIELDS.stream()
                        .flatMap(field -> Stream.of(
                                draft.with(field, day.minusDays(1)),
                                draft.with(field, day),
                                draft.with(field, day.plusDays(1)),
                                draft.without(field))))
                .map(Draft::toForm);
    }

    private static Stream<DisclosureForm> withdrawals(Draft complete) {
        LocalDate day = complete.day();
        List<Draft> drafts = new ArrayList<>();
        for (int withdrawn = -1; withdrawn <= 1; withdrawn++) {
            for (int given = -2; given <= 1; given++) {
                for (int otherGiven = -2; otherGiven <= withdrawn; otherGiven++) {
                    Draft first = complete.with("consents[0].given", day.plusDays(given));
                    Draft other = complete.with("consents[0].given", day.plusDays(otherGiven))
                            .with("consents[0].withdrawn", day.plusDays(withdrawn));
                    drafts.add(both(first, other));
                    drafts.add(both(other, first));
                    drafts.add(both(first, other.with("consents[0].subject", "another subject")));
                    drafts.add(both(first, other.with("consents[0].recipient", "556000-0019")));
                    drafts.add(both(first, other.listing("consents[0].purposes", List.of("AUTHORITY_CASE"))));
                }
            }
        }
        return drafts.stream().map(Draft::toForm);
    }

    private static Draft both(Draft one, Draft other) {
        return one.holding("consents", one.first("consents"), other.first("consents"));
    }

    private static Stream<DisclosureForm> information(Draft complete) {
        List<Draft> drafts = new ArrayList<>();
        List<String> all =
                Stream.of(InformationCategory.values()).map(Enum::name).toList();
        for (Draft consenting : consenting(complete, all)) {
            drafts.add(consenting);
            drafts.add(consenting.listing("information", all));
            all.forEach(category -> drafts.add(consenting.listing("information", List.of(category))));
        }
        return drafts.stream().map(Draft::toForm);
    }

    /** Consents that name nothing, something, and more together than each by itself; of several cases the best one counts. */
    private static List<Draft> consenting(Draft complete, List<String> all) {
        Draft some = complete.listing("consents[0].information", all.subList(0, 4));
        Draft others = complete.listing("consents[0].information", all.subList(3, 7));
        Draft expired = complete.with("consents[0].expires", complete.day());
        Draft closed = complete.with("caseFiles[0].closed", complete.day());
        Draft about = complete.with("caseFiles[0].subject", "another subject");
        return List.of(
                complete,
                some,
                both(some, others),
                both(some, expired),
                both(expired, others),
                some.holding(
                        "caseFiles", about.first("caseFiles"), complete.first("caseFiles"), closed.first("caseFiles")),
                some.holding("caseFiles", closed.first("caseFiles"), about.first("caseFiles")));
    }
}
