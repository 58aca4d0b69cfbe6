package se.lefi.examples.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.disclosure.InformationCategory;
import se.lefi.examples.benchmarks.ByHand.Outcome;
import se.lefi.rules.Decision;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.Permitted;
import se.lefi.rules.Refused;
import se.lefi.rules.RuleBook;
import se.lefi.rules.UnmetRequirement;
import se.lefi.rules.edition.LefiPrenumeration;
import se.lefi.rules.testkit.RepresentativeRequests;

/** That the yardsticks answer as lefi does, so that their figures can be compared. */
class ByHandTest {
    static Stream<Arguments> editions() {
        Function<DisclosureRequest, Outcome> asPublished = AsPublishedByHand::decide;
        Function<DisclosureRequest, Outcome> byStatute = ByStatuteByHand::decide;
        return Stream.of(
                Arguments.of(LefiPrenumeration.asPublished(), asPublished),
                Arguments.of(LefiPrenumeration.byStatute(), byStatute));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void agreesOnEveryCell(RuleBook book, Function<DisclosureRequest, Outcome> byHand) {
        agrees(book, byHand, RepresentativeRequests.of(book).toList());
    }

    @ParameterizedTest
    @MethodSource("editions")
    void agreesOnTheWorkload(RuleBook book, Function<DisclosureRequest, Outcome> byHand) {
        agrees(book, byHand, Workload.of(book));
    }

    private static void agrees(
            RuleBook book, Function<DisclosureRequest, Outcome> byHand, List<DisclosureRequest> requests) {
        DisclosureEngine engine = DisclosureEngine.using(book);
        assertTrue(requests.size() > 100);
        for (DisclosureRequest request : requests) {
            Decision decision = engine.decide(request);
            Outcome answer = byHand.apply(request);
            if (decision instanceof Permitted permitted) {
                assertEquals(permitted.ground().codes(), answer.basis().ground());
                assertEquals(permitted.mediumBasis().codes(), answer.basis().mediumBasis());
                assertEquals(0, answer.unmet());
            } else if (decision instanceof Refused refused) {
                assertEquals(null, answer.basis());
                assertEquals(
                        refused.unmet().stream().map(UnmetRequirement::code).toList(), answer.codes());
                assertEquals(notDisclosable(refused), notDisclosable(answer));
            }
        }
    }

    private static List<InformationCategory> notDisclosable(Refused refused) {
        return refused.unmet().stream()
                .flatMap(unmet -> unmet.categories().stream())
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private static List<InformationCategory> notDisclosable(Outcome answer) {
        return Stream.of(InformationCategory.values())
                .filter(category -> (answer.notDisclosable() & 1 << category.ordinal()) != 0)
                .toList();
    }
}
