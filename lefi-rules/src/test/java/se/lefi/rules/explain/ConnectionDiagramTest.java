package se.lefi.rules.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.lefi.connection.ConnectionEventType;
import se.lefi.connection.ConnectionProcess;
import se.lefi.connection.ConnectionRoute;
import se.lefi.connection.ConnectionState;
import se.lefi.connection.ConnectionStep;
import se.lefi.organisation.OrganisationKind;

/** The drawing against processes that run: every event is tried in every state that was found before. */
class ConnectionDiagramTest {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @ParameterizedTest
    @EnumSource
    void hasExactlyTheStatesAndArrowsThatRun(OrganisationKind kind) {
        Set<String> running = new TreeSet<>(Set.of("stateDiagram-v2", "    [*] --> NOT_APPLIED"));
        reachable(kind).forEach((state, process) -> {
            running.add("    " + state + " : " + state.text().swedish());
            accepted(process).forEach(next -> {
                ConnectionEventType event =
                        next.events().get(next.events().size() - 1).type();
                running.add("    " + state + " --> " + next.state() + " : "
                        + event.text(next.route()).swedish() + " ("
                        + event.actor().text().swedish() + ")");
            });
        });

        assertEquals(running, lines(kind, SWEDISH));
    }

    @Test
    void isLabelledInTheReadersLanguageWithTheRoutesWordForTheAgreement() {
        String sent = "    APPLIED --> AWAITING_SIGNATURES : ";
        assertEquals(
                Set.of(
                        sent + "avtal skickas till mottagaren (Försäkringskassan)",
                        sent + "agreement sent to the recipient (Försäkringskassan)",
                        sent + "överenskommelse skickas till mottagaren (Försäkringskassan)",
                        sent + "överenskommelse sent to the recipient (Försäkringskassan)"),
                Stream.of(OrganisationKind.INSURANCE_COMPANY, OrganisationKind.STATE_AUTHORITY)
                        .flatMap(kind ->
                                Stream.of(SWEDISH, Locale.ENGLISH).flatMap(locale -> lines(kind, locale).stream()))
                        .filter(line -> line.startsWith(sent))
                        .collect(Collectors.toSet()));
    }

    private static Set<String> lines(OrganisationKind kind, Locale locale) {
        return ConnectionDiagram.toMermaid(ConnectionRoute.of(kind), locale)
                .lines()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** One process for each state that can be reached. */
    private static Map<ConnectionState, ConnectionProcess> reachable(OrganisationKind kind) {
        Map<ConnectionState, ConnectionProcess> found = new EnumMap<>(ConnectionState.class);
        List<ConnectionProcess> left = new ArrayList<>(List.of(ConnectionProcess.of(kind)));
        while (!left.isEmpty()) {
            ConnectionProcess process = left.remove(0);
            if (found.putIfAbsent(process.state(), process) == null) {
                left.addAll(accepted(process));
            }
        }
        return found;
    }

    private static List<ConnectionProcess> accepted(ConnectionProcess process) {
        return Stream.of(ConnectionEventType.values())
                .map(type -> process.apply(type.on(DAY)))
                .filter(ConnectionStep.Accepted.class::isInstance)
                .map(ConnectionStep::process)
                .toList();
    }
}
