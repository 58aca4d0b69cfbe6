package se.lefi.rules.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import se.lefi.InvalidValueException;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.organisation.OrganisationNumber;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.RequestArbitraries;
import se.lefi.rules.RuleBook;
import se.lefi.rules.RuleBookArbitraries;
import se.lefi.rules.edition.LefiPrenumeration;

/** DESIGN section 5: a receipt holds no personal data, and what it says was decided is decided again, byte for byte. */
@PropertyDefaults(tries = 300, edgeCases = EdgeCasesMode.NONE)
class ReceiptProps {
    private static final List<DisclosureEngine> ENGINES =
            LefiPrenumeration.editions().stream().map(DisclosureEngine::using).toList();

    @Property
    void anyBookReplaysWhatItDecided(@ForAll("books") RuleBook book, @ForAll("requests") DisclosureRequest request) {
        DisclosureEngine engine = DisclosureEngine.using(book);
        Receipt receipt = Receipt.of(engine, request);
        assertEquals(engine.decide(request), receipt.decision());
        assertEquals(receipt, Receipt.replay(engine, receipt.text()));
        assertEquals(receipt.text(), Receipt.replay(engine, receipt.text()).text());
    }

    /** Nothing can be told from a receipt about who it is: other names and numbers leave the same one. */
    @Property
    void namesAndNumbersDoNotShow(
            @ForAll("engines") DisclosureEngine engine, @ForAll("requests") DisclosureRequest request) {
        DisclosureRequest other = Renamed.of(request);
        assertEquals(
                Receipt.of(engine, request).text(), Receipt.of(engine, other).text());
        List.of(Renamed.SUFFIX, "reference", "A recipient", digits(request), digits(other))
                .forEach(word -> assertFalse(Receipt.of(engine, other).text().contains(word), word));
    }

    private static String digits(DisclosureRequest request) {
        OrganisationNumber number = request.recipient().number();
        return number.digits().substring(0, 6);
    }

    /** But for the date: that of another day may be the receipt of another decision. */
    @Property(tries = 1000)
    void aCharacterReplacedIsRefused(
            @ForAll("engines") DisclosureEngine engine,
            @ForAll("requests") DisclosureRequest request,
            @ForAll @IntRange(max = 10_000) int at,
            @ForAll("characters") char with) {
        String text = Receipt.of(engine, request).text();
        int place = at % text.length();
        Assume.that(text.charAt(place) != with && !isOfTheDate(text, place));
        assertRefused(engine, text.substring(0, place) + with + text.substring(place + 1));
    }

    @Property(tries = 1000)
    void aCharacterTooManyOrTooFewIsRefused(
            @ForAll("engines") DisclosureEngine engine,
            @ForAll("requests") DisclosureRequest request,
            @ForAll @IntRange(max = 10_000) int at,
            @ForAll("characters") char added) {
        String text = Receipt.of(engine, request).text();
        int place = at % text.length();
        Assume.that(!isOfTheDate(text, place));
        assertRefused(engine, text.substring(0, place) + added + text.substring(place));
        assertRefused(engine, text.substring(0, place) + text.substring(place + 1));
    }

    private static boolean isOfTheDate(String text, int place) {
        int start = text.indexOf("date: ");
        return place >= start && place <= text.indexOf('\n', start);
    }

    private static void assertRefused(DisclosureEngine engine, String text) {
        assertThrows(InvalidValueException.class, () -> Receipt.replay(engine, text), text);
    }

    @Provide
    Arbitrary<DisclosureEngine> engines() {
        return Arbitraries.of(ENGINES);
    }

    @Provide
    Arbitrary<RuleBook> books() {
        return RuleBookArbitraries.books();
    }

    @Provide
    Arbitrary<DisclosureRequest> requests() {
        return RequestArbitraries.requests();
    }

    /** Those that a receipt is written with, and any other. */
    @Provide
    Arbitrary<Character> characters() {
        return Arbitraries.oneOf(
                Arbitraries.of("0123456789".chars().mapToObj(c -> (char) c).toList()),
                Arbitraries.of(List.of('\n', '\r', '\t', ' ', ';', ':', '-', '_', 'A', 'a')),
                Arbitraries.chars().all());
    }
}
