package se.lefi.rules.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.lefi.disclosure.DisclosurePurpose.AUTHORITY_CASE;
import static se.lefi.disclosure.DisclosurePurpose.CHILD_RAISING_ALLOWANCE_CASE;
import static se.lefi.disclosure.DisclosurePurpose.COORDINATION;
import static se.lefi.disclosure.DisclosurePurpose.SOCIAL_SERVICES_CASE;
import static se.lefi.law.CitationSource.INTERPRETATION;
import static se.lefi.law.CitationSource.STATUTE;
import static se.lefi.rules.edition.Asking.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.law.LegalBasis;
import se.lefi.law.Provision;
import se.lefi.organisation.AuthorityFunction;
import se.lefi.organisation.Organisation;
import se.lefi.organisation.OrganisationKind;
import se.lefi.rules.Decision;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.Fee;
import se.lefi.rules.Permitted;
import se.lefi.rules.Refusal;
import se.lefi.rules.Refused;
import se.lefi.rules.Rule;

/** FACTS B: what the decisions of edition B cite, paragraph and item included, and what is marked as a reading. */
class CitationsByFactsTest {
    private static final DisclosureEngine ENGINE = DisclosureEngine.using(LefiPrenumeration.byStatute());
    private static final String OLD = "2024-02-14";
    private static final String NEW = "2024-02-15";

    /** FACTS B1: no paragraph may be lost. */
    @Test
    void f1980_995_3_firstAndSecondParagraph() {
        for (AuthorityFunction function : AuthorityFunction.values()) {
            String expected = switch (function) {
                case COURT, STATENS_TJANSTEPENSIONSVERK, LABOUR_MARKET_AUTHORITY -> "1980:995 P2";
                case TOTAL_DEFENCE_DISCIPLINE_AUTHORITY -> "1980:995 P3S2";
                default -> "1980:995 P3S1";
            };
            for (OrganisationKind level : function.levels()) {
                if (function != AuthorityFunction.OTHER) {
                    assertEquals(
                            expected,
                            cited(permitted(Questions.recipient(level, function), AUTHORITY_CASE, NEW)
                                    .ground()));
                }
            }
        }
    }

    @Test
    void otherGroundsAndMedia() {
        assertEquals(
                "2010:110 K110P39N1",
                cited(permitted(COMPANY, COORDINATION, NEW).ground()));
        assertEquals(
                "2008:975 P3", cited(permitted(BOARD, SOCIAL_SERVICES_CASE, NEW).ground()));
        for (DisclosurePurpose purpose : ON_CONSENT) {
            assertEquals(
                    "2009:400 K10P1;2009:400 K12P2",
                    cited(permitted(COMPANY, purpose, OLD).ground()));
            assertEquals(
                    "2010:110 K114P9N1", cited(permitted(COMPANY, purpose, NEW).mediumBasis()));
        }
        assertEquals(
                "2010:110 K114P9N1",
                cited(permitted(POLICE, AUTHORITY_CASE, NEW).mediumBasis()));
        assertEquals(
                "2010:110 K114P24;2010:110 K114P9",
                cited(permitted(POLICE, AUTHORITY_CASE, OLD).mediumBasis()));
    }

    /** FACTS B2: ® by ®. */
    @Test
    void mediaThatAreReadings() {
        for (DisclosurePurpose purpose : ON_CONSENT) {
            assertEquals(
                    INTERPRETATION,
                    permitted(COMPANY, purpose, OLD).mediumBasis().source());
            assertEquals(
                    INTERPRETATION,
                    permitted(COMPANY, purpose, NEW).mediumBasis().source());
        }
        assertEquals(
                INTERPRETATION,
                permitted(COURT, AUTHORITY_CASE, OLD).mediumBasis().source());
        assertEquals(
                INTERPRETATION,
                permitted(BOARD, SOCIAL_SERVICES_CASE, OLD).mediumBasis().source());
        assertEquals(
                STATUTE, permitted(COURT, AUTHORITY_CASE, NEW).mediumBasis().source());
        assertEquals(
                STATUTE, permitted(COMPANY, COORDINATION, NEW).mediumBasis().source());
    }

    /** FACTS, Closure: for want of a legal basis; not where the edition cannot answer. */
    @Test
    void osl28_1_closesEditionB() {
        for (String day : List.of("2020-03-31", "2020-04-01", OLD, NEW, "2026-02-01")) {
            Questions.forEach((recipient, purpose) -> {
                if (ENGINE.decide(ask(recipient, purpose, day)) instanceof Refused refused) {
                    assertEquals(
                            refused.refusal() == Refusal.NO_LEGAL_BASIS,
                            refused.unmet().get(0).basis().codes().contains("2009:400 K28P1"),
                            () -> recipient + " " + purpose + " " + day);
                }
            });
        }
    }

