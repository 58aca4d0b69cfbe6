package se.lefi.rules.testkit;

import java.time.LocalDate;
import java.util.EnumSet;
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.disclosure.InformationCategory;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.RecipientType;
import se.lefi.rules.facts.Requirement;
import se.lefi.rules.facts.Status;

/** A question that no rule is for. Its requests lack nothing else, so that they are refused for that alone. */
record UnservedCell(RecipientType recipient, DisclosurePurpose purpose, ValidityPeriod segment) implements Cell {
    @Override
    public DisclosureRequest request(LocalDate day, Draws draws) {
        EvidenceOfStatus evidence = new EvidenceOfStatus(day, recipient, purpose, draws);
        DisclosureRequest.Builder request = evidence.request()
                .agreement(evidence.agreement(Status.AGREEMENT_IN_FORCE, Status.CONNECTED))
                .addConsents(evidence.consent(Status.CONSENT_EFFECTIVE, EnumSet.allOf(InformationCategory.class)));
        for (CaseMatter matter : CaseMatter.values()) {
            request.addCaseFiles(evidence.caseFile(Status.CASE_OPEN, EnumSet.of(matter)));
        }
        return EvidenceOfStatus.stating(request.build(), Requirement::met);
    }
}
