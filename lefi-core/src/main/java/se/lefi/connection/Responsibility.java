package se.lefi.connection;

import java.util.List;
import java.util.Objects;
import se.lefi.Bilingual;
import se.lefi.law.CitationSource;
import se.lefi.organisation.OrganisationKind;

/**
 * What a party answers for (<em>ansvarsfördelning</em>, FACTS A4). Immutable and thread-safe.
 *
 * @param party who
 * @param answersFor for what
 * @param source where that is said
 */
public record Responsibility(Party party, Bilingual answersFor, CitationSource source) {
    /** The agency's: that the answer is what it holds at the moment of the query. */
    public static final Responsibility OF_AGENCY = new Responsibility(
            Party.AGENCY,
            new Bilingual(
                    "att svaret innehåller de uppgifter som finns i Försäkringskassans register och databaser vid"
                            + " tidpunkten för frågan",
                    "that the answer holds what Försäkringskassan's registers and databases hold at the moment of the"
                            + " query"),
            CitationSource.PAGE);

    /** The recipient's: what becomes of the data once delivered. */
    public static final Responsibility OF_RECIPIENT = new Responsibility(
            Party.RECIPIENT,
            new Bilingual(
                    "sammanställningen av levererade uppgifter och hur de visas",
                    "compiling the delivered data and how it is shown"),
            CitationSource.PAGE);

    /** Checks for null only. */
    public Responsibility {
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(answersFor, "answersFor");
        Objects.requireNonNull(source, "source");
    }

    /** {@return those that apply when an organisation of this kind receives data; none where the page has no process} */
    public static List<Responsibility> applyingTo(OrganisationKind recipient) {
        return ConnectionRoute.of(recipient) == ConnectionRoute.NONE ? List.of() : List.of(OF_AGENCY, OF_RECIPIENT);
    }
}
