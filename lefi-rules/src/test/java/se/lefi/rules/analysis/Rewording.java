package se.lefi.rules.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.lefi.rules.Decision;
import se.lefi.rules.Refused;
import se.lefi.rules.Rule;
import se.lefi.rules.UnmetRequirement;
import se.lefi.rules.facts.Facts;

/** Gets the outcome right and the reasons wrong. */
abstract class Rewording extends Erring {
    abstract void reword(List<UnmetRequirement> unmet);

    @Override
    public Decision decide(Rule rule, Facts facts, LocalDate day) {
        Decision decision = super.decide(rule, facts, day);
        if (decision instanceof Refused refused) {
            List<UnmetRequirement> unmet = new ArrayList<>(refused.unmet());
            reword(unmet);
            return new Refused(refused.refusal(), unmet, refused.notes());
        }
        return decision;
    }
}
