package se.lefi.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import se.lefi.Invariant;
import se.lefi.connection.Agreement;
import se.lefi.disclosure.CaseFile;
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.Consent;
import se.lefi.disclosure.DataSubject;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.disclosure.InformationCategory;
import se.lefi.internal.Checks;
import se.lefi.organisation.AuthorityFunction;
import se.lefi.organisation.Organisation;
import se.lefi.organisation.OrganisationKind;
import se.lefi.organisation.OrganisationNumber;

/** Turns forms into values. A part that cannot be built is null, and the reader of its fields knows why. */
final class FormReader {
    private static final FormReader PUBLISHED = of(DisclosurePurpose.published());
    private static final Vocabulary<InformationCategory> CATEGORIES = Vocabulary.of(InformationCategory.class);
    private static final Vocabulary<OrganisationKind> KINDS = Vocabulary.of(OrganisationKind.class);
    private static final Vocabulary<AuthorityFunction> FUNCTIONS = Vocabulary.of(AuthorityFunction.class);
    private static final Vocabulary<CaseMatter> MATTERS = Vocabulary.of(CaseMatter.class);

    private final Vocabulary<DisclosurePurpose> purposes;

    private FormReader(Vocabulary<DisclosurePurpose> purposes) {
        this.purposes = purposes;
    }

    /** For the seven purposes of LEFI Prenumeration. */
    static FormReader ofPublished() {
        return PUBLISHED;
    }

    /** For purposes of one's own. */
    static FormReader of(Collection<DisclosurePurpose> purposes) {
        return new FormReader(Vocabulary.of(List.copyOf(purposes), DisclosurePurpose::code));
    }

    FormResult read(DisclosureForm form) {
        FieldReader fields = FieldReader.ofForm();
        LocalDate date = fields.required("decisionDate", form.decisionDate(), TextParser::date);
        Organisation recipient = recipient(form.recipient(), fields);
        DisclosurePurpose purpose = fields.required("purpose", form.purpose(), purposes);
        DataSubject subject = fields.required("subject", form.subject(), FormReader::subject);
        List<InformationCategory> information = information(form.information(), fields);
        boolean necessity = fields.optional("necessityStated", form.necessityStated(), TextParser::truth)
                .orElse(false);
        Optional<Agreement> agreement =
                Optional.ofNullable(form.agreement()).map(part -> agreement(part, fields.ofPart("agreement")));
        List<CaseFile> caseFiles = all(form.caseFiles(), "caseFiles", fields, FormReader::caseFile);
        List<Consent> consents = all(form.consents(), "consents", fields, this::consent);
        if (date == null || recipient == null || purpose == null || subject == null || !fields.areSound()) {
            return FormResult.of(Redaction.of(form).redact(fields.violations()));
        }
        return FormResult.of(DisclosureRequest.builder()
                .decisionDate(date)
                .recipient(recipient)
                .purpose(purpose)
                .subject(subject)
                .addAllInformation(information)
                .agreement(agreement)
                .addAllCaseFiles(caseFiles)
                .addAllConsents(consents)
                .necessityStated(necessity)
                .build());
    }

    private static @Nullable Organisation recipient(@Nullable RecipientForm form, FieldReader whole) {
        if (form == null) {
            whole.missing("recipient", Invariant.REQUIRED);
            return null;
        }
        FieldReader fields = whole.ofPart("recipient");
        OrganisationNumber number = fields.required("number", form.number(), TextParser::organisationNumber);
        String name = fields.required("name", form.name(), Parsed::of);
        OrganisationKind kind = fields.required("kind", form.kind(), KINDS);
        Optional<AuthorityFunction> function = fields.optional("function", form.function(), FUNCTIONS);
        if (number == null
                || name == null
                || kind == null
                || !fields.areSound()
                || !fields.agree(Organisation.violations(number, name, kind, function))) {
            return null;
        }
        return Organisation.builder()
                .number(number)
                .name(name)
                .kind(kind)
                .function(function)
                .build();
    }

