package se.lefi.rules;

import java.io.File;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Calendar;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.ServiceLoader;
import java.util.TimeZone;
import java.util.Timer;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** What {@link Purity} forbids, a line for each: called, or referred to by name. Never run, and never initialised. */
final class ForbiddenCalls {
    private ForbiddenCalls() {}

    interface Call {
        void call() throws Exception;
    }

    static final class InputOrOutput {
        static final Object FILE = new File("f");
        static final Function<String, File> FILES = File::new;
        static final Object PATH = Path.of("p");
        static final Function<URI, Path> PATHS = Path::of;
        static final Object NET = URI.create("u");
    }

    static final class OfTheProcess {
        static final Call OUT = () -> System.out.println();
        static final Call ERR = () -> System.err.println();
        static final Object IN = System.in;
        static final Object PROPERTY = System.getProperty("p");
        static final Function<String, String> PROPERTIES = System::getProperty;
        static final Function<String, String> ENVIRONMENT = System::getenv;
        static final Object INTEGER = Integer.getInteger("i");
        static final Function<String, Integer> INTEGERS = Integer::getInteger;
        static final Function<String, Long> LONGS = Long::getLong;
        static final Function<String, Boolean> BOOLEANS = Boolean::getBoolean;
        static final Object RESOURCE = ForbiddenCalls.class.getResource("r");
        static final Function<String, Object> RESOURCES = ForbiddenCalls.class::getResourceAsStream;
        static final Call NAMED = () -> Class.forName("c");
        static final Call TRACE = () -> new Exception().printStackTrace();
        static final Consumer<Exception> TRACES = Exception::printStackTrace;
        static final Supplier<Runtime> RUNTIME = Runtime::getRuntime;
        static final Object STARTED = new ProcessBuilder();
        static final Supplier<ProcessHandle> PROCESS = ProcessHandle::current;
        static final Object LOADER = ForbiddenCalls.class.getClassLoader();
        static final Function<Class<Object>, Object> SERVICES = ServiceLoader::load;
        static final Function<String, ResourceBundle> BUNDLES = ResourceBundle::getBundle;
    }

    static final class Threads {
        static final Object EXECUTOR = Executors.newCachedThreadPool();
        static final Function<Supplier<Object>, Object> FUTURE = CompletableFuture::supplyAsync;
        static final Function<Runnable, Thread> THREAD = Thread::new;
        static final Object LOCAL = new ThreadLocal<String>();
        static final Supplier<Timer> TIMER = Timer::new;
    }

    static final class Defaults {
        static final Object LOCALE = Locale.getDefault();
        static final Supplier<Locale> LOCALES = Locale::getDefault;
        static final Supplier<ZoneId> ZONE = ZoneId::systemDefault;
        static final Supplier<TimeZone> TIME_ZONE = TimeZone::getDefault;
        static final Object CALENDAR = Calendar.getInstance();
        static final Supplier<Charset> CHARSET = Charset::defaultCharset;
        static final Object UPPER = "u".toUpperCase();
        static final Function<String, String> UPPERS = String::toUpperCase;
        static final Function<String, String> LOWERS = String::toLowerCase;
        static final Object FORMATTED = String.format("%d", 1);
        static final Function<Object[], String> FORMATS = "%d"::formatted;
        static final Object BYTES = "b".getBytes();
        static final Function<String, byte[]> BYTES_OF_ANY = String::getBytes;
        static final Object TEXT = new String(new byte[0]);
        static final Object TEXT_OF_SOME = new String(new byte[0], 0, 0);
        static final Function<byte[], String> TEXTS = String::new;
        static final Function<String, DateTimeFormatter> PATTERN = DateTimeFormatter::ofPattern;
        static final Function<FormatStyle, DateTimeFormatter> STYLE = DateTimeFormatter::ofLocalizedDate;
        static final Supplier<NumberFormat> NUMBERS = NumberFormat::getInstance;
    }

    static final class Randomness {
        static final Object RANDOM = new Random();
        static final Supplier<Random> RANDOMS = Random::new;
        static final Supplier<RandomGenerator> GENERATOR = RandomGenerator::getDefault;
        static final Object UNIQUE = UUID.randomUUID();
        static final Supplier<UUID> UNIQUES = UUID::randomUUID;
        static final Object NUMBER = Math.random();
        static final Supplier<Double> NUMBERS = Math::random;
        static final Consumer<List<String>> SHUFFLED = Collections::shuffle;
    }

    static final class Texts {
        static final Object DAY = LocalDate.parse("d");
        static final Function<String, LocalDate> DAYS = LocalDate::parse;
        static final Object FORMATTED = DateTimeFormatter.ISO_DATE.parse("f");
        static final Object CONSTANT = FormatStyle.valueOf("c");
        static final Function<String, FormatStyle> CONSTANTS = FormatStyle::valueOf;
        static final Object OF_A_CLASS = Enum.valueOf(FormatStyle.class, "c");
    }

    static final class Clocks {
        static final Object TODAY = LocalDate.now();
        static final Supplier<LocalDate> DAYS = LocalDate::now;
        static final Supplier<Instant> INSTANT = Instant::now;
        static final Supplier<Clock> CLOCK = Clock::systemUTC;
        static final Supplier<Date> DATE = Date::new;
        static final Object MILLIS = System.currentTimeMillis();
        static final Supplier<Long> NANOS = System::nanoTime;
    }
}
