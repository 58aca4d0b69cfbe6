package se.lefi.rules.testkit;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import se.lefi.Bilingual;
import se.lefi.connection.Agreement;
import se.lefi.connection.ConnectionEvent;
import se.lefi.connection.TerminationNotice;
import se.lefi.disclosure.CaseFile;
import se.lefi.disclosure.Consent;
import se.lefi.disclosure.DataSubject;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.law.EditorialNote;
import se.lefi.law.LegalBasis;
import se.lefi.law.Provision;
import se.lefi.law.Statute;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.Organisation;
import se.lefi.organisation.OrganisationNumber;
import se.lefi.organisation.RecipientType;
import se.lefi.rules.FeeBasis;
import se.lefi.rules.PriceList;

/** Lets jqwik make lefi's values by itself: {@code @ForAll DisclosureRequest request}. jqwik finds and builds it. */
public final class LefiArbitraryProvider implements ArbitraryProvider {
    private static final Map<Class<?>, Supplier<Arbitrary<?>>> ARBITRARIES = Map.ofEntries(
            Map.entry(Agreement.class, EvidenceArbitraries::agreements),
            Map.entry(Bilingual.class, LawArbitraries::bilinguals),
            Map.entry(CaseFile.class, EvidenceArbitraries::caseFiles),
            Map.entry(ConnectionEvent.class, ConnectionArbitraries::events),
            Map.entry(Consent.class, EvidenceArbitraries::consents),
            Map.entry(DataSubject.class, EvidenceArbitraries::dataSubjects),
            Map.entry(DisclosurePurpose.class, EvidenceArbitraries::purposes),
            Map.entry(DisclosureRequest.class, DisclosureRequestArbitraries::requests),
            Map.entry(EditorialNote.class, LawArbitraries::editorialNotes),
            Map.entry(FeeBasis.class, ConnectionArbitraries::feeBases),
            Map.entry(LegalBasis.class, LawArbitraries::legalBases),
            Map.entry(Organisation.class, OrganisationArbitraries::organisations),
            Map.entry(OrganisationNumber.class, OrganisationArbitraries::numbers),
            Map.entry(PriceList.class, ConnectionArbitraries::priceLists),
            Map.entry(Provision.class, LawArbitraries::provisions),
            Map.entry(RecipientType.class, OrganisationArbitraries::recipientTypes),
            Map.entry(Statute.class, LawArbitraries::statutes),
            Map.entry(TerminationNotice.class, ConnectionArbitraries::terminationNotices),
            Map.entry(ValidityPeriod.class, LawArbitraries::validityPeriods));

    /** For jqwik. */
    public LefiArbitraryProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return ARBITRARIES.containsKey(targetType.getRawType());
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        Supplier<Arbitrary<?>> arbitrary = ARBITRARIES.get(targetType.getRawType());
        return arbitrary == null ? Set.of() : Set.of(arbitrary.get());
    }
}
