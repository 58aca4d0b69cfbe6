package se.lefi.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.lefi.connection.Agreement;
import se.lefi.disclosure.CaseFile;
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.Consent;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.disclosure.InformationCategory;
import se.lefi.rules.facts.Requirement;
import se.lefi.rules.facts.Status;

/** Carries remedies out: does to the evidence what each says, and nothing else. */
public final class Mender {
    private Mender() {}

    /** The request after the remedies of some of the requirements that the refusal lists. */
    static DisclosureRequest mend(DisclosureRequest request, Refused refused, Set<Requirement> requirements) {
        // Where no agreement is missing, none is asked for: who connects concludes one, for a connection needs both.
        boolean agreementAskedFor = unmet(refused).contains(Requirement.AGREEMENT);
        DisclosureRequest agreed =
                requirements.contains(Requirement.CONNECTION) && !agreementAskedFor && !isSigned(request)
                        ? request.withAgreement(concluded(request))
                        : request;
        return mend(agreed, requirements, DecisionCodes.of(refused).notDisclosable());
    }

    /** What the refusal lists; nothing where no rule applies. */
    static Set<Requirement> unmet(Refused refused) {
        Set<Requirement> unmet = EnumSet.noneOf(Requirement.class);
        refused.unmet().forEach(one -> one.requirement().ifPresent(unmet::add));
        return unmet;
    }

    /**
     * The request after the remedies of these requirements.
     *
     * @param notDisclosable the categories that are listed as such: narrowing leaves them out, and a consent that is
     *     obtained leaves them out too, so that it mends nothing but the consent
     */
    static DisclosureRequest mend(
            DisclosureRequest request, Set<Requirement> requirements, Set<InformationCategory> notDisclosable) {
        DisclosureRequest mended = request;
        for (Requirement requirement : Requirement.values()) {
            mended = requirements.contains(requirement) ? mend(mended, requirement, notDisclosable) : mended;
        }
        return mended;
    }

    private static DisclosureRequest mend(
            DisclosureRequest request, Requirement requirement, Set<InformationCategory> notDisclosable) {
        return switch (requirement) {
            case AGREEMENT -> request.withAgreement(concluded(request));
            case CONNECTION -> isSigned(request) ? request.withAgreement(connected(request)) : request;
            case CASE -> withCase(request);
            case CONSENT -> withConsent(request, notDisclosable);
            case INFORMATION -> {
                Set<InformationCategory> left = EnumSet.noneOf(InformationCategory.class);
                left.addAll(request.information());
                left.removeAll(notDisclosable);
                yield request.withInformation(left);
            }
            default -> requirement.statement().orElseThrow().in(request, requirement.met());
        };
    }

    /** The request with these statements, and without the others. */
    public static DisclosureRequest stating(DisclosureRequest request, Set<Requirement> stated) {
        DisclosureRequest stating = request;
        for (Requirement requirement : Requirement.values()) {
            if (requirement.statement().isPresent()) {
                Set<Status> statuses = requirement.statuses();
                stating = requirement
                        .statement()
                        .get()
                        .in(
                                stating,
                                stated.contains(requirement)
                                        ? requirement.met()
                                        : statuses.iterator().next());
            }
        }
        return stating;
    }

    private static Agreement concluded(DisclosureRequest request) {
        LocalDate day = request.decisionDate();
        Agreement old = request.agreement().orElse(Agreement.builder().build());
        return Agreement.builder()
                .signedByRecipient(noLaterThan(day, old.signedByRecipient()))
                .signedByAgency(noLaterThan(day, old.signedByAgency()))
                .connectedFrom(old.connectedFrom())
                .disconnectedFrom(old.disconnectedFrom())
                .build();
    }

    private static Agreement connected(DisclosureRequest request) {
        Agreement agreement = request.agreement().orElseThrow();
        return agreement
                .withDisconnectedFrom(Optional.empty())
                .withConnectedFrom(noLaterThan(request.decisionDate(), agreement.connectedFrom()));
    }

    /** Without an agreement that both have signed, nobody can be connected. */
    private static boolean isSigned(DisclosureRequest request) {
        return request.agreement()
                .filter(agreement -> agreement.isSignedOn(request.decisionDate()))
                .isPresent();
    }

    /** One of each matter: the case that the ground asks for is among them. */
    private static DisclosureRequest withCase(DisclosureRequest request) {
        List<CaseFile> caseFiles = new ArrayList<>(request.caseFiles());
        for (CaseMatter matter : CaseMatter.values()) {
            caseFiles.add(CaseFile.builder()
                    .reference("mended")
                    .subject(request.subject())
                    .matter(matter)
                    .opened(request.decisionDate())
                    .build());
        }
        return request.withCaseFiles(caseFiles);
    }

    private static DisclosureRequest withConsent(DisclosureRequest request, Set<InformationCategory> notDisclosable) {
        Set<InformationCategory> covered = EnumSet.allOf(InformationCategory.class);
        covered.removeAll(notDisclosable);
        // What was consented to and taken back on this very day takes its duplicates back too: a new one would have to
        // wait
        // for the next day (MEANING, Consent), which no other law here is about.
        List<Consent> consents = new ArrayList<>(request.consents().stream()
                .filter(consent -> !(consent.given().equals(request.decisionDate())
                        && consent.withdrawn().equals(Optional.of(request.decisionDate()))))
                .toList());
        consents.add(Consent.builder()
                .subject(request.subject())
                .recipient(request.recipient().number())
                .addPurposes(request.purpose())
                .addAllInformation(covered)
                .given(request.decisionDate())
                .build());
        return request.withConsents(consents);
    }

    private static Optional<LocalDate> noLaterThan(LocalDate day, Optional<LocalDate> date) {
        return Optional.of(date.isPresent() && date.get().isBefore(day) ? date.get() : day);
    }
}
