package se.lefi.rules.purity;

import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import se.lefi.connection.ConnectionEvent;
import se.lefi.connection.ConnectionEventType;
import se.lefi.connection.ConnectionProcess;
import se.lefi.connection.TerminationNotice;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.form.AgreementForm;
import se.lefi.form.CaseForm;
import se.lefi.form.ConsentForm;
import se.lefi.form.DisclosureForm;
import se.lefi.form.FormResult;
import se.lefi.form.RecipientForm;
import se.lefi.law.Provision;
import se.lefi.organisation.OrganisationKind;
import se.lefi.organisation.OrganisationNumber;
import se.lefi.rules.Assessment;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.RuleBook;
import se.lefi.rules.analysis.Audit;
import se.lefi.rules.analysis.EditionDiff;
import se.lefi.rules.analysis.Receipt;
import se.lefi.rules.analysis.Replay;
import se.lefi.rules.analysis.Timeline;
import se.lefi.rules.edition.LefiPrenumeration;
import se.lefi.rules.explain.DecisionTable;
import se.lefi.rules.explain.DiffTable;
import se.lefi.rules.explain.Explanation;
import se.lefi.rules.testkit.RepresentativeRequests;

/** All that lefi does, once: every representative request of both editions, and what can be read off the editions. */
final class WholeLibrary {
    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("sv"), Locale.ENGLISH);
    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);

    private final Validator validator;
    private long requests;
    private long characters;

    WholeLibrary(Validator validator) {
        this.validator = validator;
    }

    /** What was done, in words. */
    String run() {
        for (RuleBook edition : LefiPrenumeration.editions()) {
            RuleBook book = edition.withVersion("copy"); // so that nothing of it is kept from before
            DisclosureEngine engine = DisclosureEngine.using(book);
            RepresentativeRequests.of(book).forEach(request -> decide(engine, request));
            print(book.fingerprint());
            print(Audit.of(book).toString());
            LANGUAGES.forEach(locale -> print(DecisionTable.of(book, locale).toMarkdown()));
        }
        EditionDiff diff = EditionDiff.between(LefiPrenumeration.asPublished(), LefiPrenumeration.byStatute());
        LANGUAGES.forEach(locale -> print(DiffTable.of(diff, locale).toMarkdown()));
        convert("2026-02-01", "AMOUNT_PAID");
        convert("2026-02-30", "SHOE_SIZE");
        connect();
        return requests + " requests, " + characters + " characters";
    }

    private void decide(DisclosureEngine engine, DisclosureRequest request) {
        requests++;
        Assessment assessment = engine.assess(request);
        LANGUAGES.forEach(
                locale -> print(Explanation.of(engine.decide(request), locale).toString()));
        print(Replay.of(Receipt.of(assessment).text(), engine).toString());
        print(Timeline.of(
                        engine,
                        request,
                        request.decisionDate().minusDays(2),
                        request.decisionDate().plusYears(1))
                .toString());
    }

    /** Every part of a form, once as it has to be and once with something wrong in it. */
    private void convert(String day, String word) {
        DisclosureForm form = new DisclosureForm(
                day,
                new RecipientForm("212000-0142", "Kommunen", "MUNICIPAL_AUTHORITY", "SOCIAL_WELFARE_BOARD"),
                "AUTHORITY_CASE",
                "p-1",
                List.of(word),
                "true",
                new AgreementForm(day, day, null, day, null),
                List.of(new CaseForm("D-1", "p-1", null, day, null)),
                List.of(new ConsentForm(
                        "p-1", "212000-0142", List.of("AUTHORITY_CASE"), List.of(word), day, null, null)));
        validator.validate(form).forEach(violation -> print(violation.getMessage()));
        FormResult result = form.read();
        result.request().ifPresent(request -> print(request.toString()));
        LANGUAGES.forEach(locale -> result.violations().forEach(violation -> print(violation.message(locale))));
    }

    private void connect() {
        print(Provision.parse("2010:110 K110P39").inSwedish());
        TerminationNotice notice = new TerminationNotice(OrganisationNumber.parse("202100-5521"), "Myndigheten", DAY);
        for (OrganisationKind kind : OrganisationKind.values()) {
            ConnectionProcess process = ConnectionProcess.of(kind);
            for (ConnectionEventType type : ConnectionEventType.values()) {
                process = process.apply(new ConnectionEvent(type, DAY)).process();
                print(process + " " + process.hasToAct() + process.next());
            }
            print(process.agreementOn(DAY).toString());
            print(process.terminateAgreement(DAY).toString());
            print(process.terminateService(notice).toString());
        }
        print(notice.body());
    }

    private void print(String text) {
        characters += text.length();
    }
}
