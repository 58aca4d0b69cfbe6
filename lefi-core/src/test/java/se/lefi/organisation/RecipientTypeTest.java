package se.lefi.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.lefi.Broken;
import se.lefi.Invariant;

class RecipientTypeTest {

    /** MEANING, Valid values: a function belongs to its level; an authority need not say what it is there for. */
    @Test
    void everyTypeThatAnOrganisationCanHaveIsThereOnceByKindWithoutFunctionFirst() {
        List<RecipientType> types = new ArrayList<>();
        for (OrganisationKind kind : OrganisationKind.values()) {
            types.add(RecipientType.of(kind));
            for (AuthorityFunction function : AuthorityFunction.values()) {
                if (function.levels().contains(kind)) {
                    types.add(RecipientType.of(kind, function));
                    assertEquals(
                            Optional.of(function),
                            RecipientType.of(kind, function).function());
                } else {
                    Broken.because(
                            () -> RecipientType.of(kind, function),
                            RecipientType.class,
                            "function",
                            function.name(),
                            Invariant.FUNCTION_LEVEL);
                }
            }
        }
        assertEquals(types, RecipientType.all());
        for (RecipientType type : types) {
            assertEquals(
                    type,
                    type.function()
                            .map(function -> RecipientType.of(type.kind(), function))
                            .orElseGet(() -> RecipientType.of(type.kind())));
            assertSame(type, types.get(type.ordinal()));
        }
    }

    @Test
    void saysKindAndFunction() {
        assertEquals(
                "INSURANCE_COMPANY",
                RecipientType.of(OrganisationKind.INSURANCE_COMPANY).toString());
        assertEquals(
                "STATE_AUTHORITY COURT",
                RecipientType.of(OrganisationKind.STATE_AUTHORITY, AuthorityFunction.COURT)
                        .toString());
    }

    /** MEANING: an authority whose function is not stated may be of any of its level. */
    @Test
    void anAuthorityThatDoesNotSayItsFunctionMayHaveAnyOfItsLevel() {
        for (RecipientType type : RecipientType.all()) {
            boolean silent = type.kind().isAuthority() && type.function().isEmpty();
            assertEquals(
                    RecipientType.all().stream()
                            .filter(other -> silent ? other.kind() == type.kind() : other == type)
                            .toList(),
                    type.possible());
        }
    }
}
