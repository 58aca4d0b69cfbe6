package se.lefi.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
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

    @Property(tries = 300)
    void whatIsPrintedIsParsedToTheSame(@ForAll("provisions") Provision provision) {
        assertEquals(provision, Provision.parse(provision.code()));
        assertEquals(provision.code(), Provision.parse(provision.code()).code());
        assertEquals(provision.code(), provision.toString());
        assertEquals(provision.statute().eliPath(), provision.eliPath());
    }

    @ParameterizedTest
    @CsvSource({
        "2010:110 K110P39, 2010:110, 110, 39, , ",
        "2010:110 K114P9N1, 2010:110, 114, 9, , 1",
        "2010:110 K58P1S1N3, 2010:110, 58, 1, 1, 3",
        "1980:995 P2, 1980:995, , 2, , ",
        "1980:995 P3S2, 1980:995, , 3, 2, ",
        "2009:400 K10P5a, 2009:400, 10, 5a, , ",
        "2001:453 K7aP1N2b, 2001:453, 7a, 1, , 2b",
    })
    void aCodeHasStatuteChapterSectionParagraphAndItem(
            String code,
            String statute,
            @Nullable String chapter,
            String section,
            @Nullable String paragraph,
            @Nullable String item) {
        Provision provision = Provision.parse(code);
        assertEquals(
                new Provision(
                        Statute.of(statute),
                        Optional.ofNullable(chapter),
                        section,
                        Optional.ofNullable(paragraph),
                        Optional.ofNullable(item)),
                provision);
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
                "1980:995 P12345",
                "1980:995 S1",
                "1980:995 P1S0",
                "1980:995 P1S1a",
                "1980:995 P1N1S1"
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
                () -> new Provision(SFB, Optional.of("x"), "", Optional.of("2a"), Optional.of("0")),
                Provision.class,
                new Violation("chapter", "x", Invariant.PROVISION_NUMBER),
                new Violation("section", "", Invariant.PROVISION_NUMBER),
                new Violation("paragraph", "2a", Invariant.PROVISION_NUMBER),
                new Violation("item", "0", Invariant.PROVISION_NUMBER));
    }

    @ParameterizedTest
    @CsvSource({
        "2010:110 K114P24, 2010:110#K114P24",
        "1980:995 P2, 1980:995#P2",
        "1980:995 P3S2, 1980:995#P3S2",
        "2010:110 K58P1S1N3, 2010:110#K58P1S1N3",
        // lagen.nu has no anchor for an item without its paragraph
        "2010:110 K114P9N1, 2010:110#K114P9",
        "1980:995 P2N1, 1980:995#P2",
    })
    void anchorAsLagenNuWritesIt(String code, String anchor) {
        assertEquals(anchor, Provision.parse(code).anchor());
    }

    @ParameterizedTest
    @CsvSource({
        "P2, 2 § SFS (1980:995), section 2 of the SFS (1980:995)",
        "P5a, 5 a § SFS (1980:995), section 5a of the SFS (1980:995)",
        "P9N1, 9 § 1 p. SFS (1980:995), section 9 item 1 of the SFS (1980:995)",
        "P3S1, 3 § första stycket SFS (1980:995), section 3 first paragraph of the SFS (1980:995)",
        "P3S10, 3 § tionde stycket SFS (1980:995), section 3 tenth paragraph of the SFS (1980:995)",
        "P3S11, 3 § stycke 11 SFS (1980:995), section 3 paragraph 11 of the SFS (1980:995)",
        "K58P1S1N3, 58 kap. 1 § första stycket 3 p. SFS (1980:995),"
                + " chapter 58 section 1 first paragraph item 3 of the SFS (1980:995)",
    })
    void inPrint(String place, String swedish, String english) {
        Provision provision = Provision.parse("1980:995 " + place);
        assertEquals(swedish, provision.inSwedish());
        assertEquals(english, LegalBasis.of(CitationSource.STATUTE, provision).in(Locale.ENGLISH));
    }

    @Test
    void aParagraphAndAnItemBelongToTheirSection() {
        Provision section = SFB.section(114, 9);
        assertEquals("2010:110 K114P9S2", section.paragraph(2).code());
        assertEquals("2010:110 K114P9N1", section.item(1).code());
        assertEquals(section.paragraph(2).item(1), section.item(1).paragraph(2));
        for (Provision part : List.of(
                section, section.item(1), section.paragraph(2), section.item(1).paragraph(2))) {
            assertEquals(section, part.wholeSection());
        }
        assertNotEquals(section, section.item(1));
        assertNotEquals(SFB.section(9), section);
    }

    @Test
    void orderedAsInTheStatuteBook() {
        List<String> ordered = List.of(
                "1980:995 P2",
                "1980:995 P10",
                "2009:1180 P1",
                "2010:110 P1",
                "2010:110 K2P1",
                "2010:110 K10P2",
                "2010:110 K10P2N2",
                "2010:110 K10P2S1",
                "2010:110 K10P2S1N2",
                "2010:110 K10P2S1N10",
                "2010:110 K10P2S2",
                "2010:110 K10P2a",
                "2010:110 K10P3",
                "2010:1659 P1");
        List<String> reversed = new ArrayList<>(ordered);
        Collections.reverse(reversed);
        assertEquals(
                ordered,
                reversed.stream()
                        .map(Provision::parse)
                        .sorted()
                        .map(Provision::code)
                        .toList());
    }

    @Property(tries = 300)
    void whatIsOrderedAlikeIsEqual(@ForAll("provisions") Provision one, @ForAll("provisions") Provision other) {
        assertEquals(one.equals(other), one.compareTo(other) == 0);
        assertEquals(0, one.compareTo(Provision.parse(one.code())));
    }

    @Provide
    Arbitrary<Provision> provisions() {
        Arbitrary<String> numbers = Combinators.combine(
                        Arbitraries.integers().between(1, 9999), Arbitraries.of("", "", "a", "z"))
                .as((number, letter) -> number + letter);
        Arbitrary<Statute> statutes = Combinators.combine(
                        Arbitraries.integers().between(1600, 2099),
                        Arbitraries.integers().between(1, 99999))
                .as((year, number) -> Statute.of(year + ":" + number));
        Arbitrary<Optional<String>> paragraphs =
                Arbitraries.integers().between(1, 9999).map(String::valueOf).optional(0.5);
        return Combinators.combine(statutes, numbers.optional(0.5), numbers, paragraphs, numbers.optional(0.5))
                .as(Provision::new);
    }

    @Test
    void eachPartTellsItFromOthers() {
        List<Provision> provisions = List.of(
                Provision.parse("2010:110 K110P39S1N2"),
                Provision.parse("2010:111 K110P39S1N2"),
                Provision.parse("2010:110 K111P39S1N2"),
                Provision.parse("2010:110 K110P40S1N2"),
                Provision.parse("2010:110 K110P39S2N2"),
                Provision.parse("2010:110 K110P39S1N3"));
        for (Provision one : provisions) {
            assertNotEquals(one, one.code());
            for (Provision other : provisions) {
                assertEquals(one == other, one.equals(other));
                assertEquals(one == other, one.hashCode() == other.hashCode());
            }
            assertEquals(one, Provision.parse(one.code()));
            assertEquals(one.hashCode(), Provision.parse(one.code()).hashCode());
        }
    }
}
