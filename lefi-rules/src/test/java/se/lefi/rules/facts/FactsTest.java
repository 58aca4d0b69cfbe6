package se.lefi.rules.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lefi.disclosure.InformationCategory;

/** Every combination of statuses. */
class FactsTest {
    private static final Set<InformationCategory> ADDRESS = EnumSet.of(InformationCategory.ADDRESS);

    private static List<Facts> all() {
        List<Facts> all = new ArrayList<>();
        for (AgreementStatus agreement : AgreementStatus.values()) {
            for (ConnectionStatus connection : ConnectionStatus.values()) {
                for (CaseStatus caseFile : CaseStatus.values()) {
                    for (ConsentStatus consent : ConsentStatus.values()) {
                        for (NecessityStatus necessity : NecessityStatus.values()) {
                            for (InformationStatus information : InformationStatus.values()) {
                                Facts facts = information.isMet()
                                        ? Facts.of(agreement, connection, caseFile, consent, necessity, information)
                                        : Facts.of(
                                                agreement,
                                                connection,
                                                caseFile,
                                                consent,
                                                necessity,
                                                information,
                                                ADDRESS);
                                assertEquals(
                                        List.of(agreement, connection, caseFile, consent, necessity, information),
                                        statuses(facts));
                                all.add(facts);
                            }
                        }
                    }
                }
            }
        }
        return all;
    }

    private static List<Status> statuses(Facts facts) {
        return List.of(
                facts.agreement(),
                facts.connection(),
                facts.caseFile(),
                facts.consent(),
                facts.necessity(),
                facts.information());
    }

    /** The promise of a table: the facts of a shape are numbered from zero, each once. */
    @Test
    void theFactsOfAShapeAreNumberedWithoutGapOrDouble() {
        Map<Integer, List<Integer>> numbers = new TreeMap<>();
        all().forEach(facts -> numbers.computeIfAbsent(facts.shape(), shape -> new ArrayList<>())
                .add(facts.cell()));
        assertEquals(16, numbers.size(), "four things that a rule asks for or not");
        numbers.forEach((shape, cells) -> {
            cells.sort(Comparator.naturalOrder());
            assertEquals(IntStream.range(0, Facts.cells(shape)).boxed().toList(), cells);
        });
    }

    /** DESIGN section 4: the statuses of each kind; an agreement has four, a connection two. */
    @ParameterizedTest
    @CsvSource({
        "false, false, false, false, 8",
        "true, false, false, false, 40",
        "false, true, false, false, 64",
        "false, false, true, false, 16",
        "false, false, false, true, 16",
        "true, true, true, true, 1280"
    })
    void aTableHasACellForEachCombinationThatTheRuleAsksAbout(
            boolean caseFile, boolean consent, boolean necessity, boolean information, int cells) {
        assertEquals(cells, Facts.cells(Facts.shape(caseFile, consent, necessity, information)));
    }

    @Test
    void factsAreEqualWhereAllStatusesAre() {
        assertEquals(all(), all());
        assertEquals(all().size(), new HashSet<>(all()).size());
        Facts facts = facts(ADDRESS);
        assertEquals(facts(EnumSet.copyOf(ADDRESS)), facts);
        assertEquals(facts(EnumSet.copyOf(ADDRESS)).hashCode(), facts.hashCode());
        assertNotEquals(facts(EnumSet.of(InformationCategory.EMPLOYER)), facts);
        assertNotEquals(new Object(), facts);
    }

    @Test
    void hashCodesTellFactsApart() {
        assertNotEquals(
                facts(ADDRESS).hashCode(),
                facts(EnumSet.of(InformationCategory.EMPLOYER)).hashCode());
    }

    @Test
    void theTextIsTheStatusesAndTheCategories() {
        assertEquals(
                "Facts[AGREEMENT_ENDED, NOT_CONNECTED, CASE_OPEN, CONSENT_NOT_REQUIRED, NECESSITY_STATED,"
                        + " INFORMATION_NOT_DISCLOSABLE, [ADDRESS]]",
                facts(ADDRESS).toString());
    }

    private static Facts facts(Set<InformationCategory> notDisclosable) {
        return Facts.of(
                AgreementStatus.AGREEMENT_ENDED,
                ConnectionStatus.NOT_CONNECTED,
                CaseStatus.CASE_OPEN,
                ConsentStatus.CONSENT_NOT_REQUIRED,
                NecessityStatus.NECESSITY_STATED,
                InformationStatus.INFORMATION_NOT_DISCLOSABLE,
                notDisclosable);
    }
}
