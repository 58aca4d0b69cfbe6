package se.lefi.rules.naive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lefi.connection.Agreement;
import se.lefi.disclosure.CaseFile;
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.Consent;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.rules.naive.NaiveAnswer.Code;

/** MEANING, agreement to necessity, asked of the raw dates, persons and numbers of a request: the bits of its codes. */
public final class NaiveEvidence {
    private NaiveEvidence() {}

    /** Agreement and connection; zero where both stand. */
    public static int agreement(DisclosureRequest request) {
        Agreement agreement = request.agreement().orElse(null);
        if (agreement == null) {
            return Code.AGREEMENT_MISSING.bit | Code.NOT_CONNECTED.bit;
        }
        LocalDate day = request.decisionDate();
        int unmet = 0;
        if (!hasCome(agreement.signedByRecipient(), day) || !hasCome(agreement.signedByAgency(), day)) {
            unmet = Code.AGREEMENT_NOT_SIGNED.bit;
        } else if (hasCome(agreement.ends(), day)) {
            unmet = Code.AGREEMENT_ENDED.bit;
        }
        boolean connected = hasCome(agreement.connectedFrom(), day) && !hasCome(agreement.disconnectedFrom(), day);
        return connected ? unmet : unmet | Code.NOT_CONNECTED.bit;
    }

    /** The case that gets furthest, of a matter or, with null, of any. */
    static int caseFiles(DisclosureRequest request, @Nullable CaseMatter matter) {
        List<CaseFile> caseFiles = request.caseFiles();
        int furthest = Code.CASE_MISSING.bit;
        for (int i = 0; i < caseFiles.size(); i++) {
            furthest = Math.max(furthest, caseFile(caseFiles.get(i), request, matter));
        }
        return furthest;
    }

    /** One case, of a matter or, with null, of any. */
    public static int caseFile(CaseFile caseFile, DisclosureRequest request, @Nullable CaseMatter matter) {
        LocalDate day = request.decisionDate();
        if (!caseFile.subject().reference().equals(request.subject().reference())) {
            return Code.CASE_CONCERNS_ANOTHER_PERSON.bit;
        } else if (day.isBefore(caseFile.opened()) || hasCome(caseFile.closed(), day)) {
            return Code.CASE_NOT_OPEN.bit;
        } else if (matter != null && caseFile.matter() != matter) {
            return Code.CASE_OF_ANOTHER_MATTER.bit;
        } else {
            return Code.CASE_OPEN.bit;
        }
    }

    /** The consent that gets furthest. */
    static int consents(DisclosureRequest request) {
        List<Consent> consents = request.consents();
        int furthest = Code.CONSENT_MISSING.bit;
        for (int i = 0; i < consents.size(); i++) {
            furthest = Math.max(furthest, consent(consents.get(i), request));
        }
        return furthest;
    }

    /**
     * What the effective consents cover, taken together: the bits of its categories, of which each covers one at least. Zero
     * where no consent is effective.
     *
     * @param whereNoneIsNamed what a consent covers that names none
     */
    static int covered(DisclosureRequest request, int whereNoneIsNamed) {
        List<Consent> consents = request.consents();
        int covered = 0;
        for (int i = 0; i < consents.size(); i++) {
            Consent consent = consents.get(i);
            if (consent(consent, request) == Code.CONSENT_EFFECTIVE.bit) {
                covered |= consent.information().isEmpty() ? whereNoneIsNamed : NaiveAnswer.bits(consent.information());
            }
        }
        return covered;
    }

    /** One consent; whether it is withdrawn depends on those in the request, too. */
    public static int consent(Consent consent, DisclosureRequest request) {
        LocalDate day = request.decisionDate();
        if (!consent.subject().reference().equals(request.subject().reference())) {
            return Code.CONSENT_FROM_ANOTHER_PERSON.bit;
        } else if (!consent.recipient()
                .digits()
                .equals(request.recipient().number().digits())) {
            return Code.CONSENT_FOR_ANOTHER_RECIPIENT.bit;
        } else if (!consent.purposes().contains(request.purpose())) {
            return Code.CONSENT_FOR_ANOTHER_PURPOSE.bit;
        } else if (day.isBefore(consent.given())) {
            return Code.CONSENT_NOT_YET_GIVEN.bit;
        } else if (hasCome(consent.withdrawn(), day) || isReachedByAnother(consent, request)) {
            return Code.CONSENT_WITHDRAWN.bit;
        } else if (hasCome(consent.expires(), day)) {
            return Code.CONSENT_EXPIRED.bit;
        } else {
            return Code.CONSENT_EFFECTIVE.bit;
        }
    }

    /** Withdrawn on D: by the withdrawal of another consent. */
    private static boolean isReachedByAnother(Consent consent, DisclosureRequest request) {
        List<Consent> consents = request.consents();
        for (int i = 0; i < consents.size(); i++) {
            Consent other = consents.get(i);
            LocalDate withdrawn = other.withdrawn().orElse(null);
            if (withdrawn != null
                    && !withdrawn.isAfter(request.decisionDate())
                    && (consent.given().isBefore(withdrawn)
                            || consent.given().equals(withdrawn)
                                    && other.given().equals(withdrawn))
                    && other.subject().reference().equals(consent.subject().reference())
                    && other.recipient().digits().equals(consent.recipient().digits())
                    && other.purposes().contains(request.purpose())) {
                return true;
            }
        }
        return false;
    }

    /** Zero where the recipient states it. */
    static int necessity(DisclosureRequest request) {
        return request.necessityStated() ? 0 : Code.NECESSITY_NOT_STATED.bit;
    }

    private static boolean hasCome(Optional<LocalDate> date, LocalDate day) {
        LocalDate known = date.orElse(null);
        return known != null && !known.isAfter(day);
    }
}
