package se.lefi.rules.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.lefi.rules.GroundNature;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleBook;

/** FACTS B4: 1980:995 and 2008:975 are duties, SFB 110:39 is a permission, and consent is neither. */
class GroundNatureTest {

    private static final Map<String, GroundNature> NATURES = Map.of(
            "CONSENT", GroundNature.CONSENT,
            "2010:110 K110P39", GroundNature.PERMISSION,
            "1980:995 P2", GroundNature.DUTY,
            "1980:995 P3", GroundNature.DUTY,
            "2008:975 P3", GroundNature.DUTY);

    @Test
    void everyGroundOfACoveredDaySaysWhatItIs() {
        RuleBook book = LefiPrenumeration.byStatute();
        Set<String> said = new HashSet<>();
        for (Rule rule : book.rules()) {
            if (rule.inForce().overlaps(book.coverage())) {
                String code = rule.ground().codes().get(0);
                assertEquals(Optional.of(NATURES.get(code)), rule.nature(), rule::id);
                said.add(code);
            }
        }
        assertEquals(NATURES.keySet(), said);
    }

    @Test
    void thePageDoesNotSay() {
        for (Rule rule : LefiPrenumeration.asPublished().rules()) {
            assertEquals(Optional.empty(), rule.nature(), rule::id);
        }
    }
}
