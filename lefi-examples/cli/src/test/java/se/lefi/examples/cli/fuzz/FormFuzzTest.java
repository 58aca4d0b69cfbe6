package se.lefi.examples.cli.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lefi.InvalidValueException;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.form.AgreementForm;
import se.lefi.form.CaseForm;
import se.lefi.form.ConsentForm;
import se.lefi.form.DisclosureForm;
import se.lefi.form.RecipientForm;

/**
 * A form converts exactly when the validator reports nothing; else both name the same fields, and neither tells who it is.
 * What converts can be written as a form again, which converts to the same.
 */
class FormFuzzTest {
    private static final Validator VALIDATOR = SampleForms.validator(Locale.forLanguageTag("sv"));
    private static final int SELDOM = 25;
    private static final List<String> SUBJECTS = List.of("individ-7431", "individ-7431", "individ-9", "19850101-1236");
    private static final List<String> NUMBERS = List.of("556016-0680", "202100-5521", "2120000142");
    private static final List<String> KINDS = List.of("INSURANCE_COMPANY", "STATE_AUTHORITY", "OTHER");

    @Test
    void forms() {
        Fuzz.run("form", 5, mutator -> {
            DisclosureForm form = form(mutator);
            Set<ConstraintViolation<DisclosureForm>> reported = VALIDATOR.validate(form);
            reported.forEach(violation -> PersonalData.assertAbsent(violation.getMessage(), references(form)));
            DisclosureRequest request;
            try {
                request = form.toRequest();
            } catch (InvalidValueException e) {
                PersonalData.assertAbsent(e.getMessage(), references(form));
                Set<String> fields = new TreeSet<>();
                e.violations().forEach(violation -> fields.add(violation.field()));
                assertEquals(fields, fields(reported));
                return false;
            }
            assertEquals(Set.of(), fields(reported));
            PersonalData.assertAbsent(
                    form + " "
                            + request.withRecipient(
                                    SampleForms.onDay("2026-01-01").toRequest().recipient()),
                    references(form));
            assertEquals(request, DisclosureForm.of(request).toRequest());
            return true;
        });
    }

    private static Set<String> fields(Set<ConstraintViolation<DisclosureForm>> reported) {
        Set<String> fields = new TreeSet<>();
        reported.forEach(
                violation -> fields.add(violation.getPropertyPath().toString().replace(".<list element>", "")));
        return fields;
    }

    private static List<String> references(DisclosureForm form) {
        return Stream.of(
                        Stream.of(form.subject()),
                        form.caseFiles().stream().filter(Objects::nonNull).map(CaseForm::subject),
                        form.consents().stream().filter(Objects::nonNull).map(ConsentForm::subject))
                .flatMap(subjects -> subjects)
                .filter(subject -> subject != null && subject.length() > 8) // shorter ones turn up in any sentence
                .toList();
    }

    private static DisclosureForm form(Mutator mutator) {
        int which = mutator.below(NUMBERS.size());
        return new DisclosureForm(
                text(mutator, "2024-06-01"),
                mutator.below(200) == 0
                        ? null
                        : new RecipientForm(
                                text(mutator, NUMBERS.get(which)),
                                text(mutator, "Bolaget"),
                                text(mutator, which < 2 ? KINDS.get(which) : mutator.among(KINDS)),
                                mutator.below(4) == 0 ? text(mutator, "COURT") : null),
                text(mutator, mutator.among(List.of("COORDINATION", "RISK_ASSESSMENT", "AUTHORITY_CASE"))),
                text(mutator, mutator.among(SUBJECTS)),
                texts(mutator, "AMOUNT_PAID", "IDENTITY", "OTHER"),
                text(mutator, mutator.among(Arrays.asList("true", "false", null))),
                mutator.below(4) == 0 ? null : agreement(mutator),
                mutator.below(2) == 0 ? null : Arrays.asList(mutator.below(200) == 0 ? null : caseFile(mutator)),
                mutator.below(2) == 0
                        ? null
                        : Arrays.asList(consent(mutator), mutator.below(200) == 0 ? null : consent(mutator)));
    }

    private static AgreementForm agreement(Mutator mutator) {
        return new AgreementForm(
                text(mutator, "2024-01-10"),
                text(mutator, "2024-01-20"),
                text(mutator, mutator.among(Arrays.asList("2024-12-31", null))),
                text(mutator, "2024-02-01"),
                text(mutator, mutator.among(Arrays.asList("2024-05-01", null))));
    }

    private static CaseForm caseFile(Mutator mutator) {
        return new CaseForm(
                text(mutator, "dnr-2024-55"),
                text(mutator, mutator.among(SUBJECTS)),
                text(mutator, mutator.among(Arrays.asList("BENEFIT", null))),
                text(mutator, "2024-04-01"),
                text(mutator, mutator.among(Arrays.asList("2024-04-01", null))));
    }

    private static ConsentForm consent(Mutator mutator) {
        return new ConsentForm(
                text(mutator, mutator.among(SUBJECTS)),
                text(mutator, mutator.among(NUMBERS)),
                mutator.below(50) == 0 ? null : texts(mutator, "RISK_ASSESSMENT", "CLAIMS_SETTLEMENT"),
                texts(mutator, "AMOUNT_PAID", "PAYMENT_DATE"),
                text(mutator, "2024-03-01"),
                text(mutator, mutator.among(Arrays.asList("2024-03-01", null))),
                text(mutator, mutator.among(Arrays.asList("2024-03-02", null))));
    }

    private static List<String> texts(Mutator mutator, String... words) {
        return Stream.of(words).map(word -> text(mutator, word)).toList();
    }

    /** Now and then damaged, and now and then somebody's reference or number that has strayed into the field. */
    private static String text(Mutator mutator, String valid) {
        int strayed = mutator.below(400);
        return strayed == 0
                ? mutator.among(SUBJECTS) + mutator.among(List.of("", " ", "x"))
                : strayed == 1
                        ? "Dnr 55, " + mutator.among(Mutator.PERSONAL)
                        : valid == null ? null : mutator.seldom(SELDOM, valid);
    }
}