    private static @Nullable Agreement agreement(AgreementForm form, FieldReader fields) {
        Optional<LocalDate> byRecipient = date("signedByRecipient", form.signedByRecipient(), fields);
        Optional<LocalDate> byAgency = date("signedByAgency", form.signedByAgency(), fields);
        Optional<LocalDate> ends = date("ends", form.ends(), fields);
        Optional<LocalDate> connected = date("connectedFrom", form.connectedFrom(), fields);
        Optional<LocalDate> disconnected = date("disconnectedFrom", form.disconnectedFrom(), fields);
        if (!fields.areSound()
                || !fields.agree(Agreement.violations(byRecipient, byAgency, ends, connected, disconnected))) {
            return null;
        }
        return Agreement.builder()
                .signedByRecipient(byRecipient)
                .signedByAgency(byAgency)
                .ends(ends)
                .connectedFrom(connected)
                .disconnectedFrom(disconnected)
                .build();
    }

    private static @Nullable CaseFile caseFile(CaseForm form, FieldReader fields) {
        String reference = fields.required("reference", form.reference(), Parsed::of);
        DataSubject subject = fields.required("subject", form.subject(), FormReader::subject);
        CaseMatter matter = fields.optional("matter", form.matter(), MATTERS).orElse(CaseMatter.OTHER);
        LocalDate opened = fields.required("opened", form.opened(), TextParser::date);
        Optional<LocalDate> closed = date("closed", form.closed(), fields);
        if (reference == null
                || subject == null
                || opened == null
                || !fields.areSound()
                || !fields.agree(CaseFile.violations(reference, opened, closed))) {
            return null;
        }
        return CaseFile.builder()
                .reference(reference)
                .subject(subject)
                .matter(matter)
                .opened(opened)
                .closed(closed)
                .build();
    }

    private @Nullable Consent consent(ConsentForm form, FieldReader fields) {
        DataSubject subject = fields.required("subject", form.subject(), FormReader::subject);
        OrganisationNumber recipient = fields.required("recipient", form.recipient(), TextParser::organisationNumber);
        List<DisclosurePurpose> named = named(
                "purposes",
                Objects.requireNonNullElse(form.purposes(), List.of()),
                purposes,
                Invariant.PURPOSE_NAMED,
                fields);
        List<InformationCategory> information = information(form.information(), fields);
        LocalDate given = fields.required("given", form.given(), TextParser::date);
        Optional<LocalDate> withdrawn = date("withdrawn", form.withdrawn(), fields);
        Optional<LocalDate> expires = date("expires", form.expires(), fields);
        if (subject == null
                || recipient == null
                || given == null
                || !fields.areSound()
                || !fields.agree(Consent.violations(named, given, withdrawn, expires))) {
            return null;
        }
        return Consent.builder()
                .subject(subject)
                .recipient(recipient)
                .addAllPurposes(named)
                .addAllInformation(information)
                .given(given)
                .withdrawn(withdrawn)
                .expires(expires)
                .build();
    }

    private static <F, T> List<T> all(
            List<@Nullable F> forms, String field, FieldReader whole, BiFunction<F, FieldReader, @Nullable T> reader) {
        List<T> values = new ArrayList<>(forms.size());
        for (int i = 0; i < forms.size(); i++) {
            F form = forms.get(i);
            if (form == null) {
                whole.missing(field, i, Invariant.REQUIRED);
                continue;
            }
            T value = reader.apply(form, whole.ofPart(field, i));
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    /** To leave the list out is to name none; a list that says nothing is a mistake, which must not count as everything. */
    private static List<InformationCategory> information(@Nullable List<@Nullable String> names, FieldReader fields) {
        return names == null ? List.of() : named("information", names, CATEGORIES, Invariant.INFORMATION_NAMED, fields);
    }

    private static <T> List<T> named(
            String field, List<@Nullable String> names, TextParser<T> parser, Invariant rule, FieldReader fields) {
        for (String name : names) {
            if (name != null && !name.isEmpty()) {
                return fields.all(field, names, parser);
            }
        }
        fields.missing(field, rule);
        return List.of();
    }

    private static Optional<LocalDate> date(String field, @Nullable String text, FieldReader fields) {
        return fields.optional(field, text, TextParser::date);
    }

    private static Parsed<DataSubject> subject(String text) {
        return Checks.isOneLine(text) ? Parsed.of(DataSubject.of(text)) : Parsed.broken(Invariant.ONE_LINE);
    }
}
