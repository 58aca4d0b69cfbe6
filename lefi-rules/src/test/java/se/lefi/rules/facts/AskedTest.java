package se.lefi.rules.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.InformationCategory;

class AskedTest {

    @Test
    void itsSetsAreItsOwn() {
        Set<CaseMatter> matters = EnumSet.of(CaseMatter.BENEFIT);
        Set<InformationCategory> implied = EnumSet.of(InformationCategory.ADDRESS);
        Set<InformationCategory> within = EnumSet.of(InformationCategory.EMPLOYER);
        Asked asked = new Asked(matters, true, implied, false, true, within);
        matters.add(CaseMatter.OTHER);
        implied.clear();
        within.add(InformationCategory.OTHER);

        assertEquals(Set.of(CaseMatter.BENEFIT), asked.caseMatters());
        assertEquals(Set.of(InformationCategory.ADDRESS), asked.impliedInformation());
        assertEquals(Set.of(InformationCategory.EMPLOYER), asked.information());
        assertThrows(
                UnsupportedOperationException.class, () -> asked.caseMatters().clear());
        assertThrows(
                UnsupportedOperationException.class,
                () -> asked.impliedInformation().clear());
        assertThrows(
                UnsupportedOperationException.class, () -> asked.information().clear());
    }
}
