package se.lefi.rules;

import java.util.List;
import se.lefi.law.EditorialNote;

/**
 * The answer to a request: {@link Permitted} with its statutes, or {@link Refused} with everything that is missing.
 * Decisions are built once and shared; they hold nothing of the request but the categories that may not be disclosed.
 * Immutable and thread-safe.
 */
public sealed interface Decision permits Permitted, Refused {

    /** {@return whether the data may be disclosed} */
    boolean isPermitted();

    /**
     * {@return what an editor has to say about what the decision cites, in the order cited, each note once; a note never
     * changes a decision}
     */
    List<EditorialNote> notes();
}
