package se.lefi.rules.edition;

import static se.lefi.organisation.OrganisationKind.INSURANCE_COMPANY;
import static se.lefi.organisation.OrganisationKind.INSURANCE_INTERMEDIARY;
import static se.lefi.organisation.OrganisationKind.MUNICIPAL_AUTHORITY;
import static se.lefi.organisation.OrganisationKind.STATE_AUTHORITY;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.lefi.disclosure.Consent;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.disclosure.InformationCategory;
import se.lefi.organisation.AuthorityFunction;
import se.lefi.organisation.Organisation;

/** Recipients of FACTS, what they ask with everything in order, and consents. */
final class Asking {
    static final Organisation COMPANY = Questions.recipient(INSURANCE_COMPANY);
    static final Organisation INTERMEDIARY = Questions.recipient(INSURANCE_INTERMEDIARY);
    static final Organisation STATE = Questions.recipient(STATE_AUTHORITY);
    static final Organisation MUNICIPALITY = Questions.recipient(MUNICIPAL_AUTHORITY);
    static final Organisation COURT = Questions.recipient(STATE_AUTHORITY, AuthorityFunction.COURT);
    static final Organisation POLICE = Questions.recipient(STATE_AUTHORITY, AuthorityFunction.POLICE_AUTHORITY);
    static final Organisation DISCIPLINE =
            Questions.recipient(STATE_AUTHORITY, AuthorityFunction.TOTAL_DEFENCE_DISCIPLINE_AUTHORITY);
    static final Organisation BOARD = Questions.recipient(MUNICIPAL_AUTHORITY, AuthorityFunction.SOCIAL_WELFARE_BOARD);

    static final List<DisclosurePurpose> ON_CONSENT = List.of(
            DisclosurePurpose.RISK_ASSESSMENT, DisclosurePurpose.PENSION_FORECAST, DisclosurePurpose.CLAIMS_SETTLEMENT);

    private Asking() {}

    /** All is in order on the day; no category is named. */
    static DisclosureRequest ask(Organisation recipient, DisclosurePurpose purpose, String day) {
        return Questions.complete(recipient, purpose, LocalDate.parse(day));
    }

    /** The company asks for claims settlement with these consents and no other. */
    static DisclosureRequest claims(String day, Consent... consents) {
        return ask(COMPANY, DisclosurePurpose.CLAIMS_SETTLEMENT, day).withConsents(consents);
    }

    /** From the individual, to the company, for claims settlement. */
    static Consent consent(String given, InformationCategory... information) {
        return consent(given, Set.of(information)).build();
    }

    /** The same, withdrawn. */
    static Consent withdrawn(String given, String withdrawn, InformationCategory... information) {
        return consent(given, information).withWithdrawn(LocalDate.parse(withdrawn));
    }

    private static Consent.Builder consent(String given, Set<InformationCategory> information) {
        return Consent.builder()
                .subject(Questions.SUBJECT)
                .recipient(COMPANY.number())
                .addPurposes(DisclosurePurpose.CLAIMS_SETTLEMENT)
                .addAllInformation(information)
                .given(LocalDate.parse(given));
    }
}
