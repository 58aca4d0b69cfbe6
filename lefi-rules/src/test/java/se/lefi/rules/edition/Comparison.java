package se.lefi.rules.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.lefi.rules.edition.Questions.DAY;
import static se.lefi.rules.edition.Questions.SUBJECT;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import se.lefi.connection.Agreement;
import se.lefi.disclosure.CaseFile;
import se.lefi.disclosure.Consent;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.disclosure.InformationCategory;
import se.lefi.organisation.Organisation;
import se.lefi.organisation.OrganisationKind;
import se.lefi.rules.Decision;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.Refusal;
import se.lefi.rules.Refused;
import se.lefi.rules.UnmetRequirement;

/** Compares the engine with the naive evaluator, and counts what it has compared. */
final class Comparison {
    static final Optional<Agreement> CONNECTED = last(EvidenceKinds.agreements());
    static final CaseFile OPEN = last(EvidenceKinds.caseFiles());

    private static final DisclosureEngine ENGINE = DisclosureEngine.using(LefiPrenumeration.asPublished());

    private final Map<String, Set<List<String>>> seen = new HashMap<>();
    private int cells;

    /** How many requests were compared. */
    int cells() {
        return cells;
    }

    /** The different lists of unmet codes that were seen for the recipients of a kind and a purpose. */
    Set<List<String>> seen(OrganisationKind kind, DisclosurePurpose purpose) {
        return seen.get(kind + " " + purpose);
    }

    /** Compares the request as it is, and with everything said that edition A never asks about. */
    void compare(DisclosureRequest request) {
        Answer expected = NaiveAsPublished.decide(request);
        DisclosureRequest talkative =
                request.withNecessityStated(true).withInformation(EnumSet.allOf(InformationCategory.class));
        for (DisclosureRequest asked : List.of(request, talkative)) {
            Decision decision = ENGINE.decide(asked);
            assertEquals(expected, Answer.of(decision), asked::toString);
            assertReasonsSayWhatMendsThem(decision);
            cells++;
        }
        seen.computeIfAbsent(request.recipient().kind() + " " + request.purpose(), key -> new HashSet<>())
                .add(expected.unmet());
    }

    private static void assertReasonsSayWhatMendsThem(Decision decision) {
        if (decision instanceof Refused refused) {
            boolean mendable = refused.refusal() == Refusal.REQUIREMENTS_UNMET;
            for (UnmetRequirement unmet : refused.unmet()) {
                assertFalse(unmet.basis().toString().isBlank(), unmet::code);
                assertEquals(mendable, unmet.remedy().isPresent(), unmet::code);
                assertTrue(unmet.categories().isEmpty(), unmet::code);
            }
        }
    }

    static void forEachQuestion(BiConsumer<Organisation, DisclosurePurpose> body) {
        for (Organisation recipient : Questions.recipients()) {
            for (DisclosurePurpose purpose : Questions.purposes()) {
                body.accept(recipient, purpose);
            }
        }
    }

    static DisclosureRequest request(
            Organisation recipient,
            DisclosurePurpose purpose,
            Optional<Agreement> agreement,
            List<CaseFile> caseFiles,
            List<Consent> consents) {
        return DisclosureRequest.builder()
                .decisionDate(DAY)
                .recipient(recipient)
                .purpose(purpose)
                .subject(SUBJECT)
                .agreement(agreement)
                .addAllCaseFiles(caseFiles)
                .addAllConsents(consents)
                .build();
    }

    static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }
}
