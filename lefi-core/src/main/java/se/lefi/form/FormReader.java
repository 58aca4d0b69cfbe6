package se.lefi.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lefi.InvalidValueException;
import se.lefi.InvalidValueException.Violation;
import se.lefi.Invariant;
import se.lefi.connection.Agreement;
import se.lefi.disclosure.CaseFile;
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.Consent;
import se.lefi.disclosure.DataSubject;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.disclosure.InformationCategory;
import se.lefi.organisation.AuthorityFunction;
import se.lefi.organisation.Organisation;
import se.lefi.organisation.OrganisationKind;
import se.lefi.organisation.OrganisationNumber;

/** Turns forms into values. A part that cannot be built is null, and the texts say why. */
final class FormReader {
    /** Also such as are written in another way. */
    private static final Pattern DATE_OR_NUMBER = Pattern.compile("[0-9][0-9T:./ +-]*");

    private FormReader() {}

    static DisclosureRequest request(DisclosureForm form) {
        Texts texts = new Texts();
        LocalDate date = texts.required("decisionDate", form.decisionDate(), Texts::date);
        Organisation recipient = recipient(form.recipient(), texts);
        DisclosurePurpose purpose = texts.required("purpose", form.purpose(), Texts::purpose);
        DataSubject subject = texts.required("subject", form.subject(), DataSubject::of);
        List<InformationCategory> information = texts.all("information", form.information(), FormReader::category);
        Boolean necessity = texts.optional("necessityStated", form.necessityStated(), Texts::truth);
        Optional<Agreement> agreement = Optional.ofNullable(form.agreement())
                .map(part -> part(part, "agreement", texts, FormReader::agreement));
        List<CaseFile> caseFiles = parts(form.caseFiles(), "caseFiles", texts, FormReader::caseFile);
        List<Consent> consents = parts(form.consents(), "consents", texts, FormReader::consent);
        if (!texts.violations().isEmpty()) {
            throw new InvalidValueException("DisclosureForm", withheld(form, texts.violations()));
        }
        return DisclosureRequest.builder()
                .decisionDate(date)
                .recipient(recipient)
                .purpose(purpose)
                .subject(subject)
                .addAllInformation(information)
                .agreement(agreement)
                .addAllCaseFiles(caseFiles)
                .addAllConsents(consents)
                .necessityStated(Boolean.TRUE.equals(necessity))
                .build();
    }

    /** Reads a part for its violations alone. */
    static void read(FormPart part, Texts texts) {
        if (part instanceof RecipientForm recipient) {
            organisation(recipient, texts);
        } else if (part instanceof AgreementForm agreement) {
            agreement(agreement, texts);
        } else if (part instanceof CaseForm caseFile) {
            caseFile(caseFile, texts);
        } else if (part instanceof ConsentForm consent) {
            consent(consent, texts);
        }
    }

    private static @Nullable Organisation recipient(@Nullable RecipientForm form, Texts texts) {
        if (form == null) {
            texts.missing("recipient", Invariant.REQUIRED);
            return null;
        }
        return part(form, "recipient", texts, FormReader::organisation);
    }

    private static @Nullable Organisation organisation(RecipientForm form, Texts texts) {
        OrganisationNumber number = texts.required("number", form.number(), OrganisationNumber::parse);
        String name = texts.required("name", form.name(), text -> text);
        OrganisationKind kind =
                texts.required("kind", form.kind(), text -> Texts.word(OrganisationKind.values(), text));
        AuthorityFunction function =
                texts.optional("function", form.function(), text -> Texts.word(AuthorityFunction.values(), text));
        return texts.build(() -> Organisation.builder()
                .number(number)
                .name(name)
                .kind(kind)
                .function(Optional.ofNullable(function))
                .build());
    }

    private static @Nullable Agreement agreement(AgreementForm form, Texts texts) {
        Agreement.Builder builder = Agreement.builder()
                .signedByRecipient(date("signedByRecipient", form.signedByRecipient(), texts))
                .signedByAgency(date("signedByAgency", form.signedByAgency(), texts))
                .ends(date("ends", form.ends(), texts))
                .connectedFrom(date("connectedFrom", form.connectedFrom(), texts))
                .disconnectedFrom(date("disconnectedFrom", form.disconnectedFrom(), texts));
        return texts.build(builder::build);
    }

