package se.lefi.rules.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lefi.Bilingual;
import se.lefi.disclosure.InformationCategory;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.AuthorityFunction;
import se.lefi.organisation.OrganisationKind;
import se.lefi.rules.Fee;
import se.lefi.rules.GroundNature;
import se.lefi.rules.Refusal;
import se.lefi.rules.Remedy;
import se.lefi.rules.Requirement;
import se.lefi.rules.analysis.DiffAspect;

class WordsTest {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final LocalDate DAY = LocalDate.of(2024, 2, 15);

    /** FACTS, headings of A1 and A2. */
    @ParameterizedTest
    @CsvSource({
        "INSURANCE_COMPANY, försäkringsbolag, insurance companies",
        "INSURANCE_INTERMEDIARY, försäkringsförmedlare, insurance intermediaries",
        "STATE_AUTHORITY, statliga myndigheter, state authorities",
        "MUNICIPAL_AUTHORITY, kommunala myndigheter, municipal authorities",
    })
    void kindsAreCalledAsThePageCallsThem(OrganisationKind kind, String swedish, String english) {
        assertEquals(new Bilingual(swedish, english), Words.of(kind));
    }

    /** FACTS B1. */
    @ParameterizedTest
    @CsvSource({
        "STATENS_TJANSTEPENSIONSVERK, Statens tjänstepensionsverk, Statens tjänstepensionsverk",
        "LABOUR_MARKET_AUTHORITY, arbetsmarknadsmyndighet, labour-market authority",
        "ENFORCEMENT_AUTHORITY, Kronofogdemyndigheten, Kronofogdemyndigheten",
        "SOCIAL_WELFARE_BOARD, socialnämnd, social welfare board",
        "PRISON_AND_PROBATION_SERVICE, Kriminalvården, Kriminalvården",
        "MIGRATION_AGENCY, Migrationsverket, Migrationsverket",
    })
    void functionsAreCalledAsTheOrdinanceCallsThem(AuthorityFunction function, String swedish, String english) {
        assertEquals(new Bilingual(swedish, english), Words.of(function));
    }

    /** FACTS A1, A2 and A4. */
    @ParameterizedTest
    @CsvSource({
        "AGREEMENT, avtal eller överenskommelse, agreement",
        "CONNECTION, teknisk anslutning, technical connection",
        "CASE, ärende, case",
        "CONSENT, samtycke, consent",
        "INFORMATION, uppgifter som får lämnas ut, information within the limit",
    })
    void requirementsAreCalledAsThePageCallsThem(Requirement requirement, String swedish, String english) {
        assertEquals(new Bilingual(swedish, english), Words.of(requirement));
    }

    /** FACTS B1, what may be disclosed. */
    @ParameterizedTest
    @CsvSource({
        "IDENTITY, namn och personnummer eller samordningsnummer, name and personal or coordination number",
        "ADDRESS, adress, address",
        "EMPLOYER, arbetsgivare, employer",
        "ECONOMIC_CIRCUMSTANCES, ekonomiska förhållanden, economic circumstances",
        "BENEFIT_APPLICATION, anmälan eller ansökan om förmån, notification or application for a benefit",
        "BENEFIT_GRANTED, beviljad förmån, benefit granted",
        "BENEFIT_PERIOD, förmånens period, period of the benefit",
        "BENEFIT_EXTENT, förmånens omfattning, extent of the benefit",
        "AMOUNT_PAID, utbetalt belopp, amount paid",
        "PAYMENT_DATE, utbetalningsdag, day of payment",
        "TOTAL_DEFENCE_DAILY_ALLOWANCE, dagpenning enligt 2 kap. 2 § (1995:239),"
                + " daily allowance under chapter 2 section 2 of (1995:239)",
        "OTHER, andra uppgifter, other information",
    })
    void informationIsCalledAsTheGroundsCallIt(InformationCategory category, String swedish, String english) {
        assertEquals(new Bilingual(swedish, english), Words.of(category));
    }

