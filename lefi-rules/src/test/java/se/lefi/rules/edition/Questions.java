package se.lefi.rules.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.lefi.disclosure.DataSubject;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.organisation.AuthorityFunction;
import se.lefi.organisation.Organisation;
import se.lefi.organisation.OrganisationKind;
import se.lefi.organisation.OrganisationNumber;

/** Whom and what edition A can be asked about, on one day and about one individual. */
public final class Questions {
    public static final LocalDate DAY = LocalDate.of(2026, 2, 1);
    public static final DataSubject SUBJECT = DataSubject.of("subject");
    public static final DataSubject SOMEBODY_ELSE = DataSubject.of("somebody else");
    public static final OrganisationNumber ANOTHER_NUMBER = OrganisationNumber.parse("202100-6255");
    public static final DisclosurePurpose OWN_PURPOSE =
            DisclosurePurpose.of("RESEARCH", "forskning", "research of a third party");

    private Questions() {}

    /** Every kind of recipient, with every function that DESIGN section 6 gives its level, and with none. */
    public static List<Organisation> recipients() {
        List<Organisation> recipients = new ArrayList<>();
        recipients.add(organisation("556016-0680", OrganisationKind.INSURANCE_COMPANY, Optional.empty()));
        recipients.add(organisation("556016-0680", OrganisationKind.INSURANCE_INTERMEDIARY, Optional.empty()));
        recipients.add(organisation("556016-0680", OrganisationKind.OTHER, Optional.empty()));
        recipients.add(organisation("202100-5521", OrganisationKind.STATE_AUTHORITY, Optional.empty()));
        recipients.add(organisation("212000-0142", OrganisationKind.MUNICIPAL_AUTHORITY, Optional.empty()));
        Set<AuthorityFunction> municipal =
                EnumSet.of(AuthorityFunction.SOCIAL_WELFARE_BOARD, AuthorityFunction.PUBLIC_HEALTHCARE_PRINCIPAL);
        Set<AuthorityFunction> either =
                EnumSet.of(AuthorityFunction.HOUSING_ALLOWANCE_AUTHORITY, AuthorityFunction.OTHER);
        for (AuthorityFunction function : AuthorityFunction.values()) {
            if (!municipal.contains(function)) {
                recipients.add(organisation("202100-5521", OrganisationKind.STATE_AUTHORITY, Optional.of(function)));
            }
            if (municipal.contains(function) || either.contains(function)) {
                recipients.add(
                        organisation("212000-0142", OrganisationKind.MUNICIPAL_AUTHORITY, Optional.of(function)));
            }
        }
        return recipients;
    }

    /** The seven of the page, and one that no table has. */
    public static List<DisclosurePurpose> purposes() {
        List<DisclosurePurpose> purposes = new ArrayList<>(DisclosurePurpose.published());
        purposes.add(OWN_PURPOSE);
        return purposes;
    }

    private static Organisation organisation(
            String number, OrganisationKind kind, Optional<AuthorityFunction> function) {
        return Organisation.builder()
                .number(OrganisationNumber.parse(number))
                .name("A recipient")
                .kind(kind)
                .function(function)
                .build();
    }
}
