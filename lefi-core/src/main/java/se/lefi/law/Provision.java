package se.lefi.law;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.lefi.InvalidValueException;
import se.lefi.Invariant;
import se.lefi.internal.Checks;

/**
 * A place in a statute: a section, in a chapter where the statute has chapters, and a paragraph or an item of it where one is
 * meant. Ordered as in the statute book. Immutable and thread-safe.
 *
 * <p>Source of the written forms: FACTS, Stable identifiers.
 *
 * <pre>{@code
 * Provision first = Provision.parse("1980:995 P3S1");
 * first.anchor();       // 1980:995#P3S1
 * first.wholeSection(); // 1980:995 P3
 * }</pre>
 *
 * @param statute the act or ordinance
 * @param chapter the chapter's number; empty where the statute has no chapters
 * @param section the section's number (<em>paragraf</em>), such as {@code 39} or {@code 5a}
 * @param paragraph the paragraph's number (<em>stycke</em>), without letter; empty where none is meant, or where an item's is
 *     not known
 * @param item the item's number (<em>punkt</em>); empty where none is meant
 */
public record Provision(
        Statute statute, Optional<String> chapter, String section, Optional<String> paragraph, Optional<String> item)
        implements Comparable<Provision> {
    private static final String PARAGRAPH = "[1-9][0-9]{0,3}";
    private static final String NUMBER = PARAGRAPH + "[a-z]?";
    private static final Pattern PARAGRAPH_PATTERN = Pattern.compile(PARAGRAPH);
    private static final Pattern NUMBER_PATTERN = Pattern.compile(NUMBER);
    private static final Pattern CODE = Pattern.compile(
            "(\\S+) (?:K(" + NUMBER + "))?P(" + NUMBER + ")(?:S(" + PARAGRAPH + "))?(?:N(" + NUMBER + "))?");

    /**
     * Checks the numbers.
     *
     * @throws InvalidValueException unless each that is there is a number, optionally with a letter
     */
    public Provision {
        Objects.requireNonNull(statute, "statute");
        Checks.of(Provision.class)
                .that(chapter.isEmpty() || isNumber(chapter.get()), "chapter", chapter, Invariant.PROVISION_NUMBER)
                .that(isNumber(section), "section", section, Invariant.PROVISION_NUMBER)
                .that(
                        paragraph.isEmpty()
                                || PARAGRAPH_PATTERN.matcher(paragraph.get()).matches(),
                        "paragraph",
                        paragraph,
                        Invariant.PROVISION_NUMBER)
                .that(item.isEmpty() || isNumber(item.get()), "item", item, Invariant.PROVISION_NUMBER)
                .done();
    }

    /**
     * Reads a code: {@code 2010:110 K110P39}, {@code 2010:110 K114P9N1}, {@code 1980:995 P3S1} or
     * {@code 2010:110 K58P1S1N3}. The statute is known by number alone.
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
                Optional.ofNullable(parts.group(2)),
                parts.group(3),
                Optional.ofNullable(parts.group(4)),
                Optional.ofNullable(parts.group(5)));
    }

    /** {@return the same place in one paragraph of its section, the first being 1} */
    public Provision paragraph(int number) {
        return new Provision(statute, chapter, section, Optional.of(String.valueOf(number)), item);
    }

    /** {@return one item of this section, or of this paragraph} */
    public Provision item(int number) {
        return new Provision(statute, chapter, section, paragraph, Optional.of(String.valueOf(number)));
    }

    /** {@return its section as a whole} */
    public Provision wholeSection() {
        return new Provision(statute, chapter, section, Optional.empty(), Optional.empty());
    }

    /** {@return the code that {@link #parse} reads, such as {@code 2010:110 K110P39}} */
    public String code() {
        return statute.sfsNumber() + " " + place() + prefixed("S", paragraph) + prefixed("N", item);
    }

    /**
     * {@return the anchor as lagen.nu writes it, such as {@code 2010:110#K114P24}, {@code 2010:110#K58P1S1N3} with paragraph
     * and item; an item whose paragraph is not known has its section's}
     */
    public String anchor() {
        return statute.sfsNumber()
                + "#"
                + place()
                + paragraph.map(number -> "S" + number + prefixed("N", item)).orElse("");
    }

    /** {@return the statute's ELI path} */
    public String eliPath() {
        return statute.eliPath();
    }

    /** {@return the citation in print, such as {@code 114 kap. 24 § socialförsäkringsbalken (2010:110)}} */
    public String inSwedish() {
        return Citations.print(List.of(this), Citations.SWEDISH);
    }

    /** By statute, chapter, section, paragraph and item, each by number; what is absent comes first. */
    @Override
    public int compareTo(Provision other) {
        int byStatute = statute.compareTo(other.statute);
        return byStatute != 0 ? byStatute : Arrays.compare(inOrder(), other.inOrder());
    }

    // Spelled out: a record links its own when they are first asked for, which a first decision would wait for.

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Provision provision
                        && provision.statute.equals(statute)
                        && provision.chapter.equals(chapter)
                        && provision.section.equals(section)
                        && provision.paragraph.equals(paragraph)
                        && provision.item.equals(item));
    }

    @Override
    public int hashCode() {
        return Objects.hash(statute, chapter, section, paragraph, item);
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return code();
    }

    private String place() {
        return prefixed("K", chapter) + "P" + section;
    }

    private static String prefixed(String letter, Optional<String> number) {
        return number.map(letter::concat).orElse("");
    }

    private static boolean isNumber(String text) {
        return NUMBER_PATTERN.matcher(text).matches();
    }

    private String[] inOrder() {
        return new String[] {
            sortable(chapter.orElse("")), sortable(section), sortable(paragraph.orElse("")), sortable(item.orElse(""))
        };
    }

    /** {@code 0005a} for {@code 5a}, so that numbers sort as text; no number has more than four digits. */
    private static String sortable(String number) {
        return "0".repeat(4 - number.replaceAll("[a-z]", "").length()) + number;
    }
}
