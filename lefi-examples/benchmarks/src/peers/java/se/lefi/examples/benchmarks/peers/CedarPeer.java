package se.lefi.examples.benchmarks.peers;

import com.cedarpolicy.BasicAuthorizationEngine;
import com.cedarpolicy.model.AuthorizationRequest;
import com.cedarpolicy.model.AuthorizationSuccessResponse;
import com.cedarpolicy.model.entity.Entity;
import com.cedarpolicy.model.exception.AuthException;
import com.cedarpolicy.model.exception.CacheException;
import com.cedarpolicy.model.policy.Policy;
import com.cedarpolicy.model.policy.PolicySet;
import com.cedarpolicy.value.CedarMap;
import com.cedarpolicy.value.DateTime;
import com.cedarpolicy.value.EntityIdentifier;
import com.cedarpolicy.value.EntityTypeName;
import com.cedarpolicy.value.PrimBool;
import com.cedarpolicy.value.PrimString;
import com.cedarpolicy.value.Value;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.examples.benchmarks.peers.input.Agreement;
import se.lefi.examples.benchmarks.peers.input.CaseFile;
import se.lefi.examples.benchmarks.peers.input.Consent;
import se.lefi.examples.benchmarks.peers.input.Request;

/** Cedar, through its native library: a set of policies that is parsed once and kept there. */
final class CedarPeer implements Peer {
    /** With no line to come under, nothing else is asked. */
    private static final Set<String> STANDING_ALONE = Set.of("RECIPIENT_NOT_ELIGIBLE", "PURPOSE_NOT_AVAILABLE");

    private static final EntityTypeName RECIPIENT = type("Recipient");
    private static final EntityTypeName PURPOSE = type("Action");
    private static final EntityTypeName INDIVIDUAL = type("Individual");

    private final BasicAuthorizationEngine engine = new BasicAuthorizationEngine();
    private final PolicySet policies;
    private final Map<String, Annotated> annotated = new HashMap<>();

    /** A policy's annotations; what is no line has no ground and medium. */
    private record Annotated(
            String id, @Nullable String ground, @Nullable String medium) {}

    CedarPeer() {
        try (InputStream text = CedarPeer.class.getResourceAsStream("edition-a.cedar")) {
            policies = PolicySet.parsePolicies(new String(text.readAllBytes(), StandardCharsets.UTF_8));
            for (Policy policy : policies.policies) {
                Map<String, String> annotations = policy.getAnnotations();
                annotated.put(
                        policy.getID(),
                        new Annotated(annotations.get("id"), annotations.get("ground"), annotations.get("medium")));
            }
            policies.cache();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (AuthException | CacheException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public PeerAnswer decide(DisclosureRequest disclosure) {
        Request request = Request.of(disclosure);
        Entity recipient = new Entity(
                RECIPIENT.of(id(request.recipient())), Map.of("kind", new PrimString(request.kind())), Set.of());
        Entity purpose = new Entity(PURPOSE.of(id(request.purpose())));
        Entity individual = new Entity(INDIVIDUAL.of(id(request.subject())));
        try {
            return answer(engine.isAuthorized(
                            new AuthorizationRequest(recipient, purpose, individual, context(disclosure, request)),
                            policies,
                            Set.of(recipient, purpose, individual))
                    .success
                    .orElseThrow());
        } catch (AuthException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Map<String, Value> context(DisclosureRequest disclosure, Request request) {
        Map<String, Value> context = new HashMap<>();
        put(context, "day", request.day());
        context.put("caseFile", new PrimString(FurthestEvidence.caseFile(CaseFile.of(disclosure), request)));
        context.put("consent", new PrimString(FurthestEvidence.consent(Consent.of(disclosure), request)));
        Set<String> beyond = FurthestEvidence.beyondConsents(Consent.of(disclosure), request);
        context.put("beyondConsents", new PrimBool(!beyond.isEmpty()));
        Agreement agreement = Agreement.of(disclosure);
        if (agreement != null) {
            CedarMap dates = new CedarMap();
            put(dates, "signedByRecipient", agreement.signedByRecipient());
            put(dates, "signedByAgency", agreement.signedByAgency());
            put(dates, "ends", agreement.ends());
            put(dates, "connectedFrom", agreement.connectedFrom());
            put(dates, "disconnectedFrom", agreement.disconnectedFrom());
            context.put("agreement", dates);
        }
        return context;
    }

    private static void put(Map<String, Value> values, String name, @Nullable LocalDate date) {
        if (date != null) {
            values.put(name, new DateTime(date.toString()));
        }
    }

    private PeerAnswer answer(AuthorizationSuccessResponse response) {
        if (!response.getErrors().isEmpty()) {
            throw new IllegalStateException(response.getErrors().toString());
        }
        if (response.isAllowed()) {
            Annotated line = annotated.get(response.getReason().iterator().next());
            return PeerAnswer.permitted(line.ground(), line.medium());
        }
        Set<String> unmet = response.getReason().stream()
                .map(policy -> annotated.get(policy).id())
                .collect(Collectors.toUnmodifiableSet());
        return unmet.stream()
                .filter(STANDING_ALONE::contains)
                .findFirst()
                .map(PeerAnswer::refused)
                .orElseGet(() -> PeerAnswer.refused(unmet));
    }

    private static EntityIdentifier id(String text) {
        return new EntityIdentifier(text);
    }

    private static EntityTypeName type(String name) {
        return EntityTypeName.parse(name).orElseThrow();
    }
}
