package se.lefi.rules.facts;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lefi.agreement.Agreement;
import se.lefi.consent.Consent;
import se.lefi.disclosure.CaseFile;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.disclosure.InformationCategory;

/**
 * Reads a request against what a rule asks: the one place where dates, persons and numbers are compared (DESIGN section 4).
 *
 * <p>Statuses are declared in the order in which they are tested, so the evidence that gets furthest is the one with the
 * highest status.
 */
public final class FactsReader {
    private FactsReader() {}

    private static final InformationCategory[] CATEGORIES = InformationCategory.values();

    /** {@return what the request's evidence amounts to under a rule that asks for this} */
    public static Facts read(DisclosureRequest request, Asked asked) {
        LocalDate day = request.decisionDate();
        Agreement shown = request.agreementOrNull();
        AgreementStatus agreement = agreement(shown, day);
        ConnectionStatus connection = connection(shown, day);
        CaseStatus caseFile = caseFile(request, asked);
        ConsentStatus consent = asked.consent() ? consent(request) : ConsentStatus.CONSENT_NOT_REQUIRED;
        NecessityStatus necessity = necessity(request, asked);
        InformationStatus information = information(request, asked, consent);
        return information.isMet()
                ? Facts.of(agreement, connection, caseFile, consent, necessity, information)
                : Facts.of(
                        agreement,
                        connection,
                        caseFile,
                        consent,
                        necessity,
                        information,
                        notDisclosable(request, asked, consent));
    }

    private static AgreementStatus agreement(@Nullable Agreement agreement, LocalDate day) {
        if (agreement == null) {
            return AgreementStatus.AGREEMENT_MISSING;
        }
        if (!agreement.isSignedOn(day)) {
            return AgreementStatus.AGREEMENT_NOT_SIGNED;
        }
        return agreement.isEndedOn(day) ? AgreementStatus.AGREEMENT_ENDED : AgreementStatus.AGREEMENT_IN_FORCE;
    }

    private static ConnectionStatus connection(@Nullable Agreement agreement, LocalDate day) {
        return agreement != null && agreement.isConnectedOn(day)
                ? ConnectionStatus.CONNECTED
                : ConnectionStatus.NOT_CONNECTED;
    }

    private static CaseStatus caseFile(DisclosureRequest request, Asked asked) {
        if (asked.caseMatters().isEmpty()) {
            return CaseStatus.CASE_NOT_REQUIRED;
        }
        List<CaseFile> caseFiles = request.caseFiles();
        CaseStatus furthest = CaseStatus.CASE_MISSING;
        for (int i = 0; i < caseFiles.size(); i++) { // by index: an iterator would be garbage on every decision
            CaseStatus status = caseFile(caseFiles.get(i), request, asked);
            furthest = status.compareTo(furthest) > 0 ? status : furthest;
        }
        return furthest;
    }

    private static CaseStatus caseFile(CaseFile caseFile, DisclosureRequest request, Asked asked) {
        if (!caseFile.subject().equals(request.subject())) {
            return CaseStatus.CASE_CONCERNS_ANOTHER_PERSON;
        }
        if (!caseFile.isOpenOn(request.decisionDate())) {
            return CaseStatus.CASE_NOT_OPEN;
        }
        return asked.caseMatters().contains(caseFile.matter())
                ? CaseStatus.CASE_OPEN
                : CaseStatus.CASE_OF_ANOTHER_MATTER;
    }

    private static ConsentStatus consent(DisclosureRequest request) {
        List<Consent> consents = request.consents();
        ConsentStatus furthest = ConsentStatus.CONSENT_MISSING;
        for (int i = 0; i < consents.size(); i++) {
            ConsentStatus status = consent(consents.get(i), request);
            furthest = status.compareTo(furthest) > 0 ? status : furthest;
        }
        return furthest;
    }

    private static ConsentStatus consent(Consent consent, DisclosureRequest request) {
        LocalDate day = request.decisionDate();
        if (!consent.subject().equals(request.subject())) {
            return ConsentStatus.CONSENT_FROM_ANOTHER_PERSON;
        }
        if (!consent.recipient().equals(request.recipient().number())) {
            return ConsentStatus.CONSENT_FOR_ANOTHER_RECIPIENT;
        }
        if (!consent.purposes().contains(request.purpose())) {
            return ConsentStatus.CONSENT_FOR_ANOTHER_PURPOSE;
        }
        if (day.isBefore(consent.given())) {
            return ConsentStatus.CONSENT_NOT_YET_GIVEN;
        }
        if (consent.isWithdrawnOn(day)) {
            return ConsentStatus.CONSENT_WITHDRAWN;
        }
        return consent.isExpiredOn(day) ? ConsentStatus.CONSENT_EXPIRED : ConsentStatus.CONSENT_EFFECTIVE;
    }

    private static NecessityStatus necessity(DisclosureRequest request, Asked asked) {
        if (!asked.necessity()) {
            return NecessityStatus.NECESSITY_NOT_REQUIRED;
        }
        return request.necessityStated() ? NecessityStatus.NECESSITY_STATED : NecessityStatus.NECESSITY_NOT_STATED;
    }

    private static InformationStatus information(DisclosureRequest request, Asked asked, ConsentStatus consent) {
        if (!asked.limited()) {
            return InformationStatus.INFORMATION_NOT_LIMITED;
        }
        if (!request.information().isEmpty()) {
            for (InformationCategory category : CATEGORIES) {
                if (isNotDisclosable(category, request, asked, consent)) {
                    return InformationStatus.INFORMATION_NOT_DISCLOSABLE;
                }
            }
        }
        return InformationStatus.INFORMATION_DISCLOSABLE;
    }

    private static Set<InformationCategory> notDisclosable(
            DisclosureRequest request, Asked asked, ConsentStatus consent) {
        Set<InformationCategory> categories = EnumSet.noneOf(InformationCategory.class);
        for (InformationCategory category : CATEGORIES) {
            if (isNotDisclosable(category, request, asked, consent)) {
                categories.add(category);
            }
        }
        return categories;
    }

    /** Whether the category is asked for, and outside what the ground or the consents that get furthest let out. */
    private static boolean isNotDisclosable(
            InformationCategory category, DisclosureRequest request, Asked asked, ConsentStatus furthest) {
        if (!request.information().contains(category)) {
            return false;
        }
        if (!asked.information().contains(category)) {
            return true;
        }
        // Without any consent there is nothing yet that could cover too little: obtaining one is the whole remedy.
        return furthest.compareTo(ConsentStatus.CONSENT_MISSING) > 0 && !isCovered(category, request, asked, furthest);
    }

    private static boolean isCovered(
            InformationCategory category, DisclosureRequest request, Asked asked, ConsentStatus furthest) {
        Set<InformationCategory> implied = asked.impliedInformation();
        List<Consent> consents = request.consents();
        for (int i = 0; i < consents.size(); i++) {
            Consent consent = consents.get(i);
            Set<InformationCategory> covered = consent.information().isEmpty() ? implied : consent.information();
            if (covered.contains(category) && (consents.size() == 1 || consent(consent, request) == furthest)) {
                return true;
            }
        }
        return false;
    }
}
