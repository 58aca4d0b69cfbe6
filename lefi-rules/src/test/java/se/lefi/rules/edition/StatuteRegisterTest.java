package se.lefi.rules.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lefi.law.LegalBasis;
import se.lefi.law.Provision;
import se.lefi.law.RegisteredProvision;
import se.lefi.law.Statute;
import se.lefi.rules.FeeBasis;
import se.lefi.rules.Requirement;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleBook;

/** The register holds what FACTS says of every section cited, and edition B rests on nothing that it does not hold. */
class StatuteRegisterTest {
    /** FACTS A1 to A3, B1 to B3, by hand: section, first day, end day, worded by, ended by; two dots where none is given. */
    private static final List<String> BY_FACTS = List.of(
            "2010:110 K110P8 .. .. .. ..",
            "2010:110 K110P24 .. .. .. ..",
            "2010:110 K110P39 2011-01-01 .. .. ..",
            "2010:110 K114P8 .. 2024-02-15 .. 2024:13",
            "2010:110 K114P9 .. 2024-02-15 .. 2024:13",
            "2010:110 K114P9 2024-02-15 .. 2024:13 ..",
            "2010:110 K114P16 2024-02-15 .. 2024:13 ..",
            "2010:110 K114P24 .. 2024-02-15 .. 2024:13",
            "2010:110 K114P25 .. 2024-02-15 .. 2024:13",
            "2010:110 K114P26 .. 2024-02-15 .. 2024:13",
            "2009:400 K10P1 2009-06-30 .. .. ..",
            "2009:400 K12P2 2009-06-30 .. .. ..",
            "1980:995 P2 .. 2011-01-01 .. 2010:1659",
            "1980:995 P2 2011-01-01 .. 2010:1659 ..",
            "1980:995 P3 .. 2020-04-01 .. 2020:50",
            "1980:995 P3 2020-04-01 .. 2020:50 ..",
            "2008:975 P3 2009-01-01 .. .. ..",
            "2009:555 P2 .. 2016-02-01 .. 2015:965",
            "2024:14 P8 2024-02-15 .. .. ..");

    @Test
    void holdsWhatFactsSaysAndNothingElse() {
        List<String> held = StatuteRegister.provisions().stream()
                .map(StatuteRegisterTest::text)
                .toList();
        assertEquals(BY_FACTS.stream().sorted().toList(), held.stream().sorted().toList());
    }

    @Test
    void holdsEverySectionThatAnEditionCitesAndNoOther() {
        Set<String> cited = LefiPrenumeration.editions().stream()
                .flatMap(StatuteRegisterTest::cited)
                .map(provision -> provision.wholeSection().code())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> registered = StatuteRegister.provisions().stream()
                .map(line -> line.provision().code())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(registered, cited);
        LefiPrenumeration.editions().stream()
                .flatMap(StatuteRegisterTest::cited)
                .forEach(provision ->
                        assertFalse(StatuteRegister.of(provision).isEmpty(), () -> provision + " is not registered"));
        assertEquals(List.of(), StatuteRegister.of(Provision.parse("1980:995 P4")), "left out on purpose");
    }

    /** On every turning point of the book and of FACTS, the day before and the day. */
    @Test
    void editionBRestsOnNothingThatIsNotInForceThatDay() {
        Set<LocalDate> turns = new TreeSet<>(LefiPrenumeration.byStatute().turningPoints());
        BY_FACTS.stream()
                .flatMap(line -> Stream.of(line.split(" ")))
                .filter(word -> word.matches("\\d{4}-\\d\\d-\\d\\d"))
                .map(LocalDate::parse)
                .forEach(turns::add);
        int bases = 0;
        for (LocalDate turn : turns) {
            for (LocalDate day : List.of(turn.minusDays(1), turn)) {
                for (Rule rule : LefiPrenumeration.byStatute().rules()) {
                    if (rule.inForce().contains(day)) {
                        bases += assertInForce(day, rule);
                    }
                }
            }
        }
        assertTrue(bases > 100, "rules were looked at: " + bases);
    }

