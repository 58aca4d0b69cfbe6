package se.lefi.rules.testkit;

import java.time.LocalDate;
import java.util.EnumSet;
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.DataSubject;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.disclosure.InformationCategory;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.Organisation;
import se.lefi.organisation.RecipientType;
import se.lefi.rules.facts.AgreementStatus;
import se.lefi.rules.facts.CaseStatus;
import se.lefi.rules.facts.ConnectionStatus;
import se.lefi.rules.facts.ConsentStatus;

/** A question that no rule is for. Its requests lack nothing else, so that they are refused for that alone. */
record OpenCell(RecipientType recipient, DisclosurePurpose purpose, ValidityPeriod stretch) implements Cell {
    @Override
    public DisclosureRequest request(LocalDate day, Choices choices) {
        Organisation organisation = Recipient.of(recipient, choices);
        DataSubject subject = choices.subject();
        Evidence evidence = new Evidence(day, subject, choices);
        return DisclosureRequest.builder()
                .decisionDate(day)
                .recipient(organisation)
                .purpose(purpose)
                .subject(subject)
                .agreement(evidence.agreement(AgreementStatus.AGREEMENT_IN_FORCE, ConnectionStatus.CONNECTED))
                .addCaseFiles(evidence.caseFile(CaseStatus.CASE_OPEN, EnumSet.allOf(CaseMatter.class)))
                .addConsents(evidence.consent(
                        ConsentStatus.CONSENT_EFFECTIVE,
                        organisation.number(),
                        purpose,
                        EnumSet.allOf(InformationCategory.class)))
                .necessityStated(true)
                .build();
    }
}
