package se.lefi.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.lefi.rules.Books.section;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.law.CitationSource;
import se.lefi.law.EditorialNote;
import se.lefi.law.LegalBasis;
import se.lefi.law.Provision;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.OrganisationKind;
import se.lefi.organisation.RecipientType;
import se.lefi.rules.facts.Facts;
import se.lefi.rules.facts.Status;

/** What decisions carry because of their date, and of what they cite. */
class AdvisoryTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 27);
    private static final LegalBasis ITEM_OF_7 =
            LegalBasis.of(CitationSource.STATUTE, section(7).provisions().get(0).item(1));

    private static final Rule RULE = Books.rule(
                    "rule",
                    RecipientScope.of(OrganisationKind.INSURANCE_COMPANY),
                    DisclosurePurpose.COORDINATION,
                    section(1),
                    ITEM_OF_7)
            .build();

    /** Shown before the day, to decisions that cite section 7; and to all decisions on that day alone. */
    private static final RuleBook BOOK = Books.bookOf(RULE)
            .addAdvisories(
                    new Advisory(
                            note("SEVEN"), ValidityPeriod.until(DAY), section(7).provisions()),
                    new Advisory(note("ALL"), ValidityPeriod.between(DAY, DAY.plusDays(1)), List.of()))
            .lawCheckedTo(DAY)
            .build();

    private final DisclosureEngine engine = DisclosureEngine.using(BOOK);

    @Test
    void aNoteOnASectionGoesWithDecisionsThatCiteItOrAnItemOfIt() {
        assertEquals(List.of("SEVEN"), ids(permitted(DAY.minusDays(1))));
        assertEquals(List.of(), ids(refused(DAY.minusDays(1))));
    }

    /** Items are compared by their section: a note on one goes with every decision that cites the section. */
    @Test
    void aNoteOnItemsIsOneOnTheirSections() {
        Provision seven = section(7).provisions().get(0);
        Provision eight = section(8).provisions().get(0);
        Advisory advisory =
                new Advisory(note("ITEM"), ValidityPeriod.ALWAYS, List.of(seven.item(2), eight, seven, seven.item(1)));
        assertEquals(List.of(seven, eight), advisory.provisions());
        assertEquals(
                List.of("ITEM"),
                ids(permitted(
                        DisclosureEngine.using(
                                Books.bookOf(RULE).addAdvisories(advisory).build()),
                        DAY)));
    }

    @Test
    void aNoteOnNoSectionGoesWithEveryDecisionOnItsDays() {
        assertEquals(List.of("ALL"), ids(permitted(DAY)));
        assertEquals(List.of("ALL"), ids(refused(DAY)));
    }

    /** FACTS, Edition B: after the day up to which the law was checked, every answer says so. */
    @Test
    void afterTheLastCheckedDayTheDecisionSaysThatTheLawWasNotChecked() {
        assertEquals(List.of("LAW-NOT-CHECKED"), ids(permitted(DAY.plusDays(1))));
        assertEquals(List.of("LAW-NOT-CHECKED"), ids(refused(DAY.plusDays(1))));
        assertEquals(
                "The law has been checked up to and including 27 February 2026, not for the day of the decision.",
                refused(DAY.plusDays(1)).notes().get(0).text().english());
    }

    private static EditorialNote note(String id) {
        return EditorialNote.of(id, "anmärkning", "note");
    }

    private static List<String> ids(Decision decision) {
        return decision.notes().stream().map(EditorialNote::id).toList();
    }

    private Decision refused(LocalDate day) {
        return match(engine, DisclosurePurpose.RISK_ASSESSMENT, day).refusal().orElseThrow();
    }

    private Decision permitted(LocalDate day) {
        return permitted(engine, day);
    }

    private static Decision permitted(DisclosureEngine engine, LocalDate day) {
        return match(engine, DisclosurePurpose.COORDINATION, day)
                .decide(Facts.of(Status.AGREEMENT_IN_FORCE, Status.CONNECTED));
    }

    private static RuleMatch match(DisclosureEngine engine, DisclosurePurpose purpose, LocalDate day) {
        return engine.match(RecipientType.of(OrganisationKind.INSURANCE_COMPANY), purpose, day);
    }
}
