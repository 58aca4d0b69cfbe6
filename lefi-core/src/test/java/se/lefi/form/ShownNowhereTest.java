package se.lefi.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lefi.Bilingual;
import se.lefi.InvalidValueException;
import se.lefi.Values;
import se.lefi.connection.TerminationNotice;
import se.lefi.disclosure.DataSubject;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.internal.PersonalNumberForms;
import se.lefi.law.EditorialNote;
import se.lefi.law.Provision;
import se.lefi.law.Statute;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.Organisation;
import se.lefi.organisation.OrganisationKind;
import se.lefi.organisation.OrganisationNumber;

/**
 * What may stand for a person is in no message, {@code toString}, exception or flight recording, whichever field it strayed into;
 * nor is a word that a field does not know.
 */
class ShownNowhereTest {
    private static final Locale SWEDISH = Bilingual.SWEDISH;

    /** A name in the wrong column, and what a careless reader would make a number or a date of. */
    private static final List<String> STRAY = List.of(
            "Stray-Svensson",
            "STRAY_WORD",
            "stray 2024-01-01",
            "stray-2024-02-30",
            "2024-01-01 stray",
            "stray",
            "99 stray");

    @TempDir
    Path directory;

    @Test
    void aPersonalNumberInWhicheverField() {
        for (String number : PersonalNumberForms.some()) {
            assertShownNowhere(number, EveryText.oneAtATime(text -> number).flatMap(ShownNowhereTest::saidOf));
            assertShownNowhere(
                    number, EveryText.oneAtATime(text -> "x " + number).flatMap(ShownNowhereTest::saidOf));
            assertShownNowhere(number, saidByTypedDoors(number));
        }
    }

    @Test
    void aWordThatAFieldDoesNotKnow() {
        for (String stray : STRAY) {
            assertShownNowhere(
                    stray,
                    EveryText.oneAtATime(text -> stray)
                            .map(form -> new DisclosureForm( // whose name is no secret
                                    form.decisionDate(),
                                    new RecipientForm(
                                            form.recipient().number(),
                                            "Nämnden",
                                            form.recipient().kind(),
                                            form.recipient().function()),
                                    form.purpose(),
                                    form.subject(),
                                    form.information(),
                                    form.necessityStated(),
                                    form.agreement(),
                                    form.caseFiles(),
                                    form.consents()))
                            .flatMap(ShownNowhereTest::saidOf));
        }
    }

    /** Exceptions that are caught again are recorded too, and what the JDK throws at a text repeats it. */
    @Test
    void noExceptionThatIsThrownOnTheWayHoldsIt() throws Exception {
        Path file = directory.resolve("exceptions.jfr");
        try (Recording recording = new Recording()) {
            recording.enable("jdk.JavaExceptionThrow");
            recording.enable("jdk.JavaErrorThrow");
            recording.start();
            STRAY.forEach(stray -> EveryText.oneAtATime(text -> stray)
                    .forEach(form -> saidOf(form).count()));
            PersonalNumberForms.some().forEach(number -> {
                EveryText.oneAtATime(text -> number)
                        .forEach(form -> saidOf(form).count());
                saidByTypedDoors(number).count();
            });
            refusalOf(() -> Integer.parseInt("planted"));
            recording.stop();
            recording.dump(file);
        }
        Set<String> recorded = new TreeSet<>();
        RecordingFile.readAllEvents(file).forEach(event -> {
            if (event.getString("message") != null) {
                recorded.add(event.getString("message"));
            }
        });
        assertFalse(recorded.stream().noneMatch(message -> message.contains("planted")), "nothing was recorded");
        STRAY.forEach(stray -> assertShownNowhere(stray, recorded.stream()));
        PersonalNumberForms.some().forEach(number -> assertShownNowhere(number, recorded.stream()));
    }

    /** Nor does it overflow: what is repeated in a pattern is repeated here. */
    @Test
    void aTextMayBeLong() {
        for (String part :
                List.of("A-", "-1", "K1", "k1a", "1", "1-", "850101", "\u00b9", " ", ":", "\u200b", "/..", "1:1 ")) {
            for (String start : List.of("", "2010:110 ", "2010:110 K1P", "1985-01-01T10:", "850101-")) {
                String text = start + part.repeat(10_000);
                assertFalse(saidByTypedDoors(text + "x").toList().isEmpty());
                assertFalse(EveryText.all(any -> text).read().isConverted());
            }
        }
    }

    private static void assertShownNowhere(String secret, Stream<String> said) {
        assertEquals(List.of(), said.filter(text -> text.contains(secret)).toList());
    }

    /** All that the library says of a form and of the request that it converts to. */
    private static Stream<String> saidOf(DisclosureForm form) {
        FormResult result = form.read();
        return Stream.of(
                        Stream.of(form, form.recipient(), form.agreement(), form.caseFiles(), form.consents(), result)
                                .map(Objects::toString),
                        result.violations().stream()
                                .flatMap(violation -> Stream.of(
                                        violation.value(),
                                        violation.toString(),
                                        violation.message(SWEDISH),
                                        violation.message(Locale.ENGLISH))),
                        Validation.messages(form, SWEDISH).values().stream(),
                        Validation.messages(form, Locale.ENGLISH).values().stream(),
                        result.request().stream().flatMap(ShownNowhereTest::saidOf),
                        refusalOf(form::toRequest).stream())
                .flatMap(said -> said);
    }

    private static Stream<String> saidOf(DisclosureRequest request) {
        return Stream.of(
                        request,
                        request.recipient(),
                        request.subject(),
                        request.agreement(),
                        request.caseFiles(),
                        request.consents())
                .map(Objects::toString);
    }

    private static Stream<String> saidByTypedDoors(String text) {
        Organisation organisation = Organisation.builder()
                .number(OrganisationNumber.parse("212000-0142"))
                .name(text)
                .kind(OrganisationKind.MUNICIPAL_AUTHORITY)
                .build();
        return Stream.of(
                        Stream.of(
                                        DataSubject.of(text),
                                        organisation,
                                        new TerminationNotice(organisation.number(), text, Values.DAY))
                                .map(Object::toString),
                        refusalOf(() -> OrganisationNumber.parse(text)).stream(),
                        refusalOf(() -> new OrganisationNumber(text)).stream(),
                        refusalOf(() -> Provision.parse(text)).stream(),
                        refusalOf(() -> Provision.parse(text + " P2")).stream(),
                        refusalOf(() -> Statute.of(text)).stream(),
                        refusalOf(() -> ValidityPeriod.parse(text)).stream(),
                        refusalOf(() -> ValidityPeriod.parse("2024-01-01/" + text)).stream(),
                        refusalOf(() -> DisclosurePurpose.of(text, "a", "b")).stream(),
                        refusalOf(() -> EditorialNote.of(text, "a", "b")).stream())
                .flatMap(said -> said);
    }

    /** What an exception says, and those that caused it or were suppressed. */
    private static List<String> refusalOf(Runnable building) {
        List<String> said = new ArrayList<>();
        try {
            building.run();
        } catch (RuntimeException refused) {
            for (Throwable e = refused; e != null; e = e.getCause()) {
                said.add(e.toString());
                said.addAll(
                        Stream.of(e.getSuppressed()).map(Throwable::toString).toList());
                if (e instanceof InvalidValueException invalid) {
                    said.add(invalid.violations().toString());
                }
            }
        }
        return said;
    }
}
