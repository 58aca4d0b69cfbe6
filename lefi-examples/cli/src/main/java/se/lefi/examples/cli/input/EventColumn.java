package se.lefi.examples.cli.input;

import java.util.Arrays;
import java.util.List;
import se.lefi.Invariant;
import se.lefi.connection.ConnectionEventType;
import se.lefi.organisation.OrganisationKind;

/** The columns of a file of connection events; it can do without none of them. */
public enum EventColumn implements Column {
    /** Organisation number. */
    ORGANISATION_NUMBER(Invariant.ORGANISATION_NUMBER_FORMAT),
    /** Name of an {@link OrganisationKind}. */
    ORGANISATION_KIND(Invariant.KNOWN_WORD, OrganisationKind.values()),
    /** Name of a {@link ConnectionEventType}. */
    EVENT(Invariant.KNOWN_WORD, ConnectionEventType.values()),
    /** ISO date. */
    DATE(Invariant.ISO_DATE);

    private final Invariant rule;
    private final List<String> words;

    EventColumn(Invariant rule, Enum<?>... words) {
        this.rule = rule;
        this.words = Arrays.stream(words).map(Enum::name).toList();
    }

    /**
     * Reads the first row of a file of connection events.
     *
     * @throws UnusableFileException if it is no header of one
     */
    public static Header<EventColumn> header(CsvRow first) throws UnusableFileException {
        return Header.of(first, EventColumn.class, List.of(values()));
    }

    /** {@return the rule that a text breaks which cannot be read at all} */
    Invariant rule() {
        return rule;
    }

    /** {@return the words that it knows; none where it holds something else} */
    List<String> words() {
        return words;
    }
}
