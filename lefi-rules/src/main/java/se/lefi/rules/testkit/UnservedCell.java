package se.lefi.rules.testkit;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.stream.Stream;
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.DataSubject;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.disclosure.InformationCategory;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.Organisation;
import se.lefi.organisation.RecipientType;
import se.lefi.rules.facts.Status;

/** A question that no rule is for. Its requests lack nothing else, so that they are refused for that alone. */
record UnservedCell(RecipientType recipient, DisclosurePurpose purpose, ValidityPeriod segment) implements Cell {
    @Override
    public DisclosureRequest request(LocalDate day, Draws draws) {
        Organisation organisation = Organisations.of(recipient, draws);
        DataSubject subject = draws.subject();
        EvidenceOfStatus evidence = new EvidenceOfStatus(day, subject, organisation.number(), purpose, draws);
        DisclosureRequest request = DisclosureRequest.builder()
                .decisionDate(day)
                .recipient(organisation)
                .purpose(purpose)
                .subject(subject)
                .agreement(evidence.agreement(Status.AGREEMENT_IN_FORCE, Status.CONNECTED))
                .addAllCaseFiles(Stream.of(CaseMatter.values())
                        .map(matter -> evidence.caseFile(Status.CASE_OPEN, EnumSet.of(matter)))
                        .toList())
                .addConsents(evidence.consent(Status.CONSENT_EFFECTIVE, EnumSet.allOf(InformationCategory.class)))
                .build();
        return EvidenceOfStatus.stating(request, requirement -> true);
    }
}