    /** FACTS B4. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DUTY | uppgiftsskyldighet, myndigheten ska lämna ut uppgifterna | a duty, the agency has to disclose",
                "PERMISSION | tillåtelse, sekretess hindrar inte utlämnandet"
                        + " | a permission, secrecy does not hinder disclosure",
                "CONSENT | samtycke, den enskilde häver sekretessen | consent, the individual lifts the secrecy"
            })
    void whatAGroundDoes(GroundNature nature, String swedish, String english) {
        assertEquals(new Bilingual(swedish, english), Words.of(nature));
    }

    /** FACTS B3. */
    @ParameterizedTest
    @CsvSource({"MAY_BE_CHARGED, får tas ut, may be charged", "FREE_OF_CHARGE, avgiftsfritt, free of charge"})
    void whetherAFeeMayBeCharged(Fee fee, String swedish, String english) {
        assertEquals(new Bilingual(swedish, english), Words.of(fee));
    }

    /** DESIGN section 4: sign, connect, show a case, obtain consent, state the need, narrow the categories. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CONCLUDE_AGREEMENT | ingå ett avtal eller en överenskommelse som båda parter undertecknar"
                        + " | conclude an agreement that both parties sign",
                "CONNECT | anslut tekniskt till tjänsten | connect to the service technically",
                "SHOW_CASE | visa ett öppet ärende av rätt slag om den enskilde"
                        + " | show an open case of the right matter about the individual",
                "OBTAIN_CONSENT | inhämta den enskildes samtycke till utlämnande till mottagaren för ändamålet"
                        + " | obtain the individual's consent to disclosure to the recipient for the purpose",
                "STATE_NECESSITY | ange att uppgifterna behövs för ändamålet, om det är så"
                        + " | state that the information is needed for the purpose, if it is",
                "NARROW_INFORMATION | begär inte de uppgifter som inte får lämnas ut"
                        + " | leave out the information that may not be disclosed"
            })
    void theRemedyIsThatOfTheRequirement(Remedy remedy, String swedish, String english) {
        assertEquals(new Bilingual(swedish, english), Words.of(remedy));
    }

    @Test
    void eachConstantIsCalledSomethingOfItsOwn() {
        distinct(OrganisationKind.values(), Words::of);
        distinct(AuthorityFunction.values(), Words::of);
        distinct(Requirement.values(), Words::of);
        distinct(Refusal.values(), Words::of);
        distinct(DiffAspect.values(), Words::of);
        distinct(Remedy.values(), Words::of);
        distinct(GroundNature.values(), Words::of);
        distinct(Fee.values(), Words::of);
        distinct(InformationCategory.values(), Words::of);
    }

    private static <E extends Enum<E>> void distinct(E[] constants, Function<E, Bilingual> words) {
        Set<String> swedish = new HashSet<>();
        Set<String> english = new HashSet<>();
        for (E constant : constants) {
            Bilingual called = words.apply(constant);
            assertFalse(called.swedish().isBlank() || called.english().isBlank(), constant::name);
            swedish.add(called.swedish());
            english.add(called.english());
        }
        assertEquals(constants.length, swedish.size(), () -> Arrays.toString(constants));
        assertEquals(constants.length, english.size(), () -> Arrays.toString(constants));
    }

    /** DESIGN section 3: half-open, so that the end day is the first on which it is over. */
    @Test
    void aPeriodIsSaidWithTheBoundsThatItHas() {
        assertEquals("always", Words.in(ValidityPeriod.ALWAYS, Locale.ENGLISH));
        assertEquals("alltid", Words.in(ValidityPeriod.ALWAYS, SWEDISH));
        assertEquals("from 2024-02-15", Words.in(ValidityPeriod.from(DAY), Locale.ENGLISH));
        assertEquals("före 2024-02-15", Words.in(ValidityPeriod.until(DAY), SWEDISH));
        ValidityPeriod week = ValidityPeriod.between(DAY, DAY.plusDays(7));
        assertEquals("from 2024-02-15 before 2024-02-22", Words.in(week, Locale.ENGLISH));
        assertEquals("från 2024-02-15 före 2024-02-22", Words.in(week, SWEDISH));
    }
}
