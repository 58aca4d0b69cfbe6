package se.lefi.rules.explain;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lefi.rules.Fee;
import se.lefi.disclosure.InformationCategory;
import se.lefi.Bilingual;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.AuthorityFunction;
import se.lefi.organisation.OrganisationKind;
import se.lefi.rules.GroundNature;
import se.lefi.rules.Refusal;
import se.lefi.rules.Remedy;
import se.lefi.rules.Requirement;
import se.lefi.rules.analysis.DiffAspect;

/** What the enums that explanations and tables name are called in running text, in Swedish and English. */
public final class Words {
    private Words() {}

    /** {@return what a kind of recipient is called, in the plural} */
    public static Bilingual of(OrganisationKind kind) {
        return switch (kind) {
            case INSURANCE_COMPANY -> both("försäkringsbolag", "insurance companies");
            case INSURANCE_INTERMEDIARY -> both("försäkringsförmedlare", "insurance intermediaries");
            case STATE_AUTHORITY -> both("statliga myndigheter", "state authorities");
            case MUNICIPAL_AUTHORITY -> both("kommunala myndigheter", "municipal authorities");
            case OTHER -> both("andra mottagare", "other recipients");
        };
    }

    /** {@return what a function is called} */
    public static Bilingual of(AuthorityFunction function) {
        return switch (function) {
            case COURT -> both("domstol", "court");
            case STATENS_TJANSTEPENSIONSVERK -> both("Statens tjänstepensionsverk", "Statens tjänstepensionsverk");
            case LABOUR_MARKET_AUTHORITY -> both("arbetsmarknadsmyndighet", "labour-market authority");
            case POLICE_AUTHORITY -> both("Polismyndigheten", "Polismyndigheten");
            case SECURITY_SERVICE -> both("Säkerhetspolisen", "Säkerhetspolisen");
            case PROSECUTION_AUTHORITY -> both("åklagarmyndighet", "prosecution authority");
            case ENFORCEMENT_AUTHORITY -> both("Kronofogdemyndigheten", "Kronofogdemyndigheten");
            case TAX_AGENCY -> both("Skatteverket", "Skatteverket");
            case CRIME_VICTIM_AUTHORITY -> both("Brottsoffermyndigheten", "Brottsoffermyndigheten");
            case SOCIAL_WELFARE_BOARD -> both("socialnämnd", "social welfare board");
            case PRISON_AND_PROBATION_SERVICE -> both("Kriminalvården", "Kriminalvården");
            case STUDENT_AID_AUTHORITY -> both("myndighet för studiestöd", "student-aid authority");
            case HOUSING_ALLOWANCE_AUTHORITY ->
                both("myndighet som handlägger bostadsbidrag", "authority handling housing allowance");
            case PUBLIC_HEALTHCARE_PRINCIPAL ->
                both("huvudman för allmän hälso- och sjukvård", "public healthcare principal");
            case MIGRATION_AGENCY -> both("Migrationsverket", "Migrationsverket");
            case TOTAL_DEFENCE_DISCIPLINE_AUTHORITY ->
                both(
                        "myndighet för disciplinansvar inom totalförsvaret",
                        "authority for disciplinary liability in the total defence");
            case OTHER -> both("annan funktion", "other function");
        };
    }

    /** {@return what a requirement asks for} */
    public static Bilingual of(Requirement requirement) {
        return switch (requirement) {
            case AGREEMENT -> both("avtal eller överenskommelse", "agreement");
            case CONNECTION -> both("teknisk anslutning", "technical connection");
            case CASE -> both("ärende", "case");
            case CONSENT -> both("samtycke", "consent");
            case NECESSITY -> both("uppgift om behov", "stated need");
            case INFORMATION -> both("uppgifter som får lämnas ut", "information within the limit");
        };
    }

    /** {@return which of three things a refusal is} */
    public static Bilingual of(Refusal refusal) {
        return switch (refusal) {
            case NO_LEGAL_BASIS -> both("ingen rättslig grund", "no legal basis");
            case REQUIREMENTS_UNMET -> both("krav är inte uppfyllda", "requirements unmet");
            case NOT_COVERED -> both("utgåvan omfattar inte dagen", "date not covered by the edition");
        };
    }

