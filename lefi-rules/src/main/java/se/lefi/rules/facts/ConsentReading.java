package se.lefi.rules.facts;

import static se.lefi.rules.facts.Status.CONSENT_EFFECTIVE;
import static se.lefi.rules.facts.Status.CONSENT_EXPIRED;
import static se.lefi.rules.facts.Status.CONSENT_FOR_ANOTHER_PURPOSE;
import static se.lefi.rules.facts.Status.CONSENT_FOR_ANOTHER_RECIPIENT;
import static se.lefi.rules.facts.Status.CONSENT_FROM_ANOTHER_PERSON;
import static se.lefi.rules.facts.Status.CONSENT_MISSING;
import static se.lefi.rules.facts.Status.CONSENT_NOT_YET_GIVEN;
import static se.lefi.rules.facts.Status.CONSENT_WITHDRAWN;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lefi.disclosure.Consent;
import se.lefi.disclosure.DisclosureRequest;

/** How the consent that gets furthest stands (MEANING, Consent). */
final class ConsentReading {
    private ConsentReading() {}

    static Status furthest(DisclosureRequest request) {
        List<Consent> consents = request.consents();
        Status furthest = CONSENT_MISSING;
        for (int i = 0; i < consents.size(); i++) {
            Status status = read(consents.get(i), request);
            furthest = status.compareTo(furthest) > 0 ? status : furthest;
        }
        return furthest;
    }

    static Status read(Consent consent, DisclosureRequest request) {
        Status other = aboutAnother(consent, request);
        if (other != null) {
            return other;
        }
        LocalDate day = request.decisionDate();
        if (day.isBefore(consent.given())) {
            return CONSENT_NOT_YET_GIVEN;
        }
        if (consent.isWithdrawnOn(day) || isReachedByWithdrawal(consent, request)) {
            return CONSENT_WITHDRAWN;
        }
        return consent.isExpiredOn(day) ? CONSENT_EXPIRED : CONSENT_EFFECTIVE;
    }

    /** A withdrawal reaches what was consented to before it, and a duplicate of the same day (FACTS B6, a reading). */
    private static boolean isReachedByWithdrawal(Consent consent, DisclosureRequest request) {
        List<Consent> consents = request.consents();
        for (int i = 0; i < consents.size(); i++) {
            Consent other = consents.get(i);
            if (other.isWithdrawnOn(request.decisionDate()) && aboutAnother(other, request) == null) {
                LocalDate withdrawn = other.withdrawn().orElseThrow();
                if (consent.given().isBefore(withdrawn)
                        || (consent.given().equals(withdrawn) && other.given().equals(withdrawn))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Null where it is of the individual, for the recipient, and names the purpose. */
    private static @Nullable Status aboutAnother(Consent consent, DisclosureRequest request) {
        if (!consent.subject().equals(request.subject())) {
            return CONSENT_FROM_ANOTHER_PERSON;
        }
        if (!consent.recipient().equals(request.recipient().number())) {
            return CONSENT_FOR_ANOTHER_RECIPIENT;
        }
        return consent.purposes().contains(request.purpose()) ? null : CONSENT_FOR_ANOTHER_PURPOSE;
    }
}
