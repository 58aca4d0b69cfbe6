package se.lefi.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static se.lefi.connection.ConnectionEventType.APPLICATION;
import static se.lefi.connection.ConnectionEventType.EXPRESSION_OF_INTEREST;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.lefi.Bilingual;
import se.lefi.organisation.OrganisationKind;

/** Every reachable state, found by trying every event in every state that was found before. */
class ConnectionStatesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    @ParameterizedTest
    @EnumSource(OrganisationKind.class)
    void theReachableStatesAreThoseOfThePage(OrganisationKind kind) {
        Set<ConnectionState> expected = EnumSet.allOf(ConnectionState.class);
        if (!kind.isAuthority()) {
            expected.remove(ConnectionState.INTEREST_EXPRESSED);
        }
        if (kind == OrganisationKind.OTHER) {
            expected = EnumSet.of(ConnectionState.NOT_APPLIED);
        }
        assertEquals(expected, reachable(kind).keySet());
    }

    /** FACTS A4 by hand: what may come next, and who has to act. */
    @ParameterizedTest
    @CsvSource({
        "INTEREST_EXPRESSED, APPLICATION, RECIPIENT",
        "APPLIED, AGREEMENT_SENT, AGENCY",
        "AWAITING_SIGNATURES, RECIPIENT_SIGNED AGENCY_SIGNED, RECIPIENT AGENCY",
        "AWAITING_AGENCY_SIGNATURE, AGENCY_SIGNED, AGENCY",
        "AWAITING_RECIPIENT_SIGNATURE, RECIPIENT_SIGNED, RECIPIENT",
        "SIGNED, CONNECTION, AGENCY",
        "CONNECTED, TERMINATION, ''"
    })
    void eachStateSaysWhatMayComeNextAndWhoHasToAct(ConnectionState state, String next, String parties) {
        for (OrganisationKind kind : OrganisationKind.values()) {
            Map<ConnectionState, ConnectionProcess> reachable = reachable(kind);
            boolean onTheWay = kind != OrganisationKind.OTHER
                    && (kind.isAuthority() || state != ConnectionState.INTEREST_EXPRESSED);
            assertEquals(onTheWay, reachable.containsKey(state));
            if (onTheWay) {
                assertEquals(next, words(reachable.get(state).next()));
                assertEquals(parties, words(reachable.get(state).hasToAct()));
            }
        }
    }

    /** FACTS A4 by hand: the steps of the page that are not yet taken. */
    @ParameterizedTest
    @CsvSource({
        "NOT_APPLIED, APPLICATION AGREEMENT_SENT RECIPIENT_SIGNED AGENCY_SIGNED CONNECTION",
        "INTEREST_EXPRESSED, APPLICATION AGREEMENT_SENT RECIPIENT_SIGNED AGENCY_SIGNED CONNECTION",
        "APPLIED, AGREEMENT_SENT RECIPIENT_SIGNED AGENCY_SIGNED CONNECTION",
        "AWAITING_SIGNATURES, RECIPIENT_SIGNED AGENCY_SIGNED CONNECTION",
        "AWAITING_AGENCY_SIGNATURE, AGENCY_SIGNED CONNECTION",
        "AWAITING_RECIPIENT_SIGNATURE, RECIPIENT_SIGNED CONNECTION",
        "SIGNED, CONNECTION",
        "CONNECTED, ''",
        "TERMINATED, ''"
    })
    void eachStateSaysWhatIsMissing(ConnectionState state, String missing) {
        for (OrganisationKind kind : OrganisationKind.values()) {
            ConnectionProcess process = reachable(kind).get(state);
            if (kind != OrganisationKind.OTHER && process != null) {
                assertEquals(missing, words(process.missing()));
            }
        }
        assertEquals(List.of(), ConnectionProcess.of(OrganisationKind.OTHER).missing());
    }

    @Test
    void onlyAnAuthorityMayBeginByExpressingInterest() {
        assertEquals(
                Set.of(APPLICATION),
                ConnectionProcess.of(OrganisationKind.INSURANCE_COMPANY).next());
        assertEquals(
                Set.of(EXPRESSION_OF_INTEREST, APPLICATION),
                ConnectionProcess.of(OrganisationKind.STATE_AUTHORITY).next());
        assertEquals(
                Set.of(Party.RECIPIENT),
                ConnectionProcess.of(OrganisationKind.STATE_AUTHORITY).hasToAct());
        assertEquals(Set.of(), ConnectionProcess.of(OrganisationKind.OTHER).next());
        assertEquals(Set.of(), ConnectionProcess.of(OrganisationKind.OTHER).hasToAct());
    }

    @Test
    void whoHasLeftMayBeginAgainAsBeforeAndNeedNot() {
        for (OrganisationKind kind : OrganisationKind.values()) {
            ConnectionProcess left = reachable(kind).get(ConnectionState.TERMINATED);
            if (kind != OrganisationKind.OTHER) {
                assertEquals(
                        kind.isAuthority() ? "EXPRESSION_OF_INTEREST APPLICATION" : "APPLICATION", words(left.next()));
                assertEquals(Set.of(), left.hasToAct());
            }
        }
    }

    /** The arrows of the drawing against what the running process accepts. */
    @ParameterizedTest
    @EnumSource(OrganisationKind.class)
    void theDrawingHasExactlyTheArrowsThatRun(OrganisationKind kind) {
        Set<String> running = new TreeSet<>();
        reachable(kind)
                .forEach((state, process) -> accepted(process)
                        .forEach(next -> running.add(state + " --> " + next.state() + " : "
                                + last(next).text(process.route()).swedish() + " ("
                                + last(next).actor().text().swedish() + ")")));
        String drawing = ConnectionRoute.of(kind).toMermaid(SWEDISH);
        Set<String> drawn = new TreeSet<>();
        Matcher arrow = Pattern.compile("(?m)^    ([A-Z_]+ --> .*)$").matcher(drawing);
        while (arrow.find()) {
            drawn.add(arrow.group(1));
        }
        assertEquals(running, drawn);
        assertEquals(
                List.of("stateDiagram-v2", "    [*] --> NOT_APPLIED"),
                drawing.lines()
                        .filter(line -> line.startsWith("state") || line.contains("[*]"))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(OrganisationKind.class)
    void theDrawingLabelsEachReachableState(OrganisationKind kind) {
        Set<String> expected = new TreeSet<>();
        reachable(kind)
                .keySet()
                .forEach(state -> expected.add(
                        "    " + state.name() + " : " + state.text().english()));
        assertEquals(
                expected,
                ConnectionRoute.of(kind)
                        .toMermaid(Locale.ENGLISH)
                        .lines()
                        .filter(line -> line.matches("    [A-Z_]+ : .*"))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void theDrawingCallsTheAgreementWhatThePageCallsIt() {
        String sent = "    APPLIED --> AWAITING_SIGNATURES : %s skickas till mottagaren (Försäkringskassan)";
        assertEquals(
                1,
                ConnectionRoute.INSURER
                        .toMermaid(SWEDISH)
                        .lines()
                        .filter(sent.formatted("avtal")::equals)
                        .count());
        assertEquals(
                1,
                ConnectionRoute.AUTHORITY
                        .toMermaid(SWEDISH)
                        .lines()
                        .filter(sent.formatted("överenskommelse")::equals)
                        .count());
    }

    @Test
    void everyTextIsThereInBothLanguages() {
        Stream.of(
                        Stream.of(ConnectionState.values()).map(ConnectionState::text),
                        Stream.of(ConnectionRefusal.values()).map(ConnectionRefusal::text),
                        Stream.of(TerminationItem.values()).map(TerminationItem::text),
                        Stream.of(Party.values()).map(Party::text),
                        Stream.of(ConnectionEventType.values()).map(type -> type.text(ConnectionRoute.AUTHORITY)))
                .flatMap(texts -> texts)
                .forEach(ConnectionStatesTest::assertSaysSomething);
    }

    private static void assertSaysSomething(Bilingual text) {
        assertFalse(text.swedish().isBlank() || text.english().isBlank(), text::toString);
        assertFalse(text.swedish().contains("%") || text.english().contains("%"), text::toString);
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

    private static ConnectionEventType last(ConnectionProcess process) {
        return process.events().get(process.events().size() - 1).type();
    }

    private static String words(Collection<? extends Enum<?>> constants) {
        return String.join(" ", constants.stream().map(Enum::name).toList());
    }
}
