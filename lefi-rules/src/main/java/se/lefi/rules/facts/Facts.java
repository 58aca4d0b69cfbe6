package se.lefi.rules.facts;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lefi.InvalidValueException;
import se.lefi.Invariant;
import se.lefi.disclosure.InformationCategory;
import se.lefi.internal.Checks;
import se.lefi.internal.EnumSets;

/**
 * The evidence of a request, read against one rule: all that its requirements see. Immutable and thread-safe.
 *
 * <p>Facts are a cell of a finite space. Rules that ask for the same things have tables of the same {@linkplain #shape shape},
 * in which facts have a {@linkplain #cell number}. Facts that name no categories are built once and shared.
 */
public final class Facts {
    private static final int AGREEMENTS = AgreementStatus.values().length;
    private static final int CONNECTIONS = ConnectionStatus.values().length;
    private static final int CASES = CaseStatus.values().length;
    private static final int CONSENTS = ConsentStatus.values().length;
    private static final int NECESSITIES = NecessityStatus.values().length;
    private static final int INFORMATIONS = InformationStatus.values().length;

    /** Indexed by all six statuses; filled as facts are met with, by two threads at once perhaps, with equal facts. */
    private static final @Nullable Facts[] SHARED =
            new Facts[AGREEMENTS * CONNECTIONS * CASES * CONSENTS * NECESSITIES * INFORMATIONS];

    private final AgreementStatus agreement;
    private final ConnectionStatus connection;
    private final CaseStatus caseFile;
    private final ConsentStatus consent;
    private final NecessityStatus necessity;
    private final InformationStatus information;
    private final Set<InformationCategory> notDisclosable;
    private final int shape;
    private final int cell;

    private Facts(
            AgreementStatus agreement,
            ConnectionStatus connection,
            CaseStatus caseFile,
            ConsentStatus consent,
            NecessityStatus necessity,
            InformationStatus information,
            Set<InformationCategory> notDisclosable) {
        this.agreement = agreement;
        this.connection = connection;
        this.caseFile = caseFile;
        this.consent = consent;
        this.necessity = necessity;
        this.information = information;
        this.notDisclosable = notDisclosable;
        this.shape = shape(isAsked(caseFile), isAsked(consent), isAsked(necessity), isAsked(information));
        int number = agreement.ordinal() * CONNECTIONS + connection.ordinal();
        number = next(number, caseFile, CASES);
        number = next(number, consent, CONSENTS);
        number = next(number, necessity, NECESSITIES);
        this.cell = next(number, information, INFORMATIONS);
    }

    /** {@return the facts of these statuses, where no category asked for is outside the limit} */
    public static Facts of(
            AgreementStatus agreement,
            ConnectionStatus connection,
            CaseStatus caseFile,
            ConsentStatus consent,
            NecessityStatus necessity,
            InformationStatus information) {
        int index = agreement.ordinal();
        index = index * CONNECTIONS + connection.ordinal();
        index = index * CASES + caseFile.ordinal();
        index = index * CONSENTS + consent.ordinal();
        index = index * NECESSITIES + necessity.ordinal();
        index = index * INFORMATIONS + information.ordinal();
        Facts facts = SHARED[index];
        if (facts == null) {
            facts = of(agreement, connection, caseFile, consent, necessity, information, Set.of());
            SHARED[index] = facts;
        }
        return facts;
    }

    /**
     * {@return the facts of these statuses}
     *
     * @param notDisclosable the categories asked for that may not be let out
     * @throws InvalidValueException if categories are named exactly where {@code information} is met
     */
    public static Facts of(
            AgreementStatus agreement,
            ConnectionStatus connection,
            CaseStatus caseFile,
            ConsentStatus consent,
            NecessityStatus necessity,
            InformationStatus information,
            Set<InformationCategory> notDisclosable) {
        Checks.of(Facts.class)
                .that(
                        notDisclosable.isEmpty() == information.isMet(),
                        "notDisclosable",
                        notDisclosable,
                        Invariant.CATEGORIES_NAMED)
                .done();
        return new Facts(
                agreement,
                connection,
                caseFile,
                consent,
                necessity,
                information,
                EnumSets.copy(InformationCategory.class, notDisclosable));
    }

    /** The shape of the table of a rule that asks for these of the four things that not every rule asks for. */
    static int shape(boolean caseFile, boolean consent, boolean necessity, boolean information) {
        return (caseFile ? 1 : 0) | (consent ? 2 : 0) | (necessity ? 4 : 0) | (information ? 8 : 0);
    }

    /** {@return the number of cells in a table of the shape} */
    public static int cells(int shape) {
        return AGREEMENTS
                * CONNECTIONS
                * ((shape & 1) == 0 ? 1 : CASES - 1)
                * ((shape & 2) == 0 ? 1 : CONSENTS - 1)
                * ((shape & 4) == 0 ? 1 : NECESSITIES - 1)
                * ((shape & 8) == 0 ? 1 : INFORMATIONS - 1);
    }

    /** {@return the agreement's status} */
    public AgreementStatus agreement() {
        return agreement;
    }

    /** {@return the connection's status} */
    public ConnectionStatus connection() {
        return connection;
    }

    /** {@return the status of the case that gets furthest} */
    public CaseStatus caseFile() {
        return caseFile;
    }

    /** {@return the status of the consent that gets furthest} */
    public ConsentStatus consent() {
        return consent;
    }

    /** {@return whether necessity is stated} */
    public NecessityStatus necessity() {
        return necessity;
    }

    /** {@return whether all categories asked for may be let out} */
    public InformationStatus information() {
        return information;
    }

    /** {@return the categories asked for that may not be let out; empty unless {@link #information} says that some may not} */
    public Set<InformationCategory> notDisclosable() {
        return notDisclosable;
    }

    /** {@return the shape of the tables that these facts are a cell of} */
    public int shape() {
        return shape;
    }

    /** {@return the number of their cell, from zero; facts that differ in the categories they name share one} */
    public int cell() {
        return cell;
    }

    private static boolean isAsked(Status status) {
        return status.ordinal() > 0;
    }

    /** The first status of each of these kinds says that the rule does not ask; the others are digits. */
    private static int next(int number, Status status, int statuses) {
        return isAsked(status) ? number * (statuses - 1) + status.ordinal() - 1 : number;
    }

    private List<Object> parts() {
        return List.of(agreement, connection, caseFile, consent, necessity, information, notDisclosable);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Facts facts && facts.parts().equals(parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    /** {@return the statuses, and the categories that may not be let out} */
    @Override
    public String toString() {
        return "Facts" + parts();
    }
}
