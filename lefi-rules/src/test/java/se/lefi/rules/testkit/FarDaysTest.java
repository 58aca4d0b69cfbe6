package se.lefi.rules.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import se.lefi.disclosure.ConsentRequirement;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.law.CitationSource;
import se.lefi.law.LegalBasis;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.OrganisationKind;
import se.lefi.rules.Books;
import se.lefi.rules.Decision;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.Recipients;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleBook;

/** Books that speak of the first day there is, or of the last. */
class FarDaysTest {
    private static final LocalDate DAY = LocalDate.of(2020, 4, 1);

    @Example
    void aBookThatEndsOnTheLastDayOrBeginsOnTheFirstHasRequests() {
        for (RuleBook book : List.of(
                Books.bookOf(onConsent(ValidityPeriod.ALWAYS))
                        .coverage(ValidityPeriod.between(DAY, LocalDate.MAX))
                        .build(),
                Books.bookOf(onConsent(ValidityPeriod.from(LocalDate.MIN))).build(),
                Books.bookOf(onConsent(ValidityPeriod.ALWAYS))
                        .coverage(ValidityPeriod.from(LocalDate.MIN.plusDays(1)))
                        .build())) {
            DisclosureEngine engine = DisclosureEngine.using(book);
            assertTrue(answers(DisclosureRequestArbitraries.permittedBy(book), engine)
                    .allMatch(Decision::isPermitted));
            for (Arbitrary<DisclosureRequest> requests : List.of(
                    DisclosureRequestArbitraries.requests(book), DisclosureRequestArbitraries.onBoundary(book))) {
                assertEquals(500, answers(requests, engine).count());
            }
            assertTrue(RepresentativeRequests.of(book)
                    .anyMatch(request -> engine.decide(request).isPermitted()));
            assertFalse(RepresentativeRequests.of(book)
                    .allMatch(request -> engine.decide(request).isPermitted()));
        }
    }

    private static Stream<Decision> answers(Arbitrary<DisclosureRequest> requests, DisclosureEngine engine) {
        return requests.sampleStream().limit(500).map(engine::decide).filter(Objects::nonNull);
    }

    private static Rule onConsent(ValidityPeriod inForce) {
        return Books.rule(
                        "consent",
                        Recipients.of(OrganisationKind.INSURANCE_COMPANY),
                        DisclosurePurpose.RISK_ASSESSMENT,
                        LegalBasis.consent(CitationSource.STATUTE),
                        Books.section(2))
                .inForce(inForce)
                .consent(ConsentRequirement.of(Books.section(1)))
                .build();
    }
}
