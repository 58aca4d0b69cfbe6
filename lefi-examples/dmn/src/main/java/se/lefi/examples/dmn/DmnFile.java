package se.lefi.examples.dmn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Definitions;
import org.camunda.bpm.model.dmn.instance.Description;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.DmnElementReference;
import org.camunda.bpm.model.dmn.instance.InformationRequirement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.LiteralExpression;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.RequiredDecisionReference;
import org.camunda.bpm.model.dmn.instance.RequiredInputReference;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.camunda.bpm.model.dmn.instance.TextAnnotation;
import org.camunda.bpm.model.dmn.instance.Variable;
import org.jspecify.annotations.Nullable;
import se.lefi.rules.Assessment;
import se.lefi.rules.RuleBook;
import se.lefi.rules.facts.Requirement;

/**
 * A rule book as a DMN 1.3 file: its decision {@code answer} has lefi's answer. The same book makes the same bytes.
 *
 * <pre>{@code
 * String file = DmnFile.of(LefiPrenumeration.byStatute(), Locale.ENGLISH);
 * Map<String, @Nullable Object> inputs = DmnFile.inputs(engine.assess(request)); // for a DMN engine
 * }</pre>
 */
public final class DmnFile {
    private static final Pattern NOT_IN_A_NAME = Pattern.compile("[^A-Za-z0-9._-]");

    private final DmnModelInstance model = Dmn.createEmptyModel();
    private final Graph graph;
    private final Definitions definitions;

    private DmnFile(Graph graph) {
        this.graph = graph;
        this.definitions = create(Definitions.class, "lefi-" + name(graph.id()));
    }

    /** {@return the text of the file, with words in Swedish or English} */
    public static String of(RuleBook book, Locale locale) {
        return Dmn.convertToString(new DmnFile(Graph.of(book, locale)).written());
    }

    /**
     * {@return what the file's decisions ask for, by name, as lefi read it from a request} Null for a function that was not
     * stated, and for what no rule asks.
     */
    public static Map<String, @Nullable Object> inputs(Assessment assessment) {
        Map<String, @Nullable Object> inputs = new HashMap<>();
        inputs.put(Export.PURPOSE, assessment.purpose().code());
        inputs.put(Export.KIND, assessment.recipient().kind().name());
        inputs.put(
                Export.FUNCTION,
                assessment.recipient().function().map(Enum::name).orElse(null));
        inputs.put(Export.DAY, assessment.day());
        for (Requirement requirement : Requirement.values()) {
            inputs.put(
                    Export.nameOf(requirement),
                    assessment
                            .facts()
                            .flatMap(facts -> facts.statusOf(requirement))
                            .map(Enum::name)
                            .orElse(null));
        }
        return inputs;
    }

    private static String namespace(String id) {
        return "https://lefi.se/dmn/" + name(id);
    }

    private static String name(String id) {
        return NOT_IN_A_NAME.matcher(id).replaceAll("_");
    }

    private DmnModelInstance written() {
        definitions.setName(graph.id());
        definitions.setNamespace(namespace(graph.id()));
        definitions.setExporter("lefi");
        definitions.setExporterVersion(graph.version());
        describe(definitions, graph.description());
        model.setDefinitions(definitions);
        graph.inputs().forEach(this::add);
        graph.decisions().forEach(this::add);
        List<String> remarks = new ArrayList<>();
        for (String text : graph.remarks()) {
            TextAnnotation annotation = create(TextAnnotation.class, "remark-" + (remarks.size() + 1));
            annotation.setText(text(text));
            append(annotation);
            remarks.add(annotation.getId());
        }
        new Diagram(graph, remarks).addTo(definitions.getDomElement(), model.getDocument());
        return model;
    }

    private void add(InputData input) {
        var data = create(org.camunda.bpm.model.dmn.instance.InputData.class, input.name());
        data.setName(input.name());
        data.setLabel(input.label());
        describe(data, input.description());
        // What the model library would set itself is not in the schema.
        data.getDomElement().appendChild(variable(input.name(), input.type()).getDomElement());
        append(data);
    }

