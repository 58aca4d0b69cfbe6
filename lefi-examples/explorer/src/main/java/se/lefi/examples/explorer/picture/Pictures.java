package se.lefi.examples.explorer.picture;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.lefi.connection.Agreement;
import se.lefi.connection.ConnectionRoute;
import se.lefi.disclosure.Consent;
import se.lefi.disclosure.DataSubject;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.disclosure.InformationCategory;
import se.lefi.organisation.Organisation;
import se.lefi.organisation.OrganisationKind;
import se.lefi.organisation.OrganisationNumber;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.RuleBook;
import se.lefi.rules.edition.LefiPrenumeration;
import se.lefi.rules.explain.WireForm;

/** All pictures, by the names of their files. */
public final class Pictures {
    private static final LocalDate CONNECTED = LocalDate.of(2022, 6, 1);
    private static final Organisation INSURER = Organisation.builder()
            .number(OrganisationNumber.parse("516999-1022"))
            .name("Tryggvik Liv")
            .kind(OrganisationKind.INSURANCE_COMPANY)
            .build();

    private Pictures() {}

    /** {@return the pictures, in Swedish or English} */
    public static Map<String, String> of(Locale locale) {
        RuleBook statute = LefiPrenumeration.byStatute();
        RuleBook published = LefiPrenumeration.asPublished();
        DisclosureEngine engine = DisclosureEngine.using(statute);
        LocalDate checked = statute.lawCheckedTo().orElseThrow();
        DisclosureRequest expired = request(LocalDate.of(2024, 6, 1));
        Map<String, String> pictures = new LinkedHashMap<>();
        for (Map.Entry<String, Graph> graph : Map.of(
                        "map-as-published", EditionMap.of(published, checked, locale),
                        "map-by-statute", EditionMap.of(statute, checked, locale),
                        "decision", DecisionPath.of(WireForm.of(engine.assess(expired), locale), locale),
                        "route-insurer", RouteMap.of(ConnectionRoute.INSURER, locale),
                        "route-authority", RouteMap.of(ConnectionRoute.AUTHORITY, locale))
                .entrySet()) {
            pictures.put(graph.getKey() + ".svg", GraphSvg.of(graph.getValue()));
            pictures.put(graph.getKey() + ".mmd", Mermaid.of(graph.getValue()));
        }
        pictures.put(
                "timeline.svg",
                TimelineSvg.of(engine, expired, LocalDate.of(2022, 1, 1), LocalDate.of(2025, 1, 1), locale));
        return pictures;
    }

    /** One consent, which expires on the day that is asked about. */
    private static DisclosureRequest request(LocalDate day) {
        return DisclosureRequest.builder()
                .decisionDate(day)
                .recipient(INSURER)
                .purpose(DisclosurePurpose.CLAIMS_SETTLEMENT)
                .subject(DataSubject.of("p-201"))
                .addInformation(InformationCategory.BENEFIT_GRANTED)
                .necessityStated(true)
                .agreement(Agreement.builder()
                        .signedByRecipient(CONNECTED.minusMonths(2))
                        .signedByAgency(CONNECTED.minusMonths(1))
                        .connectedFrom(CONNECTED)
                        .build())
                .addAllConsents(List.of(Consent.builder()
                        .subject(DataSubject.of("p-201"))
                        .recipient(INSURER.number())
                        .addPurposes(DisclosurePurpose.CLAIMS_SETTLEMENT)
                        .given(CONNECTED.plusMonths(6))
                        .expires(day)
                        .build()))
                .build();
    }
}
