package se.lefi.rules.facts;

import java.util.EnumSet;
import java.util.Set;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.disclosure.InformationCategory;

/**
 * Which categories may go out (MEANING, Information): what the ground lets out and, where an effective consent is asked for and
 * there, no more than the effective consents cover together. A bit for each category, at its ordinal.
 */
final class InformationReading {
    private InformationReading() {}

    /**
     * {@return the categories that may be disclosed}
     *
     * @param consents as {@link ConsentReading#read} has it
     */
    static int mayBeDisclosed(Conditions conditions, int consents) {
        return conditions.asksForConsent
                ? conditions.letOutBits & ConsentReading.covered(consents)
                : conditions.letOutBits;
    }

    /** A request that names no category asks for whatever may be disclosed: that must not be nothing. */
    static boolean isDisclosable(DisclosureRequest request, int may) {
        int wanted = request.informationBits();
        return wanted == 0 ? may != 0 : (wanted & ~may) == 0;
    }

    /** What some request's categories outside could be, where the requirements before it stand so. */
    static Set<InformationCategory> couldBeOutside(Conditions conditions, Facts before) {
        Set<InformationCategory> outside = EnumSet.allOf(InformationCategory.class);
        // A consent can be narrower than the ground, so any category may be outside an effective one.
        if (before.statusOf(Requirement.CONSENT).filter(Status::isMet).isEmpty()) {
            outside.removeAll(conditions.letOut());
        }
        return outside;
    }
}
