package se.lefi.connection;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.lefi.Bilingual;
import se.lefi.organisation.OrganisationKind;

/**
 * The way a kind of organisation is connected and leaves (<em>anslutningsprocess</em>, FACTS A4), as a table of transitions.
 * What may happen and what is missing are read from that table.
 */
public enum ConnectionRoute {
    /** Insurance companies and intermediaries: an <em>avtal</em>. */
    INSURER("avtal", "agreement", ConnectionTransition.SHARED),
    /** State and municipal authorities: an <em>överenskommelse</em>, and optionally an expression of interest before. */
    AUTHORITY(
            "överenskommelse",
            "överenskommelse",
            Stream.concat(ConnectionTransition.INTEREST.stream(), ConnectionTransition.SHARED.stream())
                    .toList()),
    /** Any other organisation: the page has no way in, so the table is empty. */
    NONE("avtal", "agreement", List.of());

    private final Bilingual agreementName;
    private final List<ConnectionTransition> transitions;

    ConnectionRoute(String agreementInSwedish, String agreementInEnglish, List<ConnectionTransition> transitions) {
        this.agreementName = new Bilingual(agreementInSwedish, agreementInEnglish);
        this.transitions = transitions;
    }

    /** {@return the route of organisations of this kind} */
    public static ConnectionRoute of(OrganisationKind kind) {
        return kind.isInsurer() ? INSURER : kind.isAuthority() ? AUTHORITY : NONE;
    }

    /** {@return what the agreement is called on this route} */
    public Bilingual agreementName() {
        return agreementName;
    }

    /** {@return the table; empty for {@link #NONE}} */
    public List<ConnectionTransition> transitions() {
        return transitions;
    }

    /** {@return the events that may come next in the state, in the order of the page; read-only} */
    Set<ConnectionEventType> next(ConnectionState state) {
        Set<ConnectionEventType> events = EnumSet.noneOf(ConnectionEventType.class);
        from(state).forEach(row -> events.add(row.event()));
        return Collections.unmodifiableSet(events);
    }

    /** {@return the state that the event leads to; empty where it may not come next} */
    Optional<ConnectionState> after(ConnectionState state, ConnectionEventType event) {
        return from(state)
                .filter(row -> row.event() == event)
                .map(ConnectionTransition::to)
                .findFirst();
    }

    /**
     * {@return what still has to happen before the event may, in the order of the page and without optional steps; empty
     * where it may come next, or where no way leads to it short of a termination}
     */
    List<ConnectionEventType> missing(ConnectionState state, ConnectionEventType event) {
        return wayTo(state, event).map(List::copyOf).orElse(List.of());
    }

    /** {@return whether the event is a step of this route at all} */
    boolean has(ConnectionEventType event) {
        return transitions.stream().anyMatch(row -> row.event() == event);
    }

    private Stream<ConnectionTransition> from(ConnectionState state) {
        return transitions.stream().filter(row -> row.from() == state);
    }

    /** The shortest way, so that a step that may be skipped is not asked for; signatures are the same set in any order. */
    private Optional<Set<ConnectionEventType>> wayTo(ConnectionState state, ConnectionEventType event) {
        if (after(state, event).isPresent()) {
            return Optional.of(EnumSet.noneOf(ConnectionEventType.class));
        }
        return from(state)
                // A way that leads through a termination is no way to what was missed before it.
                .filter(row -> row.event() != ConnectionEventType.TERMINATION)
                .flatMap(row -> wayTo(row.to(), event).map(way -> with(way, row.event())).stream())
                .min(Comparator.comparingInt(Set::size));
    }

    private static Set<ConnectionEventType> with(Set<ConnectionEventType> way, ConnectionEventType step) {
        way.add(step);
        return way;
    }
}