    /** FACTS B2: what ground, medium and SFB have in common; nothing reads "from 2009" beside a section of SFB. */
    @Test
    void periodsAreWhatGroundMediumAndSfbHaveInCommon() {
        Map<String, Set<String>> first = new TreeMap<>();
        Map<String, Set<String>> end = new TreeMap<>();
        for (Rule rule : LefiPrenumeration.byStatute().rules()) {
            String ground =
                    rule.purpose() + " " + String.join(";", rule.ground().codes());
            first.computeIfAbsent(ground, key -> new TreeSet<>())
                    .add(rule.inForce().from().orElseThrow().toString());
            end.computeIfAbsent(ground, key -> new TreeSet<>())
                    .add(rule.inForce().end().map(LocalDate::toString).orElse(".."));
        }
        Map<String, String> earliest = first.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().iterator().next()));
        assertEquals(
                Map.of(
                        "COORDINATION 2010:110 K110P39", "2011-01-01",
                        "RISK_ASSESSMENT CONSENT", "2011-01-01",
                        "PENSION_FORECAST CONSENT", "2011-01-01",
                        "CLAIMS_SETTLEMENT CONSENT", "2011-01-01",
                        "AUTHORITY_CASE 1980:995 P2", "2011-01-01",
                        "AUTHORITY_CASE 1980:995 P3", "2020-04-01",
                        "SOCIAL_SERVICES_CASE 2008:975 P3", "2011-01-01",
                        "CHILD_RAISING_ALLOWANCE_CASE 2009:555 P2", "2011-01-01"),
                earliest);
        assertEquals(Set.of("2016-02-01"), end.get("CHILD_RAISING_ALLOWANCE_CASE 2009:555 P2"));
        first.forEach((ground, days) -> assertEquals(!ground.startsWith("CHILD"), days.contains(NEW), ground));
    }

    /** FACTS B3: free of charge is a reading, from the day. */
    @Test
    void fees_from2024_02_15() {
        for (Organisation authority : List.of(COURT, POLICE, BOARD)) {
            assertEquals("none", fee(authority, AUTHORITY_CASE, OLD));
            assertEquals(Fee.FREE_OF_CHARGE + " " + INTERPRETATION, fee(authority, AUTHORITY_CASE, NEW));
        }
        assertEquals("none", fee(BOARD, SOCIAL_SERVICES_CASE, OLD));
        assertEquals(Fee.FREE_OF_CHARGE + " " + INTERPRETATION, fee(BOARD, SOCIAL_SERVICES_CASE, NEW));
        assertEquals("none", fee(COMPANY, COORDINATION, OLD));
        assertEquals(Fee.MAY_BE_CHARGED + " " + STATUTE, fee(COMPANY, COORDINATION, NEW));
    }

    private static String fee(Organisation recipient, DisclosurePurpose purpose, String day) {
        return permitted(recipient, purpose, day)
                .fee()
                .filter(fee -> fee.feeOn(LocalDate.parse(day)).isPresent())
                .map(fee -> fee.fee() + " " + fee.basis().source())
                .orElse("none");
    }

    /** FACTS, Edition B: after the day up to which the law was checked. */
    @Test
    void lawCheckedTo2026_04_27() {
        Questions.forEach((recipient, purpose) -> {
            assertFalse(isNotChecked(ENGINE.decide(ask(recipient, purpose, "2026-04-27"))));
            assertTrue(isNotChecked(ENGINE.decide(ask(recipient, purpose, "2026-04-28"))));
        });
    }

    private static boolean isNotChecked(Decision decision) {
        return decision.notes().stream().anyMatch(note -> note.id().equals("LAW-NOT-CHECKED"));
    }

    /** Stating it is the remedy: of the refusals without a rule the only one that has any. */
    @Test
    void functionNotStatedIsMendedByStatingIt() {
        for (DisclosurePurpose purpose : List.of(AUTHORITY_CASE, CHILD_RAISING_ALLOWANCE_CASE, COORDINATION)) {
            Refused refused = (Refused) ENGINE.decide(ask(MUNICIPALITY, purpose, "2026-02-01"));
            assertEquals(
                    purpose.equals(AUTHORITY_CASE),
                    refused.unmet().get(0).remedy().isPresent(),
                    refused.unmet().get(0).code());
        }
    }

    private static Permitted permitted(Organisation recipient, DisclosurePurpose purpose, String day) {
        return (Permitted) ENGINE.decide(ask(recipient, purpose, day));
    }

    private static String cited(LegalBasis basis) {
        return basis.provisions().stream().map(Provision::code).collect(Collectors.joining(";"));
    }
}
