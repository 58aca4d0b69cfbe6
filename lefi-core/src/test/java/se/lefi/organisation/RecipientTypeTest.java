package se.lefi.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.lefi.InvalidValueException;
import se.lefi.InvalidValueException.Violation;
import se.lefi.Invariant;

class RecipientTypeTest {

    /** DESIGN section 6: a function belongs to its level; an authority need not say what it is there for. */
    @Test
    void everyTypeThatAnOrganisationCanHaveIsThereOnce() {
        Set<RecipientType> types = new HashSet<>();
        for (OrganisationKind kind : OrganisationKind.values()) {
            types.add(RecipientType.of(organisation(kind).build()));
            for (AuthorityFunction function : AuthorityFunction.values()) {
                try {
                    types.add(RecipientType.of(organisation(kind).function(function).build()));
                } catch (InvalidValueException e) {
                    assertEquals("function", e.violations().get(0).field());
                }
            }
        }
        assertEquals(types, Set.copyOf(RecipientType.all()));
        assertEquals(types.size(), RecipientType.all().size());
    }

    private static Organisation.Builder organisation(OrganisationKind kind) {
        return Organisation.builder()
                .number(OrganisationNumber.parse(kind.isAuthority() ? "202100-5521" : "556016-0680"))
                .name("Norrsken")
                .kind(kind);
    }

    @Test
    void aFunctionOfAnotherLevelIsRefused() {
        for (OrganisationKind kind : List.of(OrganisationKind.MUNICIPAL_AUTHORITY, OrganisationKind.OTHER)) {
            assertEquals(
                    List.of(new Violation("function", "COURT", Invariant.FUNCTION_LEVEL)),
                    assertThrows(
                                    InvalidValueException.class,
                                    () -> new RecipientType(kind, Optional.of(AuthorityFunction.COURT)))
                            .violations());
        }
    }
}
