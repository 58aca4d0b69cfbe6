package se.lefi.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lefi.connection.Agreement;
import se.lefi.disclosure.DataSubject;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.form.DisclosureForm;
import se.lefi.form.FieldProblem;
import se.lefi.organisation.Organisation;
import se.lefi.organisation.OrganisationKind;
import se.lefi.organisation.OrganisationNumber;
import se.lefi.organisation.RecipientType;
import se.lefi.rules.analysis.AnswerChange;
import se.lefi.rules.analysis.Timeline;
import se.lefi.rules.edition.LefiPrenumeration;
import se.lefi.rules.explain.DecisionTable;
import se.lefi.rules.explain.Explanation;
import se.lefi.rules.explain.WireForm;
import se.lefi.rules.facts.DecisiveEvidence;
import se.lefi.rules.testkit.RepresentativeRequests;

/** What the README shows is what runs. */
class ReadmeTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^):#]+)[)#]");
    private static final Path SOURCE = Path.of("src/test/java/se/lefi/rules/ReadmeTest.java");

    @Test
    void theSnippetIsTheCodeBelowAndPrintsWhatTheReadmeSays() throws IOException {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            // tag::snippet
            DisclosureRequest request = DisclosureRequest.builder()
                    .decisionDate(LocalDate.of(2024, 6, 1))
                    .recipient(Organisation.builder()
                            .number(OrganisationNumber.parse("516999-1014"))
                            .name("Norrskens Försäkring AB")
                            .kind(OrganisationKind.INSURANCE_COMPANY)
                            .build())
                    .purpose(DisclosurePurpose.COORDINATION)
                    .subject(DataSubject.of("claim-4711"))
                    .agreement(Agreement.builder()
                            .signedByRecipient(LocalDate.of(2024, 1, 10))
                            .signedByAgency(LocalDate.of(2024, 1, 20))
                            .connectedFrom(LocalDate.of(2024, 2, 1))
                            .build())
                    .build();
            DisclosureEngine engine = DisclosureEngine.using(LefiPrenumeration.asPublished());
            Decision decision = engine.decide(request);
            Explanation.of(decision, Locale.ENGLISH).forEach(System.out::println);
            // end::snippet
        } finally {
            System.setOut(console);
        }
        assertEquals(snippet(), codeOf(block("java")));
        assertEquals(block("text"), printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
    }

    /** A line of code for each: a statement that is longer, or a question that takes two, breaks this. */
    @Test
    void whatAnApplicationAsksIsALineEach() throws IOException {
        DisclosureEngine engine = DisclosureEngine.using(LefiPrenumeration.byStatute());
        DisclosureRequest request = RepresentativeRequests.of(LefiPrenumeration.byStatute())
                .filter(some -> engine.decide(some).isPermitted())
                .findFirst()
                .orElseThrow();
        LocalDate day = request.decisionDate();
        List<DisclosureRequest> subscriptions = List.of(request);
        // tag::questions
        List<DisclosurePurpose> purposes =
                engine.purposesFor(RecipientType.of(OrganisationKind.INSURANCE_COMPANY), day);
        List<RecipientType> recipients = engine.recipientsFor(DisclosurePurpose.SOCIAL_SERVICES_CASE, day);
        Optional<LocalDate> until =
                Timeline.of(engine, request, day, day.plusYears(1)).permittedUntil();
        List<AnswerChange> changes = AnswerChange.between(engine, subscriptions, day, day.plusDays(1));
        boolean same = engine.decide(request).isSameAnswerAs(engine.decide(request.withDecisionDate(day)));
        List<DecisiveEvidence> evidence = engine.assess(request).evidence();
        WireForm answer = WireForm.of(engine.assess(request), Locale.ENGLISH);
        DisclosureForm form = DisclosureForm.of(request);
        List<FieldProblem> problems = FieldProblem.of(form.read().violations(), Locale.ENGLISH);
        // end::questions
        assertTrue(purposes.contains(DisclosurePurpose.COORDINATION) && recipients.size() == 1 && until.isPresent());
        assertTrue(changes.size() <= 1 && same && !evidence.isEmpty() && problems.isEmpty());
        assertEquals("PERMITTED", answer.outcome());
        assertEquals(request, form.toRequest());

        List<String> lines = between(ofRules(), "```java\n", "```").lines().toList();
        List<String> questions =
                lines.stream().filter(line -> line.endsWith(";")).toList();
        assertEquals(questions, lines, "each a statement");
        String source = dense(between(Files.readString(SOURCE), "// tag::questions\n", " *// end::questions"));
        assertEquals(dense(String.join("", lines)), source);
    }

    private static String dense(String code) {
        return code.replaceAll("\\s", "");
    }

    @Test
    void theChangelogNamesEveryEdition() throws IOException {
        String changelog = Files.readString(Path.of("../CHANGELOG.md"));

        for (RuleBook book : LefiPrenumeration.editions()) {
            String line = "| `" + book.id() + "` | `" + book.version() + "` | `" + book.fingerprint() + "` |";
            assertTrue(changelog.contains(line), line);
        }
    }

    @Test
    void theDecisionTableIsThatOfTheDefaultEdition() throws IOException {
        String table = DecisionTable.of(LefiPrenumeration.asPublished(), Locale.ENGLISH)
                .toMarkdown();

        assertTrue(ofRules().contains("\n\n" + table + "\n"), table);
    }

    /** In every document of the repository. */
    @Test
    void everyFileThatIsLinkedToIsThere() throws IOException {
        List<Path> documents;
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            documents = files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.toString().contains("target"))
                    .toList();
        }
        List<String> broken = new ArrayList<>();
        for (Path document : documents) {
            LINK.matcher(Files.readString(document))
                    .results()
                    .map(link -> link.group(1))
                    .filter(file -> !Files.exists(document.resolveSibling(file)))
                    .forEach(file -> broken.add(document + " -> " + file));
        }

        assertTrue(documents.contains(Path.of("../README.md")), documents::toString);
        assertEquals(List.of(), broken);
    }

    private static String snippet() throws IOException {
        String source = Files.readString(SOURCE, StandardCharsets.UTF_8);
        return between(source, "// tag::snippet\n", " *// end::snippet")
                        .stripTrailing()
                        .stripIndent() + "\n";
    }

    /** The first fenced block of a language. */
    private static String block(String language) throws IOException {
        return between(readme(), "```" + language + "\n", "```");
    }

    private static String between(String text, String start, String end) {
        Matcher matcher =
                Pattern.compile("(?m)" + start + "(.*?)^" + end, Pattern.DOTALL).matcher(text);
        assertTrue(matcher.find(), start + " … " + end);
        return matcher.group(1);
    }

    /** Without the imports, each of which is of a package or type that this test uses too. */
    private static String codeOf(String block) throws IOException {
        String source = Files.readString(SOURCE, StandardCharsets.UTF_8);
        return block.lines()
                        .filter(line -> {
                            boolean isImport = line.startsWith("import ");
                            String imported = line.replace("*;", "");
                            assertTrue(
                                    !isImport || source.contains(imported) || imported.endsWith("se.lefi.rules."),
                                    line);
                            return !isImport;
                        })
                        .collect(Collectors.joining("\n"))
                        .strip()
                + "\n";
    }

    private static String ofRules() throws IOException {
        return Files.readString(Path.of("README.md"), StandardCharsets.UTF_8);
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("../README.md"), StandardCharsets.UTF_8);
    }
}
