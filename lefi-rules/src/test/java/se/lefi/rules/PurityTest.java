package se.lefi.rules;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameContaining;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static se.lefi.rules.CompiledModules.BOTH;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaMethodCall;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** DESIGN sections 1 to 3: a pure library has no I/O, no clock, no chance and no threads. */
class PurityTest {

    /** An exception is serialisable whether it wants to be or not: what says so is not I/O. */
    @Test
    void noInputOrOutput() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("java.io..")
                        .and(not(type(Serial.class)))
                        .and(not(type(Serializable.class)))
                        .and(not(type(ObjectStreamException.class)))
                        .and(not(type(InvalidObjectException.class)))
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
                        "java.lang.invoke.foreign.."))
                .check(BOTH);
    }

    @Test
    void nothingOfTheProcessItRunsIn() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in")
                .orShould()
                .callMethodWhere(callsOfSystem())
                .orShould()
                .callMethodWhere(calls(Integer.class, "getInteger"))
                .orShould()
                .callMethodWhere(calls(Long.class, "getLong"))
                .orShould()
                .callMethodWhere(calls(Boolean.class, "getBoolean"))
                .orShould()
                .callMethodWhere(calls(Class.class, "getResource", "getResourceAsStream", "forName"))
                .orShould()
                .callMethodWhere(calls(Throwable.class, "printStackTrace"))
                .orShould()
                .dependOnClassesThat(belongToAnyOf(
                        Runtime.class,
                        ProcessBuilder.class,
                        Process.class,
                        ProcessHandle.class,
                        ClassLoader.class,
                        ServiceLoader.class,
                        ResourceBundle.class))
                .check(BOTH);
    }

    /** What is printed or read in the language, the zone or the encoding of the machine differs from one to the next. */
    @Test
    void noDefaultLanguageZoneOrEncoding() {
        noClasses()
                .should()
                .callMethodWhere(calls(Locale.class, "getDefault"))
                .orShould()
                .callMethodWhere(calls(ZoneId.class, "systemDefault"))
                .orShould()
                .dependOnClassesThat(belongToAnyOf(TimeZone.class, Calendar.class))
                .orShould()
                .callMethodWhere(calls(Charset.class, "defaultCharset"))
                .orShould()
                .callMethodWhere(calls(String.class, "toUpperCase", "toLowerCase", "format", "formatted", "getBytes")
                        .and(without(Locale.class, Charset.class)))
                .orShould()
                .callMethodWhere(calls(DateTimeFormatter.class, "ofPattern", "ofLocalizedDate"))
                .orShould()
                .dependOnClassesThat(assignableTo(Format.class).or(type(Formatter.class)))
                .orShould()
                .callConstructor(String.class, byte[].class)
                .check(BOTH);
    }

    @Test
    void noThreads() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("java.util.concurrent..")
                        .and(simpleNameContaining("Execut")
                                .or(simpleNameContaining("Future"))
                                .or(simpleNameContaining("ForkJoin"))))
                .orShould()
                .dependOnClassesThat(belongToAnyOf(Thread.class, ThreadLocal.class, Timer.class))
                .check(BOTH);
    }

    @Test
    void noChance() {
        noClasses()
                .should()
                .dependOnClassesThat(assignableTo(Random.class))
                .orShould()
                .dependOnClassesThat(resideInAPackage("java.util.random.."))
                .orShould()
                .callMethodWhere(calls(UUID.class, "randomUUID"))
                .orShould()
                .callMethodWhere(calls(Math.class, "random"))
                .orShould()
                .callMethodWhere(calls(Collections.class, "shuffle"))
                .check(BOTH);
    }

    @Test
    void noClock() {
        noClasses()
                .should()
                .dependOnClassesThat(assignableTo(Clock.class))
                .orShould()
                .dependOnClassesThat(type(Date.class))
                .orShould()
                .callMethodWhere(calls(System.class, "currentTimeMillis", "nanoTime"))
                .orShould()
                .callMethodWhere(new DescribedPredicate<JavaMethodCall>("now()") {
                    @Override
                    public boolean test(JavaMethodCall call) {
                        return call.getTarget().getName().equals("now");
                    }
                })
                .check(BOTH);
    }

    /** Of the process, all that System has to say is which object is which and how to copy one array to another. */
    private static DescribedPredicate<JavaMethodCall> callsOfSystem() {
        return new DescribedPredicate<>("calls of System") {
            @Override
            public boolean test(JavaMethodCall call) {
                return call.getTargetOwner().isEquivalentTo(System.class)
                        && !Set.of("arraycopy", "identityHashCode").contains(call.getName());
            }
        };
    }

    private static DescribedPredicate<JavaMethodCall> without(Class<?>... parameters) {
        return new DescribedPredicate<>("without %s", List.of(parameters)) {
            @Override
            public boolean test(JavaMethodCall call) {
                return call.getTarget().getRawParameterTypes().stream()
                        .noneMatch(type -> Stream.of(parameters).anyMatch(type::isEquivalentTo));
            }
        };
    }

    private static DescribedPredicate<JavaMethodCall> calls(Class<?> owner, String... names) {
        return new DescribedPredicate<>("calls of %s.%s", owner.getSimpleName(), String.join("/", names)) {
            @Override
            public boolean test(JavaMethodCall call) {
                MethodCallTarget target = call.getTarget();
                return target.getOwner().isAssignableTo(owner) && Set.of(names).contains(target.getName());
            }
        };
    }
}