    private static @Nullable CaseFile caseFile(CaseForm form, Texts texts) {
        String reference = texts.required("reference", form.reference(), text -> text);
        DataSubject subject = texts.required("subject", form.subject(), DataSubject::of);
        CaseMatter matter = texts.optional("matter", form.matter(), text -> Texts.word(CaseMatter.values(), text));
        LocalDate opened = texts.required("opened", form.opened(), Texts::date);
        Optional<LocalDate> closed = date("closed", form.closed(), texts);
        return texts.build(() -> CaseFile.builder()
                .reference(reference)
                .subject(subject)
                .matter(Objects.requireNonNullElse(matter, CaseMatter.OTHER))
                .opened(opened)
                .closed(closed)
                .build());
    }

    private static @Nullable Consent consent(ConsentForm form, Texts texts) {
        DataSubject subject = texts.required("subject", form.subject(), DataSubject::of);
        OrganisationNumber recipient = texts.required("recipient", form.recipient(), OrganisationNumber::parse);
        if (form.purposes().isEmpty()) {
            texts.missing("purposes", Invariant.PURPOSE_NAMED);
        }
        List<DisclosurePurpose> purposes = texts.all("purposes", form.purposes(), Texts::purpose);
        List<InformationCategory> information = texts.all("information", form.information(), FormReader::category);
        LocalDate given = texts.required("given", form.given(), Texts::date);
        Optional<LocalDate> withdrawn = date("withdrawn", form.withdrawn(), texts);
        Optional<LocalDate> expires = date("expires", form.expires(), texts);
        return texts.build(() -> Consent.builder()
                .subject(subject)
                .recipient(recipient)
                .addAllPurposes(purposes)
                .addAllInformation(information)
                .given(given)
                .withdrawn(withdrawn)
                .expires(expires)
                .build());
    }

    private static <F, T> @Nullable T part(F form, String path, Texts texts, BiFunction<F, Texts, @Nullable T> reader) {
        Texts inner = new Texts();
        T value = reader.apply(form, inner);
        texts.addAll(path, inner);
        return value;
    }

    private static <F, T> List<T> parts(
            List<F> forms, String path, Texts texts, BiFunction<F, Texts, @Nullable T> reader) {
        List<T> values = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            String element = path + "[" + i + "]";
            if (forms.get(i) == null) {
                texts.missing(element, Invariant.REQUIRED);
                continue;
            }
            T value = part(forms.get(i), element, texts, reader);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    private static Optional<LocalDate> date(String field, @Nullable String text, Texts texts) {
        return Optional.ofNullable(texts.optional(field, text, Texts::date));
    }

    private static InformationCategory category(String text) {
        return Texts.word(InformationCategory.values(), text);
    }

    /** A reference to the individual that strayed into another field is not repeated, nor what may be one. */
    private static List<Violation> withheld(DisclosureForm form, List<Violation> violations) {
        List<String> references = Stream.of(
                        Stream.ofNullable(form.subject()),
                        form.caseFiles().stream().filter(Objects::nonNull).flatMap(c -> Stream.ofNullable(c.subject())),
                        form.consents().stream().filter(Objects::nonNull).flatMap(c -> Stream.ofNullable(c.subject())))
                .flatMap(stream -> stream)
                .toList();
        return violations.stream()
                .map(v -> isStray(v) || references.stream().anyMatch(v.value()::contains)
                        ? new Violation(v.field(), Violation.WITHHELD, v.invariant())
                        : v)
                .toList();
    }

    /** No word has a digit, and no date or number what these have not: such a text may belong to another field. */
    private static boolean isStray(Violation violation) {
        String text = violation.value();
        return switch (violation.invariant()) {
            case KNOWN_WORD, TRUE_OR_FALSE -> text.codePoints().anyMatch(Character::isDigit);
            case ISO_DATE, ORGANISATION_NUMBER_FORMAT ->
                !DATE_OR_NUMBER.matcher(text).matches();
            default -> false;
        };
    }
}
