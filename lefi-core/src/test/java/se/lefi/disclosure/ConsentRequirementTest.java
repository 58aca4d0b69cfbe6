package se.lefi.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.lefi.law.CitationSource;
import se.lefi.law.LegalBasis;

class ConsentRequirementTest {
    private static final LegalBasis BASIS = LegalBasis.consent(CitationSource.PAGE);

    @Test
    void aConsentThatNamesNoCategoryCoversAllUnlessSaidOtherwise() {
        ConsentRequirement requirement = ConsentRequirement.of(BASIS);
        assertEquals(BASIS, requirement.basis());
        assertEquals(EnumSet.allOf(InformationCategory.class), requirement.impliedInformation());
    }

    @Test
    void aConsentThatNamesNoCategoryMayCoverNone() {
        assertEquals(Set.of(), new ConsentRequirement(BASIS, Set.of()).impliedInformation());
    }

    @Test
    void theCategoriesAreCopied() {
        Set<InformationCategory> implied = EnumSet.of(InformationCategory.ADDRESS);
        ConsentRequirement requirement = new ConsentRequirement(BASIS, implied);
        implied.clear();
        assertEquals(Set.of(InformationCategory.ADDRESS), requirement.impliedInformation());
        assertThrows(
                UnsupportedOperationException.class,
                () -> requirement.impliedInformation().clear());
    }
}
