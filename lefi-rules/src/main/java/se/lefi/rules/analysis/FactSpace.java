package se.lefi.rules.analysis;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.InformationCategory;
import se.lefi.rules.Rule;
import se.lefi.rules.facts.AgreementStatus;
import se.lefi.rules.facts.CaseStatus;
import se.lefi.rules.facts.ConnectionStatus;
import se.lefi.rules.facts.ConsentStatus;
import se.lefi.rules.facts.Facts;
import se.lefi.rules.facts.InformationStatus;
import se.lefi.rules.facts.NecessityStatus;

/** Every combination of facts that evidence can amount to under a rule: the whole input space of its requirements. */
public final class FactSpace {
    private FactSpace() {}

    /**
     * {@return every cell of the rule that some evidence reaches}
     *
     * <p>Where some categories may not be let out, a cell stands for all sets of such categories; it names one that some
     * request can have.
     */
    public static Stream<Facts> of(Rule rule) {
        return agreements()
                .flatMap(agreement -> caseFiles(rule).stream()
                        .flatMap(caseFile -> consents(rule).stream()
                                .flatMap(consent -> necessities(rule).stream()
                                        .flatMap(necessity -> informations(rule, consent)
                                                .map(information -> Facts.of(
                                                        agreement.agreement(),
                                                        agreement.connection(),
                                                        caseFile,
                                                        consent,
                                                        necessity,
                                                        information.status(),
                                                        information.notDisclosable()))))));
    }

    private record Agreed(AgreementStatus agreement, ConnectionStatus connection) {}

    private record Information(InformationStatus status, Set<InformationCategory> notDisclosable) {}

    /** A connection needs an agreement that both have signed. */
    private static Stream<Agreed> agreements() {
        return Arrays.stream(AgreementStatus.values())
                .flatMap(agreement -> Arrays.stream(ConnectionStatus.values())
                        .filter(connection -> connection == ConnectionStatus.NOT_CONNECTED
                                || agreement.compareTo(AgreementStatus.AGREEMENT_ENDED) >= 0)
                        .map(connection -> new Agreed(agreement, connection)));
    }

    private static Set<CaseStatus> caseFiles(Rule rule) {
        if (rule.caseFile().isEmpty()) {
            return EnumSet.of(CaseStatus.CASE_NOT_REQUIRED);
        }
        Set<CaseStatus> statuses = EnumSet.complementOf(EnumSet.of(CaseStatus.CASE_NOT_REQUIRED));
        if (rule.caseFile().get().matters().size() == CaseMatter.values().length) {
            statuses.remove(CaseStatus.CASE_OF_ANOTHER_MATTER);
        }
        return statuses;
    }

    private static Set<ConsentStatus> consents(Rule rule) {
        return rule.consent().isEmpty()
                ? EnumSet.of(ConsentStatus.CONSENT_NOT_REQUIRED)
                : EnumSet.complementOf(EnumSet.of(ConsentStatus.CONSENT_NOT_REQUIRED));
    }

    private static Set<NecessityStatus> necessities(Rule rule) {
        return rule.necessity().isEmpty()
                ? EnumSet.of(NecessityStatus.NECESSITY_NOT_REQUIRED)
                : EnumSet.complementOf(EnumSet.of(NecessityStatus.NECESSITY_NOT_REQUIRED));
    }

    private static Stream<Information> informations(Rule rule, ConsentStatus consent) {
        if (rule.information().isEmpty()) {
            return Stream.of(new Information(InformationStatus.INFORMATION_NOT_LIMITED, Set.of()));
        }
        Set<InformationCategory> outside = EnumSet.allOf(InformationCategory.class);
        // A consent can be narrower than the ground, so any category may be outside it.
        if (consent.compareTo(ConsentStatus.CONSENT_MISSING) <= 0) {
            outside.removeAll(rule.information().get().categories());
        }
        Stream<Information> inside = Stream.of(new Information(InformationStatus.INFORMATION_DISCLOSABLE, Set.of()));
        return Stream.concat(
                inside,
                outside.stream()
                        .limit(1)
                        .map(category ->
                                new Information(InformationStatus.INFORMATION_NOT_DISCLOSABLE, Set.of(category))));
    }
}
