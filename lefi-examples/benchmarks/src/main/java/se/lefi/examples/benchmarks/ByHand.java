package se.lefi.examples.benchmarks;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lefi.connection.Agreement;
import se.lefi.disclosure.CaseFile;
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.Consent;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.disclosure.InformationCategory;

/** What both hand-written programs share. They use lefi's request and nothing of its rules: a bit for each code. */
final class ByHand {
    /** In the order of DESIGN section 4; of one kind of evidence, the code that gets furthest last. */
    enum Code {
        DATE_NOT_COVERED,
        RECIPIENT_NOT_ELIGIBLE,
        PURPOSE_NOT_AVAILABLE,
        LEGAL_BASIS_NOT_IN_FORCE,
        AGREEMENT_MISSING,
        AGREEMENT_NOT_SIGNED,
        AGREEMENT_ENDED,
        NOT_CONNECTED,
        CASE_MISSING,
        CASE_CONCERNS_ANOTHER_PERSON,
        CASE_NOT_OPEN,
        CASE_OF_ANOTHER_MATTER,
        CONSENT_MISSING,
        CONSENT_FROM_ANOTHER_PERSON,
        CONSENT_FOR_ANOTHER_RECIPIENT,
        CONSENT_FOR_ANOTHER_PURPOSE,
        CONSENT_NOT_YET_GIVEN,
        CONSENT_WITHDRAWN,
        CONSENT_EXPIRED,
        NECESSITY_NOT_STATED,
        INFORMATION_NOT_DISCLOSABLE;

        final int bit = 1 << ordinal();
    }

    /** What a permission rests on. */
    record Basis(List<String> ground, List<String> mediumBasis) {
        static Outcome permits(String ground, String mediumBasis) {
            return new Outcome(new Basis(List.of(ground.split(";")), List.of(mediumBasis.split(";"))), 0, 0);
        }
    }

    /**
     * A complete answer.
     *
     * @param basis null where it is refused
     * @param unmet the bits of the codes
     * @param notDisclosable the bits of the categories that may not be let out
     */
    record Outcome(@Nullable Basis basis, int unmet, int notDisclosable) {
        static final Outcome DATE_NOT_COVERED = refused(Code.DATE_NOT_COVERED.bit);
        static final Outcome RECIPIENT_NOT_ELIGIBLE = refused(Code.RECIPIENT_NOT_ELIGIBLE.bit);
        static final Outcome PURPOSE_NOT_AVAILABLE = refused(Code.PURPOSE_NOT_AVAILABLE.bit);
        static final Outcome LEGAL_BASIS_NOT_IN_FORCE = refused(Code.LEGAL_BASIS_NOT_IN_FORCE.bit);

        /** This permission where nothing is unmet. */
        Outcome unless(int missing) {
            return missing == 0 ? this : refused(missing);
        }

        private static Outcome refused(int unmet) {
            return new Outcome(null, unmet, 0);
        }

        List<String> codes() {
            return Arrays.stream(Code.values())
                    .filter(code -> (unmet & code.bit) != 0)
                    .map(Code::name)
                    .toList();
        }
    }

    private ByHand() {}

    static int agreement(DisclosureRequest request) {
        LocalDate day = request.decisionDate();
        Agreement agreement = request.agreementOrNull();
        if (agreement == null) {
            return Code.AGREEMENT_MISSING.bit | Code.NOT_CONNECTED.bit;
        }
        int unmet = 0;
        if (!agreement.isSignedOn(day)) {
            unmet = Code.AGREEMENT_NOT_SIGNED.bit;
        } else if (agreement.isEndedOn(day)) {
            unmet = Code.AGREEMENT_ENDED.bit;
        }
        return agreement.isConnectedOn(day) ? unmet : unmet | Code.NOT_CONNECTED.bit;
    }

    /** Zero where a case is open; null for any matter. */
    static int caseFile(DisclosureRequest request, @Nullable CaseMatter asked) {
        int furthest = Code.CASE_MISSING.bit;
        List<CaseFile> caseFiles = request.caseFiles();
        for (int i = 0; i < caseFiles.size(); i++) {
            int code = caseFile(caseFiles.get(i), request, asked);
            if (code == 0) {
                return 0;
            }
            furthest = Math.max(furthest, code);
        }
        return furthest;
    }

    private static int caseFile(CaseFile caseFile, DisclosureRequest request, @Nullable CaseMatter asked) {
        if (!caseFile.subject().equals(request.subject())) {
            return Code.CASE_CONCERNS_ANOTHER_PERSON.bit;
        }
        if (!caseFile.isOpenOn(request.decisionDate())) {
            return Code.CASE_NOT_OPEN.bit;
        }
        return asked == null || caseFile.matter() == asked ? 0 : Code.CASE_OF_ANOTHER_MATTER.bit;
    }

    /** Zero where a consent is effective. */
    static int consent(DisclosureRequest request) {
        int furthest = Code.CONSENT_MISSING.bit;
        List<Consent> consents = request.consents();
        for (int i = 0; i < consents.size(); i++) {
            int code = consent(consents.get(i), request);
            if (code == 0) {
                return 0;
            }
            furthest = Math.max(furthest, code);
        }
        return furthest;
    }

    static int consent(Consent consent, DisclosureRequest request) {
        LocalDate day = request.decisionDate();
        if (!consent.subject().equals(request.subject())) {
            return Code.CONSENT_FROM_ANOTHER_PERSON.bit;
        }
        if (!consent.recipient().equals(request.recipient().number())) {
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
        return consent.isExpiredOn(day) ? Code.CONSENT_EXPIRED.bit : 0;
    }

    static int bits(Set<InformationCategory> categories) {
        int bits = 0;
        for (InformationCategory category : categories) {
            bits |= 1 << category.ordinal();
        }
        return bits;
    }
}
