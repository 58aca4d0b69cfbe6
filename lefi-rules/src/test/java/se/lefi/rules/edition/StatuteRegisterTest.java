package se.lefi.rules.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lefi.law.LegalBasis;
import se.lefi.law.Provision;
import se.lefi.law.RegisteredProvision;
import se.lefi.law.Statute;
import se.lefi.law.ValidityPeriod;
import se.lefi.rules.FeeBasis;
import se.lefi.rules.LegalEffect;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleBook;

/** The register holds what FACTS says of every section cited, and edition B rests on nothing that it does not hold. */
class StatuteRegisterTest {
    /** A line of FACTS, Register. */
    private record Line(String section, ValidityPeriod inForce, Optional<String> wordedBy, Optional<String> endedBy) {
        static Line of(RegisteredProvision provision) {
            return new Line(
                    provision.provision().code(),
                    provision.inForce(),
                    provision.wordedBy().map(Statute::sfsNumber),
                    provision.endedBy().map(Statute::sfsNumber));
        }

        /** As in {@code | SFB 114:9 (old) | | 2024-02-15 | | SFS 2024:13 |}. */
        static Line parse(String row) {
            String[] cells = row.split("\\s*\\|\\s*", -1);
            return new Line(
                    cells[1].replaceFirst(" \\(.*", "")
                            .replaceFirst("^SFB (\\d+):(\\d+)$", "2010:110 K$1P$2")
                            .replaceFirst("^OSL (\\d+):(\\d+)$", "2009:400 K$1P$2")
                            .replaceFirst(" (\\d+) §$", " P$1"),
                    ValidityPeriod.parse(cellOr("..", cells[2]) + "/" + cellOr("..", cells[3])),
                    statute(cells[4]),
                    statute(cells[5]));
        }

        private static String cellOr(String otherwise, String cell) {
            return cell.isEmpty() ? otherwise : cell;
        }

        private static Optional<String> statute(String cell) {
            return Optional.of(cell).filter(text -> !text.isEmpty()).map(text -> text.replace("SFS ", ""));
        }
    }

    private static final List<Line> BY_FACTS = byFacts();
    private static final Pattern OSL = Pattern.compile("OSL (\\d+):(\\d+)");

    private static List<Line> byFacts() {
        try {
            String facts = Files.readString(Path.of("law/FACTS.md"));
            return facts.substring(facts.indexOf("\n## Register\n"), facts.indexOf("\n## Words in print\n"))
                    .lines()
                    .filter(line -> line.startsWith("| "))
                    .skip(2) // the head
                    .map(Line::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void holdsWhatFactsSaysAndNothingElse() {
        assertEquals(
                BY_FACTS, StatuteRegister.provisions().stream().map(Line::of).toList());
    }

    @Test
    void holdsEverySectionThatAnEditionCitesAndNoOther() {
        Set<String> cited = LefiPrenumeration.editions().stream()
                .flatMap(StatuteRegisterTest::cited)
                .map(provision -> provision.wholeSection().code())
                .collect(Collectors.toCollection(TreeSet::new));
        // By which a duty lifts the secrecy (FACTS B4): in words only.
        Stream.of(LegalEffect.values())
                .flatMap(effect -> OSL.matcher(effect.text().english()).results())
                .forEach(found -> cited.add("2009:400 K" + found.group(1) + "P" + found.group(2)));
        assertEquals(BY_FACTS.stream().map(Line::section).collect(Collectors.toCollection(TreeSet::new)), cited);
        assertEquals(List.of(), StatuteRegister.of(Provision.parse("1980:995 P4")), "left out on purpose");
    }

    /** Every provision in every part of the book. */
    private static Stream<Provision> cited(RuleBook book) {
        Stream<LegalBasis> ofRules = book.rules().stream()
                .flatMap(rule -> Stream.concat(
                        restsOn(rule),
                        rule.conditions().requirements().stream()
                                .flatMap(requirement -> rule.conditions().basisOf(requirement).stream())));
        return Stream.concat(Stream.of(book.defaultBasis()), ofRules).flatMap(basis -> basis.restsOn().stream());
    }

    private static Stream<LegalBasis> restsOn(Rule rule) {
        return Stream.concat(Stream.of(rule.ground(), rule.mediumBasis()), rule.fee().map(FeeBasis::basis).stream());
    }

    /** On the days on which the book or FACTS changes, and the days before them. */
    @Test
    void editionBRestsOnNothingThatIsNotInForceThatDay() {
        Set<LocalDate> days = new TreeSet<>(Edition.BY_STATUTE.days());
        BY_FACTS.stream()
                .flatMap(line -> Stream.of(line.inForce().from(), line.inForce().end()))
                .flatMap(Optional::stream)
                .forEach(bound -> days.addAll(List.of(bound.minusDays(1), bound)));
        for (LocalDate day : days) {
            for (Rule rule : LefiPrenumeration.byStatute().rules()) {
                if (rule.inForce().contains(day)) {
                    restsOn(rule).flatMap(basis -> basis.provisions().stream()).forEach(provision -> {
                        List<Line> inForce = BY_FACTS.stream()
                                .filter(line -> line.section()
                                                .equals(provision.wholeSection().code())
                                        && line.inForce().contains(day))
                                .toList();
                        assertEquals(1, inForce.size(), () -> rule.id() + " rests on " + provision + " on " + day);
                        assertEquals(
                                inForce,
                                StatuteRegister.on(day, provision).map(Line::of).stream()
                                        .toList());
                    });
                }
            }
        }
    }

    /** A section that was replaced is not the one that the rule means: an item of the new one is not cited before it. */
    @Test
    void editionBCitesTheFirstPointOfSfb114_9OnlySinceItIsWordedSo() {
        Provision firstPoint = Provision.parse("2010:110 K114P9N1");
        LocalDate worded = LocalDate.of(2024, 2, 15);
        for (Rule rule : LefiPrenumeration.byStatute().rules()) {
            boolean since =
                    rule.inForce().from().filter(day -> !day.isBefore(worded)).isPresent();
            assertEquals(since, rule.mediumBasis().provisions().contains(firstPoint), rule::id);
        }
    }

    /** FACTS, Stable identifiers. */
    @Test
    void identifiers() {
        for (RegisteredProvision line : StatuteRegister.provisions()) {
            String code = line.provision().code();
            String sfsNumber = code.substring(0, code.indexOf(' '));
            assertEquals(
                    "eli/sfs/" + sfsNumber.replace(':', '/'), line.provision().eliPath());
            assertEquals(code.replace(' ', '#'), line.provision().anchor());
        }
    }
}
