package se.lefi.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lefi.connection.ConnectionEventType;
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.InformationCategory;
import se.lefi.examples.cli.input.EventColumn;
import se.lefi.examples.cli.input.RequestColumn;
import se.lefi.form.AgreementForm;
import se.lefi.form.CaseForm;
import se.lefi.form.ConsentForm;
import se.lefi.form.DisclosureForm;
import se.lefi.form.RecipientForm;
import se.lefi.organisation.AuthorityFunction;
import se.lefi.organisation.OrganisationKind;
import se.lefi.rules.Refusal;

/** The README has every word of the formats. */
class ReadmeTest {
    @Test
    void everyColumnAndEveryWordIsThere() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        Stream<String> words = Stream.of(
                        Arrays.stream(RequestColumn.values()).map(RequestColumn::title),
                        Arrays.stream(EventColumn.values()).map(EventColumn::title),
                        DisclosurePurpose.published().stream().map(DisclosurePurpose::code),
                        Stream.<Enum<?>[]>of(
                                        OrganisationKind.values(),
                                        AuthorityFunction.values(),
                                        InformationCategory.values(),
                                        CaseMatter.values(),
                                        ConnectionEventType.values(),
                                        Refusal.values())
                                .flatMap(Arrays::stream)
                                .map(Enum::name))
                .flatMap(several -> several);

        assertEquals(
                List.of(),
                words.filter(word -> !readme.contains("`" + word + "`")).toList());
    }

    @Test
    void theLineOfJsonIsDecidedAndHasEveryField() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String line = readme.replaceAll("(?s).*```json\n(.*?)```.*", "$1").replace("\n", " ");
        ProgramResult result = Program.onFile("decide", line, "--input", "json", "--format", "csv");

        assertEquals("", result.err());
        assertEquals(2, result.outLines().size());
        assertEquals(
                List.of(),
                Stream.of(
                                DisclosureForm.class,
                                RecipientForm.class,
                                AgreementForm.class,
                                CaseForm.class,
                                ConsentForm.class)
                        .flatMap(form -> Arrays.stream(form.getRecordComponents()))
                        .map(RecordComponent::getName)
                        .filter(field -> !line.contains("\"" + field + "\":"))
                        .toList());
    }

    @Test
    void everyColumnOfTheOutputIsThere() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String header = Program.run("decide", "--format", "csv").outLines().get(0);

        assertEquals(
                List.of(),
                Stream.of(header.split(","))
                        .filter(column -> !readme.contains("| `" + column + "` |"))
                        .toList());
        assertTrue(readme.contains("`" + EventRows.OUT.strip() + "`"), EventRows.OUT);
    }
}
