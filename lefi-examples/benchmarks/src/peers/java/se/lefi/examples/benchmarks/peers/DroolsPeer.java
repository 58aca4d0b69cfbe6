package se.lefi.examples.benchmarks.peers;

import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieContainerSessionsPool;
import org.kie.api.runtime.KieSession;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.examples.benchmarks.peers.input.Agreement;
import se.lefi.examples.benchmarks.peers.input.CaseFile;
import se.lefi.examples.benchmarks.peers.input.Consent;
import se.lefi.examples.benchmarks.peers.input.Request;

/**
 * Drools: rules in DRL, compiled to the executable model. A session for each request, from a pool, as the documentation
 * advises for sessions of high turnover.
 */
final class DroolsPeer implements Peer {
    private final KieContainerSessionsPool sessions;

    DroolsPeer() {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem()
                .write(services.getResources().newClassPathResource("edition-a.drl", DroolsPeer.class));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        sessions =
                services.newKieContainer(builder.getKieModule().getReleaseId()).newKieSessionsPool(1);
    }

    @Override
    public PeerAnswer decide(DisclosureRequest request) {
        KieSession session = sessions.newKieSession();
        try {
            AnswerCollector findings = new AnswerCollector();
            session.setGlobal("findings", findings);
            session.insert(Request.of(request));
            Agreement agreement = Agreement.of(request);
            if (agreement != null) {
                session.insert(agreement);
            }
            for (CaseFile caseFile : CaseFile.of(request)) {
                session.insert(caseFile);
            }
            for (Consent consent : Consent.of(request)) {
                session.insert(consent);
            }
            session.fireAllRules();
            return findings.answer();
        } finally {
            session.dispose();
        }
    }
}
