package se.lefi.rules.naive;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lefi.connection.Agreement;
import se.lefi.disclosure.CaseFile;
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.Consent;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.rules.naive.NaiveAnswer.Code;

/**
 * MEANING, agreement to necessity, asked of the persons, numbers and days of a request: the bits of its codes. What a piece of
 * evidence says of its own dates ({@code isSignedOn}) is held against the dates by {@code EvidenceOnTheDayTest}.
 */
public final class NaiveEvidence {
    private NaiveEvidence() {}

    /** Agreement and connection; zero where both stand. */
    public static int agreement(DisclosureRequest request) {
        if (request.agreement().isEmpty()) {
            return Code.AGREEMENT_MISSING.bit | Code.NOT_CONNECTED.bit;
        }
        Agreement agreement = request.agreement().get();
        LocalDate day = request.decisionDate();
        int unmet = 0;
        if (!agreement.isSignedOn(day)) {
            unmet = Code.AGREEMENT_NOT_SIGNED.bit;
        } else if (agreement.isEndedOn(day)) {
            unmet = Code.AGREEMENT_ENDED.bit;
        }
        return agreement.isConnectedOn(day) ? unmet : unmet | Code.NOT_CONNECTED.bit;
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
        if (!caseFile.subject().reference().equals(request.subject().reference())) {
            return Code.CASE_CONCERNS_ANOTHER_PERSON.bit;
        }
        if (!caseFile.isOpenOn(request.decisionDate())) {
            return Code.CASE_NOT_OPEN.bit;
        }
        return matter == null || caseFile.matter() == matter ? Code.CASE_OPEN.bit : Code.CASE_OF_ANOTHER_MATTER.bit;
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

    /** One consent. */
    public static int consent(Consent consent, DisclosureRequest request) {
        LocalDate day = request.decisionDate();
        if (!consent.subject().reference().equals(request.subject().reference())) {
            return Code.CONSENT_FROM_ANOTHER_PERSON.bit;
        }
        if (!consent.recipient().digits().equals(request.recipient().number().digits())) {
            return Code.CONSENT_FOR_ANOTHER_RECIPIENT.bit;
        }
        if (!consent.purposes().contains(request.purpose())) {
            return Code.CONSENT_FOR_ANOTHER_PURPOSE.bit;
        }
        if (day.isBefore(consent.given())) {
            return Code.CONSENT_NOT_YET_GIVEN.bit;
        }
        if (consent.isWithdrawnOn(day)) {
            return Code.CONSENT_WITHDRAWN.bit;
        }
        return consent.isExpiredOn(day) ? Code.CONSENT_EXPIRED.bit : Code.CONSENT_EFFECTIVE.bit;
    }

    /** Zero where the recipient states it. */
    static int necessity(DisclosureRequest request) {
        return request.necessityStated() ? 0 : Code.NECESSITY_NOT_STATED.bit;
    }
}
