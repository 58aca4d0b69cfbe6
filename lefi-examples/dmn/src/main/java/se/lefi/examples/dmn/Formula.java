package se.lefi.examples.dmn;

import java.util.List;

/**
 * A decision that is one expression.
 *
 * @param name of the decision, and of its variable
 * @param label in words
 * @param description what it decides
 * @param sources the inputs and decisions that it looks at
 * @param expression in FEEL
 */
record Formula(String name, String label, String description, List<String> sources, String expression) implements Node {
    Formula {
        sources = List.copyOf(sources);
    }
}
