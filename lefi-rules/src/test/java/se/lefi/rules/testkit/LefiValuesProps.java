package se.lefi.rules.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.lefi.rules.testkit.SeenBoth.seen;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import se.lefi.connection.Agreement;
import se.lefi.connection.ConnectionEvent;
import se.lefi.connection.ConnectionProcess;
import se.lefi.connection.TerminationNotice;
import se.lefi.disclosure.CaseFile;
import se.lefi.disclosure.Consent;
import se.lefi.disclosure.DataSubject;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.InformationCategory;
import se.lefi.law.EditorialNote;
import se.lefi.law.LegalBasis;
import se.lefi.law.Provision;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.Organisation;
import se.lefi.organisation.OrganisationKind;
import se.lefi.organisation.OrganisationNumber;
import se.lefi.organisation.RecipientType;
import se.lefi.rules.FeeBasis;
import se.lefi.rules.PriceList;

/**
 * Every value that the kit makes is valid, or it would not exist; what is asked here is that the sorts come up. Seeded: none
 * must be missed by chance.
 */
@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
@PropertyDefaults(tries = 300)
class LefiValuesProps {

    @Property(seed = "20261123")
    void organisationsOfEveryTypeAndNumbersThatReadBack(
            @ForAll Organisation organisation, @ForAll OrganisationNumber number) {
        assertEquals(number, OrganisationNumber.parse(number.toString()));
        Statistics.label("type").collect(organisation.type());
        Statistics.label("type")
                .coverage(seen ->
                        RecipientType.all().forEach(type -> seen.check(type).count(count -> count > 0)));
        seen("public sector", number.isPublicSector());
    }

    @Property
    void authorityNumbersBeginWithTwo(@ForAll("authorityNumbers") OrganisationNumber number) {
        assertEquals('2', number.digits().charAt(0));
    }

    @Property(seed = "20261123")
    void provisionsReadBackAndBasesPrint(
            @ForAll Provision provision, @ForAll LegalBasis basis, @ForAll EditorialNote note) {
        assertEquals(provision, Provision.parse(provision.code()));
        assertFalse(basis.in(Locale.ENGLISH).isBlank());
        assertFalse(note.text().swedish().isBlank());
        seen("chapter", provision.chapter().isPresent());
        seen("paragraph", provision.paragraph().isPresent());
        seen("item", provision.item().isPresent());
        seen("notes", !basis.notes().isEmpty());
        Statistics.label("basis").collect(basis.getClass());
        Statistics.label("basis").coverage(kinds -> {
            for (Class<?> kind : LegalBasis.class.getPermittedSubclasses()) {
                kinds.check(kind).count(count -> count > 0);
            }
        });
    }

    /** One in four hundred has no bound at all. */
    @Property(seed = "20261123", tries = 10_000)
    void periodsAreBoundedAtEitherEndBothOrNone(@ForAll ValidityPeriod period) {
        boolean from = period.from().isPresent();
        boolean end = period.end().isPresent();
        Statistics.collect(from, end);
        Statistics.coverage(seen -> {
            for (boolean first : new boolean[] {true, false}) {
                seen.check(first, true).count(count -> count > 0);
                seen.check(first, false).count(count -> count > 0);
            }
        });
        seen("empty", period.isEmpty());
    }

    /** Within so many days of one day, and an expiry perhaps a day later. */
    @Property(tries = 200)
    void datesOfOnePieceOfEvidenceLieCloseTogether(
            @ForAll Agreement agreement, @ForAll CaseFile caseFile, @ForAll Consent consent) {
        for (SortedSet<LocalDate> dates : List.of(agreement.dates(), caseFile.dates(), consent.dates())) {
            long apart = dates.isEmpty() ? 0 : ChronoUnit.DAYS.between(dates.first(), dates.last());
            assertTrue(apart <= 2 * EvidenceArbitraries.CLOSE + 1, () -> apart + " days");
        }
    }

    @Property(seed = "20261123")
    void evidenceInEveryState(@ForAll Agreement agreement, @ForAll CaseFile caseFile, @ForAll Consent consent) {
        seen("signed by recipient", agreement.signedByRecipient().isPresent());
        seen("signed by agency", agreement.signedByAgency().isPresent());
        seen("ends", agreement.ends().isPresent());
        seen("connected", agreement.connectedFrom().isPresent());
        seen("disconnected", agreement.disconnectedFrom().isPresent());
        seen("closed", caseFile.closed().isPresent());
        seen("empty case", caseFile.closed().filter(caseFile.opened()::equals).isPresent());
        seen("withdrawn", consent.withdrawn().isPresent());
        seen("expires", consent.expires().isPresent());
        seen("categories named", !consent.information().isEmpty());
    }

    @Property(seed = "20261123")
    void setsOfNoCategorySomeAndAll(@ForAll("information") Set<InformationCategory> information) {
        seen("none", information.isEmpty());
        seen("all", information.size() == InformationCategory.values().length);
    }

    @Property(seed = "20261123")
    void purposesOfThePageAndOthers(@ForAll DisclosurePurpose purpose) {
        seen("published", DisclosurePurpose.published().contains(purpose));
    }

    @Property(seed = "20261123")
    void subjectsOftenCoincideAndDoNotShow(@ForAll DataSubject one, @ForAll DataSubject other) {
        seen("same", one.equals(other));
        assertEquals(one.toString(), other.toString());
    }

    @Property(seed = "20261123")
    void whatHappensToConnections(
            @ForAll OrganisationKind kind, @ForAll ConnectionEvent event, @ForAll TerminationNotice notice) {
        ConnectionProcess.of(kind).apply(event); // refuses, and never throws
        ConnectionProcess.of(kind).terminateService(notice);
        assertEquals(4, notice.body().lines().count());
    }

    @Property(seed = "20261123")
    void feesAndPrices(@ForAll FeeBasis fee, @ForAll PriceList list, @ForAll("days") LocalDate day) {
        list.amounts().forEach((item, amount) -> assertTrue(amount.signum() >= 0));
        seen(
                "amount",
                list.amounts().keySet().stream()
                        .anyMatch(item -> fee.amount(list, item, day).isPresent()));
    }

    @Provide
    Arbitrary<Set<InformationCategory>> information() {
        return EvidenceArbitraries.information();
    }

    @Provide
    Arbitrary<OrganisationNumber> authorityNumbers() {
        return OrganisationArbitraries.authorityNumbers();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return EvidenceArbitraries.days();
    }
}
