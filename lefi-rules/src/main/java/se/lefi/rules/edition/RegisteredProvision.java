package se.lefi.rules.edition;

import java.util.Objects;
import java.util.Optional;
import se.lefi.law.Provision;
import se.lefi.law.Statute;
import se.lefi.law.ValidityPeriod;

/**
 * A section that an edition cites, with what is known of its life. A section whose content was replaced is registered once
 * for each content. Immutable and thread-safe.
 *
 * @param provision the section, without item
 * @param inForce the days it is in force with this content; open where FACTS gives no date
 * @param wordedBy the statute that gave it this wording, where FACTS names it
 * @param endedBy the statute that repealed or replaced it, where it has ended
 */
public record RegisteredProvision(
        Provision provision, ValidityPeriod inForce, Optional<Statute> wordedBy, Optional<Statute> endedBy) {
    /** Checks for null only. */
    public RegisteredProvision {
        Objects.requireNonNull(provision, "provision");
        Objects.requireNonNull(inForce, "inForce");
        Objects.requireNonNull(wordedBy, "wordedBy");
        Objects.requireNonNull(endedBy, "endedBy");
    }
}
