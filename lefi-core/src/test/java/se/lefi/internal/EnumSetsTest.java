package se.lefi.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.lefi.disclosure.InformationCategory;

class EnumSetsTest {
    private static final InformationCategory[] CATEGORIES = InformationCategory.values();

    /** A bit for each, at its ordinal: every set of the first eight. */
    @Test
    void bitsAndSetsAreTheSame() {
        for (int bits = 0; bits < 1 << 8; bits++) {
            Set<InformationCategory> set = EnumSet.noneOf(InformationCategory.class);
            for (int i = 0; i < 8; i++) {
                if (Integer.toBinaryString(1 << 8 | bits).charAt(8 - i) == '1') {
                    set.add(CATEGORIES[i]);
                }
            }
            assertEquals(set, EnumSets.of(CATEGORIES, bits));
            assertEquals(bits, EnumSets.bits(set));
        }
    }

    @Test
    void aCopyHoldsTheSameInTheOrderOfDeclarationAndCannotBeChanged() {
        List<InformationCategory> given =
                List.of(InformationCategory.OTHER, InformationCategory.IDENTITY, InformationCategory.OTHER);
        Set<InformationCategory> copy = EnumSets.copy(InformationCategory.class, given);
        assertEquals(List.of(InformationCategory.IDENTITY, InformationCategory.OTHER), List.copyOf(copy));
        assertThrows(UnsupportedOperationException.class, copy::clear);
        assertThrows(UnsupportedOperationException.class, EnumSets.of(CATEGORIES, 1)::clear);
    }
}
