package se.lefi.rules.facts;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import se.lefi.agreement.Agreement;
import se.lefi.consent.Consent;
import se.lefi.consent.ConsentRequirement;
import se.lefi.disclosure.CaseFile;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.disclosure.InformationCategory;
import se.lefi.rules.CaseRequirement;
import se.lefi.rules.InformationScope;
import se.lefi.rules.Rule;

/**
 * Reads a request against a rule: the one place where dates, persons and numbers are compared (DESIGN section 4).
 *
 * <p>Statuses are declared in the order in which they are tested, so the evidence that gets furthest is the one with the
 * highest status.
 */
public final class FactsReader {
    private FactsReader() {}

    /** {@return what the request's evidence amounts to under the rule} */
    public static Facts read(DisclosureRequest request, Rule rule) {
        LocalDate day = request.decisionDate();
        AgreementStatus agreement = agreement(request.agreement(), day);
        ConnectionStatus connection = connection(request.agreement(), day);
        CaseStatus caseFile = caseFile(request, rule);
        ConsentStatus consent = rule.consent().isEmpty() ? ConsentStatus.CONSENT_NOT_REQUIRED : consent(request);
        NecessityStatus necessity = necessity(request, rule);
        if (rule.information().isEmpty()) {
            return Facts.of(
                    agreement, connection, caseFile, consent, necessity, InformationStatus.INFORMATION_NOT_LIMITED);
        }
        Set<InformationCategory> notDisclosable = notDisclosable(request, rule, consent);
        return notDisclosable.isEmpty()
                ? Facts.of(
                        agreement, connection, caseFile, consent, necessity, InformationStatus.INFORMATION_DISCLOSABLE)
                : Facts.of(
                        agreement,
                        connection,
                        caseFile,
                        consent,
                        necessity,
                        InformationStatus.INFORMATION_NOT_DISCLOSABLE,
                        notDisclosable);
    }

    private static AgreementStatus agreement(Optional<Agreement> agreement, LocalDate day) {
        if (agreement.isEmpty()) {
            return AgreementStatus.AGREEMENT_MISSING;
        }
        if (!agreement.get().isSignedOn(day)) {
            return AgreementStatus.AGREEMENT_NOT_SIGNED;
        }
        return agreement.get().isEndedOn(day) ? AgreementStatus.AGREEMENT_ENDED : AgreementStatus.AGREEMENT_IN_FORCE;
    }

    private static ConnectionStatus connection(Optional<Agreement> agreement, LocalDate day) {
        return agreement.isPresent() && agreement.get().isConnectedOn(day)
                ? ConnectionStatus.CONNECTED
                : ConnectionStatus.NOT_CONNECTED;
    }

    private static CaseStatus caseFile(DisclosureRequest request, Rule rule) {
        if (rule.caseFile().isEmpty()) {
            return CaseStatus.CASE_NOT_REQUIRED;
        }
        CaseRequirement asked = rule.caseFile().get();
        CaseStatus furthest = CaseStatus.CASE_MISSING;
        for (CaseFile caseFile : request.caseFiles()) {
            CaseStatus status = caseFile(caseFile, request, asked);
            furthest = status.compareTo(furthest) > 0 ? status : furthest;
        }
        return furthest;
    }

    private static CaseStatus caseFile(CaseFile caseFile, DisclosureRequest request, CaseRequirement asked) {
        if (!caseFile.subject().equals(request.subject())) {
            return CaseStatus.CASE_CONCERNS_ANOTHER_PERSON;
        }
        if (!caseFile.isOpenOn(request.decisionDate())) {
            return CaseStatus.CASE_NOT_OPEN;
        }
        return asked.matters().contains(caseFile.matter()) ? CaseStatus.CASE_OPEN : CaseStatus.CASE_OF_ANOTHER_MATTER;
    }

    private static ConsentStatus consent(DisclosureRequest request) {
        ConsentStatus furthest = ConsentStatus.CONSENT_MISSING;
        for (Consent consent : request.consents()) {
            ConsentStatus status = consent(consent, request);
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
        if (reached(consent.withdrawn(), day)) {
            return ConsentStatus.CONSENT_WITHDRAWN;
        }
        return reached(consent.expires(), day) ? ConsentStatus.CONSENT_EXPIRED : ConsentStatus.CONSENT_EFFECTIVE;
    }

    private static NecessityStatus necessity(DisclosureRequest request, Rule rule) {
        if (rule.necessity().isEmpty()) {
            return NecessityStatus.NECESSITY_NOT_REQUIRED;
        }
        return request.necessityStated() ? NecessityStatus.NECESSITY_STATED : NecessityStatus.NECESSITY_NOT_STATED;
    }

    /** The categories asked for, less those that both the ground and the consents that get furthest let out. */
    private static Set<InformationCategory> notDisclosable(
            DisclosureRequest request, Rule rule, ConsentStatus consentStatus) {
        Optional<InformationScope> scope = rule.information();
        if (scope.isEmpty() || request.information().isEmpty()) {
            return Set.of();
        }
        Set<InformationCategory> left = EnumSet.copyOf(request.information());
        Set<InformationCategory> letOut = EnumSet.noneOf(InformationCategory.class);
        letOut.addAll(scope.get().categories());
        // Without any consent there is nothing yet that could cover too little: obtaining one is the whole remedy.
        if (rule.consent().isPresent() && consentStatus != ConsentStatus.CONSENT_MISSING) {
            letOut.retainAll(covered(request, rule.consent().get(), consentStatus));
        }
        left.removeAll(letOut);
        return left;
    }

    private static Set<InformationCategory> covered(
            DisclosureRequest request, ConsentRequirement asked, ConsentStatus furthest) {
        Set<InformationCategory> covered = EnumSet.noneOf(InformationCategory.class);
        for (Consent consent : request.consents()) {
            if (consent(consent, request) == furthest) {
                covered.addAll(consent.information().isEmpty() ? asked.impliedInformation() : consent.information());
            }
        }
        return covered;
    }

    private static boolean reached(Optional<LocalDate> date, LocalDate day) {
        return date.isPresent() && !day.isBefore(date.get());
    }
}
