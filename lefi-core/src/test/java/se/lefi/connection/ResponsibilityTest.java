package se.lefi.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.lefi.law.CitationSource;
import se.lefi.organisation.OrganisationKind;

/** The page's two responsibilities (<em>Ansvarsfördelning</em>, FACTS A4). */
class ResponsibilityTest {
    @Test
    void theAgencyAnswersForWhatItsRegistersHoldAtTheMomentOfTheQuery() {
        assertSame(Party.AGENCY, Responsibility.OF_AGENCY.party());
        assertSame(CitationSource.PAGE, Responsibility.OF_AGENCY.source());
        assertTrue(Responsibility.OF_AGENCY.answersFor().swedish().contains("register och databaser vid tidpunkten"));
        assertTrue(Responsibility.OF_AGENCY.answersFor().english().contains("at the moment of the query"));
    }

    @Test
    void theRecipientAnswersForCompilingAndShowing() {
        assertSame(Party.RECIPIENT, Responsibility.OF_RECIPIENT.party());
        assertSame(CitationSource.PAGE, Responsibility.OF_RECIPIENT.source());
        assertTrue(Responsibility.OF_RECIPIENT.answersFor().swedish().contains("sammanställning"));
        assertTrue(Responsibility.OF_RECIPIENT.answersFor().english().contains("compiling the delivered data"));
    }

    @ParameterizedTest
    @EnumSource
    void bothApplyToEveryRecipientOnThePage(OrganisationKind kind) {
        assertEquals(
                kind == OrganisationKind.OTHER ? List.of() : List.of(Party.AGENCY, Party.RECIPIENT),
                Responsibility.applyingTo(kind).stream()
                        .map(Responsibility::party)
                        .toList());
    }
}
