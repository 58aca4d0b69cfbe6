package se.lefi.rules.edition;

import static se.lefi.rules.facts.Requirement.AGREEMENT;
import static se.lefi.rules.facts.Requirement.CASE;
import static se.lefi.rules.facts.Requirement.CONNECTION;
import static se.lefi.rules.facts.Requirement.NECESSITY;

import java.time.LocalDate;
import java.util.List;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.law.CitationSource;
import se.lefi.law.LegalBasis;
import se.lefi.law.RegisteredProvision;
import se.lefi.law.Statute;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.OrganisationKind;
import se.lefi.rules.LegalEffect;
import se.lefi.rules.RecipientScope;
import se.lefi.rules.Rule;

/** Förordning (2009:555): the duty to give information about municipal child-raising allowance, ended (FACTS B1). */
final class Ordinance2009_555 {
    static final Statute STATUTE = Statute.of("2009:555", "förordningen", "Ordinance");

    /** The day that its act ended; the ordinance's own repeal day was not seen. */
    private static final ValidityPeriod IN_FORCE = ValidityPeriod.until(LocalDate.of(2016, 2, 1));

    static final List<RegisteredProvision> SECTIONS = List.of(RegisteredProvision.of(STATUTE.section(2), IN_FORCE)
            .endedBy(Statute.of("2015:965"))
            .onEnd(PageNotes.F_2009_555_ENDED));

    /** The municipal board that handled the allowance: any municipal authority, whatever its function now. */
    static final List<Rule> RULES = Ground.of(
                    "2009-555-2", LegalBasis.of(CitationSource.STATUTE, STATUTE.section(2)), IN_FORCE)
            .servesFor(
                    DisclosurePurpose.CHILD_RAISING_ALLOWANCE_CASE,
                    RecipientScope.of(OrganisationKind.MUNICIPAL_AUTHORITY))
            .is(LegalEffect.DUTY)
            .asksFor(AGREEMENT, PageConditions.AUTHORITY_AGREEMENT)
            .asksFor(CONNECTION, PageConditions.AUTHORITY_CONNECTION)
            .asksFor(CASE, PageConditions.AUTHORITY_HAS_CASE)
            .asksFor(NECESSITY, Ground.NEED_AS_READ)
            .on(SocialInsuranceCode.AUTHORITIES);

    private Ordinance2009_555() {}
}
