package se.lefi.rules.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import se.lefi.connection.Responsibility;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.law.CitationSource;
import se.lefi.organisation.OrganisationKind;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.Fee;
import se.lefi.rules.FeeBasis;
import se.lefi.rules.Permitted;
import se.lefi.rules.RuleBook;
import se.lefi.rules.testkit.RepresentativeRequests;

/** What every permission says of fees and responsibilities, by edition and recipient (FACTS A4 and B3). */
class FeesAndResponsibilitiesTest {
    private static final Set<OrganisationKind> RECIPIENTS = EnumSet.complementOf(EnumSet.of(OrganisationKind.OTHER));
    private static final LocalDate COMMENCEMENT = LocalDate.of(2024, 2, 15);

    @Test
    void everyPermissionNamesTheTwoResponsibilities() {
        for (RuleBook book : LefiPrenumeration.editions()) {
            forEachPermission(
                    book,
                    (request, permitted) -> assertEquals(
                            List.of(Responsibility.OF_AGENCY, Responsibility.OF_RECIPIENT),
                            permitted.responsibilities()));
        }
    }

    @Test
    void asPublishedTheFeeModelSpeaksFrom20130101ToEveryRecipient() {
        forEachPermission(LefiPrenumeration.asPublished(), (request, permitted) -> {
            FeeBasis fee = permitted.fee().orElseThrow();
            assertEquals(Optional.empty(), fee.feeOn(LocalDate.of(2012, 12, 31)));
            assertEquals(Optional.of(Fee.MAY_BE_CHARGED), fee.feeOn(LocalDate.of(2013, 1, 1)));
            assertEquals(CitationSource.PAGE, fee.basis().source());
        });
    }

    @Test
    void byStatuteAuthoritiesAreFreeFrom20240215AndOthersMayBeCharged() {
        forEachPermission(LefiPrenumeration.byStatute(), (request, permitted) -> {
            LocalDate day = request.decisionDate();
            Fee since = request.recipient().kind().isAuthority() ? Fee.FREE_OF_CHARGE : Fee.MAY_BE_CHARGED;
            assertEquals(
                    day.isBefore(COMMENCEMENT) ? Optional.empty() : Optional.of(since),
                    permitted.fee().flatMap(fee -> fee.feeOn(day)));
        });
    }

    /** The rules behind them serve every kind of recipient on the page. */
    private static void forEachPermission(RuleBook book, BiConsumer<DisclosureRequest, Permitted> check) {
        DisclosureEngine engine = DisclosureEngine.using(book);
        Set<OrganisationKind> seen = EnumSet.noneOf(OrganisationKind.class);
        RepresentativeRequests.of(book).forEach(request -> {
            if (engine.decide(request) instanceof Permitted permitted) {
                check.accept(request, permitted);
                seen.addAll(permitted.rule().recipients().kinds());
            }
        });
        assertEquals(RECIPIENTS, seen);
    }
}
