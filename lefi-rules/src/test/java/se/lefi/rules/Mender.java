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
import se.lefi.rules.facts.Remedy;

/** Carries remedies out: does to the evidence what each says, and nothing else. */
final class Mender {
    private Mender() {}

    /** The request after some of the remedies that the refusal lists. */
    static DisclosureRequest mend(DisclosureRequest request, Refused refused, Set<Remedy> remedies) {
        Set<InformationCategory> listed = EnumSet.noneOf(InformationCategory.class);
        refused.unmet().forEach(unmet -> listed.addAll(unmet.categories()));
        DisclosureRequest mended = request;
        for (Remedy remedy : Remedy.values()) {
            mended = remedies.contains(remedy) ? carryOut(remedy, mended, listed) : mended;
        }
        return mended;
    }

    /**
     * The request after one remedy.
     *
     * @param notDisclosable the categories that are listed as such: narrowing leaves them out, and a consent that is
     *     obtained leaves them out too, so that it mends nothing but the consent
     */
    static DisclosureRequest carryOut(
            Remedy remedy, DisclosureRequest request, Set<InformationCategory> notDisclosable) {
        return switch (remedy) {
            case CONCLUDE_AGREEMENT -> request.withAgreement(concluded(request));
            case CONNECT -> request.withAgreement(connected(request));
            case SHOW_CASE -> withCase(request);
            case OBTAIN_CONSENT -> withConsent(request, notDisclosable);
            case STATE_NECESSITY -> request.withNecessityStated(true);
            case NARROW_INFORMATION -> {
                Set<InformationCategory> left = EnumSet.noneOf(InformationCategory.class);
                left.addAll(request.information());
                left.removeAll(notDisclosable);
                yield request.withInformation(left);
            }
        };
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

    /** Without an agreement that both have signed, nobody can be connected. */
    private static Optional<Agreement> connected(DisclosureRequest request) {
        LocalDate day = request.decisionDate();
        return request.agreement().map(agreement -> {
            boolean signed = noLaterThan(day, agreement.signedByRecipient()).equals(agreement.signedByRecipient())
                    && noLaterThan(day, agreement.signedByAgency()).equals(agreement.signedByAgency());
            return signed
                    ? agreement
                            .withDisconnectedFrom(Optional.empty())
                            .withConnectedFrom(noLaterThan(day, agreement.connectedFrom()))
                    : agreement;
        });
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
        List<Consent> consents = new ArrayList<>(request.consents());
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
