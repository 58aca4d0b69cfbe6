package se.lefi.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lefi.Broken;
import se.lefi.InvalidValueException.Violation;
import se.lefi.Invariant;

/** FACTS, Stable identifiers. */
class ProvisionTest {
    private static final Statute SFB = Statute.of("2010:110", "socialförsäkringsbalken", "Social Insurance Code");
    private static final Statute F_1980_995 = Statute.of("1980:995", "förordningen", "Ordinance");

    @Property(tries = 300)
    void whatIsPrintedIsParsedToTheSame(@ForAll("provisions") Provision provision) {
        assertEquals(provision, Provision.parse(provision.code()));
        assertEquals(provision.code(), Provision.parse(provision.code()).code());
        assertEquals(provision.code(), provision.toString());
        assertEquals(provision.code().replace(' ', '#'), provision.anchor());
        assertEquals(provision.statute().eliPath(), provision.eliPath());
    }

    @ParameterizedTest
    @CsvSource({
        "2010:110 K110P39, 2010:110, 110, 39, ''",
        "2010:110 K114P9N1, 2010:110, 114, 9, 1",
        "1980:995 P2, 1980:995, '', 2, ''",
        "2009:400 K10P5a, 2009:400, 10, 5a, ''",
        "2001:453 K7aP1N2b, 2001:453, 7a, 1, 2b",
    })
    void aCodeHasStatuteChapterSectionAndItem(
            String code, String statute, String chapter, String section, String item) {
        Provision provision = Provision.parse(code);
        assertEquals(new Provision(Statute.of(statute), chapter, section, item), provision);
        assertEquals(code, provision.code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1980:995",
                "1980:995 ",
                "1980:995 K114",
                "1980:995 N1",
                "1980:995 K114N1",
                "1980:995K114P24",
                "1980:995#K114P24",
                "1980:995  K114P24",
                "1980:995 k114p24",
                "1980:995 P0",
                "1980:995 P01",
                "1980:995 K0P1",
                "1980:995 P1N0",
                "1980:995 P1 ",
                "1980:995 P1A",
                "1980:995 P1ab",
                "1980:995 P12345"
            })
    void anotherWritingIsRefused(String text) {
        Broken.because(() -> Provision.parse(text), Provision.class, "code", text, Invariant.PROVISION_CODE);
    }

    @Test
    void aCodeOfNoStatuteIsRefused() {
        Broken.because(() -> Provision.parse("110 P2"), Statute.class, "sfsNumber", "110", Invariant.SFS_NUMBER);
    }

    @Test
    void everyNumberThatIsNoneIsNamed() {
        Broken.because(
                () -> new Provision(SFB, "x", "", "0"),
                Provision.class,
                new Violation("chapter", "x", Invariant.PROVISION_NUMBER),
                new Violation("section", "", Invariant.PROVISION_NUMBER),
                new Violation("item", "0", Invariant.PROVISION_NUMBER));
    }

    @Test
    void anchorAsLagenNuWritesIt() {
        assertEquals("2010:110#K114P24", SFB.section(114, 24).anchor());
        assertEquals("1980:995#P2", F_1980_995.section(2).anchor());
        assertEquals("2010:110#K114P9N1", SFB.section(114, 9).item(1).anchor());
    }

    @Test
    void swedishShortForm() {
        assertEquals(
                "114 kap. 24 § socialförsäkringsbalken (2010:110)",
                SFB.section(114, 24).inSwedish());
        assertEquals("2 § förordningen (1980:995)", F_1980_995.section(2).inSwedish());
        assertEquals("5 a § förordningen (1980:995)", new Provision(F_1980_995, "", "5a", "").inSwedish());
        assertEquals(
                "114 kap. 9 § 1 p. socialförsäkringsbalken (2010:110)",
                SFB.section(114, 9).item(1).inSwedish());
    }

    @Test
    void anItemBelongsToItsSection() {
        Provision section = SFB.section(114, 9);
        assertEquals(section, section.item(1).wholeSection());
        assertEquals(section, section.wholeSection());
        assertNotEquals(section, section.item(1));
        assertNotEquals(section.item(2), section.item(1));
        assertNotEquals(SFB.section(9), section);
    }

    @Provide
    Arbitrary<Provision> provisions() {
        Arbitrary<String> numbers = Combinators.combine(
                        Arbitraries.integers().between(1, 9999), Arbitraries.of("", "", "a", "z"))
                .as((number, letter) -> number + letter);
        Arbitrary<String> numbersOrNone = Arbitraries.oneOf(Arbitraries.just(""), numbers);
        Arbitrary<Statute> statutes = Combinators.combine(
                        Arbitraries.integers().between(1600, 2099),
                        Arbitraries.integers().between(1, 99999))
                .as((year, number) -> Statute.of(year + ":" + number));
        return Combinators.combine(statutes, numbersOrNone, numbers, numbersOrNone)
                .as(Provision::new);
    }
}
