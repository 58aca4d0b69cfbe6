package se.lefi.rules.testkit;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.lefi.connection.ConnectionEvent;
import se.lefi.connection.ConnectionEventType;
import se.lefi.connection.TerminationNotice;
import se.lefi.rules.Fee;
import se.lefi.rules.FeeBasis;
import se.lefi.rules.PriceList;

/** Arbitraries of what happens in the life of a connection, and of what it costs. Any amount is invented. */
public final class ConnectionArbitraries {
    private ConnectionArbitraries() {}

    /** {@return events of every type; in any order a process may refuse them} */
    public static Arbitrary<ConnectionEvent> events() {
        return Combinators.combine(Arbitraries.of(ConnectionEventType.class), EvidenceArbitraries.days())
                .as(ConnectionEvent::new);
    }

    /** {@return notices of authorities} */
    public static Arbitrary<TerminationNotice> terminationNotices() {
        return Combinators.combine(
                        OrganisationArbitraries.authorityNumbers(), LawArbitraries.texts(), EvidenceArbitraries.days())
                .as(TerminationNotice::new)
                .withoutEdgeCases();
    }

    /** {@return bases of fees} */
    public static Arbitrary<FeeBasis> feeBases() {
        return Combinators.combine(
                        Arbitraries.of(Fee.class), LawArbitraries.legalBases(), LawArbitraries.validityPeriods())
                .as(FeeBasis::new)
                .withoutEdgeCases();
    }

    /** {@return price lists of up to four items} */
    public static Arbitrary<PriceList> priceLists() {
        Arbitrary<BigDecimal> amounts = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(100_000))
                .ofScale(2);
        return Combinators.combine(
                        LawArbitraries.validityPeriods(),
                        Arbitraries.maps(LawArbitraries.texts(), amounts).ofMaxSize(4))
                .as(PriceList::new)
                .withoutEdgeCases();
    }
}
