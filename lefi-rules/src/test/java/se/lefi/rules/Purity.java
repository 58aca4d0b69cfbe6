package se.lefi.rules;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameContaining;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectStreamException;
import java.io.Serial;
import java.io.Serializable;
import java.nio.charset.Charset;
import java.text.Format;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.Collections;
import java.util.Date;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TimeZone;
import java.util.Timer;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is forbidden: a pure library has no I/O, no clock, no chance and no threads, and what it reads is in no exception of the JDK's. */
final class Purity {
    private Purity() {}

    /** An exception is serialisable whether it wants to be or not: what says so is not I/O. */
    static final ArchRule NO_INPUT_OR_OUTPUT = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("java.io..")
                    .and(not(type(Serial.class)))
                    .and(not(type(Serializable.class)))
                    .and(not(type(ObjectStreamException.class)))
                    .and(not(type(InvalidObjectException.class)))
                    .and(not(type(IOException.class)))
                    .and(not(type(ObjectInputStream.class))))
            .orShould()
            .dependOnClassesThat(resideInAnyPackage(
                    "java.net..",
                    "java.nio.channels..",
                    "java.nio.file..",
                    "java.sql..",
                    "javax.sql..",
                    "java.util.logging..",
                    "java.util.prefs..",
                    "java.lang.invoke.foreign.."));

    static final ArchRule NOTHING_OF_THE_PROCESS_IT_RUNS_IN = noClasses()
            .should()
            .accessTargetWhere(usesOfSystem())
            .orShould()
            .accessTargetWhere(uses(Integer.class, "getInteger"))
            .orShould()
            .accessTargetWhere(uses(Long.class, "getLong"))
            .orShould()
            .accessTargetWhere(uses(Boolean.class, "getBoolean"))
            .orShould()
            .accessTargetWhere(uses(Class.class, "getResource", "getResourceAsStream", "getClassLoader", "forName"))
            .orShould()
            .accessTargetWhere(uses(Throwable.class, "printStackTrace"))
            .orShould()
            .dependOnClassesThat(belongToAnyOf(
                    Runtime.class,
                    ProcessBuilder.class,
                    Process.class,
                    ProcessHandle.class,
                    ClassLoader.class,
                    ServiceLoader.class,
                    ResourceBundle.class));

    /** What is printed or read in the language, the zone or the encoding of the machine differs from one to the next. */
    static final ArchRule NO_DEFAULT_LANGUAGE_ZONE_OR_ENCODING = noClasses()
            .should()
            .accessTargetWhere(uses(Locale.class, "getDefault"))
            .orShould()
            .accessTargetWhere(uses(ZoneId.class, "systemDefault"))
            .orShould()
            .dependOnClassesThat(belongToAnyOf(TimeZone.class, Calendar.class))
            .orShould()
            .accessTargetWhere(uses(Charset.class, "defaultCharset"))
            .orShould()
            .accessTargetWhere(uses(String.class, "toUpperCase", "toLowerCase", "format", "formatted", "getBytes")
                    .and(without(Locale.class, Charset.class)))
            .orShould()
            .accessTargetWhere(uses(DateTimeFormatter.class, "ofPattern", "ofLocalizedDate"))
            .orShould()
            .dependOnClassesThat(assignableTo(Format.class).or(type(Formatter.class)))
            .orShould()
            .accessTargetWhere(
                    uses(String.class, "<init>").and(taking(byte[].class)).and(without(Charset.class)));

    static final ArchRule NO_THREADS = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("java.util.concurrent..")
                    .and(simpleNameContaining("Execut")
                            .or(simpleNameContaining("Future"))
                            .or(simpleNameContaining("ForkJoin"))))
            .orShould()
            .dependOnClassesThat(belongToAnyOf(Thread.class, ThreadLocal.class, Timer.class));

    static final ArchRule NO_CHANCE = noClasses()
            .should()
            .dependOnClassesThat(assignableTo(Random.class))
            .orShould()
            .dependOnClassesThat(resideInAPackage("java.util.random.."))
            .orShould()
            .accessTargetWhere(uses(UUID.class, "randomUUID"))
            .orShould()
            .accessTargetWhere(uses(Math.class, "random"))
            .orShould()
            .accessTargetWhere(uses(Collections.class, "shuffle"));

    static final ArchRule NO_CLOCK = noClasses()
            .should()
            .dependOnClassesThat(assignableTo(Clock.class))
            .orShould()
            .dependOnClassesThat(type(Date.class))
            .orShould()
            .accessTargetWhere(uses(System.class, "currentTimeMillis", "nanoTime"))
            .orShould()
            .accessTargetWhere(nowOfTheClock());

    /** What these throw at a text repeats it, and a flight recording keeps it though it is caught. */
    static final ArchRule NOTHING_THAT_THROWS_A_TEXT =
            noClasses().should().accessTargetWhere(parsesADate()).orShould().accessTargetWhere(looksUpAConstant());

    /** Of the process, all that System has to say is which object is which and how to copy one array to another. */
    private static DescribedPredicate<JavaAccess<?>> usesOfSystem() {
        return access(
                "System",
                use -> use.getTargetOwner().isEquivalentTo(System.class)
                        && !Set.of("arraycopy", "identityHashCode").contains(use.getName()));
    }

    private static DescribedPredicate<JavaAccess<?>> uses(Class<?> owner, String... names) {
        return access(
                owner.getSimpleName() + "." + String.join("/", names),
                use -> use.getTargetOwner().isAssignableTo(owner)
                        && Set.of(names).contains(use.getName()));
    }

    private static DescribedPredicate<JavaAccess<?>> nowOfTheClock() {
        return access(
                "now",
                use -> use.getTargetOwner().getPackageName().startsWith("java.time")
                        && use.getName().equals("now"));
    }

    private static DescribedPredicate<JavaAccess<?>> parsesADate() {
        return access(
                "parse",
                use -> use.getTargetOwner().getPackageName().startsWith("java.time")
                        && use.getName().equals("parse"));
    }

    /** But for what the compiler writes into every enumeration. */
    private static DescribedPredicate<JavaAccess<?>> looksUpAConstant() {
        return access(
                "valueOf",
                use -> use.getTargetOwner().isAssignableTo(Enum.class)
                        && use.getName().equals("valueOf")
                        && !use.getOrigin().getName().equals("valueOf"));
    }

    private static DescribedPredicate<JavaAccess<?>> taking(Class<?> parameter) {
        return access("taking " + parameter.getSimpleName(), use -> takes(use, parameter));
    }

    private static DescribedPredicate<JavaAccess<?>> without(Class<?>... parameters) {
        return access(
                "without " + List.of(parameters),
                use -> Stream.of(parameters).noneMatch(parameter -> takes(use, parameter)));
    }

    private static boolean takes(JavaAccess<?> use, Class<?> parameter) {
        return use.getTarget() instanceof CodeUnitAccessTarget target
                && target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(parameter));
    }

    /** Calls and references alike: {@code LocalDate.now()} and {@code LocalDate::now}. */
    private static DescribedPredicate<JavaAccess<?>> access(String description, Predicate<JavaAccess<?>> test) {
        return DescribedPredicate.describe(description, test);
    }
}
