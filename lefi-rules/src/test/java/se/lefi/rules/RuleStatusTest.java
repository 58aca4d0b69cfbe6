package se.lefi.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.lefi.disclosure.DisclosurePurpose.AUTHORITY_CASE;
import static se.lefi.disclosure.DisclosurePurpose.COORDINATION;
import static se.lefi.disclosure.DisclosurePurpose.SOCIAL_SERVICES_CASE;
import static se.lefi.organisation.AuthorityFunction.COURT;
import static se.lefi.organisation.AuthorityFunction.TAX_AGENCY;
import static se.lefi.organisation.OrganisationKind.STATE_AUTHORITY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.lefi.disclosure.DataSubject;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.AuthorityFunction;
import se.lefi.organisation.Organisation;
import se.lefi.organisation.OrganisationNumber;
import se.lefi.rules.testkit.Recipients;

/** DESIGN section 4, Rule: the first status that applies, whatever the order of the rules. */
class RuleStatusTest {
    private static final LocalDate DAY = LocalDate.of(2024, 2, 15);
    private static final Recipients COURTS = Recipients.of(STATE_AUTHORITY).withFunction(COURT);
    private static final List<Rule> RULES = List.of(
            rule("ended", COURTS, AUTHORITY_CASE, ValidityPeriod.until(DAY)),
            rule("other purpose", COURTS, COORDINATION, ValidityPeriod.ALWAYS),
            rule(
                    "other function",
                    Recipients.of(STATE_AUTHORITY).withFunction(TAX_AGENCY),
                    AUTHORITY_CASE,
                    ValidityPeriod.ALWAYS));

    @Test
    void theFurthestRuleSaysWhy() {
        List<Rule> reversed = new ArrayList<>(RULES);
        Collections.reverse(reversed);
        for (List<Rule> rules : List.of(RULES, reversed)) {
            RuleBook book = Books.bookOf(rules.toArray(Rule[]::new))
                    .coverage(ValidityPeriod.until(DAY.plusDays(1)))
                    .build();
            assertEquals("NOT_COVERED DATE_NOT_COVERED", why(book, DAY.plusDays(1), Optional.of(COURT), COORDINATION));
            assertEquals("NO_LEGAL_BASIS RECIPIENT_NOT_ELIGIBLE", why(book, DAY, Optional.empty(), AUTHORITY_CASE));
            assertEquals(
                    "NO_LEGAL_BASIS RECIPIENT_NOT_ELIGIBLE",
                    why(book, DAY, Optional.of(AuthorityFunction.POLICE_AUTHORITY), AUTHORITY_CASE));
            assertEquals(
                    "NO_LEGAL_BASIS PURPOSE_NOT_AVAILABLE", why(book, DAY, Optional.of(COURT), SOCIAL_SERVICES_CASE));
            assertEquals("NO_LEGAL_BASIS PURPOSE_NOT_AVAILABLE", why(book, DAY, Optional.of(TAX_AGENCY), COORDINATION));
            assertEquals("NO_LEGAL_BASIS LEGAL_BASIS_NOT_IN_FORCE", why(book, DAY, Optional.of(COURT), AUTHORITY_CASE));
            assertEquals(
                    "REQUIREMENTS_UNMET AGREEMENT_MISSING",
                    why(book, DAY.minusDays(1), Optional.of(COURT), AUTHORITY_CASE));
        }
    }

    private static String why(
            RuleBook book, LocalDate day, Optional<AuthorityFunction> function, DisclosurePurpose purpose) {
        Refused refused = (Refused) DisclosureEngine.using(book)
                .decide(DisclosureRequest.builder()
                        .decisionDate(day)
                        .recipient(Organisation.builder()
                                .number(OrganisationNumber.parse("202100-5521"))
                                .name("An authority")
                                .kind(STATE_AUTHORITY)
                                .function(function)
                                .build())
                        .purpose(purpose)
                        .subject(DataSubject.of("subject"))
                        .build());
        return refused.refusal() + " " + refused.unmet().get(0).code();
    }

    private static Rule rule(String id, Recipients recipients, DisclosurePurpose purpose, ValidityPeriod inForce) {
        return Books.rule(id, recipients, purpose, Books.section(1), Books.section(2))
                .inForce(inForce)
                .build();
    }
}
