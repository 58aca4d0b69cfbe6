package se.lefi.examples.cli.fuzz;

import java.util.List;
import java.util.SplittableRandom;

/** Damages valid texts: characters deleted, inserted, replaced, swapped and doubled. The same damage from the same seed. */
final class Mutator {
    static final List<String> PERSONAL = List.of(
            "850101-1236",
            "8501011236",
            "19850101-1236",
            "198501011236",
            "850101+1236",
            "850161-1233",
            "19850161-1233");

    private static final List<String> ODD = List.of(
            "0",
            "1",
            "7",
            "9",
            "-",
            "\u2013",
            "\u2212",
            "+",
            ".",
            ":",
            ";",
            ",",
            "\"",
            "\"\"",
            "'",
            "K",
            "P",
            "N",
            "a",
            "Z",
            "_",
            "§",
            " ",
            "\t",
            "\u00A0",
            "\u2003",
            "\n",
            "\r",
            "\r\n",
            "\u2028",
            "\u0085",
            "\u0000",
            "\u001F",
            "\u007F",
            "\uFEFF",
            "\u200B",
            "\u200E",
            "\u200F",
            "\u202E",
            "\u0301",
            "\uD800",
            "\uDC00",
            "\uD83D\uDE00",
            "İ",
            "ı",
            "ß",
            "ﬁ",
            "Ⅻ",
            "²",
            "½",
            "\u0661",
            "\u06F2",
            "\u0967",
            "\uFF10",
            "\uFF11",
            "\uD835\uDFD0",
            "${1}",
            "{0}",
            "%s",
            "\\",
            "\\u0031",
            "null",
            "--",
            "//",
            "<b>");
    private static final int SELDOM = 2_000;
    private static final int VERY_LONG = 100_000;

    private final SplittableRandom random;

    Mutator(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** One of the numbers from zero up to but not including the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T among(List<T> several) {
        return several.get(below(several.size()));
    }

    /** Undamaged as often as damaged in one place, or in a few. */
    String damage(String valid) {
        String text = valid;
        for (int i = below(3); i > 0; i--) {
            text = once(text);
        }
        return text;
    }

    /** Undamaged but once in so many times. */
    String seldom(int times, String valid) {
        return below(times) == 0 ? once(valid) : valid;
    }

    private String once(String text) {
        int from = below(text.length() + 1);
        int to = from + below(Math.min(4, text.length() - from + 1));
        String before = text.substring(0, from);
        String between = text.substring(from, to);
        String after = text.substring(to);
        return switch (below(8)) {
            case 0 -> before + after;
            case 1 -> before + between + between + after;
            case 2 -> before + after + between;
            case 3 -> before + inOtherDigits(between) + after;
            case 4 -> below(20) == 0 ? inOtherDigits(text) : before + among(ODD) + after;
            case 5 -> below(20) == 0 ? before + among(PERSONAL) + after : before + among(ODD) + after;
            case 6 -> below(SELDOM) == 0 ? before + veryLong() + after : before + among(ODD) + between + after;
            default -> before + (char) below(Character.MAX_VALUE + 1) + between + after;
        };
    }

    private String veryLong() {
        return among(ODD).repeat(1 + below(VERY_LONG) / 2);
    }

    /** Full-width digits, or those of another script. */
    private String inOtherDigits(String text) {
        char zero = among(List.of('\uFF10', '\u0660', '\u0966'));
        StringBuilder other = new StringBuilder();
        text.chars().forEach(c -> other.append((char) (c >= '0' && c <= '9' ? zero + c - '0' : c)));
        return other.toString();
    }
}
