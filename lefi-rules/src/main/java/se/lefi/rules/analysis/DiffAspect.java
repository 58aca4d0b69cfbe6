package se.lefi.rules.analysis;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.lefi.disclosure.InformationCategory;
import se.lefi.rules.Requirement;
import se.lefi.rules.Rule;
import se.lefi.rules.facts.Facts;
import se.lefi.rules.facts.Status;

/** What two rule books can say differently, and on which facts it makes their answers differ. */
public enum DiffAspect {
    /** One of them has a rule and the other has not, or they have none for different reasons: on all facts. */
    OUTCOME {
        @Override
        String of(Rule rule) {
            return "PERMITTED";
        }

        @Override
        boolean differs(Optional<Facts> before, Optional<Facts> after) {
            return true;
        }
    },
    /** Another ground: on facts that both permit. */
    GROUND {
        @Override
        String of(Rule rule) {
            return String.join(";", rule.ground().codes());
        }

        @Override
        boolean differs(Optional<Facts> before, Optional<Facts> after) {
            return allMet(before) && allMet(after);
        }
    },
    /** Another basis of the medium: on facts that both permit. */
    MEDIUM {
        @Override
        String of(Rule rule) {
            return String.join(";", rule.mediumBasis().codes());
        }

        @Override
        boolean differs(Optional<Facts> before, Optional<Facts> after) {
            return allMet(before) && allMet(after);
        }
    },
    /** A case is asked for by one only, or of other matters: where its status is another unmet one. */
    CASE {
        @Override
        String of(Rule rule) {
            return rule.caseFile().map(asked -> names(asked.matters())).orElse(NOT_ASKED);
        }

        @Override
        boolean differs(Optional<Facts> before, Optional<Facts> after) {
            return !unmet(Requirement.CASE, before).equals(unmet(Requirement.CASE, after));
        }
    },
    /** Consent is asked for by one only: where it is not effective. */
    CONSENT {
        @Override
        String of(Rule rule) {
            return rule.consent().isPresent() ? "REQUIRED" : NOT_ASKED;
        }

        @Override
        boolean differs(Optional<Facts> before, Optional<Facts> after) {
            return !unmet(Requirement.CONSENT, before).equals(unmet(Requirement.CONSENT, after));
        }
    },
    /** A statement of need is asked for by one only: where it is not made. */
    NECESSITY {
        @Override
        String of(Rule rule) {
            return rule.necessity().isPresent() ? "REQUIRED" : NOT_ASKED;
        }

        @Override
        boolean differs(Optional<Facts> before, Optional<Facts> after) {
            return !unmet(Requirement.NECESSITY, before).equals(unmet(Requirement.NECESSITY, after));
        }
    },
    /** The information is limited by one only, or otherwise: where other categories asked for are outside the limit. */
    INFORMATION {
        @Override
        String of(Rule rule) {
            return rule.information()
                    .map(scope -> names(scope.categories())
                            + rule.consent()
                                    .map(consent -> " (" + CONSENT_THAT_NAMES_NONE + ": "
                                            + names(consent.impliedInformation()) + ")")
                                    .orElse(""))
                    .orElse(NOT_ASKED);
        }

        @Override
        boolean differs(Optional<Facts> before, Optional<Facts> after) {
            return !outside(before).equals(outside(after));
        }

        private Set<InformationCategory> outside(Optional<Facts> facts) {
            return facts.map(Facts::notDisclosable).orElse(Set.of());
        }
    };

    /** What stands in an {@link #INFORMATION} row before the categories that a consent covers which names none. */
    public static final String CONSENT_THAT_NAMES_NONE = "CONSENT_THAT_NAMES_NONE";

    private static final String NOT_ASKED = "-";

    /** What a rule says in this respect. */
    abstract String of(Rule rule);

    /** Whether the answers differ in this respect, where the rules do. */
    abstract boolean differs(Optional<Facts> before, Optional<Facts> after);

    private static boolean allMet(Optional<Facts> facts) {
        return facts.isPresent()
                && Arrays.stream(Requirement.values())
                        .allMatch(requirement -> requirement.status(facts.get()).isMet());
    }

    private static Optional<Status> unmet(Requirement requirement, Optional<Facts> facts) {
        return facts.map(requirement::status).filter(status -> !status.isMet());
    }

    private static String names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).collect(Collectors.joining(", "));
    }
}
