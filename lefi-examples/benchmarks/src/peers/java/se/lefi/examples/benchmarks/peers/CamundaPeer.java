package se.lefi.examples.benchmarks.peers;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.examples.dmn.DmnFile;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.edition.LefiPrenumeration;

/** The DMN engine of Camunda 7, by the file that lefi exports. lefi tells it how the evidence stands. */
final class CamundaPeer implements Peer {
    private final DisclosureEngine lefi = DisclosureEngine.using(LefiPrenumeration.asPublished());
    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final DmnDecision decision = engine.parseDecision(
            "answer",
            new ByteArrayInputStream(DmnFile.of(lefi.book(), Locale.ENGLISH).getBytes(StandardCharsets.UTF_8)));

    @Override
    public PeerAnswer decide(DisclosureRequest request) {
        return PeerAnswer.of(engine.evaluateDecision(decision, DmnFile.inputs(lefi.assess(request)))
                .getSingleResult()
                .getEntryMap());
    }
}
