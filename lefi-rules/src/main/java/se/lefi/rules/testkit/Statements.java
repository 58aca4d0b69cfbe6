package se.lefi.rules.testkit;

import java.util.Optional;
import java.util.function.Predicate;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.rules.facts.Requirement;
import se.lefi.rules.facts.Requirement.Statement;

/** The recipient's statements, one for each requirement that a mere statement meets. */
final class Statements {
    private Statements() {}

    /** The request with each of them made or not, as it is told. */
    static DisclosureRequest in(DisclosureRequest request, Predicate<Requirement> isMade) {
        DisclosureRequest stating = request;
        for (Requirement requirement : Requirement.values()) {
            Optional<Statement> statement = requirement.statement();
            if (statement.isPresent()) {
                stating = statement.get().in(stating, isMade.test(requirement));
            }
        }
        return stating;
    }
}
