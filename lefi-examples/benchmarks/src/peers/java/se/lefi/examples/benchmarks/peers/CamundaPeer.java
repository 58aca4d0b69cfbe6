package se.lefi.examples.benchmarks.peers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import se.lefi.disclosure.DisclosureRequest;

/** The DMN engine of Camunda 7: a decision table for the lines, FEEL for the statuses. */
final class CamundaPeer implements Peer {
    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final DmnDecision decision;
    private final RequestVariables variables = RequestVariables.withNulls();

    CamundaPeer() {
        try (InputStream model = CamundaPeer.class.getResourceAsStream("edition-a-camunda.dmn")) {
            decision = engine.parseDecision("answer", model);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public PeerAnswer decide(DisclosureRequest request) {
        return PeerAnswer.of((Map<?, ?>) engine.evaluateDecision(decision, Map.of("request", variables.of(request)))
                .getSingleEntry());
    }
}
