package se.lefi.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.lefi.organisation.AuthorityFunction.COURT;
import static se.lefi.organisation.AuthorityFunction.TAX_AGENCY;
import static se.lefi.organisation.OrganisationKind.INSURANCE_COMPANY;
import static se.lefi.organisation.OrganisationKind.STATE_AUTHORITY;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.lefi.organisation.AuthorityFunction;
import se.lefi.organisation.Organisation;
import se.lefi.organisation.OrganisationKind;
import se.lefi.rules.edition.Questions;

class RecipientsTest {

    @Test
    void withoutFunctionsEveryOrganisationOfTheKindsIsIncluded() {
        Recipients recipients = Recipients.of(INSURANCE_COMPANY, STATE_AUTHORITY);
        assertEquals(
                EnumSet.of(INSURANCE_COMPANY, STATE_AUTHORITY),
                Questions.recipients().stream()
                        .filter(recipients::include)
                        .map(Organisation::kind)
                        .collect(Collectors.toSet()));
        for (Organisation organisation : Questions.recipients()) {
            OrganisationKind kind = organisation.kind();
            assertEquals(kind == INSURANCE_COMPANY || kind == STATE_AUTHORITY, recipients.include(organisation));
        }
    }

    @Test
    void withFunctionsOnlyOrganisationsThatHaveOneOfThemAreIncluded() {
        Recipients recipients = Recipients.of(STATE_AUTHORITY).withFunction(COURT, TAX_AGENCY);
        Set<AuthorityFunction> included = Questions.recipients().stream()
                .filter(recipients::include)
                .map(organisation -> organisation.function().orElseThrow())
                .collect(Collectors.toSet());
        assertEquals(EnumSet.of(COURT, TAX_AGENCY), included);
    }
}
