package se.lefi.rules.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lefi.law.Bilingual;
import se.lefi.rules.facts.CaseStatus;
import se.lefi.rules.facts.ConsentStatus;
import se.lefi.rules.facts.NecessityStatus;
import se.lefi.rules.facts.RuleStatus;
import se.lefi.rules.facts.Status;

/** DESIGN section 4: every code has its reason. */
class ReasonsTest {

    /** Every status there is: the sealed type knows its enums. */
    private static List<Status> statuses() {
        return Arrays.stream(Status.class.getPermittedSubclasses())
                .flatMap(type -> Stream.of((Status[]) type.getEnumConstants()))
                .toList();
    }

    @Test
    void whateverIsUnmetHasASentenceOfItsOwnInBothLanguages() {
        Set<String> sentences = new HashSet<>();
        for (Status status : statuses()) {
            if (!status.isMet()) {
                Bilingual reason = Reasons.of(status);
                for (String sentence : List.of(reason.swedish(), reason.english())) {
                    assertTrue(sentence.matches("\\p{Lu}.*\\p{Ll}\\."), sentence);
                    assertTrue(sentences.add(sentence), () -> "said twice: " + sentence);
                }
            }
        }
        assertEquals(2 * 21, sentences.size(), "the codes of DESIGN section 4");
    }

    @Test
    void whatIsMetHasNothingToExplain() {
        List<Status> met = statuses().stream().filter(Status::isMet).toList();
        assertFalse(met.isEmpty());
        for (Status status : met) {
            String message = assertThrows(IllegalArgumentException.class, () -> Reasons.of(status))
                    .getMessage();
            assertEquals("status = " + status + ": must be unmet to have a reason", message);
        }
    }

    @Test
    void theSentenceIsThatOfTheCode() {
        assertEquals(
                new Bilingual("Utgåvan omfattar inte beslutsdagen.", "The edition does not cover the date."),
                Reasons.of(RuleStatus.DATE_NOT_COVERED));
        assertEquals(
                new Bilingual("Samtycket är återkallat.", "The consent is withdrawn."),
                Reasons.of(ConsentStatus.CONSENT_WITHDRAWN));
        assertEquals(
                new Bilingual("Ärendet gäller en annan person.", "The case is about another person."),
                Reasons.of(CaseStatus.CASE_CONCERNS_ANOTHER_PERSON));
        assertEquals(
                new Bilingual(
                        "Mottagaren har inte angett att uppgifterna behövs för ändamålet.",
                        "The recipient has not stated that the information is needed for the purpose."),
                Reasons.of(NecessityStatus.NECESSITY_NOT_STATED));
    }
}
