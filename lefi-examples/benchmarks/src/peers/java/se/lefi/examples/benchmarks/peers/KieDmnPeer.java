package se.lefi.examples.benchmarks.peers;

import java.util.Map;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieRuntimeFactory;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import se.lefi.disclosure.DisclosureRequest;

/** Apache KIE DMN: a decision table for the lines, FEEL for the statuses. */
final class KieDmnPeer implements Peer {
    private final DMNRuntime runtime;
    private final DMNModel model;
    private final RequestVariables variables = RequestVariables.withNulls();

    KieDmnPeer() {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem()
                .write(services.getResources().newClassPathResource("edition-a-kie.dmn", KieDmnPeer.class));
        KieBuilder builder = services.newKieBuilder(files).buildAll();
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        runtime = KieRuntimeFactory.of(
                        services.newKieContainer(builder.getKieModule().getReleaseId())
                                .getKieBase())
                .get(DMNRuntime.class);
        model = runtime.getModel("https://lefi.se/edition-a", "edition-a");
    }

    @Override
    public PeerAnswer decide(DisclosureRequest request) {
        DMNContext context = runtime.newContext();
        context.set("request", variables.of(request));
        DMNResult result = runtime.evaluateByName(model, context, "answer");
        if (result.hasErrors()) {
            throw new IllegalStateException(result.getMessages().toString());
        }
        return PeerAnswer.of(
                (Map<?, ?>) result.getDecisionResultByName("answer").getResult());
    }
}