    private static int assertInForce(LocalDate day, Rule rule) {
        List<Provision> restsOn = Stream.of(
                        Stream.of(rule.ground(), rule.mediumBasis()), rule.fee().map(FeeBasis::basis).stream())
                .flatMap(bases -> bases)
                .flatMap(basis -> basis.provisions().stream())
                .toList();
        for (Provision provision : restsOn) {
            String section = provision.wholeSection().code();
            List<String> inForce = BY_FACTS.stream()
                    .filter(line -> line.startsWith(section + " ") && isOn(day, line))
                    .toList();
            assertEquals(1, inForce.size(), () -> rule.id() + " rests on " + section + " on " + day);
            assertEquals(
                    inForce,
                    StatuteRegister.on(day, provision).stream()
                            .map(StatuteRegisterTest::text)
                            .toList());
        }
        return restsOn.size();
    }

    /** A section that was replaced is not the one that the rule means: an item of the new one is not cited before it. */
    @Test
    void editionBCitesTheFirstPointOfSfb114_9OnlySinceItIsWordedSo() {
        Provision firstPoint = Provision.parse("2010:110 K114P9N1");
        for (Rule rule : LefiPrenumeration.byStatute().rules()) {
            boolean since = rule.inForce()
                    .from()
                    .filter(day -> !day.isBefore(LocalDate.of(2024, 2, 15)))
                    .isPresent();
            assertEquals(since, rule.mediumBasis().provisions().contains(firstPoint), rule::id);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2010:110 K110P39,   eli/sfs/2010/110,  2010:110#K110P39",
        "2010:110 K114P24,   eli/sfs/2010/110,  2010:110#K114P24",
        "2010:110 K114P9,    eli/sfs/2010/110,  2010:110#K114P9",
        "2010:110 K114P16,   eli/sfs/2010/110,  2010:110#K114P16",
        "2009:400 K10P1,     eli/sfs/2009/400,  2009:400#K10P1",
        "2009:400 K12P2,     eli/sfs/2009/400,  2009:400#K12P2",
        "1980:995 P2,        eli/sfs/1980/995,  1980:995#P2",
        "1980:995 P3,        eli/sfs/1980/995,  1980:995#P3",
        "2008:975 P3,        eli/sfs/2008/975,  2008:975#P3",
        "2009:555 P2,        eli/sfs/2009/555,  2009:555#P2",
        "2024:14 P8,         eli/sfs/2024/14,   2024:14#P8"
    })
    void identifiers(String code, String eliPath, String anchor) {
        RegisteredProvision line = StatuteRegister.of(Provision.parse(code)).get(0);
        assertEquals(eliPath, line.provision().eliPath());
        assertEquals(anchor, line.provision().anchor());
    }

    private static boolean isOn(LocalDate day, String line) {
        String[] words = line.split(" ");
        return (words[2].equals("..") || !day.isBefore(LocalDate.parse(words[2])))
                && (words[3].equals("..") || day.isBefore(LocalDate.parse(words[3])));
    }

    private static String text(RegisteredProvision line) {
        return Stream.of(
                        Optional.of(line.provision().code()),
                        line.inForce().from(),
                        line.inForce().end(),
                        line.wordedBy().map(Statute::sfsNumber),
                        line.endedBy().map(Statute::sfsNumber))
                .map(word -> word.map(Object::toString).orElse(".."))
                .collect(Collectors.joining(" "));
    }

    /** Every provision in every part of the book. */
    private static Stream<Provision> cited(RuleBook book) {
        Stream<LegalBasis> ofRules = book.rules().stream()
                .flatMap(rule -> Stream.concat(
                        Stream.of(
                                Optional.of(rule.ground()),
                                Optional.of(rule.mediumBasis()),
                                rule.fee().map(FeeBasis::basis)),
                        Stream.of(Requirement.values()).map(rule::basisOf)))
                .flatMap(Optional::stream);
        return Stream.concat(Stream.of(book.closure()), ofRules).flatMap(basis -> basis.provisions().stream());
    }
}
