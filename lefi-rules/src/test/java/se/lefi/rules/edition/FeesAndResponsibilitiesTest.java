package se.lefi.rules.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.lefi.connection.Responsibility;
import se.lefi.law.CitationSource;
import se.lefi.rules.Fee;
import se.lefi.rules.FeeBasis;
import se.lefi.rules.Permitted;
import se.lefi.rules.Rule;

/** What every permission says of responsibilities and fees (FACTS A4; B3 is in {@link ByStatutePeriodsTest}). */
class FeesAndResponsibilitiesTest {
    @ParameterizedTest
    @EnumSource
    void everyPermissionNamesTheTwoResponsibilities(Edition edition) {
        for (Rule rule : edition.book().rules()) {
            assertEquals(
                    List.of(Responsibility.OF_AGENCY, Responsibility.OF_RECIPIENT),
                    new Permitted(rule, Set.of(), List.of(), List.of()).responsibilities());
        }
    }

    @Test
    void asPublishedTheFeeModelSpeaksFrom20130101ToEveryRecipient() {
        for (Rule rule : LefiPrenumeration.asPublished().rules()) {
            FeeBasis fee = rule.fee().orElseThrow();
            assertEquals(Optional.empty(), fee.feeOn(LocalDate.of(2012, 12, 31)));
            assertEquals(Optional.of(Fee.MAY_BE_CHARGED), fee.feeOn(LocalDate.of(2013, 1, 1)));
            assertEquals(CitationSource.PAGE, fee.basis().source());
        }
    }
}
