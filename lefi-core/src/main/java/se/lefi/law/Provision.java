package se.lefi.law;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.lefi.InvalidValueException;
import se.lefi.Invariant;
import se.lefi.internal.Checks;

/**
 * A place in a statute: a section, in a chapter where the statute has chapters, and an item where one is meant.
 *
 * <p>Source of the written forms: FACTS, Stable identifiers. Immutable and thread-safe.
 *
 * @param statute the act or ordinance
 * @param chapter the chapter's number; empty where the statute has no chapters
 * @param section the section's number (<em>paragraf</em>), such as {@code 39} or {@code 5a}
 * @param item the item's number (<em>punkt</em>); empty where the section as a whole is meant
 */
public record Provision(Statute statute, String chapter, String section, String item) {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final String NUMBER = "[1-9][0-9]{0,3}[a-z]?";
    private static final Pattern NUMBER_PATTERN = Pattern.compile(NUMBER);
    private static final Pattern CODE =
            Pattern.compile("(\\S+) (?:K(" + NUMBER + "))?P(" + NUMBER + ")(?:N(" + NUMBER + "))?");

    /**
     * Checks the numbers.
     *
     * @throws InvalidValueException unless each is a number, optionally with a letter, or empty where it may be
     */
    public Provision {
        Objects.requireNonNull(statute, "statute");
        Checks.of(Provision.class)
                .that(chapter.isEmpty() || isNumber(chapter), "chapter", chapter, Invariant.PROVISION_NUMBER)
                .that(isNumber(section), "section", section, Invariant.PROVISION_NUMBER)
                .that(item.isEmpty() || isNumber(item), "item", item, Invariant.PROVISION_NUMBER)
                .done();
    }

    /**
     * Reads a code: {@code 2010:110 K110P39}, {@code 2010:110 K114P9N1} or {@code 1980:995 P2}. The statute is known by
     * number alone.
     *
     * @throws InvalidValueException if the text is written in another way
     */
    public static Provision parse(String code) {
        Matcher parts = CODE.matcher(code);
        Checks.of(Provision.class)
                .that(parts.matches(), "code", code, Invariant.PROVISION_CODE)
                .done();
        return new Provision(
                Statute.of(parts.group(1)),
                Objects.requireNonNullElse(parts.group(2), ""),
                parts.group(3),
                Objects.requireNonNullElse(parts.group(4), ""));
    }

    /** {@return one item of this section} */
    public Provision item(int number) {
        return new Provision(statute, chapter, section, String.valueOf(number));
    }

    /** {@return this section as a whole} */
    public Provision wholeSection() {
        return item.isEmpty() ? this : new Provision(statute, chapter, section, "");
    }

    /** {@return the code that {@link #parse} reads, such as {@code 2010:110 K110P39}} */
    public String code() {
        return statute.sfsNumber() + " " + place();
    }

    /** {@return the anchor as lagen.nu writes it, such as {@code 2010:110#K114P24}} */
    public String anchor() {
        return statute.sfsNumber() + "#" + place();
    }

    /** {@return the statute's ELI path} */
    public String eliPath() {
        return statute.eliPath();
    }

    /** {@return the citation in print, such as {@code 114 kap. 24 § socialförsäkringsbalken (2010:110)}} */
    public String inSwedish() {
        return Citations.print(List.of(this), SWEDISH);
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return code();
    }

    /** {@return a number as print has it: {@code 5 a} for {@code 5a}} */
    static String spaced(String number) {
        int last = number.length() - 1;
        return Character.isLetter(number.charAt(last)) ? number.substring(0, last) + " " + number.charAt(last) : number;
    }

    private String place() {
        return (chapter.isEmpty() ? "" : "K" + chapter) + "P" + section + (item.isEmpty() ? "" : "N" + item);
    }

    private static boolean isNumber(String text) {
        return NUMBER_PATTERN.matcher(text).matches();
    }
}
