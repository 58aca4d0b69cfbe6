package se.lefi.examples.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lefi.examples.Java;

/** The jars as named modules: what they need to run, and what a validator needs of them. */
class ModulePathIT {
    private static final Path CORE = jar("lefi-core");
    private static final Path RULES = jar("lefi-rules");

    @TempDir
    Path directory;

    @Test
    void aConsumerNeedsNothingButTheTwoJars() throws Exception {
        Path consumer = compile(List.of(CORE, RULES), "module consumer { requires se.lefi.rules; }", """
                package consumer;

                import java.time.LocalDate;
                import se.lefi.disclosure.DataSubject;
                import se.lefi.disclosure.DisclosurePurpose;
                import se.lefi.disclosure.DisclosureRequest;
                import se.lefi.organisation.Organisation;
                import se.lefi.organisation.OrganisationKind;
                import se.lefi.organisation.OrganisationNumber;
                import se.lefi.rules.DisclosureEngine;
                import se.lefi.rules.Refused;
                import se.lefi.rules.edition.LefiPrenumeration;

                public class Main {
                    public static void main(String[] args) {
                        DisclosureRequest request = DisclosureRequest.builder()
                                .decisionDate(LocalDate.of(2024, 6, 1))
                                .recipient(Organisation.builder()
                                        .number(OrganisationNumber.parse("556016-0680"))
                                        .name("Bolaget")
                                        .kind(OrganisationKind.INSURANCE_COMPANY)
                                        .build())
                                .purpose(DisclosurePurpose.COORDINATION)
                                .subject(DataSubject.of("p-1"))
                                .build();
                        Refused refused = (Refused) DisclosureEngine.using(LefiPrenumeration.asPublished()).decide(request);
                        refused.unmet().forEach(unmet -> System.out.println(unmet.code()));
                    }
                }
                """);

        assertEquals("AGREEMENT_MISSING\nNOT_CONNECTED\n", run(consumer, List.of(CORE, RULES)));
    }

    @Test
    void aValidatorReadsTheFormsOfTheModule() throws Exception {
        List<Path> modules = Stream.concat(
                        Stream.of(CORE, RULES),
                        Stream.of("jakarta.validation-api", "hibernate-validator", "jboss-logging", "classmate")
                                .map(ModulePathIT::onClassPath))
                .toList();
        Path consumer = compile(
                modules,
                "module consumer { requires se.lefi.core; requires jakarta.validation;"
                        + " requires org.hibernate.validator; }",
                """
                package consumer;

                import jakarta.validation.Validation;
                import jakarta.validation.Validator;
                import java.util.List;
                import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
                import se.lefi.form.DisclosureForm;
                import se.lefi.form.RecipientForm;

                public class Main {
                    public static void main(String[] args) {
                        Validator validator = Validation.byDefaultProvider()
                                .configure()
                                .messageInterpolator(new ParameterMessageInterpolator())
                                .buildValidatorFactory()
                                .getValidator();
                        RecipientForm recipient = new RecipientForm("556016-0681", "Bolaget", "INSURANCE_COMPANY", null);
                        DisclosureForm form = new DisclosureForm("2024-06-01", recipient, "COORDINATION", "p-1",
                                List.of(), null, null, List.of(), List.of());
                        validator.validate(form).forEach(violation ->
                                System.out.println(violation.getPropertyPath() + " " + violation.getMessage()));
                    }
                }
                """);

        assertEquals("recipient.number must end in its check digit\n", run(consumer, modules));
    }

    @Test
    void theJarsNeedNothingButTheJdksBaseModule() {
        assertEquals("java.base", moduleDependencies(CORE));
        assertEquals("java.base,se.lefi.core", moduleDependencies(RULES));
    }

    private static String moduleDependencies(Path jar) {
        StringWriter out = new StringWriter();
        int status = ToolProvider.findFirst("jdeps")
                .orElseThrow()
                .run(
                        new PrintWriter(out),
                        new PrintWriter(out),
                        "--multi-release",
                        "17",
                        "--module-path",
                        CORE.toString(),
                        "--print-module-deps",
                        "--ignore-missing-deps",
                        jar.toString());
        assertEquals(0, status, out.toString());
        return out.toString().strip();
    }

    /** The modules of a consumer: a module-info, and a Main in the package of its name. */
    private Path compile(List<Path> modules, String moduleInfo, String main) throws IOException {
        Path sources = Files.createDirectories(directory.resolve("src/consumer"));
        Path classes = Files.createDirectory(directory.resolve("classes"));
        Path moduleFile = Files.writeString(directory.resolve("src/module-info.java"), moduleInfo);
        Path mainFile = Files.writeString(sources.resolve("Main.java"), main);
        StringWriter out = new StringWriter();
        int status = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        new PrintWriter(out),
                        new PrintWriter(out),
                        "-Xlint:all,-requires-automatic",
                        "-Werror",
                        "-proc:none",
                        "--module-path",
                        path(modules),
                        "-d",
                        classes.toString(),
                        moduleFile.toString(),
                        mainFile.toString());
        assertEquals(0, status, out.toString());
        return classes;
    }

    private String run(Path consumer, List<Path> modules) throws IOException, InterruptedException {
        String modulePath =
                path(Stream.concat(Stream.of(consumer), modules.stream()).toList());
        Java.Result result = Java.run(
                directory, List.of("-Duser.language=en", "--module-path", modulePath, "-m", "consumer/consumer.Main"));
        assertEquals(0, result.status(), result.err());
        return result.out();
    }

    private static String path(List<Path> modules) {
        return modules.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static Path jar(String module) {
        Path jar = Path.of("..", module, "target", module + "-0.1.0-SNAPSHOT.jar")
                .toAbsolutePath()
                .normalize();
        assertTrue(Files.isRegularFile(jar), jar + " is not built");
        return jar;
    }

    private static Path onClassPath(String artifact) {
        return Arrays.stream(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                        .split(File.pathSeparator))
                .map(Path::of)
                .filter(file -> file.getFileName().toString().matches(artifact + "-[0-9].*\\.jar"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(artifact + " is not on the class path"));
    }
}
