package se.lefi.examples.dmn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;
import se.lefi.Bilingual;
import se.lefi.rules.DecisionCodes;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.RuleBook;
import se.lefi.rules.edition.LefiPrenumeration;
import se.lefi.rules.facts.Requirement;
import se.lefi.rules.testkit.RepresentativeRequests;

/** What the file is, and what a reader finds in it. */
class DmnFileTest {
    static Stream<RuleBook> books() {
        return BothEnginesTest.books();
    }

    @ParameterizedTest
    @MethodSource("books")
    void isValidByTheStandardsSchema(RuleBook book) throws SAXException, IOException {
        var schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(DmnFileTest.class.getResource("/org/omg/spec/DMN/20191111/DMN13.xsd"));
        for (Locale locale : new Locale[] {Bilingual.SWEDISH, Bilingual.ENGLISH}) {
            schema.newValidator().validate(new StreamSource(new StringReader(DmnFile.of(book, locale))));
        }
    }

    @Test
    void whateverTheRequirementTableHasComesInByItself() {
        String file = DmnFile.of(DemandingBook.BOOK, Locale.ENGLISH);
        Arrays.stream(Requirement.values()).forEach(requirement -> {
            assertTrue(file.contains("<inputData id=\"" + Export.nameOf(requirement) + "\""), requirement.name());
            requirement
                    .statuses()
                    .forEach(status -> assertTrue(file.contains('"' + status.name() + '"'), status.name()));
            assertTrue(file.contains(requirement.remedy().text().english()), requirement.name());
        });
    }

    @ParameterizedTest
    @MethodSource("books")
    void saysWhatItRestsOnInWords(RuleBook book) {
        for (Locale locale : new Locale[] {Bilingual.SWEDISH, Bilingual.ENGLISH}) {
            String file = unescaped(DmnFile.of(book, locale));
            new Export(book, locale).rules().forEach(rule -> {
                assertTrue(file.contains(rule.ground().in(locale)), rule.id());
                assertTrue(file.contains(rule.mediumBasis().in(locale)), rule.id());
                rule.conditions().requirements().stream()
                        .map(requirement ->
                                rule.conditions().basisOf(requirement).orElseThrow())
                        .forEach(basis -> assertTrue(file.contains(basis.in(locale)), rule.id()));
            });
            book.omissions()
                    .forEach(omission -> assertTrue(file.contains(omission.why().in(locale))));
            assertTrue(file.contains(book.fingerprint()));
        }
    }

    @Test
    void saysWhatItDoesNotExpress() {
        String english = DmnFile.of(LefiPrenumeration.byStatute(), Bilingual.ENGLISH);
        assertEquals(
                3,
                english.split("Not expressed here, but in lefi:", -1).length,
                "in the description and beside the diagram");
        assertTrue(DmnFile.of(LefiPrenumeration.byStatute(), Bilingual.SWEDISH)
                .contains("Inte uttryckt här, utan i lefi:"));
    }

    @ParameterizedTest
    @MethodSource("books")
    void asksForWhatLefiReadFromARequest(RuleBook book) {
        DisclosureEngine engine = DisclosureEngine.using(book);
        Engine.Opened kie = Engine.KIE.open(DmnFile.of(book, Locale.ENGLISH));
        RepresentativeRequests.of(book).map(engine::assess).forEach(assessment -> {
            DecisionCodes codes = DecisionCodes.of(assessment.decision());
            Map<?, ?> answer = Objects.requireNonNull(kie.answer(DmnFile.inputs(assessment)));
            assertEquals(codes.outcome(), answer.get("outcome"));
            assertEquals(codes.unmet().stream().map(Enum::name).collect(Collectors.joining(";")), answer.get("unmet"));
        });
    }

    @Test
    void sameBookSameBytes() {
        assertEquals(
                DmnFile.of(LefiPrenumeration.byStatute(), Bilingual.SWEDISH),
                DmnFile.of(LefiPrenumeration.byStatute(), Bilingual.SWEDISH));
    }

    @Test
    void theProgramWritesIt(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("by-statute.dmn");
        assertEquals(0, Main.run("-o", file.toString(), "--edition", "by-statute", "--lang", "sv"));
        assertEquals(DmnFile.of(LefiPrenumeration.byStatute(), Bilingual.SWEDISH), Files.readString(file));
        assertEquals(2, Main.run("-o", folder.toString()));
        assertEquals(2, Main.run("-o", file.toString(), "--edition", "by-custom"));
        assertEquals(2, Main.run());
    }

    private static String unescaped(String xml) {
        return xml.replace("&gt;", ">").replace("&lt;", "<").replace("&amp;", "&");
    }
}
