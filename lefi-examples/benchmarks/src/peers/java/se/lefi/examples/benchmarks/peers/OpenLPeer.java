package se.lefi.examples.benchmarks.peers;

import org.jspecify.annotations.Nullable;
import org.openl.rules.runtime.RulesEngineFactory;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.examples.benchmarks.peers.input.Agreement;
import se.lefi.examples.benchmarks.peers.input.CaseFile;
import se.lefi.examples.benchmarks.peers.input.Consent;
import se.lefi.examples.benchmarks.peers.input.Request;

/** OpenL Tablets: decision tables of a workbook, compiled once behind a Java interface. */
final class OpenLPeer implements Peer {
    private final Workbook workbook =
            new RulesEngineFactory<>(OpenLWorkbook.FILE.toString(), Workbook.class).newEngineInstance();

    /** The table that Java calls. */
    public interface Workbook {
        AnswerCollector answer(
                Request request, @Nullable Agreement agreement, CaseFile[] caseFiles, Consent[] consents);
    }

    @Override
    public PeerAnswer decide(DisclosureRequest request) {
        return workbook.answer(Request.of(request), Agreement.of(request), CaseFile.of(request), Consent.of(request))
                .answer();
    }
}
