package se.lefi.connection;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import se.lefi.InvalidValueException;
import se.lefi.Invariant;
import se.lefi.internal.Checks;
import se.lefi.organisation.OrganisationNumber;

/**
 * How an authority leaves: an e-mail to the agency with four items (FACTS A4). That it concerns termination is what this
 * value is; the other three are its parts. Sending it is the caller's affair. Immutable and thread-safe.
 *
 * @param organisationNumber the authority's number; it begins with 2
 * @param organisationName the authority's name, not blank
 * @param effectiveFrom the day from which the termination takes effect
 */
public record TerminationNotice(OrganisationNumber organisationNumber, String organisationName, LocalDate effectiveFrom)
        implements Termination {
    /** Where the notice goes. */
    public static final String ADDRESS = "registeruttag@forsakringskassan.se";

    /**
     * Checks number and name.
     *
     * @throws InvalidValueException if the number is no authority's, or the name is blank
     */
    public TerminationNotice {
        Objects.requireNonNull(effectiveFrom, "effectiveFrom");
        Checks.of(TerminationNotice.class)
                .that(
                        organisationNumber.isPublicSector(),
                        "organisationNumber",
                        organisationNumber,
                        Invariant.AUTHORITY_NUMBER)
                .notBlank("organisationName", onOneLine(organisationName))
                .done();
    }

    @Override
    public ConnectionRoute route() {
        return ConnectionRoute.AUTHORITY;
    }

    /** {@return the text to send, in Swedish: four lines, one an item, each ended by a line feed} */
    public String body() {
        return String.format(Locale.ROOT, """
                Ärendet gäller: uppsägning av tjänsten LEFI Prenumeration
                Organisationsnummer: %s
                Organisationsnamn: %s
                Uppsägningen ska gälla från: %s
                """, organisationNumber, onOneLine(organisationName), effectiveFrom);
    }

    /** A name with a line break in it must not be able to add an item of its own. */
    static String onOneLine(String name) {
        return name.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ").strip();
    }
}
