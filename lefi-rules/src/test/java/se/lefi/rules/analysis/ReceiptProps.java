package se.lefi.rules.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.RequestArbitraries;
import se.lefi.rules.RuleBook;
import se.lefi.rules.RuleBookArbitraries;
import se.lefi.rules.analysis.Replay.SameAnswer;

/** Decision record 8: what a receipt says was decided is decided again, by whatever book. */
class ReceiptProps {
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void anyBookReplaysWhatItDecided(@ForAll("books") RuleBook book, @ForAll("requests") DisclosureRequest request) {
        DisclosureEngine engine = DisclosureEngine.using(book);
        Receipt receipt = Receipt.of(engine.assess(request));
        assertEquals(receipt, Receipt.parse(receipt.text()));
        assertEquals(new SameAnswer(engine.decide(request)), Replay.of(receipt.text(), engine));
    }

    @Provide
    Arbitrary<RuleBook> books() {
        return RuleBookArbitraries.books();
    }

    @Provide
    Arbitrary<DisclosureRequest> requests() {
        return RequestArbitraries.requests();
    }
}
