package se.lefi.examples.benchmarks.peers;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.examples.dmn.DmnFile;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.edition.LefiPrenumeration;

/** Apache KIE DMN, by the file that lefi exports. lefi tells it how the evidence stands. */
final class KieDmnPeer implements Peer {
    private final DisclosureEngine lefi = DisclosureEngine.using(LefiPrenumeration.asPublished());
    private final DMNRuntime runtime;
    private final DMNModel model;

    KieDmnPeer() {
        byte[] file = DmnFile.of(lefi.book(), Locale.ENGLISH).getBytes(StandardCharsets.UTF_8);
        runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(ResourceFactory.newByteArrayResource(file)))
                .getOrElseThrow(IllegalStateException::new);
        model = runtime.getModels().get(0);
    }

    @Override
    public PeerAnswer decide(DisclosureRequest request) {
        DMNContext context = runtime.newContext();
        DmnFile.inputs(lefi.assess(request)).forEach(context::set);
        DMNResult result = runtime.evaluateByName(model, context, "answer");
        if (result.hasErrors()) {
            throw new IllegalStateException(result.getMessages().toString());
        }
        return PeerAnswer.of(
                (Map<?, ?>) result.getDecisionResultByName("answer").getResult());
    }
}
