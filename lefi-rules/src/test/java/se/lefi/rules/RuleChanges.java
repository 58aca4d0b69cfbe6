package se.lefi.rules;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import se.lefi.InvalidValueException;
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.ConsentRequirement;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.InformationCategory;
import se.lefi.law.CitationSource;
import se.lefi.law.LegalBasis;
import se.lefi.law.Provision;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.AuthorityFunction;
import se.lefi.organisation.OrganisationKind;
import se.lefi.rules.testkit.Recipients;

/** Two rules that have every part between them, and every single change of each: by name, the part first. */
final class RuleChanges {
    private static final LocalDate START = LocalDate.of(2020, 1, 1);
    private static final LocalDate END = LocalDate.of(2025, 1, 1);
    private static final LegalBasis CITED = BasisChanges.cited("1980:995 P2", "1980:995 P3");
    private static final LegalBasis FEES = BasisChanges.cited("2010:110 K114P16");
    private static final FeeBasis FEE =
            new FeeBasis(Fee.MAY_BE_CHARGED, FEES, ValidityPeriod.from(LocalDate.of(2024, 2, 15)));
    private static final Set<InformationCategory> SOME =
            EnumSet.of(InformationCategory.IDENTITY, InformationCategory.ADDRESS);

    private RuleChanges() {}

    static Rule onConsent() {
        LegalBasis consent = LegalBasis.consent(
                        CitationSource.STATUTE, Provision.parse("2009:400 K10P1"), Provision.parse("2009:400 K12P2"))
                .with(BasisChanges.FIRST, BasisChanges.SECOND);
        return common("R-1")
                .recipients(Recipients.of(OrganisationKind.INSURANCE_COMPANY))
                .ground(consent)
                .nature(GroundNature.CONSENT)
                .fee(FEE)
                .consent(new ConsentRequirement(consent, SOME))
                .build();
    }

    static Rule inCase() {
        return common("R-2")
                .recipients(Recipients.of(OrganisationKind.STATE_AUTHORITY)
                        .withFunction(AuthorityFunction.COURT, AuthorityFunction.TAX_AGENCY))
                .ground(CITED)
                .caseFile(new CaseRequirement(CITED, EnumSet.of(CaseMatter.BENEFIT, CaseMatter.PRIVATE_CARE_FEE)))
                .build();
    }

    private static Rule.Builder common(String id) {
        return Rule.builder()
                .id(id)
                .purpose(DisclosurePurpose.RISK_ASSESSMENT)
                .inForce(ValidityPeriod.between(START, END))
                .mediumBasis(BasisChanges.cited("2010:110 K114P9N1"))
                .agreement(BasisChanges.said("avtal"))
                .connection(BasisChanges.said("anslutning"))
                .necessity(BasisChanges.said("behov"))
                .information(new InformationScope(CITED, SOME));
    }

    /** Every rule that differs from this one in one part, as far as such a rule can be built. */
    static Map<String, Rule> of(Rule rule) {
        Map<String, Rule> changed = new LinkedHashMap<>();
        alternatives(rule).forEach((name, change) -> {
            try {
                Rule other = RuleParts.changed(rule, change);
                if (!other.equals(rule)) {
                    changed.put(name, other);
                }
            } catch (InvalidValueException invalid) {
                return; // such as a medium that rests on consent
            }
        });
        return changed;
    }

