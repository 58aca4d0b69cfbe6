package se.lefi.internal;

import java.text.Normalizer;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Every form of the kinds of number that stand for a person: personal and coordination numbers, and the numbers with letters that
 * regions, universities and authorities give in their place until there is one (interim, reserve and T-numbers). Each is a day of birth and
 * a serial of four.
 */
public final class PersonalNumberForms {
    private static final List<String> DAYS = List.of("850101", "000101", "991231", "850161");
    private static final List<String> CENTURIES = List.of("", "19", "20");
    private static final List<String> SERIALS = List.of(
            "1236", "T220", "R220", "K123", "M123", "A123", "TF12", "TX01", "T2AB", "ABC1", "1K23", "12K3", "123K",
            "1AB2", "t220", "Å123");
    private static final List<String> BETWEEN = List.of("-", "", "+", " ", " - ", "\u2013", "\u2212", ".", "/", ":");

    /** Digits that look like others', by the first of them; and as print has them. */
    private static final List<UnaryOperator<String>> DIGITS = List.of(
            UnaryOperator.identity(),
            digits("⁰¹²³⁴⁵⁶⁷⁸⁹"),
            digits("₀₁₂₃₄₅₆₇₈₉"),
            digits("⓪①②③④⑤⑥⑦⑧⑨"),
            digits("⓿❶❷❸❹❺❻❼❽❾"),
            digits("０１２３４５６７８９"),
            digits("٠١٢٣٤٥٦٧٨٩"),
            digits("०१२३४५६७८९"),
            text -> Normalizer.normalize(digits("𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗").apply(text), Normalizer.Form.NFD),
            text -> text.chars().mapToObj(Character::toString).collect(Collectors.joining("\u200b")));

    private PersonalNumberForms() {}

    private static UnaryOperator<String> digits(String from) {
        List<String> ten = from.codePoints().mapToObj(Character::toString).toList();
        return text -> text.chars()
                .mapToObj(c -> c >= '0' && c <= '9' ? ten.get(c - '0') : Character.toString(c))
                .collect(Collectors.joining());
    }

    /** All of them. */
    public static List<String> all() {
        return Stream.concat(
                        inPlainDigits(),
                        DIGITS.stream()
                                .flatMap(digits -> SERIALS.stream().map(serial -> digits.apply("19850101-" + serial))))
                .toList();
    }

    /** One for each serial and each sort of digits, where all would take long. */
    public static List<String> some() {
        return Stream.concat(
                        IntStream.range(0, SERIALS.size())
                                .mapToObj(i ->
                                        CENTURIES.get(i % 3) + DAYS.get(i % 4) + BETWEEN.get(i % 3) + SERIALS.get(i)),
                        DIGITS.stream().map(digits -> digits.apply("850101-T220")))
                .toList();
    }

    private static Stream<String> inPlainDigits() {
        return DAYS.stream()
                .flatMap(day -> CENTURIES.stream().map(century -> century + day))
                .flatMap(day -> Stream.of(day, spread(day, "-"), spread(day, "."), spread(day, " ")))
                .flatMap(day -> BETWEEN.stream().map(day::concat))
                .flatMap(start -> SERIALS.stream().map(start::concat));
    }

    /** The day as {@code 1985-01-01}. */
    private static String spread(String day, String between) {
        int year = day.length() - 4;
        return String.join(between, day.substring(0, year), day.substring(year, year + 2), day.substring(year + 2));
    }
}
