package se.lefi.rules;

import static se.lefi.disclosure.DisclosurePurpose.AUTHORITY_CASE;
import static se.lefi.disclosure.DisclosurePurpose.COORDINATION;
import static se.lefi.disclosure.DisclosurePurpose.RISK_ASSESSMENT;
import static se.lefi.disclosure.DisclosurePurpose.SOCIAL_SERVICES_CASE;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import se.lefi.connection.Agreement;
import se.lefi.disclosure.CaseFile;
import se.lefi.disclosure.Consent;
import se.lefi.disclosure.DataSubject;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.disclosure.InformationCategory;
import se.lefi.organisation.AuthorityFunction;
import se.lefi.organisation.Organisation;
import se.lefi.organisation.OrganisationKind;
import se.lefi.organisation.OrganisationNumber;
import se.lefi.rules.facts.Requirement;
import se.lefi.rules.testkit.EvidenceArbitraries;

/** Requests whose dates lie within a few days and whose persons, recipients and purposes often coincide. */
public final class RequestArbitraries {
    /** Around this day every date lies. */
    public static final LocalDate MIDDLE = LocalDate.of(2026, 2, 1);

    private static final Organisation INSURER =
            recipient("556016-0680", OrganisationKind.INSURANCE_COMPANY, Optional.empty());
    private static final Organisation COURT =
            recipient("202100-5521", OrganisationKind.STATE_AUTHORITY, Optional.of(AuthorityFunction.COURT));
    private static final Organisation MUNICIPAL = recipient(
            "212000-0142", OrganisationKind.MUNICIPAL_AUTHORITY, Optional.of(AuthorityFunction.SOCIAL_WELFARE_BOARD));
    private static final List<Organisation> RECIPIENTS = List.of(
            INSURER,
            recipient("556016-0680", OrganisationKind.INSURANCE_INTERMEDIARY, Optional.empty()),
            COURT,
            recipient("202100-5448", OrganisationKind.STATE_AUTHORITY, Optional.empty()),
            MUNICIPAL,
            recipient("556016-0680", OrganisationKind.OTHER, Optional.empty()));

    private RequestArbitraries() {}

    /**
     * Requests of every sort. To some of them some remedies have been applied already, so that permissions, and refusals
     * that lack one thing only, are not rare.
     */
    public static Arbitrary<DisclosureRequest> requests() {
        Arbitrary<Set<Requirement>> mended = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.of(Requirement.class).set().ofMinSize(4)),
                Tuple.of(2, Arbitraries.just(EnumSet.allOf(Requirement.class))),
                Tuple.of(1, Arbitraries.just(Set.of())));
        return Combinators.combine(
                        rawRequests(), Arbitraries.of(Requirement.class).set(), mended)
                .as((request, stated, mend) ->
                        Mender.mend(Mender.stating(request, stated), mend, Set.of(InformationCategory.EMPLOYER)));
    }

    private static Arbitrary<DisclosureRequest> rawRequests() {
        return Combinators.combine(
                        days(),
                        questions(),
                        subjects(),
                        information(),
                        agreements().optional(),
                        caseFiles().list().ofMaxSize(3),
                        consents().list().ofMaxSize(3))
                .as((day, question, subject, information, agreement, caseFiles, consents) -> DisclosureRequest.builder()
                        .decisionDate(day)
                        .recipient(question.get1())
                        .purpose(question.get2())
                        .subject(subject)
                        .addAllInformation(information)
                        .agreement(agreement)
                        .addAllCaseFiles(caseFiles)
                        .addAllConsents(consents)
                        .build());
    }

    /** Who asks for what: mostly what some book has a rule for. */
    private static Arbitrary<Tuple.Tuple2<Organisation, DisclosurePurpose>> questions() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.of(INSURER).map(insurer -> Tuple.of(insurer, RISK_ASSESSMENT))),
                Tuple.of(1, Arbitraries.of(INSURER).map(insurer -> Tuple.of(insurer, COORDINATION))),
                Tuple.of(1, Arbitraries.of(MUNICIPAL).map(board -> Tuple.of(board, AUTHORITY_CASE))),
                Tuple.of(1, Arbitraries.of(MUNICIPAL).map(board -> Tuple.of(board, SOCIAL_SERVICES_CASE))),
                Tuple.of(2, Arbitraries.of(COURT).map(court -> Tuple.of(court, AUTHORITY_CASE))),
                Tuple.of(
                        2,
                        Combinators.combine(Arbitraries.of(RECIPIENTS), purposes())
                                .as(Tuple::of)));
    }

    static Arbitrary<Agreement> agreements() {
        return EvidenceArbitraries.agreements(MIDDLE, 2);
    }

    static Arbitrary<CaseFile> caseFiles() {
        return EvidenceArbitraries.caseFiles(MIDDLE, 2, subjects());
    }

    static Arbitrary<Consent> consents() {
        return EvidenceArbitraries.consents(
                MIDDLE, 2, subjects(), Arbitraries.of(RECIPIENTS).map(Organisation::number), purposes());
    }

    public static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-2, 2).map(MIDDLE::plusDays);
    }

    private static Arbitrary<DataSubject> subjects() {
        return Arbitraries.of("one person", "one person", "another person").map(DataSubject::of);
    }

    private static Arbitrary<DisclosurePurpose> purposes() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of(COORDINATION, RISK_ASSESSMENT, AUTHORITY_CASE)),
                Tuple.of(1, Arbitraries.of(DisclosurePurpose.published())));
    }

    private static Arbitrary<Set<InformationCategory>> information() {
        return Arbitraries.of(InformationCategory.class).set().ofMaxSize(4);
    }

    private static Organisation recipient(String number, OrganisationKind kind, Optional<AuthorityFunction> function) {
        return Organisation.builder()
                .number(OrganisationNumber.parse(number))
                .name("A recipient")
                .kind(kind)
                .function(function)
                .build();
    }
}
