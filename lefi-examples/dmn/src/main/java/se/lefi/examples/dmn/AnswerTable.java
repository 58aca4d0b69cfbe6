package se.lefi.examples.dmn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.HitPolicy;
import se.lefi.examples.dmn.Table.Column;
import se.lefi.examples.dmn.Table.Output;
import se.lefi.examples.dmn.Table.Row;
import se.lefi.law.EditorialNote;
import se.lefi.law.ValidityPeriod;
import se.lefi.rules.DecisionCodes;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.Permitted;
import se.lefi.rules.Refusal;
import se.lefi.rules.Rule;
import se.lefi.rules.analysis.FactSpace;
import se.lefi.rules.facts.Status;

/** The answer: refused, and which of three things that is; or permitted, and on what it rests. */
final class AnswerTable {
    static final String NAME = "answer";

    private static final String NOTHING = Feel.text("");

    private final Export export;
    private final DisclosureEngine engine;
    private final List<Row> rows = new ArrayList<>();
    private final List<Permitted> permissions = new ArrayList<>();

    private AnswerTable(Export export) {
        this.export = export;
        this.engine = DisclosureEngine.using(export.book());
    }

    static Table of(Export export) {
        return new AnswerTable(export).table();
    }

    /** {@return every permission that the book can give, in the order of the rows} */
    static List<Permitted> permissions(Export export) {
        AnswerTable table = new AnswerTable(export);
        export.rules().forEach(table::addPermissions);
        return List.copyOf(table.permissions);
    }

    /** Whether it is that the edition cannot answer (MEANING). */
    static boolean isNotCovered(Status status) {
        return status == Status.DATE_NOT_COVERED || status == Status.FUNCTION_NOT_STATED;
    }

    private Table table() {
        addRefusal(
                Refusal.NOT_COVERED,
                Feel.anyOf(Export.withoutRule().stream()
                        .filter(AnswerTable::isNotCovered)
                        .map(Status::name)
                        .toList()),
                Feel.ANY);
        addRefusal(
                Refusal.NO_LEGAL_BASIS,
                Feel.anyOf(Export.withoutRule().stream()
                        .filter(status -> !isNotCovered(status))
                        .map(Status::name)
                        .toList()),
                Feel.ANY);
        addRefusal(Refusal.REQUIREMENTS_UNMET, Feel.text(Status.RULE_APPLIES.name()), "false");
        export.rules().forEach(this::addPermissions);
        return new Table(
                NAME,
                export.words("svar", "answer"),
                export.words(
                        "Svaret i koder, flera skilda av semikolon. letOut är vad grunden släpper ut: därav får lämnas ut vad begäran"
                                + " nämner och, där samtycke krävs, gällande samtycken omfattar.",
                        "The answer in codes, several with a semicolon between. letOut is what the ground lets out: of that may go out"
                                + " what the request names and, where consent is asked for, the effective consents cover."),
                HitPolicy.UNIQUE,
                List.of(
                        Column.of(RuleTable.NAME, export.words("regel", "rule")),
                        Column.of(RuleStatusTable.NAME, export.words("finns en regel?", "is there a rule?")),
                        new Column(
                                UnmetTables.NAME,
                                "if count(unmet) = 0 then true else false",
                                export.words("saknas inget?", "is nothing missing?")),
                        Column.of(Export.DAY, export.words("beslutsdag", "decision date"))),
                List.of(
                        new Output("outcome", export.words("utfall", "outcome")),
                        new Output("refusal", export.words("slag av avslag", "kind of refusal")),
                        new Output("ground", export.words("grund", "ground")),
                        new Output("mediumBasis", export.words("grund för mediet", "basis for the medium")),
                        new Output("unmet", export.words("vad som saknas", "what is missing")),
                        new Output("letOut", export.words("grunden släpper ut", "the ground lets out")),
                        new Output("notInForce", export.words("inte i kraft", "not in force")),
                        new Output("notes", export.words("anmärkningar", "notes"))),
                rows);
    }

    private void addRefusal(Refusal refusal, String ruleStatus, String unmet) {
        rows.add(new Row(
                List.of(Feel.ANY, ruleStatus, unmet, Feel.ANY),
                List.of(
                        Feel.text("REFUSED"),
                        Feel.text(refusal.name()),
                        NOTHING,
                        NOTHING,
                        "string join(unmet, \";\")",
                        NOTHING,
                        NOTHING,
                        NOTHING),
                export.words(refusal.text())));
    }

    /** A row for each stretch of days on which the permission says the same. */
    private void addPermissions(Rule rule) {
        ValidityPeriod days = export.days(rule);
        Optional<ValidityPeriod> stretch = Optional.empty();
        Optional<Permitted> said = Optional.empty();
        for (ValidityPeriod segment : export.book().segments()) {
            if (!segment.overlaps(days)) {
                continue;
            }
            ValidityPeriod part = segment.intersection(days);
            Optional<Permitted> permitted = permission(rule, part);
            if (permitted.equals(said)) {
                stretch = stretch.map(before -> before.span(part));
            } else {
                add(stretch, said);
                stretch = Optional.of(part);
                said = permitted;
            }
        }
        add(stretch, said);
    }

    /** Where nothing is missing. */
    private Optional<Permitted> permission(Rule rule, ValidityPeriod days) {
        return FactSpace.of(rule.conditions())
                .filter(facts -> facts.unmet().isEmpty())
                .findFirst()
                .map(facts -> engine.match(rule.recipients().types().get(0), rule.purpose(), days.anyDay())
                        .decide(facts))
                .map(Permitted.class::cast);
    }

    private void add(Optional<ValidityPeriod> days, Optional<Permitted> permitted) {
        permitted.ifPresent(permission -> {
            permissions.add(permission);
            rows.add(row(days.orElseThrow(), permission));
        });
    }

    private Row row(ValidityPeriod days, Permitted permitted) {
        DecisionCodes codes = DecisionCodes.of(permitted);
        return new Row(
                List.of(
                        Feel.text(permitted.rule().id()),
                        Feel.text(Status.RULE_APPLIES.name()),
                        "true",
                        Feel.within(days)),
                List.of(
                        Feel.text(codes.outcome()),
                        NOTHING,
                        Feel.joined(codes.ground()),
                        Feel.joined(codes.mediumBasis()),
                        NOTHING,
                        Feel.joined(codes.disclosable().stream().map(Enum::name).toList()),
                        Feel.joined(codes.notInForce()),
                        Feel.joined(codes.notes())),
                Stream.of(
                                Stream.of(export.legs(permitted.rule())),
                                permitted.notInForce().stream()
                                        .map(section -> section.code() + " " + export.words(section.text())),
                                permitted.notes().stream().map(EditorialNote::id))
                        .flatMap(texts -> texts)
                        .collect(Collectors.joining("\n")));
    }
}