    private void add(Node node) {
        Decision decision = create(Decision.class, node.name());
        decision.setName(node.name());
        decision.setLabel(node.label());
        describe(decision, node.description());
        decision.setVariable(variable(node.name(), "Any"));
        for (String source : node.sources()) {
            InformationRequirement requirement = model.newInstance(InformationRequirement.class);
            // The model library knows no id of it, but the diagram does.
            requirement.getDomElement().setAttribute("id", Diagram.requirement(source, node.name()));
            DmnElementReference reference = model.newInstance(reference(source));
            reference.setHref("#" + source);
            requirement.addChildElement(reference);
            decision.addChildElement(requirement);
        }
        decision.setExpression(node instanceof Formula formula ? literal(formula) : decisionTable((Table) node));
        append(decision);
    }

    private Class<? extends DmnElementReference> reference(String source) {
        return graph.decisions().stream().anyMatch(node -> node.name().equals(source))
                ? RequiredDecisionReference.class
                : RequiredInputReference.class;
    }

    private LiteralExpression literal(Formula formula) {
        LiteralExpression literal = create(LiteralExpression.class, formula.name() + "-expression");
        literal.setText(text(formula.expression()));
        return literal;
    }

    private DecisionTable decisionTable(Table table) {
        String prefix = table.name() + "-";
        DecisionTable decisionTable = create(DecisionTable.class, prefix + "table");
        decisionTable.setHitPolicy(table.hitPolicy());
        for (Table.Column column : table.inputs()) {
            Input input = create(Input.class, prefix + "by-" + column.source());
            input.setLabel(column.label());
            InputExpression expression = create(InputExpression.class, input.getId() + "-expression");
            // Camunda takes a LocalDate only where no type is said.
            expression.setTypeRef("Any");
            expression.setText(text(column.expression()));
            input.setInputExpression(expression);
            decisionTable.getInputs().add(input);
        }
        for (Table.Output column : table.outputs()) {
            Output output = create(Output.class, prefix + "to-" + column.name());
            output.setName(column.name());
            output.setLabel(column.label());
            output.setTypeRef("string");
            decisionTable.getOutputs().add(output);
        }
        for (Table.Row row : table.rows()) {
            decisionTable
                    .getRules()
                    .add(rule(row, prefix + (decisionTable.getRules().size() + 1)));
        }
        return decisionTable;
    }

    private Rule rule(Table.Row row, String id) {
        Rule rule = create(Rule.class, id);
        describe(rule, row.annotation());
        for (String test : row.tests()) {
            InputEntry entry = create(
                    InputEntry.class, id + "-in-" + (rule.getInputEntries().size() + 1));
            entry.setText(text(test));
            rule.getInputEntries().add(entry);
        }
        for (String result : row.results()) {
            OutputEntry entry = create(
                    OutputEntry.class, id + "-out-" + (rule.getOutputEntries().size() + 1));
            entry.setText(text(result));
            rule.getOutputEntries().add(entry);
        }
        return rule;
    }

    private Variable variable(String name, String typeRef) {
        Variable variable = create(Variable.class, name + "-variable");
        variable.setName(name);
        variable.setTypeRef(typeRef);
        return variable;
    }

    private void describe(DmnElement element, String words) {
        Description description = model.newInstance(Description.class);
        description.setTextContent(words);
        element.setDescription(description);
    }

    private Text text(String content) {
        Text text = model.newInstance(Text.class);
        text.setTextContent(content);
        return text;
    }

    /** Behind all that is there: the model library has no place of its own for a second input. */
    private void append(DmnElement element) {
        definitions.getDomElement().appendChild(element.getDomElement());
    }

    private <T extends DmnElement> T create(Class<T> type, String id) {
        return model.newInstance(type, id);
    }
}
