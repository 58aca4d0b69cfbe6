package se.lefi.rules.facts;

import static se.lefi.rules.facts.Status.CONSENT_EFFECTIVE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.lefi.disclosure.Consent;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.disclosure.InformationCategory;
import se.lefi.internal.EnumSets;

/**
 * Which categories may go out (MEANING, Information): what the ground lets out and, where an effective consent is asked for and
 * there, no more than the effective consents cover together. Sets are a bit for each category while they are compared: a set
 * would be garbage on every decision.
 */
final class InformationReading {
    private static final InformationCategory[] CATEGORIES = InformationCategory.values();

    private InformationReading() {}

    /** A request that names no category asks for whatever may be disclosed: that must not be nothing. */
    static boolean isDisclosable(DisclosureRequest request, Conditions conditions) {
        int wanted = wanted(request);
        int may = mayBeDisclosed(request, conditions);
        return wanted == 0 ? may != 0 : (wanted & ~may) == 0;
    }

    /** The categories asked for that may not be disclosed. */
    static Set<InformationCategory> notDisclosable(DisclosureRequest request, Conditions conditions) {
        return set(wanted(request) & ~mayBeDisclosed(request, conditions));
    }

    /** What may go out in answer to the request, where nothing is unmet. */
    static int disclosable(DisclosureRequest request, Conditions conditions) {
        int wanted = wanted(request);
        return wanted == 0 && conditions.asksFor(Requirement.INFORMATION)
                ? mayBeDisclosed(request, conditions)
                : wanted;
    }

    private static int wanted(DisclosureRequest request) {
        return EnumSets.bits(CATEGORIES, request.information());
    }

    private static int mayBeDisclosed(DisclosureRequest request, Conditions conditions) {
        return conditions.asksFor(Requirement.CONSENT)
                ? conditions.letOutBits & covered(request, conditions)
                : conditions.letOutBits;
    }

    /** What the effective consents cover together; without one nothing covers too little: obtaining one is the whole remedy. */
    private static int covered(DisclosureRequest request, Conditions conditions) {
        List<Consent> consents = request.consents();
        int covered = 0;
        boolean effective = false;
        for (int i = 0; i < consents.size(); i++) {
            Consent consent = consents.get(i);
            if (ConsentReading.read(consent, request) == CONSENT_EFFECTIVE) {
                covered |= consent.information().isEmpty()
                        ? conditions.impliedBits
                        : EnumSets.bits(CATEGORIES, consent.information());
                effective = true;
            }
        }
        return effective ? covered : -1;
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

    static Set<InformationCategory> set(int bits) {
        return EnumSets.of(CATEGORIES, bits);
    }
}
