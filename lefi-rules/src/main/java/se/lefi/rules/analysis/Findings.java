package se.lefi.rules.analysis;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.organisation.RecipientType;
import se.lefi.rules.Rule;
import se.lefi.rules.facts.Facts;

/** Keeps the first counterexample to each law. */
final class Findings {
    private final Map<AuditLaw, Counterexample> first = new EnumMap<>(AuditLaw.class);

    /** About one cell of a rule. */
    void require(boolean holds, AuditLaw law, Rule rule, Facts facts, LocalDate day, String found) {
        record(holds, law, rule.id(), Optional.of(facts), Optional.of(day), found);
    }

    /** About a rule as a whole. */
    void require(boolean holds, AuditLaw law, Rule rule, String found) {
        record(holds, law, rule.id(), Optional.empty(), Optional.empty(), found);
    }

    /** About recipients of a type that ask for a purpose. */
    void require(
            boolean holds,
            AuditLaw law,
            RecipientType recipient,
            DisclosurePurpose purpose,
            LocalDate day,
            String found) {
        if (!holds) {
            String function = recipient.function().map(given -> " " + given).orElse("");
            String where = recipient.kind() + function + " " + purpose.code();
            record(false, law, where, Optional.empty(), Optional.of(day), found);
        }
    }

    /** The laws that were tried, with what was found. */
    List<AuditCheck> checks(Set<AuditLaw> notTried) {
        return Arrays.stream(AuditLaw.values())
                .filter(law -> !notTried.contains(law))
                .map(law -> new AuditCheck(law, Optional.ofNullable(first.get(law))))
                .toList();
    }

    private void record(
            boolean holds, AuditLaw law, String where, Optional<Facts> facts, Optional<LocalDate> day, String found) {
        if (!holds) {
            first.putIfAbsent(law, new Counterexample(where, facts, day, found));
        }
    }
}
