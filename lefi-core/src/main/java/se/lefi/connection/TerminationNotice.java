package se.lefi.connection;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import se.lefi.InvalidValueException;
import se.lefi.Invariant;
import se.lefi.VisibleText;
import se.lefi.internal.Checks;
import se.lefi.organisation.OrganisationNumber;

/**
 * How an authority leaves: an e-mail to the agency with four items (FACTS A4). That it concerns termination is what this
 * value is; the other three are its parts. Sending it is the caller's affair. Immutable and thread-safe.
 *
 * <pre>{@code
 * TerminationNotice notice = new TerminationNotice(
 *         OrganisationNumber.parse("212000-0142"), "Exempelstads kommun", LocalDate.of(2026, 12, 31));
 * mail(TerminationNotice.ADDRESS, notice.body());
 * }</pre>
 *
 * @param organisationNumber the authority's number; it begins with 2
 * @param organisationName the authority's name, not blank, on one line
 * @param effectiveFrom the day from which the termination takes effect
 */
public record TerminationNotice(
        OrganisationNumber organisationNumber, String organisationName, LocalDate effectiveFrom) {
    /** Where the notice goes. */
    public static final String ADDRESS = "registeruttag@forsakringskassan.se";

    /**
     * Puts the name on one line, and checks number and name.
     *
     * @throws InvalidValueException if the number is no authority's, or the name is blank
     */
    public TerminationNotice {
        organisationName = onOneLine(organisationName);
        checks(Optional.of(organisationNumber), Optional.of(organisationName), Optional.of(effectiveFrom))
                .done();
    }

    /**
     * {@return the notice that was filled in}
     *
     * @throws InvalidValueException if an item is missing, or is not as it has to be; it names every one
     */
    public static TerminationNotice of(
            Optional<OrganisationNumber> organisationNumber,
            Optional<String> organisationName,
            Optional<LocalDate> effectiveFrom) {
        checks(organisationNumber, organisationName, effectiveFrom).done();
        return new TerminationNotice(organisationNumber.get(), organisationName.get(), effectiveFrom.get());
    }

    private static Checks checks(
            Optional<OrganisationNumber> number, Optional<String> name, Optional<LocalDate> effectiveFrom) {
        return Checks.of(TerminationNotice.class)
                .that(number.isPresent(), "organisationNumber", null, Invariant.REQUIRED)
                .that(
                        number.map(OrganisationNumber::isPublicSector).orElse(true),
                        "organisationNumber",
                        number,
                        Invariant.AUTHORITY_NUMBER)
                .notBlank("organisationName", name.orElse(""))
                .that(effectiveFrom.isPresent(), "effectiveFrom", null, Invariant.REQUIRED);
    }

    /** {@return the text to send, in Swedish: four lines, one an item, each ended by a line feed} */
    public String body() {
        return String.format(Locale.ROOT, """
                Ärendet gäller: uppsägning av tjänsten LEFI Prenumeration
                Organisationsnummer: %s
                Organisationsnamn: %s
                Uppsägningen ska gälla från: %s
                """, organisationNumber, organisationName, effectiveFrom);
    }

    /** {@return its parts; the name is withheld where a personal identity number may be in it} */
    @Override
    public String toString() {
        return "TerminationNotice[" + organisationNumber + ", " + Checks.shown(organisationName) + ", " + effectiveFrom
                + "]";
    }

    /** A name with a line break in it must not be able to add an item of its own. */
    private static String onOneLine(String name) {
        return VisibleText.strip(name.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " "));
    }
}
