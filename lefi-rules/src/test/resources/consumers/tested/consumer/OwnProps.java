package consumer;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.lefi.disclosure.Consent;
import se.lefi.disclosure.DataSubject;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.organisation.Organisation;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.edition.LefiPrenumeration;
import se.lefi.rules.testkit.DisclosureRequestArbitraries;

/** What a consumer writes. One of its properties is false, so that it shows whether they are tried at all. */
class OwnProps {
    private final DisclosureEngine engine = DisclosureEngine.using(LefiPrenumeration.asPublished());

    @Property(tries = 200)
    boolean everyRequestIsAnswered(@ForAll DisclosureRequest request) {
        return engine.decide(request) != null;
    }

    @Property(tries = 200)
    boolean valuesComeInContainersToo(@ForAll List<Consent> consents, @ForAll Organisation organisation) {
        return consents.stream().noneMatch(consent -> consent.purposes().isEmpty())
                && !organisation.name().isBlank();
    }

    @Property(tries = 200)
    boolean whatIsPermittedIsPermitted(@ForAll("permitted") DisclosureRequest request) {
        return engine.decide(request).isPermitted();
    }

    @Property(tries = 200)
    boolean falseThatNothingIsEverPermitted(@ForAll("ofOneIndividual") DisclosureRequest request) {
        return !engine.decide(request).isPermitted();
    }

    @Provide
    Arbitrary<DisclosureRequest> permitted() {
        return DisclosureRequestArbitraries.permittedBy(LefiPrenumeration.asPublished());
    }

    /** With a reference of the consumer's own, which no report may show. */
    @Provide
    Arbitrary<DisclosureRequest> ofOneIndividual() {
        return permitted().map(request -> request.withSubject(DataSubject.of("individ-7431")));
    }
}