    private static Map<String, Consumer<RuleParts>> alternatives(Rule rule) {
        Map<String, Consumer<RuleParts>> to = new LinkedHashMap<>();
        to.put("id", parts -> parts.id = "R-3");
        to.put(
                "recipients kind",
                parts -> parts.recipients = new Recipients(
                        EnumSet.of(OrganisationKind.MUNICIPAL_AUTHORITY),
                        rule.recipients().functions()));
        to.put(
                "recipients function",
                parts -> parts.recipients =
                        new Recipients(rule.recipients().kinds(), EnumSet.of(AuthorityFunction.COURT)));
        to.put("purpose", parts -> parts.purpose = DisclosurePurpose.PENSION_FORECAST);
        to.put("inForce from", parts -> parts.inForce = ValidityPeriod.between(START.plusDays(1), END));
        to.put("inForce end", parts -> parts.inForce = ValidityPeriod.between(START, END.plusDays(1)));
        to.put("inForce without start", parts -> parts.inForce = ValidityPeriod.until(END));
        to.put("inForce without end", parts -> parts.inForce = ValidityPeriod.from(START));
        to.put("inForce always", parts -> parts.inForce = ValidityPeriod.ALWAYS);
        to.put("nature none", parts -> parts.nature = Optional.empty());
        for (GroundNature nature : GroundNature.values()) {
            to.put("nature " + nature, parts -> parts.nature = Optional.of(nature));
        }
        to.put("fee not said", parts -> parts.fee = Optional.empty());
        to.put("fee may be charged", parts -> parts.fee = Optional.of(FEE));
        to.put(
                "fee may not be charged",
                parts -> parts.fee = Optional.of(new FeeBasis(Fee.FREE_OF_CHARGE, FEES, FEE.period())));
        to.put(
                "fee from another day",
                parts -> parts.fee = Optional.of(new FeeBasis(FEE.fee(), FEES, ValidityPeriod.ALWAYS)));
        to.put("caseFile none", parts -> parts.caseFile = Optional.empty());
        to.put("caseFile any", parts -> parts.caseFile = Optional.of(CaseRequirement.ofAnyMatter(CITED)));
        to.put("caseFile one", parts -> parts.caseFile = Optional.of(CaseRequirement.of(CaseMatter.BENEFIT, CITED)));
        to.put("consent none", parts -> parts.consent = Optional.empty());
        to.put("consent all", parts -> parts.consent = Optional.of(ConsentRequirement.of(CITED)));
        to.put("consent nothing", parts -> parts.consent = Optional.of(new ConsentRequirement(CITED, Set.of())));
        to.put("necessity none", parts -> parts.necessity = Optional.empty());
        to.put("information none", parts -> parts.information = Optional.empty());
        to.put("information nothing", parts -> parts.information = Optional.of(new InformationScope(CITED, Set.of())));

        BasisChanges.of(rule.ground())
                .forEach((what, basis) -> to.put("ground " + what, parts -> parts.ground = basis));
        BasisChanges.of(rule.mediumBasis())
                .forEach((what, basis) -> to.put("mediumBasis " + what, parts -> parts.mediumBasis = basis));
        BasisChanges.of(rule.agreement())
                .forEach((what, basis) -> to.put("agreement " + what, parts -> parts.agreement = basis));
        BasisChanges.of(rule.connection())
                .forEach((what, basis) -> to.put("connection " + what, parts -> parts.connection = basis));
        rule.necessity()
                .ifPresent(asked -> BasisChanges.of(asked)
                        .forEach((what, basis) ->
                                to.put("necessity " + what, parts -> parts.necessity = Optional.of(basis))));
        rule.fee()
                .ifPresent(fee -> BasisChanges.of(fee.basis())
                        .forEach((what, basis) -> to.put(
                                "fee " + what,
                                parts -> parts.fee = Optional.of(new FeeBasis(fee.fee(), basis, fee.period())))));
        rule.caseFile()
                .ifPresent(asked -> BasisChanges.of(asked.basis())
                        .forEach((what, basis) -> to.put(
                                "caseFile " + what,
                                parts -> parts.caseFile = Optional.of(new CaseRequirement(basis, asked.matters())))));
        rule.consent()
                .ifPresent(asked -> BasisChanges.of(asked.basis())
                        .forEach((what, basis) -> to.put(
                                "consent " + what,
                                parts -> parts.consent =
                                        Optional.of(new ConsentRequirement(basis, asked.impliedInformation())))));
        rule.information()
                .ifPresent(asked -> BasisChanges.of(asked.basis())
                        .forEach((what, basis) -> to.put(
                                "information " + what,
                                parts -> parts.information =
                                        Optional.of(new InformationScope(basis, asked.categories())))));
        return to;
    }
}
