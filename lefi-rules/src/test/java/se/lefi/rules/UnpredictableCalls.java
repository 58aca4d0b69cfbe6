package se.lefi.rules;

import java.nio.charset.Charset;
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
import java.util.TimeZone;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** The same of what differs from one machine to the next, or from one run to the next. Never run. */
final class UnpredictableCalls {
    private UnpredictableCalls() {}

    static final class Defaults {
        Locale locale() {
            return Locale.getDefault();
        }

        Supplier<Locale> localeReferred() {
            return Locale::getDefault;
        }

        Supplier<ZoneId> zoneReferred() {
            return ZoneId::systemDefault;
        }

        Supplier<TimeZone> timeZoneReferred() {
            return TimeZone::getDefault;
        }

        Object calendar() {
            return Calendar.getInstance();
        }

        Supplier<Charset> charsetReferred() {
            return Charset::defaultCharset;
        }

        String upper() {
            return "u".toUpperCase();
        }

        Function<String, String> upperReferred() {
            return String::toUpperCase;
        }

        Function<String, String> lowerReferred() {
            return String::toLowerCase;
        }

        String formatted() {
            return String.format("%d", 1);
        }

        Function<Object[], String> formattedReferred() {
            return "%d"::formatted;
        }

        byte[] bytes() {
            return "b".getBytes();
        }

        Function<String, byte[]> bytesReferred() {
            return String::getBytes;
        }

        String text() {
            return new String(new byte[0]);
        }

        String textOfSome() {
            return new String(new byte[0], 0, 0);
        }

        Function<byte[], String> textReferred() {
            return String::new;
        }

        Function<String, DateTimeFormatter> patternReferred() {
            return DateTimeFormatter::ofPattern;
        }

        Function<FormatStyle, DateTimeFormatter> styleReferred() {
            return DateTimeFormatter::ofLocalizedDate;
        }

        Supplier<NumberFormat> numbersReferred() {
            return NumberFormat::getInstance;
        }
    }

    static final class Randomness {
        Object random() {
            return new Random();
        }

        Supplier<Random> randomReferred() {
            return Random::new;
        }

        Supplier<RandomGenerator> generatorReferred() {
            return RandomGenerator::getDefault;
        }

        UUID uuid() {
            return UUID.randomUUID();
        }

        Supplier<UUID> uuidReferred() {
            return UUID::randomUUID;
        }

        double number() {
            return Math.random();
        }

        Supplier<Double> numberReferred() {
            return Math::random;
        }

        Consumer<List<String>> shuffledReferred() {
            return Collections::shuffle;
        }
    }

    static final class Clocks {
        LocalDate today() {
            return LocalDate.now();
        }

        Supplier<LocalDate> todayReferred() {
            return LocalDate::now;
        }

        Supplier<Instant> instantReferred() {
            return Instant::now;
        }

        Supplier<Clock> clockReferred() {
            return Clock::systemUTC;
        }

        Supplier<Date> dateReferred() {
            return Date::new;
        }

        long millis() {
            return System.currentTimeMillis();
        }

        Supplier<Long> nanosReferred() {
            return System::nanoTime;
        }
    }
}
