package se.lefi;

import java.time.LocalDate;
import java.util.List;
import se.lefi.connection.Agreement;
import se.lefi.disclosure.CaseFile;
import se.lefi.disclosure.Consent;
import se.lefi.disclosure.DataSubject;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.organisation.Organisation;
import se.lefi.organisation.OrganisationKind;
import se.lefi.organisation.OrganisationNumber;

/** One plain value of each type that has a builder. */
public final class Values {
    public static final LocalDate DAY = LocalDate.of(2026, 2, 1);

    /** The types whose implementation is generated. */
    public static final List<Class<?>> GENERATED =
            List.of(Organisation.class, Agreement.class, CaseFile.class, Consent.class, DisclosureRequest.class);

    private Values() {}

    public static Organisation organisation() {
        return Organisation.builder()
                .number(OrganisationNumber.parse("556016-0680"))
                .name("Norrsken")
                .kind(OrganisationKind.INSURANCE_COMPANY)
                .build();
    }

    /** Signed and connected, without end. */
    public static Agreement agreement() {
        return Agreement.builder()
                .signedByRecipient(DAY)
                .signedByAgency(DAY)
                .connectedFrom(DAY)
                .build();
    }

    public static CaseFile caseFile() {
        return CaseFile.builder()
                .reference("F 123-26")
                .subject(DataSubject.of("pseudonym"))
                .opened(DAY)
                .build();
    }

    public static Consent consent() {
        return Consent.builder()
                .subject(DataSubject.of("pseudonym"))
                .recipient(OrganisationNumber.parse("556016-0680"))
                .addPurposes(DisclosurePurpose.RISK_ASSESSMENT)
                .given(DAY)
                .build();
    }

    public static DisclosureRequest request() {
        return DisclosureRequest.builder()
                .decisionDate(DAY)
                .recipient(organisation())
                .purpose(DisclosurePurpose.RISK_ASSESSMENT)
                .subject(DataSubject.of("pseudonym"))
                .agreement(agreement())
                .addCaseFiles(caseFile())
                .addConsents(consent())
                .build();
    }
}
