package se.lefi.examples.dmn;

import java.util.List;

/** A decision of the graph: a {@link Table} or a {@link Formula}. */
sealed interface Node permits Table, Formula {
    /** {@return the name of the decision, and of its variable} */
    String name();

    /** {@return what it is, in words} */
    String label();

    /** {@return what it decides} */
    String description();

    /** {@return the inputs and decisions that it looks at, each once} */
    List<String> sources();
}