    /** {@return what two rule books can say differently} */
    public static Bilingual of(DiffAspect aspect) {
        return switch (aspect) {
            case OUTCOME -> both("utfall", "outcome");
            case GROUND -> both("grund", "ground");
            case MEDIUM -> both("medium för automatiserad behandling", "automated medium");
            case CASE -> both("krav: ärende", "requirement: case");
            case CONSENT -> both("krav: samtycke", "requirement: consent");
            case NECESSITY -> both("krav: uppgift om behov", "requirement: stated need");
            case INFORMATION -> both("krav: uppgifter som får lämnas ut", "requirement: information within the limit");
        };
    }

    /** {@return what to do} */
    public static Bilingual of(Remedy remedy) {
        return switch (remedy) {
            case CONCLUDE_AGREEMENT ->
                both(
                        "ingå ett avtal eller en överenskommelse som båda parter undertecknar",
                        "conclude an agreement that both parties sign");
            case CONNECT -> both("anslut tekniskt till tjänsten", "connect to the service technically");
            case SHOW_CASE ->
                both(
                        "visa ett öppet ärende av rätt slag om den enskilde",
                        "show an open case of the right matter about the individual");
            case OBTAIN_CONSENT ->
                both(
                        "inhämta den enskildes samtycke till utlämnande till mottagaren för ändamålet",
                        "obtain the individual's consent to disclosure to the recipient for the purpose");
            case STATE_NECESSITY ->
                both(
                        "ange att uppgifterna behövs för ändamålet, om det är så",
                        "state that the information is needed for the purpose, if it is");
            case NARROW_INFORMATION ->
                both(
                        "begär inte de uppgifter som inte får lämnas ut",
                        "leave out the information that may not be disclosed");
        };
    }

    /** {@return what a ground does} */
    public static Bilingual of(GroundNature nature) {
        return switch (nature) {
            case DUTY ->
                both("uppgiftsskyldighet, myndigheten ska lämna ut uppgifterna", "a duty, the agency has to disclose");
            case PERMISSION ->
                both(
                        "tillåtelse, sekretess hindrar inte utlämnandet",
                        "a permission, secrecy does not hinder disclosure");
            case CONSENT ->
                both("samtycke, den enskilde häver sekretessen", "consent, the individual lifts the secrecy");
        };
    }

    /** {@return whether a fee may be charged} */
    public static Bilingual of(Fee fee) {
        return switch (fee) {
            case MAY_BE_CHARGED -> both("får tas ut", "may be charged");
            case FREE_OF_CHARGE -> both("avgiftsfritt", "free of charge");
        };
    }

    /** {@return what a category of information is called} */
    public static Bilingual of(InformationCategory category) {
        return switch (category) {
            case IDENTITY ->
                both("namn och personnummer eller samordningsnummer", "name and personal or coordination number");
            case ADDRESS -> both("adress", "address");
            case EMPLOYER -> both("arbetsgivare", "employer");
            case ECONOMIC_CIRCUMSTANCES -> both("ekonomiska förhållanden", "economic circumstances");
            case BENEFIT_APPLICATION ->
                both("anmälan eller ansökan om förmån", "notification or application for a benefit");
            case BENEFIT_GRANTED -> both("beviljad förmån", "benefit granted");
            case BENEFIT_PERIOD -> both("förmånens period", "period of the benefit");
            case BENEFIT_EXTENT -> both("förmånens omfattning", "extent of the benefit");
            case AMOUNT_PAID -> both("utbetalt belopp", "amount paid");
            case PAYMENT_DATE -> both("utbetalningsdag", "day of payment");
            case TOTAL_DEFENCE_DAILY_ALLOWANCE ->
                both(
                        "dagpenning enligt 2 kap. 2 § (1995:239)",
                        "daily allowance under chapter 2 section 2 of (1995:239)");
            case OTHER -> both("andra uppgifter", "other information");
        };
    }

    /** {@return the text in the language of the locale} */
    static String in(Locale locale, String swedish, String english) {
        return both(swedish, english).in(locale);
    }

    /** {@return the period in words, its end as the first day after it} */
    static String in(ValidityPeriod period, Locale locale) {
        if (period.from().isEmpty() && period.end().isEmpty()) {
            return in(locale, "alltid", "always");
        }
        return Stream.of(
                        period.from().map(day -> in(locale, "från ", "from ") + day),
                        period.end().map(day -> in(locale, "före ", "before ") + day))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private static Bilingual both(String swedish, String english) {
        return new Bilingual(swedish, english);
    }
}
