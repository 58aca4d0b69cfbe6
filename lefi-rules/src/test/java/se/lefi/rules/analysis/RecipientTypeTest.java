package se.lefi.rules.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.lefi.InvalidValueException;
import se.lefi.InvalidValueException.Violation;
import se.lefi.Invariant;
import se.lefi.organisation.AuthorityFunction;
import se.lefi.organisation.OrganisationKind;
import se.lefi.rules.edition.Questions;

class RecipientTypeTest {

    /** DESIGN section 6: a function belongs to its level. */
    @Test
    void everyTypeThatAnOrganisationCanHaveIsThereOnce() {
        Set<RecipientType> types =
                Questions.recipients().stream().map(RecipientType::of).collect(Collectors.toSet());
        assertEquals(types, Set.copyOf(RecipientType.all()));
        assertEquals(types.size(), RecipientType.all().size());
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
