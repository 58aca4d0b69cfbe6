package se.lefi.rules.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.lefi.organisation.OrganisationKind.INSURANCE_COMPANY;
import static se.lefi.organisation.OrganisationKind.INSURANCE_INTERMEDIARY;
import static se.lefi.organisation.OrganisationKind.MUNICIPAL_AUTHORITY;
import static se.lefi.organisation.OrganisationKind.STATE_AUTHORITY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.organisation.AuthorityFunction;
import se.lefi.organisation.Organisation;
import se.lefi.rules.Rule;

/** Each date of FACTS B1, also before what edition B covers: which rules its table holds the day before, and on the day itself. */
class ByStatutePeriodsTest {
    private static final Organisation COMPANY = ByStatuteSpace.recipient(INSURANCE_COMPANY, Optional.empty());
    private static final Organisation INTERMEDIARY = ByStatuteSpace.recipient(INSURANCE_INTERMEDIARY, Optional.empty());
    private static final Organisation COURT =
            ByStatuteSpace.recipient(STATE_AUTHORITY, Optional.of(AuthorityFunction.COURT));
    private static final Organisation BOARD =
            ByStatuteSpace.recipient(MUNICIPAL_AUTHORITY, Optional.of(AuthorityFunction.SOCIAL_WELFARE_BOARD));

    @Test
    void osl10And12_from2009_06_30() {
        assertEquals(Set.of(), grounds("2009-06-29", "2009:400"));
        assertEquals(Set.of("2009:400 K10P1 2009:400 K12P2"), grounds("2009-06-30", "2009:400"));
        for (DisclosurePurpose purpose : List.of(
                DisclosurePurpose.RISK_ASSESSMENT,
                DisclosurePurpose.PENSION_FORECAST,
                DisclosurePurpose.CLAIMS_SETTLEMENT)) {
            assertEquals(0, rules("2009-06-29", COMPANY, purpose) + rules("2009-06-29", INTERMEDIARY, purpose));
            assertEquals(1, rules("2009-06-30", COMPANY, purpose));
            assertEquals(1, rules("2009-06-30", INTERMEDIARY, purpose));
        }
    }

    @Test
    void f2008_975_3_from2009_01_01() {
        assertEquals(0, rules("2008-12-31", BOARD, DisclosurePurpose.SOCIAL_SERVICES_CASE));
        assertEquals(1, rules("2009-01-01", BOARD, DisclosurePurpose.SOCIAL_SERVICES_CASE));
        assertEquals(Set.of("2008:975 P3"), grounds("2009-01-01", "2008:975"));
    }

    @Test
    void sfb110_39_from2011_01_01() {
        assertEquals(0, rules("2010-12-31", COMPANY, DisclosurePurpose.COORDINATION));
        assertEquals(1, rules("2011-01-01", COMPANY, DisclosurePurpose.COORDINATION));
        assertEquals(Set.of("2010:110 K110P39N1"), grounds("2011-01-01", "2010:110"), "1 p., not 2 p.");
    }

    @Test
    void f1980_995_2_from2011_01_01() {
        assertEquals(0, rules("2010-12-31", COURT, DisclosurePurpose.AUTHORITY_CASE));
        assertEquals(1, rules("2011-01-01", COURT, DisclosurePurpose.AUTHORITY_CASE));
        assertEquals(Set.of("1980:995 P2"), grounds("2011-01-01", "1980:995"));
    }

    @Test
    void f2009_555_2_endedOn2016_02_01() {
        assertEquals(1, rules("2016-01-31", BOARD, DisclosurePurpose.CHILD_RAISING_ALLOWANCE_CASE));
        assertEquals(0, rules("2016-02-01", BOARD, DisclosurePurpose.CHILD_RAISING_ALLOWANCE_CASE));
        assertEquals(Set.of("2009:555 P2"), grounds("2016-01-31", "2009:555"));
        assertEquals(Set.of(), grounds("2016-02-01", "2009:555"));
    }

    @Test
    void f1980_995_3_from2020_04_01() {
        assertEquals(Set.of("1980:995 P2"), grounds("2020-03-31", "1980:995"));
        assertEquals(Set.of("1980:995 P2", "1980:995 P3"), grounds("2020-04-01", "1980:995"));
    }

    /** Left out on purpose, so its commencement changes nothing. */
    @Test
    void f1980_995_4_from2024_02_15_isNotServed() {
        for (String day : List.of("2024-02-14", "2024-02-15")) {
            assertEquals(Set.of("1980:995 P2", "1980:995 P3"), grounds(day, "1980:995"));
        }
    }

    /** How many rules of the table are for them on the day, whether the edition covers it or not. */
    private static long rules(String day, Organisation recipient, DisclosurePurpose purpose) {
        return LefiPrenumeration.byStatute().rules().stream()
                .filter(rule -> rule.inForce().contains(LocalDate.parse(day))
                        && rule.recipients().include(recipient)
                        && rule.purpose().equals(purpose))
                .count();
    }

    /** The grounds in a statute that are in force by the table, each with its provisions' codes. */
    private static Set<String> grounds(String day, String statute) {
        return LefiPrenumeration.byStatute().rules().stream()
                .filter(rule -> rule.inForce().contains(LocalDate.parse(day)))
                .map(Rule::ground)
                .filter(ground ->
                        ground.provisions().get(0).statute().sfsNumber().equals(statute))
                .map(ground ->
                        ground.provisions().stream().map(Object::toString).collect(Collectors.joining(" ")))
                .collect(Collectors.toSet());
    }
}
