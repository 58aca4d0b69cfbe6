package se.lefi.form;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Tells a validator, node by node, the path that a violation's field is written as: {@code purpose},
 * {@code information[1]}, {@code consents[0].purposes[1]}.
 */
final class PropertyPath {
    private static final int NONE = -1;

    // What can follow the nodes so far; the API has a type of its own for each of the states.
    private Function<String, NodeBuilderCustomizableContext> property;
    private Supplier<LeafNodeBuilderCustomizableContext> element;
    private Runnable end;
    private int index = NONE;

    private PropertyPath(ConstraintViolationBuilder start) {
        this.property = start::addPropertyNode;
        this.element = start::addBeanNode;
        this.end = start::addConstraintViolation;
    }

    static void report(ConstraintViolationBuilder violation, String path) {
        PropertyPath nodes = new PropertyPath(violation);
        for (String node : path.split("\\.")) {
            nodes.add(node);
        }
        nodes.finish();
    }

    /** The place in a list is told with the node that comes after the list's. */
    private void add(String node) {
        int bracket = node.indexOf('[');
        NodeBuilderCustomizableContext added = property.apply(bracket == NONE ? node : node.substring(0, bracket));
        if (index == NONE) {
            continueFrom(added);
        } else {
            continueFrom(added.inIterable().atIndex(index));
        }
        index = bracket == NONE ? NONE : Integer.parseInt(node, bracket + 1, node.length() - 1, 10);
    }

    private void continueFrom(NodeBuilderCustomizableContext node) {
        property = node::addPropertyNode;
        element = node::addBeanNode;
        end = node::addConstraintViolation;
    }

    private void continueFrom(NodeBuilderDefinedContext node) {
        property = node::addPropertyNode;
        element = node::addBeanNode;
        end = node::addConstraintViolation;
    }

    private void finish() {
        if (index == NONE) {
            end.run();
        } else {
            element.get().inIterable().atIndex(index).addConstraintViolation();
        }
    }
}
