package se.lefi.rules.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.providers.ArbitraryProvider;
import se.lefi.connection.Agreement;
import se.lefi.disclosure.CaseFile;
import se.lefi.disclosure.Consent;
import se.lefi.law.LegalBasis;
import se.lefi.law.ValidityPeriod;

/** Arbitraries that are asked for by name, and the domain that brings them all. */
class LefiSamplesProps {
    /** One period in four hundred has no bound at all. */
    private static final int SAMPLES = 10_000;

    @Example
    void periodsAreBoundedAtEitherEndBothOrNone() {
        Set<String> shapes = LawArbitraries.validityPeriods()
                .sampleStream()
                .limit(SAMPLES)
                .map(LefiSamplesProps::shape)
                .collect(Collectors.toSet());
        assertEquals(Set.of("[..,..)", "[day,..)", "[..,day)", "[day,day)"), shapes);
    }

    private static String shape(ValidityPeriod period) {
        return "[" + (period.from().isPresent() ? "day" : "..") + ","
                + (period.end().isPresent() ? "day" : "..") + ")";
    }

    @Property(tries = 200)
    void datesOfOnePieceOfEvidenceLieCloseTogether(
            @ForAll("agreements") Agreement agreement,
            @ForAll("caseFiles") CaseFile caseFile,
            @ForAll("consents") Consent consent) {
        close(List.of(
                agreement.signedByRecipient(),
                agreement.signedByAgency(),
                agreement.ends(),
                agreement.connectedFrom(),
                agreement.disconnectedFrom()));
        close(List.of(Optional.of(caseFile.opened()), caseFile.closed()));
        close(List.of(Optional.of(consent.given()), consent.withdrawn(), consent.expires()));
    }

    /** Within so many days of one day, and an expiry perhaps a day later. */
    private static void close(List<Optional<LocalDate>> dates) {
        SortedSet<LocalDate> days =
                dates.stream().flatMap(Optional::stream).collect(Collectors.toCollection(TreeSet::new));
        if (!days.isEmpty()) {
            long apart = ChronoUnit.DAYS.between(days.first(), days.last());
            assertTrue(apart <= 2 * EvidenceArbitraries.CLOSE + 1, () -> apart + " days");
        }
    }

    @Example
    void theDomainBringsTheValuesOnceAndWhatIsThereWithoutIt() {
        Collection<ArbitraryProvider> brought = new LefiDomain().getArbitraryProviders();
        assertEquals(
                1,
                brought.stream().filter(LefiArbitraryProvider.class::isInstance).count());
        List<Class<?>> others = DomainContext.global().getArbitraryProviders().stream()
                .<Class<?>>map(Object::getClass)
                .filter(type -> type != LefiArbitraryProvider.class)
                .toList();
        assertTrue(others.size() > 1);
        assertTrue(brought.stream().map(Object::getClass).toList().containsAll(others));
        assertEquals(
                List.copyOf(DomainContext.global().getArbitraryConfigurators()),
                new LefiDomain().getArbitraryConfigurators());
    }

    @Provide
    Arbitrary<LegalBasis> legalBases() {
        return LawArbitraries.legalBases();
    }

    @Provide
    Arbitrary<Agreement> agreements() {
        return EvidenceArbitraries.agreements();
    }

    @Provide
    Arbitrary<CaseFile> caseFiles() {
        return EvidenceArbitraries.caseFiles();
    }

    @Provide
    Arbitrary<Consent> consents() {
        return EvidenceArbitraries.consents();
    }
}
