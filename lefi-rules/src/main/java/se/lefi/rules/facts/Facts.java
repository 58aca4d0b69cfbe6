package se.lefi.rules.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lefi.InvalidValueException;
import se.lefi.Invariant;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.disclosure.InformationCategory;
import se.lefi.internal.Checks;
import se.lefi.internal.EnumSets;

/**
 * The evidence of a request, read against the conditions of one rule: a status for each requirement that these ask for, an
 * array over the requirement table. It is all that a decision sees. Immutable and thread-safe.
 */
public final class Facts {
    private static final InformationCategory[] CATEGORIES = InformationCategory.values();

    /** By the requirements' ordinals; null where the rule does not ask. */
    private final @Nullable Status[] statuses;

    private final Set<InformationCategory> notDisclosable;
    private final Set<InformationCategory> disclosable;

    /** A bit for each requirement that has a status, at its ordinal. */
    final int askedBits;

    /** The same as one number, by which a decision is looked up. */
    final long reading;

    private Facts(
            @Nullable Status[] statuses,
            Set<InformationCategory> notDisclosable,
            Set<InformationCategory> disclosable) {
        this.statuses = statuses;
        this.notDisclosable = EnumSets.copy(InformationCategory.class, notDisclosable);
        this.disclosable = EnumSets.copy(InformationCategory.class, disclosable);
        int asked = 0;
        long cell = 0;
        for (Requirement requirement : Requirement.values()) {
            Status status = statuses[requirement.ordinal()];
            if (status != null) {
                asked |= 1 << requirement.ordinal();
                cell = cell * requirement.size() + requirement.position(status);
            }
        }
        this.askedBits = asked;
        this.reading = Reading.of(cell, EnumSets.bits(this.notDisclosable), EnumSets.bits(this.disclosable));
    }

    /**
     * {@return the facts of these statuses, in any order}
     *
     * @param statuses one at most for a requirement
     * @param notDisclosable the categories asked for that may not be disclosed; may be empty where
     *     {@link Status#INFORMATION_NOT_DISCLOSABLE} is among the statuses, and is where it is not
     * @param disclosable the categories that may go out in answer; empty where something is unmet
     * @throws InvalidValueException if two statuses are of one requirement, or one is of none, or categories are named where the
     *     statuses do not say so
     */
    public static Facts of(
            Collection<Status> statuses,
            Set<InformationCategory> notDisclosable,
            Set<InformationCategory> disclosable) {
        @Nullable Status[] byRequirement = new Status[Requirement.values().length];
        Checks checks = Checks.of(Facts.class);
        List<Status> given = List.copyOf(statuses);
        for (Status status : given) {
            Requirement requirement = Requirement.of(status).orElse(null);
            boolean free = requirement != null && byRequirement[requirement.ordinal()] == null;
            checks.that(free, "statuses", status, Invariant.FACTS_OF_RULE);
            if (requirement != null) {
                byRequirement[requirement.ordinal()] = status;
            }
        }
        Facts facts = new Facts(byRequirement, notDisclosable, disclosable);
        checks.that(
                        facts.notDisclosable.isEmpty() || given.contains(Status.INFORMATION_NOT_DISCLOSABLE),
                        "notDisclosable",
                        facts.notDisclosable,
                        Invariant.CATEGORIES_NAMED)
                .that(
                        facts.disclosable.isEmpty() || facts.unmet().isEmpty(),
                        "disclosable",
                        facts.disclosable,
                        Invariant.CATEGORIES_NAMED)
                .done();
        return facts;
    }

    /** {@return the facts of these statuses, where no category is named} */
    public static Facts of(Status... statuses) {
        return of(Arrays.asList(statuses), Set.of(), Set.of());
    }

    /** {@return what the request's evidence amounts to on these conditions} */
    public static Facts read(DisclosureRequest request, Conditions conditions) {
        long reading = Reading.of(request, conditions);
        @Nullable Status[] statuses = new Status[Requirement.values().length];
        int cell = Reading.cell(reading);
        boolean met = true;
        for (int i = conditions.asked.length - 1; i >= 0; i--) {
            Requirement requirement = conditions.asked[i];
            Status status = requirement.at(cell % requirement.size());
            statuses[requirement.ordinal()] = status;
            met &= status.isMet();
            cell /= requirement.size();
        }
        return new Facts(
                statuses,
                EnumSets.of(CATEGORIES, Reading.notDisclosable(reading)),
                met ? EnumSets.of(CATEGORIES, Reading.disclosable(reading)) : Set.of());
    }

