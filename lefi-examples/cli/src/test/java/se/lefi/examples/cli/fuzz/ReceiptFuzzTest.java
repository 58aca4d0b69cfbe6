package se.lefi.examples.cli.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lefi.rules.DecisionCodes;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.analysis.Receipt;
import se.lefi.rules.analysis.Replay;
import se.lefi.rules.edition.LefiPrenumeration;
import se.lefi.rules.testkit.RepresentativeRequests;

/** A text is refused, or is a receipt that is written and read as the same; replaying it tells whether it was altered. */
class ReceiptFuzzTest {
    private static final DisclosureEngine ENGINE = DisclosureEngine.using(LefiPrenumeration.byStatute());
    private static final List<String> RECEIPTS = RepresentativeRequests.of(ENGINE.book())
            .map(request -> Receipt.of(ENGINE.assess(request)).text())
            .toList();

    @Test
    void receipts() {
        Fuzz.run("receipt", 5, mutator -> {
            String receipt = mutator.among(RECEIPTS);
            String text = mutator.below(2) == 0 ? mutator.damage(receipt) : lines(mutator, receipt);
            Replay replay = Replay.of(text, ENGINE);
            if (replay instanceof Replay.NotAReceipt refused) {
                PersonalData.assertAbsent(refused.problem().getMessage(), List.of());
                return false;
            }
            Receipt parsed = Receipt.parse(text);
            assertEquals(parsed, Receipt.parse(parsed.text()));
            if (replay instanceof Replay.SameAnswer same) {
                assertTrue(DecisionCodes.of(same.decision()).isSameAnswerAs(parsed.codes()));
            }
            return true;
        });
    }

    /** Lines of another receipt among its own, and lines lost or doubled. */
    private static String lines(Mutator mutator, String receipt) {
        List<String> lines = new ArrayList<>(receipt.lines().toList());
        List<String> others = mutator.among(RECEIPTS).lines().toList();
        for (int i = mutator.below(4); i > 0; i--) {
            int line = mutator.below(Math.min(lines.size(), others.size()));
            switch (mutator.below(4)) {
                case 0 -> lines.remove(line);
                case 1 -> lines.add(line, others.get(line));
                default -> lines.set(line, others.get(line));
            }
        }
        return String.join("\n", lines) + "\n";
    }
}
