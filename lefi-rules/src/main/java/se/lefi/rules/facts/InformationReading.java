package se.lefi.rules.facts;

import static se.lefi.rules.facts.Status.CONSENT_MISSING;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.lefi.disclosure.Consent;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.disclosure.InformationCategory;

/**
 * Which of the categories asked for are outside what the ground, and the consents that get furthest, let out (MEANING,
 * Information). Sets of categories are a bit each while they are compared: a set would be garbage on every decision.
 */
final class InformationReading {
    private static final InformationCategory[] CATEGORIES = InformationCategory.values();

    private InformationReading() {}

    static int outside(DisclosureRequest request, Conditions conditions) {
        int wanted = bits(request.information());
        if (wanted == 0) {
            return 0;
        }
        int outside = wanted & ~bits(conditions.letOut());
        return conditions.asksFor(Requirement.CONSENT) ? outside | (wanted & ~covered(request, conditions)) : outside;
    }

    /** What the consents that get furthest cover together; without any, nothing yet could cover too little. */
    private static int covered(DisclosureRequest request, Conditions conditions) {
        List<Consent> consents = request.consents();
        if (consents.isEmpty()) {
            return -1;
        }
        Status furthest = consents.size() == 1 ? CONSENT_MISSING : ConsentReading.furthest(request);
        int covered = 0;
        for (int i = 0; i < consents.size(); i++) {
            Consent consent = consents.get(i);
            if (consents.size() == 1 || ConsentReading.read(consent, request) == furthest) {
                covered |=
                        bits(consent.information().isEmpty() ? conditions.impliedByConsent() : consent.information());
            }
        }
        return covered;
    }

    /** What some request's categories outside could be, where the requirements before it stand so. */
    static Set<InformationCategory> couldBeOutside(Conditions conditions, Facts before) {
        Set<InformationCategory> outside = EnumSet.allOf(InformationCategory.class);
        // A consent can be narrower than the ground, so any category may be outside it.
        if (before.statusOf(Requirement.CONSENT)
                .filter(consent -> consent != CONSENT_MISSING)
                .isEmpty()) {
            outside.removeAll(conditions.letOut());
        }
        return outside;
    }

    static Set<InformationCategory> categories(int bits) {
        Set<InformationCategory> categories = EnumSet.noneOf(InformationCategory.class);
        for (InformationCategory category : CATEGORIES) {
            if ((bits & (1 << category.ordinal())) != 0) {
                categories.add(category);
            }
        }
        return categories;
    }

    private static int bits(Set<InformationCategory> categories) {
        int bits = 0;
        if (!categories.isEmpty()) {
            for (InformationCategory category : CATEGORIES) {
                bits |= categories.contains(category) ? 1 << category.ordinal() : 0;
            }
        }
        return bits;
    }
}
