package se.lefi.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static se.lefi.organisation.AuthorityFunction.COURT;
import static se.lefi.organisation.AuthorityFunction.HOUSING_ALLOWANCE_AUTHORITY;
import static se.lefi.organisation.AuthorityFunction.OTHER;
import static se.lefi.organisation.AuthorityFunction.PUBLIC_HEALTHCARE_PRINCIPAL;
import static se.lefi.organisation.AuthorityFunction.SOCIAL_WELFARE_BOARD;
import static se.lefi.organisation.OrganisationKind.INSURANCE_COMPANY;
import static se.lefi.organisation.OrganisationKind.MUNICIPAL_AUTHORITY;
import static se.lefi.organisation.OrganisationKind.STATE_AUTHORITY;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lefi.Broken;
import se.lefi.InvalidValueException.Violation;
import se.lefi.Invariant;

class OrganisationTest {
    private static final OrganisationNumber COMPANY = OrganisationNumber.parse("556016-0680");
    private static final OrganisationNumber AUTHORITY = OrganisationNumber.parse("202100-5521");

    /** What the first digit has to be is in {@link OrganisationNumbersByFactsTest}. */
    @ParameterizedTest
    @EnumSource
    void anOrganisationIsOfItsKind(OrganisationKind kind) {
        boolean authority = kind == STATE_AUTHORITY || kind == MUNICIPAL_AUTHORITY;
        assertEquals(authority, kind.isAuthority());
        Organisation built =
                organisation(authority ? AUTHORITY : COMPANY, "A", kind).build();
        assertEquals(kind, built.kind());
        assertSame(RecipientType.of(kind), built.type());
        if (authority) {
            Broken.because(
                    () -> organisation(COMPANY, "A", kind).build(),
                    Organisation.class,
                    "number",
                    "556016-0680",
                    Invariant.AUTHORITY_NUMBER);
        }
    }

    /** MEANING, Valid values: two functions are municipal, two are either, the rest are state. */
    @ParameterizedTest
    @EnumSource
    void aFunctionBelongsToItsLevel(AuthorityFunction function) {
        Set<AuthorityFunction> municipalOnly = Set.of(SOCIAL_WELFARE_BOARD, PUBLIC_HEALTHCARE_PRINCIPAL);
        Set<AuthorityFunction> either = Set.of(HOUSING_ALLOWANCE_AUTHORITY, OTHER);
        level(function, STATE_AUTHORITY, !municipalOnly.contains(function));
        level(function, MUNICIPAL_AUTHORITY, municipalOnly.contains(function) || either.contains(function));
    }

    private static void level(AuthorityFunction function, OrganisationKind kind, boolean belongs) {
        Organisation.Builder builder = organisation(AUTHORITY, "A", kind);
        builder.function(function);
        if (belongs) {
            assertEquals(function, builder.build().function().orElseThrow());
            assertSame(RecipientType.of(kind, function), builder.build().type());
        } else {
            Broken.because(builder::build, Organisation.class, "function", function.name(), Invariant.FUNCTION_LEVEL);
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"STATE_AUTHORITY", "MUNICIPAL_AUTHORITY"})
    void aFunctionOnAnythingButAnAuthorityIsRefused(OrganisationKind kind) {
        Organisation.Builder builder = organisation(COMPANY, "A", kind);
        builder.function(OTHER);
        Broken.because(builder::build, Organisation.class, "function", "OTHER", Invariant.FUNCTION_OF_AUTHORITY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u2003"})
    void aBlankNameIsRefused(String blank) {
        Broken.because(
                () -> organisation(COMPANY, blank, INSURANCE_COMPANY).build(),
                Organisation.class,
                "name",
                "[absent]",
                Invariant.NOT_BLANK);
    }

    @Test
    void whiteSpaceAroundANameDoesNotCount() {
        Organisation.Builder padded = organisation(AUTHORITY, " Domstolen\u2003", STATE_AUTHORITY);
        Organisation.Builder plain = organisation(AUTHORITY, "Domstolen", STATE_AUTHORITY);
        assertEquals(plain.function(COURT).build(), padded.function(COURT).build());
    }

    @Test
    void showsItsPartsButNoNameThatMayHoldAPersonsNumber() {
        assertEquals(
                "Organisation{number=202100-5521, name=Domstolen, type=STATE_AUTHORITY COURT}",
                organisation(AUTHORITY, "Domstolen", STATE_AUTHORITY)
                        .function(COURT)
                        .build()
                        .toString());
        assertEquals(
                "Organisation{number=556016-0680, name=[withheld], type=INSURANCE_COMPANY}",
                organisation(COMPANY, "850101-1236", INSURANCE_COMPANY).build().toString());
    }

    @Test
    void everythingWrongIsSaidAtOnceInTheOrderOfTheFields() {
        Organisation.Builder builder = organisation(COMPANY, " ", STATE_AUTHORITY);
        builder.function(SOCIAL_WELFARE_BOARD);
        Broken.because(
                builder::build,
                Organisation.class,
                new Violation("number", "556016-0680", Invariant.AUTHORITY_NUMBER),
                new Violation("name", "[absent]", Invariant.NOT_BLANK),
                new Violation("function", "SOCIAL_WELFARE_BOARD", Invariant.FUNCTION_LEVEL));
    }

    @Test
    void numberNameAndKindAreMandatory() {
        IllegalStateException exception = assertThrows(
                IllegalStateException.class, () -> Organisation.builder().build());
        assertEquals(
                "Cannot build Organisation, some of required attributes are not set [number, name, kind]",
                exception.getMessage());
    }

    private static Organisation.Builder organisation(OrganisationNumber number, String name, OrganisationKind kind) {
        Organisation.Builder builder = Organisation.builder();
        builder.number(number).name(name).kind(kind);
        return builder;
    }
}
