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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lefi.disclosure.Consent;
import se.lefi.disclosure.DisclosureRequest;

/**
 * How the consent that gets furthest stands (MEANING, Consent), and what the effective ones cover together (MEANING,
 * Information).
 */
final class ConsentReading {
    private static final Status[] STATUSES = Status.values();

    private ConsentReading() {}

    /** What {@link #furthest} and {@link #mayBeDisclosed} are of, as one number: an object would be garbage on every decision. */
    static int read(DisclosureRequest request, Conditions conditions) {
        List<Consent> consents = request.consents();
        Consent withdrawn = consents.size() > 1 ? lastWithdrawn(request) : null;
        Status furthest = CONSENT_MISSING;
        int covered = 0;
        for (int i = 0; i < consents.size(); i++) {
            Consent consent = consents.get(i);
            Status status = read(consent, request, withdrawn);
            furthest = status.compareTo(furthest) > 0 ? status : furthest;
            if (status == CONSENT_EFFECTIVE) {
                covered |= consent.information().isEmpty() ? conditions.impliedBits : consent.informationBits();
            }
        }
        return (furthest.ordinal() << Reading.CATEGORIES) | covered;
    }

    /** Where one is withdrawn and reaches others, it is among them. */
    static List<DecisiveEvidence> decisive(DisclosureRequest request, Conditions conditions) {
        Status furthest = furthest(read(request, conditions));
        Consent withdrawn = lastWithdrawn(request);
        List<DecisiveEvidence> decisive = new ArrayList<>();
        for (int i = 0; i < request.consents().size(); i++) {
            Consent consent = request.consents().get(i);
            if (read(consent, request, withdrawn) == furthest) {
                DecisiveEvidence piece = DecisiveEvidence.of(Requirement.CONSENT, i);
                if (furthest.compareTo(CONSENT_NOT_YET_GIVEN) >= 0) {
                    piece = piece.with("given", "lämnat", "given", Optional.of(consent.given()))
                            .withAny("withdrawn", "återkallat", "withdrawn", consent.withdrawn())
                            .withAny("expires", "gäller inte från och med", "no longer valid", consent.expires());
                }
                decisive.add(piece);
            }
        }
        return decisive;
    }

    static Status furthest(int consents) {
        return STATUSES[consents >>> Reading.CATEGORIES];
    }

    /**
     * The categories that may go out, a bit for each, at its ordinal: what the ground lets out and, where consent is asked for, no
     * more than the effective ones cover together. Without one nothing covers too little: obtaining it is the whole remedy.
     */
    static int mayBeDisclosed(Conditions conditions, int consents) {
        boolean limited = conditions.asksForConsent && furthest(consents) == CONSENT_EFFECTIVE;
        return limited ? conditions.letOutBits & consents : conditions.letOutBits;
    }

    private static Status read(Consent consent, DisclosureRequest request, @Nullable Consent withdrawn) {
        Status other = aboutAnother(consent, request);
        if (other != null) {
            return other;
        }
        LocalDate day = request.decisionDate();
        if (day.isBefore(consent.given())) {
            return CONSENT_NOT_YET_GIVEN;
        }
        if (consent.isWithdrawnOn(day) || (withdrawn != null && reaches(withdrawn, consent))) {
            return CONSENT_WITHDRAWN;
        }
        return consent.isExpiredOn(day) ? CONSENT_EXPIRED : CONSENT_EFFECTIVE;
    }

    /** The one whose withdrawal reaches furthest; null where none was withdrawn by the day. */
    private static @Nullable Consent lastWithdrawn(DisclosureRequest request) {
        List<Consent> consents = request.consents();
        Consent last = null;
        for (int i = 0; i < consents.size(); i++) {
            Consent consent = consents.get(i);
            if (consent.isWithdrawnOn(request.decisionDate())
                    && aboutAnother(consent, request) == null
                    && (last == null || reachesFurther(consent, last))) {
                last = consent;
            }
        }
        return last;
    }

    private static boolean reachesFurther(Consent withdrawn, Consent than) {
        int later = day(withdrawn).compareTo(day(than));
        return later > 0 || (later == 0 && withdrawn.given().isAfter(than.given()));
    }

    /** A withdrawal reaches what was consented to before it, and a duplicate of the same day (FACTS B6, a reading). */
    private static boolean reaches(Consent withdrawn, Consent consent) {
        return !withdrawn.isWithdrawnOn(consent.given()) || withdrawn.given().equals(consent.given());
    }

    private static LocalDate day(Consent withdrawn) {
        return withdrawn.withdrawn().orElseThrow();
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
