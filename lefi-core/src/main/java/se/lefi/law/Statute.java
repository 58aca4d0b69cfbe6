package se.lefi.law;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import se.lefi.Bilingual;
import se.lefi.InvalidValueException;
import se.lefi.Invariant;
import se.lefi.internal.Checks;

/**
 * An act or ordinance of the Swedish Code of Statutes (<em>Svensk författningssamling</em>, SFS). Ordered by year and
 * number. Immutable and thread-safe.
 *
 * <p>Two statutes are equal when their SFS numbers are: a name is how a statute is cited, not which one it is.
 *
 * <pre>{@code
 * Statute code = Statute.of("2010:110", "socialförsäkringsbalken", "Social Insurance Code");
 * code.section(110, 39).inSwedish(); // 110 kap. 39 § socialförsäkringsbalken (2010:110)
 * }</pre>
 *
 * @param sfsNumber year and number, such as {@code 2010:110}
 * @param name how it is cited in running text, definite form in Swedish: <em>socialförsäkringsbalken</em>
 */
public record Statute(String sfsNumber, Bilingual name) implements Comparable<Statute> {
    private static final Pattern SFS_NUMBER = Pattern.compile("[12][0-9]{3}:[1-9][0-9]{0,4}");
    private static final Bilingual UNNAMED = new Bilingual("SFS", "SFS");

    /**
     * Checks the number.
     *
     * @throws InvalidValueException unless it is an SFS number
     */
    public Statute {
        Objects.requireNonNull(name, "name");
        Checks.of(Statute.class)
                .that(SFS_NUMBER.matcher(sfsNumber).matches(), "sfsNumber", sfsNumber, Invariant.SFS_NUMBER)
                .done();
    }

    /**
     * {@return a statute by number, cited by its names}
     *
     * @throws InvalidValueException unless the number is an SFS number
     */
    public static Statute of(String sfsNumber, String swedishName, String englishName) {
        return new Statute(sfsNumber, new Bilingual(swedishName, englishName));
    }

    /**
     * {@return a statute by number alone, cited as {@code SFS (2010:110)}}
     *
     * @throws InvalidValueException unless the number is an SFS number
     */
    public static Statute of(String sfsNumber) {
        return new Statute(sfsNumber, UNNAMED);
    }

    /** {@return a section of a statute that has no chapters} */
    public Provision section(int section) {
        return new Provision(this, Optional.empty(), String.valueOf(section), Optional.empty(), Optional.empty());
    }

    /** {@return a section of a chapter} */
    public Provision section(int chapter, int section) {
        return new Provision(
                this,
                Optional.of(String.valueOf(chapter)),
                String.valueOf(section),
                Optional.empty(),
                Optional.empty());
    }

    /** {@return the path of its European Legislation Identifier, such as {@code eli/sfs/2010/110}} */
    public String eliPath() {
        return "eli/sfs/" + sfsNumber.replace(':', '/');
    }

    /** By year and number. */
    @Override
    public int compareTo(Statute other) {
        int byYear = year().compareTo(other.year());
        return byYear != 0 ? byYear : Integer.compare(number(), other.number());
    }

    private String year() {
        return sfsNumber.substring(0, 4);
    }

    private int number() {
        return Integer.parseInt(sfsNumber.substring(5));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Statute statute && statute.sfsNumber.equals(sfsNumber);
    }

    @Override
    public int hashCode() {
        return sfsNumber.hashCode();
    }

    /** {@return the SFS number} */
    @Override
    public String toString() {
        return sfsNumber;
    }
}
