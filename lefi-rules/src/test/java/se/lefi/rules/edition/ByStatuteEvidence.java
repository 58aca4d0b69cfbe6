package se.lefi.rules.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.lefi.connection.Agreement;
import se.lefi.disclosure.CaseFile;
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.Consent;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.disclosure.InformationCategory;
import se.lefi.organisation.Organisation;

/** The evidence of a request, and what it asks for. */
record ByStatuteEvidence(
        Optional<Agreement> agreement,
        List<CaseFile> cases,
        List<Consent> consents,
        boolean necessity,
        Set<InformationCategory> information) {
    /** All that any ground asks for, from a day on: an open case of each matter, and a consent that names nothing. */
    static ByStatuteEvidence good(Organisation recipient, DisclosurePurpose purpose, LocalDate since) {
        return new ByStatuteEvidence(
                Optional.of(Agreement.builder()
                        .signedByRecipient(since)
                        .signedByAgency(since)
                        .connectedFrom(since)
                        .build()),
                Stream.of(CaseMatter.values())
                        .map(matter -> CaseFile.builder()
                                .reference("D-" + matter)
                                .subject(ByStatuteSpace.SUBJECT)
                                .matter(matter)
                                .opened(since)
                                .build())
                        .toList(),
                List.of(Consent.builder()
                        .subject(ByStatuteSpace.SUBJECT)
                        .recipient(recipient.number())
                        .addPurposes(purpose)
                        .given(since)
                        .build()),
                true,
                Set.of());
    }

    ByStatuteEvidence with(Optional<Agreement> other) {
        return new ByStatuteEvidence(other, cases, consents, necessity, information);
    }

    ByStatuteEvidence withCases(List<CaseFile> others) {
        return new ByStatuteEvidence(agreement, others, consents, necessity, information);
    }

    ByStatuteEvidence withConsents(List<Consent> others) {
        return new ByStatuteEvidence(agreement, cases, others, necessity, information);
    }

    ByStatuteEvidence withNecessity(boolean stated) {
        return new ByStatuteEvidence(agreement, cases, consents, stated, information);
    }

    ByStatuteEvidence withInformation(Set<InformationCategory> others) {
        return new ByStatuteEvidence(agreement, cases, consents, necessity, others);
    }

    DisclosureRequest request(Organisation recipient, DisclosurePurpose purpose, LocalDate day) {
        return DisclosureRequest.builder()
                .decisionDate(day)
                .recipient(recipient)
                .purpose(purpose)
                .subject(ByStatuteSpace.SUBJECT)
                .addAllInformation(information)
                .agreement(agreement)
                .addAllCaseFiles(cases)
                .addAllConsents(consents)
                .necessityStated(necessity)
                .build();
    }
}
