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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lefi.Bilingual;
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DATE_NOT_COVERED | Utgåvan omfattar inte beslutsdagen. | The edition does not cover the date.",
                "RECIPIENT_NOT_ELIGIBLE | Ingen regel omfattar detta slag av mottagare."
                        + " | No rule covers this kind of recipient.",
                "PURPOSE_NOT_AVAILABLE | Ingen regel ger mottagaren uppgifter för ändamålet."
                        + " | No rule gives this recipient data for this purpose.",
                "LEGAL_BASIS_NOT_IN_FORCE | Den rättsliga grunden gäller inte på beslutsdagen."
                        + " | The legal basis is not in force on the date.",
                "AGREEMENT_MISSING | Avtal eller överenskommelse saknas. | There is no agreement.",
                "AGREEMENT_NOT_SIGNED"
                        + " | Avtalet eller överenskommelsen var inte undertecknad av båda parter senast på beslutsdagen."
                        + " | The agreement had not been signed by both parties by the date.",
                "AGREEMENT_ENDED | Avtalet eller överenskommelsen har upphört. | The agreement has ended.",
                "NOT_CONNECTED | Mottagaren är inte tekniskt ansluten på beslutsdagen."
                        + " | The recipient is not technically connected on the date.",
                "CASE_MISSING | Ärende saknas. | There is no case.",
                "CASE_CONCERNS_ANOTHER_PERSON | Ärendet gäller en annan person. | The case is about another person.",
                "CASE_NOT_OPEN | Ärendet är inte öppet på beslutsdagen. | The case is not open on the date.",
                "CASE_OF_ANOTHER_MATTER | Ärendet är av ett annat slag än grunden kräver."
                        + " | The case is of another matter than the ground asks for.",
                "CONSENT_MISSING | Samtycke saknas. | There is no consent.",
                "CONSENT_FROM_ANOTHER_PERSON | Samtycket kommer från en annan person."
                        + " | The consent is from another person.",
                "CONSENT_FOR_ANOTHER_RECIPIENT | Samtycket gäller en annan mottagare."
                        + " | The consent is for another recipient.",
                "CONSENT_FOR_ANOTHER_PURPOSE | Samtycket gäller ett annat ändamål."
                        + " | The consent is for another purpose.",
                "CONSENT_NOT_YET_GIVEN | Samtycket hade ännu inte lämnats på beslutsdagen."
                        + " | The consent had not yet been given on the date.",
                "CONSENT_WITHDRAWN | Samtycket är återkallat. | The consent is withdrawn.",
                "CONSENT_EXPIRED | Samtycket har upphört att gälla. | The consent has expired.",
                "NECESSITY_NOT_STATED | Mottagaren har inte angett att uppgifterna behövs för ändamålet."
                        + " | The recipient has not stated that the information is needed for the purpose.",
                "INFORMATION_NOT_DISCLOSABLE | Några av de begärda uppgifterna får inte lämnas ut."
                        + " | Some of the information asked for may not be disclosed."
            })
    void theSentenceIsThatOfTheCode(String code, String swedish, String english) {
        Status status = statuses().stream()
                .filter(one -> one.name().equals(code))
                .findFirst()
                .orElseThrow();
        assertEquals(new Bilingual(swedish, english), Reasons.of(status));
    }
}
