package se.lefi.examples.benchmarks.peers;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.lefi.rules.Decision;
import se.lefi.rules.UnmetRequirement;

/**
 * What every engine has to say about a request.
 *
 * @param ground the codes of the ground, joined by {@code ;}; empty where the request is refused
 * @param medium the codes of the basis of the medium, likewise
 * @param unmet the code of everything that is unmet; empty where the request is permitted
 */
record PeerAnswer(String ground, String medium, Set<String> unmet) {
    PeerAnswer {
        unmet = Set.copyOf(unmet);
    }

    static PeerAnswer permitted(String ground, String medium) {
        return new PeerAnswer(ground, medium, Set.of());
    }

    static PeerAnswer refused(Set<String> unmet) {
        return new PeerAnswer("", "", unmet);
    }

    static PeerAnswer refused(String unmet) {
        return refused(Set.of(unmet));
    }

    /** {@return what lefi's decision says} */
    static PeerAnswer of(Decision decision) {
        return decision.fold(
                permitted -> permitted(
                        joined(permitted.ground().codes()),
                        joined(permitted.mediumBasis().codes())),
                refused -> refused(
                        refused.unmet().stream().map(UnmetRequirement::code).collect(Collectors.toUnmodifiableSet())));
    }

    /** {@return what an engine says in columns of text, where codes are joined by {@code ;}} */
    static PeerAnswer of(Map<?, ?> answer) {
        return answer.get("outcome").equals("PERMITTED")
                ? permitted((String) answer.get("ground"), (String) answer.get("mediumBasis"))
                : refused(Set.of(((String) answer.get("unmet")).split(";")));
    }

    private static String joined(List<String> codes) {
        return String.join(";", codes);
    }
}
