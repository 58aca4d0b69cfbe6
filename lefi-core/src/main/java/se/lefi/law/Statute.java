package se.lefi.law;

import se.lefi.Bilingual;
import java.util.Objects;
import java.util.regex.Pattern;
import se.lefi.InvalidValueException;
import se.lefi.Invariant;
import se.lefi.internal.Checks;

/**
 * An act or ordinance of the Swedish Code of Statutes (<em>Svensk författningssamling</em>, SFS). Immutable and thread-safe.
 *
 * <p>Two statutes are equal when their SFS numbers are: a name is how a statute is cited, not which one it is.
 *
 * @param sfsNumber year and number, such as {@code 2010:110}
 * @param name how it is cited in running text, definite form in Swedish: <em>socialförsäkringsbalken</em>
 */
public record Statute(String sfsNumber, Bilingual name) {
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
        return new Provision(this, "", String.valueOf(section), "");
    }

    /** {@return a section of a chapter} */
    public Provision section(int chapter, int section) {
        return new Provision(this, String.valueOf(chapter), String.valueOf(section), "");
    }

    /** {@return the path of its European Legislation Identifier, such as {@code eli/sfs/2010/110}} */
    public String eliPath() {
        return "eli/sfs/" + sfsNumber.replace(':', '/');
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
