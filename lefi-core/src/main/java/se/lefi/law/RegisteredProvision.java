package se.lefi.law;

import java.util.Objects;
import java.util.Optional;

/**
 * A section that an edition cites, with what is known of its life. A section whose content was replaced is registered once
 * for each content. Immutable and thread-safe.
 *
 * @param provision the section, without paragraph or item
 * @param inForce the days it is in force with this content; open where no date is known
 * @param wordedBy the statute that gave it this wording, where it is known
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

    /** {@return the section with the days it is in force, of which nothing more is known} */
    public static RegisteredProvision of(Provision section, ValidityPeriod inForce) {
        return new RegisteredProvision(section, inForce, Optional.empty(), Optional.empty());
    }

    /** {@return the same, worded by this statute} */
    public RegisteredProvision wordedBy(Statute statute) {
        return new RegisteredProvision(provision, inForce, Optional.of(statute), endedBy);
    }

    /** {@return the same, repealed or replaced by this statute} */
    public RegisteredProvision endedBy(Statute statute) {
        return new RegisteredProvision(provision, inForce, wordedBy, Optional.of(statute));
    }
}
