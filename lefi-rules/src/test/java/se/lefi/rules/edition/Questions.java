package se.lefi.rules.edition;

import static se.lefi.organisation.OrganisationKind.MUNICIPAL_AUTHORITY;
import static se.lefi.organisation.OrganisationKind.STATE_AUTHORITY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import se.lefi.connection.Agreement;
import se.lefi.disclosure.CaseFile;
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.Consent;
import se.lefi.disclosure.DataSubject;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.organisation.AuthorityFunction;
import se.lefi.organisation.Organisation;
import se.lefi.organisation.OrganisationKind;
import se.lefi.organisation.OrganisationNumber;
import se.lefi.rules.Mender;
import se.lefi.rules.facts.Requirement;

/** Whom and what an edition can be asked about. */
public final class Questions {
    public static final LocalDate DAY = LocalDate.of(2026, 2, 1);
    public static final DataSubject SUBJECT = DataSubject.of("subject");
    public static final DataSubject SOMEBODY_ELSE = DataSubject.of("somebody else");
    public static final OrganisationNumber ANOTHER_NUMBER = OrganisationNumber.parse("202100-6255");
    public static final DisclosurePurpose OWN_PURPOSE =
            DisclosurePurpose.of("RESEARCH", "forskning", "research of a third party");

    private static final Set<AuthorityFunction> MUNICIPAL_ONLY =
            EnumSet.of(AuthorityFunction.SOCIAL_WELFARE_BOARD, AuthorityFunction.PUBLIC_HEALTHCARE_PRINCIPAL);
    private static final Set<AuthorityFunction> AT_EITHER_LEVEL =
            EnumSet.of(AuthorityFunction.HOUSING_ALLOWANCE_AUTHORITY, AuthorityFunction.OTHER);

    private Questions() {}

    /** Every kind of recipient, with every function that FACTS B1 gives its level, and with none. */
    public static List<Organisation> recipients() {
        List<Organisation> recipients = new ArrayList<>();
        for (OrganisationKind kind : OrganisationKind.values()) {
            recipients.add(recipient(kind));
        }
        for (AuthorityFunction function : AuthorityFunction.values()) {
            if (!MUNICIPAL_ONLY.contains(function)) {
                recipients.add(recipient(STATE_AUTHORITY, function));
            }
            if (MUNICIPAL_ONLY.contains(function) || AT_EITHER_LEVEL.contains(function)) {
                recipients.add(recipient(MUNICIPAL_AUTHORITY, function));
            }
        }
        return recipients;
    }

    /** The seven of the page, and one that no table has. */
    public static List<DisclosurePurpose> purposes() {
        return Stream.concat(DisclosurePurpose.published().stream(), Stream.of(OWN_PURPOSE))
                .toList();
    }

    /** Every recipient with every purpose. */
    public static void forEach(BiConsumer<Organisation, DisclosurePurpose> body) {
        recipients().forEach(recipient -> purposes().forEach(purpose -> body.accept(recipient, purpose)));
    }

    public static Organisation recipient(OrganisationKind kind) {
        return recipient(kind, Optional.empty());
    }

    public static Organisation recipient(OrganisationKind kind, AuthorityFunction function) {
        return recipient(kind, Optional.of(function));
    }

    private static Organisation recipient(OrganisationKind kind, Optional<AuthorityFunction> function) {
        String number = switch (kind) {
            case STATE_AUTHORITY -> "202100-5521";
            case MUNICIPAL_AUTHORITY -> "212000-0142";
            default -> "556016-0680";
        };
        return Organisation.builder()
                .number(OrganisationNumber.parse(number))
                .name("A recipient")
                .kind(kind)
                .function(function)
                .build();
    }

    /** A request without any evidence. */
    public static DisclosureRequest bare(Organisation recipient, DisclosurePurpose purpose, LocalDate day) {
        return DisclosureRequest.builder()
                .decisionDate(day)
                .recipient(recipient)
                .purpose(purpose)
                .subject(SUBJECT)
                .build();
    }

    /** With all that any rule asks for, since that day: an open case of each matter, and a consent that names nothing. */
    public static DisclosureRequest complete(Organisation recipient, DisclosurePurpose purpose, LocalDate day) {
        DisclosureRequest evident = bare(recipient, purpose, day)
                .withAgreement(Agreement.builder()
                        .signedByRecipient(day)
                        .signedByAgency(day)
                        .connectedFrom(day)
                        .build())
                .withCaseFiles(Stream.of(CaseMatter.values())
                        .map(matter -> CaseFile.builder()
                                .reference("reference")
                                .subject(SUBJECT)
                                .matter(matter)
                                .opened(day)
                                .build())
                        .toList())
                .withConsents(Consent.builder()
                        .subject(SUBJECT)
                        .recipient(recipient.number())
                        .addPurposes(purpose)
                        .given(day)
                        .build());
        return Mender.stating(evident, EnumSet.allOf(Requirement.class));
    }
}