    /** {@return the status of what the rule asks for; empty where it does not ask} */
    public Optional<Status> statusOf(Requirement requirement) {
        return Optional.ofNullable(statuses[requirement.ordinal()]);
    }

    /** {@return the statuses, in the order in which the requirements are checked} */
    public List<Status> statuses() {
        List<Status> asked = new ArrayList<>();
        for (Status status : statuses) {
            if (status != null) {
                asked.add(status);
            }
        }
        return List.copyOf(asked);
    }

    /** {@return what the rule asks for, in the order in which it is checked} */
    public List<Requirement> requirements() {
        List<Requirement> asked = new ArrayList<>();
        for (Requirement requirement : Requirement.values()) {
            if (statusOf(requirement).isPresent()) {
                asked.add(requirement);
            }
        }
        return List.copyOf(asked);
    }

    /** {@return what is asked for and not met, in the order in which it is checked} */
    public List<Requirement> unmet() {
        List<Requirement> unmet = new ArrayList<>();
        for (Requirement requirement : requirements()) {
            if (statuses[requirement.ordinal()] != requirement.met()) {
                unmet.add(requirement);
            }
        }
        return List.copyOf(unmet);
    }

    /** {@return the categories asked for that may not be disclosed; empty unless a status says that some may not} */
    public Set<InformationCategory> notDisclosable() {
        return notDisclosable;
    }

    /** {@return the categories that may go out in answer; empty where something is unmet} */
    public Set<InformationCategory> disclosable() {
        return disclosable;
    }

    /**
     * {@return what the facts become when these requirements are met, as far as they were asked for} Where nothing is unmet any
     * more, everything goes out that may on these conditions.
     */
    public Facts meeting(Collection<Requirement> requirements, Conditions conditions) {
        List<Status> mended = new ArrayList<>();
        Set<Requirement> mending = Set.copyOf(requirements);
        for (Requirement requirement : requirements()) {
            Status status = statusOf(requirement).orElseThrow();
            mended.add(mending.contains(requirement) ? requirement.met() : status);
        }
        return complete(mended, mending.contains(Requirement.INFORMATION) ? Set.of() : notDisclosable, conditions);
    }

    /**
     * {@return these facts with one more status} Where it says that some categories may not be disclosed, with one that could be
     * such; where nothing is unmet, everything goes out that may on these conditions.
     */
    public Facts with(Status status, Conditions conditions) {
        List<Status> more = new ArrayList<>(statuses());
        more.add(status);
        return complete(
                more,
                status == Status.INFORMATION_NOT_DISCLOSABLE
                        ? EnumSet.of(couldBeOutside(conditions).iterator().next())
                        : notDisclosable,
                conditions);
    }

    /** What some request's categories outside could be, where the requirements so far stand so. */
    Set<InformationCategory> couldBeOutside(Conditions conditions) {
        Set<InformationCategory> outside = EnumSet.allOf(InformationCategory.class);
        // A consent can be narrower than the ground, so any category may be outside an effective one.
        if (statusOf(Requirement.CONSENT).filter(Status::isMet).isEmpty()) {
            outside.removeAll(conditions.letOut());
        }
        return outside;
    }

    private static Facts complete(
            List<Status> statuses, Set<InformationCategory> notDisclosable, Conditions conditions) {
        boolean everything = conditions.asksFor(Requirement.INFORMATION);
        for (Status status : statuses) {
            everything &= status.isMet();
        }
        return of(statuses, notDisclosable, everything ? conditions.letOut() : Set.of());
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Facts facts
                        && Arrays.equals(facts.statuses, statuses)
                        && facts.notDisclosable.equals(notDisclosable)
                        && facts.disclosable.equals(disclosable));
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(statuses), notDisclosable, disclosable);
    }

    /** {@return the statuses, and the categories that may not be disclosed} */
    @Override
    public String toString() {
        return statuses() + (notDisclosable.isEmpty() ? "" : " " + notDisclosable);
    }
}
