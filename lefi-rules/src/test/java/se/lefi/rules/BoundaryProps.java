package se.lefi.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;
import se.lefi.connection.Agreement;
import se.lefi.disclosure.CaseFile;
import se.lefi.disclosure.Consent;
import se.lefi.disclosure.DataSubject;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.law.EditorialNote;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.Organisation;
import se.lefi.organisation.OrganisationKind;
import se.lefi.organisation.OrganisationNumber;
import se.lefi.rules.edition.LefiPrenumeration;

/**
 * Every date of a request and of a rule book is a half-open boundary: what it starts holds on the day itself, what it ends
 * does not (MEANING). Tried the day before, on the day and the day after, for days all over the calendar.
 */
@PropertyDefaults(tries = 200)
class BoundaryProps {
    private static final DisclosureEngine ENGINE = DisclosureEngine.using(LefiPrenumeration.asPublished());
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);
    private static final DataSubject SUBJECT = DataSubject.of("subject");
    private static final OrganisationNumber INSURER = OrganisationNumber.parse("556016-0680");
    private static final Agreement SIGNED = Agreement.builder()
            .signedByRecipient(LONG_AGO)
            .signedByAgency(LONG_AGO)
            .build();
    private static final Agreement CONNECTED = SIGNED.withConnectedFrom(LONG_AGO);

    @Property
    void signatureOfTheRecipient(@ForAll("days") LocalDate day) {
        Agreement agreement = Agreement.builder()
                .signedByRecipient(day)
                .signedByAgency(LONG_AGO)
                .build();
        turnsOn(day, insurer(agreement), codes("AGREEMENT_NOT_SIGNED", "NOT_CONNECTED"), codes("NOT_CONNECTED"));
    }

    @Property
    void signatureOfTheAgency(@ForAll("days") LocalDate day) {
        Agreement agreement = Agreement.builder()
                .signedByRecipient(LONG_AGO)
                .signedByAgency(day)
                .build();
        turnsOn(day, insurer(agreement), codes("AGREEMENT_NOT_SIGNED", "NOT_CONNECTED"), codes("NOT_CONNECTED"));
    }

    @Property
    void endOfTheAgreement(@ForAll("days") LocalDate day) {
        turnsOn(day, insurer(CONNECTED.withEnds(day)), codes(), codes("AGREEMENT_ENDED"));
    }

    @Property
    void connection(@ForAll("days") LocalDate day) {
        turnsOn(day, insurer(SIGNED.withConnectedFrom(day)), codes("NOT_CONNECTED"), codes());
    }

    @Property
    void disconnection(@ForAll("days") LocalDate day) {
        turnsOn(day, insurer(CONNECTED.withDisconnectedFrom(day)), codes(), codes("NOT_CONNECTED"));
    }

    @Property
    void openingOfTheCase(@ForAll("days") LocalDate day) {
        turnsOn(day, authority(day, Optional.empty()), codes("CASE_NOT_OPEN"), codes());
    }

    @Property
    void closingOfTheCase(@ForAll("days") LocalDate day) {
        turnsOn(day, authority(LONG_AGO, Optional.of(day)), codes(), codes("CASE_NOT_OPEN"));
    }

    @Property
    void caseClosedOnTheDayItWasOpened(@ForAll("days") LocalDate day) {
        turnsOn(day, authority(day, Optional.of(day)), codes("CASE_NOT_OPEN"), codes("CASE_NOT_OPEN"));
    }

    @Property
    void givingOfTheConsent(@ForAll("days") LocalDate day) {
        turnsOn(day, consenting(consent().given(day)), codes("CONSENT_NOT_YET_GIVEN"), codes());
    }

    @Property
    void withdrawalOfTheConsent(@ForAll("days") LocalDate day) {
        turnsOn(day, consenting(consent().given(LONG_AGO).withdrawn(day)), codes(), codes("CONSENT_WITHDRAWN"));
    }

    @Property
    void consentWithdrawnOnTheDayItWasGiven(@ForAll("days") LocalDate day) {
        turnsOn(
                day,
                consenting(consent().given(day).withdrawn(day)),
                codes("CONSENT_NOT_YET_GIVEN"),
                codes("CONSENT_WITHDRAWN"));
    }

    @Property
    void expiryOfTheConsent(@ForAll("days") LocalDate day) {
        turnsOn(day, consenting(consent().given(LONG_AGO).expires(day)), codes(), codes("CONSENT_EXPIRED"));
    }

    @Property
    void startAndEndOfARule(@ForAll("days") LocalDate day) {
        List<String> notInForce = codes("LEGAL_BASIS_NOT_IN_FORCE");
        turnsOn(engine(day, ValidityPeriod.from(day)), day, insurer(CONNECTED), notInForce, codes());
        turnsOn(engine(day, ValidityPeriod.until(day)), day, insurer(CONNECTED), codes(), notInForce);
    }

    @Property
    void startAndEndOfWhatABookCovers(@ForAll("days") LocalDate day) {
        List<String> notCovered = codes("DATE_NOT_COVERED");
        RuleBook.Builder from = Books.bookOf(rule(ValidityPeriod.ALWAYS)).coverage(ValidityPeriod.from(day));
        RuleBook.Builder until = Books.bookOf(rule(ValidityPeriod.ALWAYS)).coverage(ValidityPeriod.until(day));
        turnsOn(DisclosureEngine.using(from.build()), day, insurer(CONNECTED), notCovered, codes());
        turnsOn(DisclosureEngine.using(until.build()), day, insurer(CONNECTED), codes(), notCovered);
    }

    /** FACTS B: "checked up to and including", so this day is the last without the advisory. */
    @Property
    void lastDayForWhichTheLawWasChecked(@ForAll("days") LocalDate day) {
        DisclosureEngine engine = engine(day, ValidityPeriod.ALWAYS);
        DisclosureRequest request = insurer(CONNECTED);
        assertEquals(List.of(), notes(engine, request.withDecisionDate(day.minusDays(1))));
        assertEquals(List.of(), notes(engine, request.withDecisionDate(day)));
        assertEquals(List.of("LAW-NOT-CHECKED"), notes(engine, request.withDecisionDate(day.plusDays(1))));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Dates.dates().between(LocalDate.of(1950, 1, 1), LocalDate.of(2100, 12, 31));
    }

    private static DisclosureRequest insurer(Agreement agreement) {
        return request(OrganisationKind.INSURANCE_COMPANY, "556016-0680", DisclosurePurpose.COORDINATION)
                .agreement(agreement)
                .build();
    }

    private static DisclosureRequest consenting(Consent.Builder consent) {
        return request(OrganisationKind.INSURANCE_COMPANY, "556016-0680", DisclosurePurpose.RISK_ASSESSMENT)
                .agreement(CONNECTED)
                .addConsents(consent.build())
                .build();
    }

    private static Consent.Builder consent() {
        Consent.Builder consent = Consent.builder();
        consent.subject(SUBJECT).recipient(INSURER).addPurposes(DisclosurePurpose.RISK_ASSESSMENT);
        return consent;
    }

    private static DisclosureRequest authority(LocalDate opened, Optional<LocalDate> closed) {
        return request(OrganisationKind.STATE_AUTHORITY, "202100-5521", DisclosurePurpose.AUTHORITY_CASE)
                .agreement(CONNECTED)
                .addCaseFiles(CaseFile.builder()
                        .reference("reference")
                        .subject(SUBJECT)
                        .opened(opened)
                        .closed(closed)
                        .build())
                .build();
    }

    private static DisclosureRequest.Builder request(OrganisationKind kind, String number, DisclosurePurpose purpose) {
        DisclosureRequest.Builder request = DisclosureRequest.builder();
        request.decisionDate(LONG_AGO)
                .recipient(Organisation.builder()
                        .number(OrganisationNumber.parse(number))
                        .name("A recipient")
                        .kind(kind)
                        .build())
                .purpose(purpose)
                .subject(SUBJECT);
        return request;
    }

    private static DisclosureEngine engine(LocalDate checkedTo, ValidityPeriod inForce) {
        return DisclosureEngine.using(
                Books.bookOf(rule(inForce)).lawCheckedTo(checkedTo).build());
    }

    private static Rule rule(ValidityPeriod inForce) {
        return Books.rule(
                        "rule",
                        RecipientScope.of(OrganisationKind.INSURANCE_COMPANY),
                        DisclosurePurpose.COORDINATION,
                        Books.section(1),
                        Books.section(2))
                .inForce(inForce)
                .build();
    }

    private static List<String> codes(String... codes) {
        return List.of(codes);
    }

    private static void turnsOn(
            LocalDate day, DisclosureRequest request, List<String> before, List<String> fromThatDay) {
        turnsOn(ENGINE, day, request, before, fromThatDay);
    }

    private static void turnsOn(
            DisclosureEngine engine,
            LocalDate day,
            DisclosureRequest request,
            List<String> before,
            List<String> fromThatDay) {
        assertEquals(before, unmet(engine, request.withDecisionDate(day.minusDays(1))), "the day before");
        assertEquals(fromThatDay, unmet(engine, request.withDecisionDate(day)), "the day");
        assertEquals(fromThatDay, unmet(engine, request.withDecisionDate(day.plusDays(1))), "the day after");
    }

    private static List<String> unmet(DisclosureEngine engine, DisclosureRequest request) {
        return engine.decide(request) instanceof Refused refused
                ? refused.unmet().stream().map(UnmetRequirement::code).toList()
                : List.of();
    }

    private static List<String> notes(DisclosureEngine engine, DisclosureRequest request) {
        return engine.decide(request).notes().stream().map(EditorialNote::id).toList();
    }
}
