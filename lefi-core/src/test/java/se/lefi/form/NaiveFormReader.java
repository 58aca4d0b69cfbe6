package se.lefi.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import se.lefi.InvalidValueException;
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

/** Reads a form the way an application would without lefi's reader: by parsers and builders that throw. */
final class NaiveFormReader {
    /** The broken invariants by property path. */
    final TreeMap<String, String> broken = new TreeMap<>();

    final Optional<DisclosureRequest> request;

    NaiveFormReader(DisclosureForm form) {
        LocalDate date = required("decisionDate", form.decisionDate(), NaiveFormReader::date);
        Organisation recipient = required("recipient", form.recipient(), part -> recipient(part, "recipient."));
        DisclosurePurpose purpose = required("purpose", form.purpose(), NaiveFormReader::purpose);
        DataSubject subject = required("subject", form.subject(), DataSubject::of);
        List<InformationCategory> information = information("information", form.information());
        Boolean stated = read("necessityStated", form.necessityStated(), NaiveFormReader::truth);
        Agreement agreement = read("agreement", form.agreement(), part -> agreement(part, "agreement."));
        List<CaseFile> cases = parts("caseFiles", form.caseFiles(), this::caseFile);
        List<Consent> consents = parts("consents", form.consents(), this::consent);
        request = Optional.ofNullable(build(
                "",
                () -> DisclosureRequest.builder()
                        .decisionDate(date)
                        .recipient(recipient)
                        .purpose(purpose)
                        .subject(subject)
                        .addAllInformation(information)
                        .necessityStated(Boolean.TRUE.equals(stated))
                        .agreement(Optional.ofNullable(agreement))
                        .addAllCaseFiles(cases)
                        .addAllConsents(consents)
                        .build()));
    }

    private Organisation recipient(RecipientForm form, String path) {
        OrganisationNumber number = required(path + "number", form.number(), OrganisationNumber::parse);
        String name = required(path + "name", form.name(), text -> text);
        OrganisationKind kind = required(path + "kind", form.kind(), OrganisationKind::valueOf);
        AuthorityFunction function = read(path + "function", form.function(), AuthorityFunction::valueOf);
        return build(
                path,
                () -> Organisation.builder()
                        .number(number)
                        .name(name)
                        .kind(kind)
                        .function(Optional.ofNullable(function))
                        .build());
    }

    private Agreement agreement(AgreementForm form, String path) {
        Agreement.Builder builder = Agreement.builder()
                .signedByRecipient(date(path + "signedByRecipient", form.signedByRecipient()))
                .signedByAgency(date(path + "signedByAgency", form.signedByAgency()))
                .ends(date(path + "ends", form.ends()))
                .connectedFrom(date(path + "connectedFrom", form.connectedFrom()))
                .disconnectedFrom(date(path + "disconnectedFrom", form.disconnectedFrom()));
        return build(path, builder::build);
    }

    private CaseFile caseFile(CaseForm form, String path) {
        String reference = required(path + "reference", form.reference(), text -> text);
        DataSubject subject = required(path + "subject", form.subject(), DataSubject::of);
        CaseMatter matter = read(path + "matter", form.matter(), CaseMatter::valueOf);
        LocalDate opened = required(path + "opened", form.opened(), NaiveFormReader::date);
        Optional<LocalDate> closed = date(path + "closed", form.closed());
        return build(
                path,
                () -> CaseFile.builder()
                        .reference(reference)
                        .subject(subject)
                        .matter(Objects.requireNonNullElse(matter, CaseMatter.OTHER))
                        .opened(opened)
                        .closed(closed)
                        .build());
    }

    private Consent consent(ConsentForm form, String path) {
        DataSubject subject = required(path + "subject", form.subject(), DataSubject::of);
        OrganisationNumber recipient = required(path + "recipient", form.recipient(), OrganisationNumber::parse);
        List<DisclosurePurpose> purposes = List.of();
        if (form.purposes() == null || String.join("", form.purposes()).isBlank()) {
            report(path + "purposes", Invariant.PURPOSE_NAMED);
        } else {
            purposes = all(path + "purposes", form.purposes(), NaiveFormReader::purpose);
        }
        List<DisclosurePurpose> named = purposes;
        List<InformationCategory> information = information(path + "information", form.information());
        LocalDate given = required(path + "given", form.given(), NaiveFormReader::date);
        Optional<LocalDate> withdrawn = date(path + "withdrawn", form.withdrawn());
        Optional<LocalDate> expires = date(path + "expires", form.expires());
        return build(
                path,
                () -> Consent.builder()
                        .subject(subject)
                        .recipient(recipient)
                        .addAllPurposes(named)
                        .addAllInformation(information)
                        .given(given)
                        .withdrawn(withdrawn)
                        .expires(expires)
                        .build());
    }

    private List<InformationCategory> information(String path, List<String> names) {
        if (names != null && String.join("", names).isBlank()) {
            report(path, Invariant.INFORMATION_NAMED);
            return List.of();
        }
        return names == null ? List.of() : all(path, names, InformationCategory::valueOf);
    }

    private <F, T> T required(String path, F raw, Function<F, T> parser) {
        if (raw == null) {
            report(path, Invariant.REQUIRED);
        }
        return read(path, raw, parser);
    }

    private <F, T> T read(String path, F raw, Function<F, T> parser) {
        try {
            return raw == null ? null : parser.apply(raw);
        } catch (InvalidValueException e) {
            report(path, e.violations().get(0).invariant());
        } catch (DateTimeException e) {
            report(path, Invariant.ISO_DATE);
        } catch (IllegalArgumentException e) {
            report(path, path.endsWith("necessityStated") ? Invariant.TRUE_OR_FALSE : Invariant.KNOWN_WORD);
        }
        return null;
    }

    private <T> List<T> all(String path, List<String> texts, Function<String, T> parser) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> read(path + "[" + i + "]", texts.get(i), parser))
                .filter(Objects::nonNull)
                .toList();
    }

    private interface PartReader<F, T> {
        T read(F form, String path);
    }

    private <F, T> List<T> parts(String path, List<F> forms, PartReader<F, T> reader) {
        return IntStream.range(0, forms.size())
                .mapToObj(i -> {
                    String element = path + "[" + i + "]";
                    return this.<F, T>required(element, forms.get(i), form -> reader.read(form, element + "."));
                })
                .filter(Objects::nonNull)
                .toList();
    }

    /** Parts agree with each other where each of them could be read. */
    private <T> T build(String path, Supplier<T> value) {
        if (broken.keySet().stream().anyMatch(found -> found.startsWith(path))) {
            return null;
        }
        try {
            return value.get();
        } catch (InvalidValueException e) {
            e.violations().forEach(violation -> report(path + violation.field(), violation.invariant()));
            return null;
        }
    }

    private Optional<LocalDate> date(String path, String text) {
        return Optional.ofNullable(read(path, text, NaiveFormReader::date));
    }

    private static LocalDate date(String text) {
        LocalDate date = LocalDate.parse(text);
        if (text.length() != "2026-11-23".length()) {
            throw new DateTimeException("a year of other than four digits");
        }
        return date;
    }

    private static DisclosurePurpose purpose(String text) {
        return DisclosurePurpose.published().stream()
                .filter(purpose -> purpose.code().equals(text))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    private static boolean truth(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException();
        }
        return Boolean.parseBoolean(text);
    }

    private void report(String path, Invariant invariant) {
        broken.merge(
                path,
                invariant.name(),
                (one, other) -> one.compareTo(other) < 0 ? one + " & " + other : other + " & " + one);
    }
}
