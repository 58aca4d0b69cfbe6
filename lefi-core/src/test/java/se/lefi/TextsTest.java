package se.lefi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lefi.connection.ConnectionEventType;
import se.lefi.connection.ConnectionRefusal;
import se.lefi.connection.ConnectionRoute;
import se.lefi.connection.ConnectionState;
import se.lefi.connection.Party;
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.InformationCategory;
import se.lefi.organisation.AuthorityFunction;
import se.lefi.organisation.OrganisationKind;

/** What is shown to people has words in both languages, and no two things of one sort have the same. */
class TextsTest {

    private static Stream<List<Bilingual>> texts() {
        return Stream.of(
                all(OrganisationKind.values(), OrganisationKind::text),
                all(AuthorityFunction.values(), AuthorityFunction::text),
                all(InformationCategory.values(), InformationCategory::text),
                all(CaseMatter.values(), CaseMatter::text),
                all(ConnectionState.values(), ConnectionState::text),
                all(ConnectionRefusal.values(), ConnectionRefusal::text),
                all(Party.values(), Party::text),
                all(ConnectionEventType.values(), type -> type.text(ConnectionRoute.INSURER)),
                all(ConnectionEventType.values(), type -> type.text(ConnectionRoute.AUTHORITY)),
                DisclosurePurpose.published().stream()
                        .map(DisclosurePurpose::name)
                        .toList());
    }

    private static <T> List<Bilingual> all(T[] values, Function<T, Bilingual> text) {
        return Stream.of(values).map(text).toList();
    }

    @Test
    void eachSaysSomethingElseInBothLanguages() {
        texts().forEach(TextsTest::assertEachSaysSomethingElse);
    }

    private static void assertEachSaysSomethingElse(List<Bilingual> texts) {
        Set<String> swedish = new HashSet<>();
        Set<String> english = new HashSet<>();
        for (Bilingual text : texts) {
            assertFalse(text.swedish().isBlank() || text.english().isBlank(), text::toString);
            assertFalse(text.swedish().contains("%") || text.english().contains("%"), text::toString);
            swedish.add(text.swedish());
            english.add(text.english());
        }
        assertEquals(texts.size(), swedish.size());
        assertEquals(texts.size(), english.size());
    }

    /** FACTS A1, A2 and B1: the words of the page and of the ordinances. */
    @Test
    void theWordsAreThoseOfTheLaw() {
        assertEquals(
                "försäkringsförmedlare",
                OrganisationKind.INSURANCE_INTERMEDIARY.text().swedish());
        assertEquals(
                "kommunala myndigheter",
                OrganisationKind.MUNICIPAL_AUTHORITY.text().swedish());
        assertEquals(
                "socialnämnd", AuthorityFunction.SOCIAL_WELFARE_BOARD.text().swedish());
        assertEquals(
                "labour-market authority",
                AuthorityFunction.LABOUR_MARKET_AUTHORITY.text().english());
        assertEquals(
                "ekonomiska förhållanden",
                InformationCategory.ECONOMIC_CIRCUMSTANCES.text().swedish());
        assertEquals(
                "överenskommelse", ConnectionRoute.AUTHORITY.agreementName().swedish());
        assertEquals("avtal", ConnectionRoute.INSURER.agreementName().in(Locale.forLanguageTag("sv")));
    }
}
