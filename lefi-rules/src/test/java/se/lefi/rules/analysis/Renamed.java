package se.lefi.rules.analysis;

import se.lefi.disclosure.CaseFile;
import se.lefi.disclosure.Consent;
import se.lefi.disclosure.DataSubject;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.organisation.Organisation;
import se.lefi.organisation.OrganisationNumber;

/** Requests in which everybody has another name or number, and nothing else has changed. */
final class Renamed {
    /** What every other name ends in. */
    static final String SUFFIX = " zyxwv";

    private Renamed() {}

    static DisclosureRequest of(DisclosureRequest request) {
        return request.withSubject(of(request.subject()))
                .withRecipient(of(request.recipient()))
                .withCaseFiles(request.caseFiles().stream().map(Renamed::of).toList())
                .withConsents(request.consents().stream().map(Renamed::of).toList());
    }

    private static Organisation of(Organisation organisation) {
        return Organisation.builder()
                .number(of(organisation.number()))
                .name(organisation.name() + SUFFIX)
                .kind(organisation.kind())
                .function(organisation.function())
                .build();
    }

    private static CaseFile of(CaseFile caseFile) {
        return CaseFile.builder()
                .reference(caseFile.reference() + SUFFIX)
                .subject(of(caseFile.subject()))
                .matter(caseFile.matter())
                .opened(caseFile.opened())
                .closed(caseFile.closed())
                .build();
    }

    private static Consent of(Consent consent) {
        return Consent.builder()
                .subject(of(consent.subject()))
                .recipient(of(consent.recipient()))
                .addAllPurposes(consent.purposes())
                .addAllInformation(consent.information())
                .given(consent.given())
                .withdrawn(consent.withdrawn())
                .expires(consent.expires())
                .build();
    }

    private static DataSubject of(DataSubject subject) {
        return DataSubject.of(subject.reference() + SUFFIX);
    }

    /** Another number of the same sector, for each number that the generated requests have. */
    private static OrganisationNumber of(OrganisationNumber number) {
        return switch (number.digits()) {
            case "5560160680" -> OrganisationNumber.parse("556036-0793");
            case "2021005521" -> OrganisationNumber.parse("202100-6255");
            case "2021005448" -> OrganisationNumber.parse("202100-2114");
            case "2120000142" -> OrganisationNumber.parse("212000-1355");
            default -> throw new IllegalArgumentException("no other number is known");
        };
    }
}
