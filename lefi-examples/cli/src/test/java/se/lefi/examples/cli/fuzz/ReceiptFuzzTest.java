package se.lefi.examples.cli.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lefi.rules.DecisionCodes;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.analysis.Receipt;
import se.lefi.rules.analysis.Replay;
import se.lefi.rules.edition.LefiPrenumeration;
import se.lefi.rules.testkit.RepresentativeRequests;

/** A damaged text is no receipt, says another edition, or replays to what it says; nothing is thrown. */
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
            if (replay instanceof Replay.NotAReceipt problem) {
                PersonalData.assertAbsent(problem.problem().getMessage(), List.of());
                return false;
            }
            if (replay instanceof Replay.SameAnswer same) {
                assertEquals(
                        DecisionCodes.of(same.decision()).unmet(),
                        Receipt.parse(text).codes().unmet());
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
