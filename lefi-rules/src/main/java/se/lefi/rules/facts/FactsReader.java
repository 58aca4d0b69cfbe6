package se.lefi.rules.facts;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lefi.connection.Agreement;
import se.lefi.disclosure.Consent;
import se.lefi.disclosure.CaseFile;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.disclosure.InformationCategory;

/**
 * Reads a request against what a rule asks: the one place where dates, persons and numbers are compared.
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
        Agreement shown = request.agreement().orElse(null);
        AgreementStatus agreement = agreement(shown, day);
        ConnectionStatus connection = connection(shown, day);
        CaseStatus caseFile = caseFile(request, asked);
        ConsentStatus consent = asked.consent() ? consent(request) : ConsentStatus.CONSENT_NOT_REQUIRED;
        NecessityStatus necessity = necessity(request, asked);
        if (!asked.limited()) {
            return Facts.of(
                    agreement, connection, caseFile, consent, necessity, InformationStatus.INFORMATION_NOT_LIMITED);
        }
        int outside = outside(request, asked, consent);
        return outside == 0
                ? Facts.of(
                        agreement, connection, caseFile, consent, necessity, InformationStatus.INFORMATION_DISCLOSABLE)
                : Facts.of(
                        agreement,
                        connection,
                        caseFile,
                        consent,
                        necessity,
                        InformationStatus.INFORMATION_NOT_DISCLOSABLE,
                        categories(outside));
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

    // Sets of categories are a bit each while they are compared: a set would be garbage on every decision.

    /** The categories asked for that are outside what the ground, or the consents that get furthest, let out. */
    private static int outside(DisclosureRequest request, Asked asked, ConsentStatus furthest) {
        int wanted = bits(request.information());
        if (wanted == 0) {
            return 0;
        }
        int outside = wanted & ~bits(asked.information());
        // Without any consent there is nothing yet that could cover too little: obtaining one is the whole remedy.
        return furthest.compareTo(ConsentStatus.CONSENT_MISSING) > 0
                ? outside | wanted & ~covered(request, asked, furthest)
                : outside;
    }

    private static int covered(DisclosureRequest request, Asked asked, ConsentStatus furthest) {
        List<Consent> consents = request.consents();
        int covered = 0;
        for (int i = 0; i < consents.size(); i++) {
            Consent consent = consents.get(i);
            if (consents.size() == 1 || consent(consent, request) == furthest) {
                covered |= bits(consent.information().isEmpty() ? asked.impliedInformation() : consent.information());
            }
        }
        return covered;
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

    private static Set<InformationCategory> categories(int bits) {
        Set<InformationCategory> categories = EnumSet.noneOf(InformationCategory.class);
        for (InformationCategory category : CATEGORIES) {
            if ((bits & 1 << category.ordinal()) != 0) {
                categories.add(category);
            }
        }
        return categories;
    }
}
