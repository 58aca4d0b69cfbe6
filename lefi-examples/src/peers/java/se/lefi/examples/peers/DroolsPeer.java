package se.lefi.examples.peers;

import java.util.HashSet;
import java.util.Set;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieContainerSessionsPool;
import org.kie.api.runtime.KieSession;
import org.jspecify.annotations.Nullable;
import se.lefi.disclosure.DisclosureRequest;

/**
 * Drools: rules in DRL, compiled to the executable model. A session for each request, from a pool, as the documentation
 * advises for sessions of high turnover.
 */
public final class DroolsPeer implements Peer {
    private final KieContainerSessionsPool sessions;

    DroolsPeer() {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem()
                .write(services.getResources().newClassPathResource("edition-a.drl", DroolsPeer.class));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        sessions = services.newKieContainer(builder.getKieModule().getReleaseId())
                .newKieSessionsPool(1);
    }

    @Override
    public Answer decide(DisclosureRequest request) {
        KieSession session = sessions.newKieSession();
        try {
            Findings findings = new Findings();
            session.setGlobal("findings", findings);
            session.insert(Input.request(request));
            Input.Agreement agreement = Input.agreement(request);
            if (agreement != null) {
                session.insert(agreement);
            }
            Input.caseFiles(request).forEach(session::insert);
            Input.consents(request).forEach(session::insert);
            session.fireAllRules();
            return findings.answer();
        } finally {
            session.dispose();
        }
    }

    /** What the rules found. */
    public static final class Findings {
        private final Set<String> unmet = new HashSet<>();
        private @Nullable String ground;
        private @Nullable String medium;

        public void ground(String ground, String medium) {
            this.ground = ground;
            this.medium = medium;
        }

        public void unmet(String code) {
            unmet.add(code);
        }

        Answer answer() {
            return unmet.isEmpty() ? Answer.permitted(ground, medium) : Answer.refused(unmet);
        }
    }
}
