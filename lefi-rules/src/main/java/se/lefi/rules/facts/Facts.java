package se.lefi.rules.facts;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import se.lefi.InvalidValueException;
import se.lefi.Invariant;
import se.lefi.disclosure.InformationCategory;
import se.lefi.internal.Checks;

/**
 * The evidence of a request, read against one rule: all that its requirements see. Immutable and thread-safe.
 *
 * @param agreement the agreement's status
 * @param connection the connection's status
 * @param caseFile the status of the case that gets furthest
 * @param consent the status of the consent that gets furthest
 * @param necessity whether necessity is stated
 * @param information whether all categories asked for may be let out
 * @param notDisclosable the categories that may not; empty unless {@code information} says that some may not
 */
public record Facts(
        AgreementStatus agreement,
        ConnectionStatus connection,
        CaseStatus caseFile,
        ConsentStatus consent,
        NecessityStatus necessity,
        InformationStatus information,
        Set<InformationCategory> notDisclosable) {

    /**
     * Checks that categories are named exactly where some may not be let out, and copies the set.
     *
     * @throws InvalidValueException if they are not
     */
    public Facts {
        Objects.requireNonNull(agreement, "agreement");
        Objects.requireNonNull(connection, "connection");
        Objects.requireNonNull(caseFile, "caseFile");
        Objects.requireNonNull(consent, "consent");
        Objects.requireNonNull(necessity, "necessity");
        Objects.requireNonNull(information, "information");
        Checks.of(Facts.class)
                .that(
                        notDisclosable.isEmpty() == information.isMet(),
                        "notDisclosable",
                        notDisclosable,
                        Invariant.CATEGORIES_NAMED)
                .done();
        notDisclosable =
                notDisclosable.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(notDisclosable));
    }
}
