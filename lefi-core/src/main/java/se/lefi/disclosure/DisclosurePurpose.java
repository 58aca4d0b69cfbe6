package se.lefi.disclosure;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import se.lefi.Bilingual;
import se.lefi.InvalidValueException;
import se.lefi.internal.Checks;

/**
 * What the recipient wants the data for (<em>ändamål</em>). The seven of LEFI Prenumeration are constants; a rule book of
 * one's own may bring others. Immutable and thread-safe.
 *
 * <p>Two purposes are equal when their codes are.
 *
 * <pre>{@code
 * DisclosurePurpose own = DisclosurePurpose.of("OCCUPATIONAL_PENSION", "tjänstepension", "occupational pension");
 * own.in(Locale.ENGLISH); // occupational pension
 * }</pre>
 *
 * @param code a stable code of capital letters, digits and underscores
 * @param name what people call it
 */
public record DisclosurePurpose(String code, Bilingual name) {
    /** <em>samordning av ersättningar</em> (FACTS A1). */
    public static final DisclosurePurpose COORDINATION =
            of("COORDINATION", "samordning av ersättningar", "coordination of compensation");

    /** <em>riskbedömning</em> (FACTS A1). */
    public static final DisclosurePurpose RISK_ASSESSMENT = of("RISK_ASSESSMENT", "riskbedömning", "risk assessment");

    /** <em>pensionsprognos</em> (FACTS A1). */
    public static final DisclosurePurpose PENSION_FORECAST =
            of("PENSION_FORECAST", "pensionsprognos", "pension forecast");

    /** <em>skadereglering</em> (FACTS A1). */
    public static final DisclosurePurpose CLAIMS_SETTLEMENT =
            of("CLAIMS_SETTLEMENT", "skadereglering", "claims settlement");

    /** A case at a state or municipal authority (<em>ärende hos en myndighet</em>, FACTS A2). */
    public static final DisclosurePurpose AUTHORITY_CASE =
            of("AUTHORITY_CASE", "ärende hos en myndighet", "case at an authority");

    /** A case of the social services (<em>ärende inom socialtjänsten</em>, FACTS A2). */
    public static final DisclosurePurpose SOCIAL_SERVICES_CASE =
            of("SOCIAL_SERVICES_CASE", "ärende inom socialtjänsten", "case of the social services");

    /** A case about <em>kommunalt vårdnadsbidrag</em> (FACTS A2). */
    public static final DisclosurePurpose CHILD_RAISING_ALLOWANCE_CASE = of(
            "CHILD_RAISING_ALLOWANCE_CASE",
            "ärende om kommunalt vårdnadsbidrag",
            "case about municipal child-raising allowance");

    private static final List<DisclosurePurpose> PUBLISHED = List.of(
            COORDINATION,
            RISK_ASSESSMENT,
            PENSION_FORECAST,
            CLAIMS_SETTLEMENT,
            AUTHORITY_CASE,
            SOCIAL_SERVICES_CASE,
            CHILD_RAISING_ALLOWANCE_CASE);

    /**
     * Checks the code.
     *
     * @throws InvalidValueException unless it is a code
     */
    public DisclosurePurpose {
        Objects.requireNonNull(name, "name");
        Checks.of(DisclosurePurpose.class).code("code", code).done();
    }

    /**
     * {@return a purpose of one's own}
     *
     * @throws InvalidValueException unless the code is one
     */
    public static DisclosurePurpose of(String code, String swedishName, String englishName) {
        return new DisclosurePurpose(code, new Bilingual(swedishName, englishName));
    }

    /** {@return the seven purposes of LEFI Prenumeration, in the order of FACTS} */
    public static List<DisclosurePurpose> published() {
        return PUBLISHED;
    }

    /** {@return what people call it, in Swedish or English} */
    public String in(Locale locale) {
        return name.in(locale);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof DisclosurePurpose purpose && purpose.code.equals(code));
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return code;
    }
}
