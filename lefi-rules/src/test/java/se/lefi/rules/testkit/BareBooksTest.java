package se.lefi.rules.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Example;
import org.junit.jupiter.api.Test;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.organisation.AuthorityFunction;
import se.lefi.organisation.OrganisationKind;
import se.lefi.rules.Books;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.Recipients;
import se.lefi.rules.RuleBook;

/** Books that permit nobody anything have requests all the same. */
class BareBooksTest {
    private static final RuleBook WITHOUT_RULES = Books.bookOf().build();

    /** No state authority is a social welfare board, so the rule has no cell. */
    private static final RuleBook FOR_NOBODY = Books.bookOf(Books.rule(
                            "nobody",
                            Recipients.of(OrganisationKind.STATE_AUTHORITY)
                                    .withFunction(AuthorityFunction.SOCIAL_WELFARE_BOARD),
                            DisclosurePurpose.AUTHORITY_CASE,
                            Books.section(1),
                            Books.section(2))
                    .build())
            .build();

    @Test
    void aRuleForNobodyHasNoRequestOfItsOwn() {
        assertEquals(0, Cell.ofRules(FOR_NOBODY).count());
        DisclosureEngine engine = DisclosureEngine.using(FOR_NOBODY);
        List<DisclosureRequest> requests = RepresentativeRequests.of(FOR_NOBODY).toList();
        assertFalse(requests.isEmpty());
        assertTrue(requests.stream().noneMatch(request -> engine.decide(request).isPermitted()));
    }

    @Example
    void onTheBoundaryOfABookThatPermitsNothingAllAreRefused() {
        for (RuleBook book : List.of(WITHOUT_RULES, FOR_NOBODY)) {
            DisclosureEngine engine = DisclosureEngine.using(book);
            assertTrue(DisclosureRequestArbitraries.onBoundary(book)
                    .sampleStream()
                    .limit(100)
                    .noneMatch(request -> engine.decide(request).isPermitted()));
        }
    }
}
