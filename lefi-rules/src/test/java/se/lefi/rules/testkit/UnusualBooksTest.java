package se.lefi.rules.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.law.CitationSource;
import se.lefi.law.LegalBasis;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.OrganisationKind;
import se.lefi.rules.Books;
import se.lefi.rules.Decision;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.RecipientScope;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleBook;
import se.lefi.rules.facts.Requirement;

/** Books that speak of the first day there is, or of the last, and books that permit nothing, have requests all the same. */
class UnusualBooksTest {
    private static final LocalDate DAY = LocalDate.of(2020, 4, 1);

    @Example
    void aBookThatEndsOnTheLastDayOrBeginsOnTheFirst() {
        for (RuleBook book : List.of(
                Books.bookOf(onConsent(ValidityPeriod.ALWAYS))
                        .coverage(ValidityPeriod.between(DAY, LocalDate.MAX))
                        .build(),
                Books.bookOf(onConsent(ValidityPeriod.from(LocalDate.MIN))).build(),
                Books.bookOf(onConsent(ValidityPeriod.ALWAYS))
                        .coverage(ValidityPeriod.from(LocalDate.MIN.plusDays(1)))
                        .build())) {
            assertEquals(Set.of(true), outcomes(book, DisclosureRequestArbitraries.permittedBy(book)));
            assertTrue(
                    outcomes(book, DisclosureRequestArbitraries.requests(book)).contains(false));
            assertEquals(Set.of(true, false), outcomes(book, DisclosureRequestArbitraries.onBoundary(book)));
            assertEquals(Set.of(true, false), outcomes(book, RepresentativeRequests.of(book)));
        }
    }

    @Example
    void aBookThatPermitsNothing() {
        RuleBook book = Books.bookOf().build();
        assertEquals(Set.of(false), outcomes(book, DisclosureRequestArbitraries.onBoundary(book)));
    }

    private static Set<Boolean> outcomes(RuleBook book, Arbitrary<DisclosureRequest> requests) {
        return outcomes(book, requests.sampleStream().limit(500));
    }

    /** Whether they are permitted. */
    private static Set<Boolean> outcomes(RuleBook book, Stream<DisclosureRequest> requests) {
        return requests.map(DisclosureEngine.using(book)::decide)
                .map(Decision::isPermitted)
                .collect(Collectors.toSet());
    }

    private static Rule onConsent(ValidityPeriod inForce) {
        return Books.rule(
                        "consent",
                        RecipientScope.of(OrganisationKind.INSURANCE_COMPANY),
                        DisclosurePurpose.RISK_ASSESSMENT,
                        LegalBasis.consent(CitationSource.STATUTE),
                        Books.section(2),
                        Books.conditions().require(Requirement.CONSENT, Books.section(1)))
                .inForce(inForce)
                .build();
    }
}
