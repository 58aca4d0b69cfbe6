package se.lefi.rules.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.law.EditorialNote;
import se.lefi.organisation.Organisation;
import se.lefi.organisation.OrganisationKind;
import se.lefi.rules.Decision;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.Fee;
import se.lefi.rules.Permitted;
import se.lefi.rules.Refused;
import se.lefi.rules.UnmetRequirement;
import se.lefi.rules.edition.NaiveByStatute.Answer;

/**
 * Edition B equals the naive evaluator on its whole fact space, over all its epochs.
 *
 * <p>What is left out of the full product is independent by construction: dates of evidence matter only as the status they
 * amount to (each is run through with all else good and with all else missing; the product takes one of each status), and
 * evidence does not matter where no rule applies (the product is run where the naive evaluator knows a ground). Which of
 * several consents counts does not depend on the epoch: pairs are run through once in each.
 */
class ByStatuteEnumerationTest {
    /** The day before and the day of everything dated in FACTS B from coverage on, and days in each stretch between. */
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2009, 6, 30),
            LocalDate.of(2016, 1, 31),
            LocalDate.of(2020, 3, 31),
            LocalDate.of(2020, 4, 1),
            LocalDate.of(2022, 6, 15),
            LocalDate.of(2024, 2, 14),
            LocalDate.of(2024, 2, 15),
            LocalDate.of(2025, 6, 30),
            LocalDate.of(2025, 7, 1),
            LocalDate.of(2026, 2, 27),
            LocalDate.of(2026, 2, 28),
            LocalDate.of(2031, 1, 1));

    private static final List<LocalDate> ONE_OF_EACH_EPOCH =
            List.of(LocalDate.of(2020, 4, 1), LocalDate.of(2024, 2, 15), LocalDate.of(2025, 7, 1));

    private static final DisclosureEngine ENGINE = DisclosureEngine.using(LefiPrenumeration.byStatute());

    /** FACTS B1: what 14 state and 3 municipal functions get in a case, and the social welfare board in a second one. */
    private static final int IN_A_CASE = 14 + 3 + 1;

    /** FACTS B1: three purposes of an insurance company, and of an intermediary. */
    private static final int ON_CONSENT = 3 + 3;

    /** What asks for neither: COORDINATION, of an insurance company. */
    private static final int WITH_GROUND = IN_A_CASE + ON_CONSENT + 1;

    private static final int QUESTIONS = 24 * 8;
    private static final int COVERED_DAYS = 9;

    private int cells;

    /** Counted by hand: the builders refuse no more than DESIGN section 6 says, so nothing drops out of the space unseen. */
    @Test
    void spaceHoldsEveryValueThatCanBeBuilt() {
        LocalDate day = DAYS.get(4);
        Organisation company = ByStatuteSpace.recipient(OrganisationKind.INSURANCE_COMPANY, Optional.empty());
        assertEquals(24, ByStatuteSpace.recipients().size());
        assertEquals(1 + 124 + 18 + 4, ByStatuteSpace.agreements(day).size(), "none; both, one or no party has signed");
        assertEquals(2 * 3 * 9, ByStatuteSpace.cases(day).size(), "subject, matter, days");
        assertEquals(
                2 * 2 * 3 * 3 * 20,
                ByStatuteSpace.consents(day, company, DisclosurePurpose.RISK_ASSESSMENT)
                        .size(),
                "subject, recipient, purposes, information, days");
        assertEquals(
                1 + 1 + 12 + 12, ByStatuteSpace.information().size(), "none, all, each and each with its neighbour");
    }

    @Test
    void everyEvidenceForEveryRecipientPurposeAndDay() {
        forEachQuestion(DAYS, question -> checkAll(question, question.alone()));
        int inFull = 147 + (1 + 54) + (1 + 720) + 2 + 26;
        int oneOfEachStatus = 6 + (1 + 3 * 3) + (1 + 7 * 3) + 2 + 26;
        int withGround = COVERED_DAYS * WITH_GROUND;
        assertEquals(
                2 * (withGround * inFull + (12 * QUESTIONS - withGround) * oneOfEachStatus),
                cells,
                "all else good or missing; agreements, cases, consents, necessity, information");
    }

    @Test
    void everyStatusWithEveryOtherWhereAGroundApplies() {
        forEachQuestion(DAYS, question -> {
            if (question.hasGround()) {
                checkAll(question, question.product());
            }
        });
        int inACase = 6 * (1 + 3 * 3) * 2 * 2 * 26;
        int onConsent = 6 * 2 * (1 + 7 * 3) * 2 * 26;
        int onNeither = 6 * 2 * 2 * 2 * 26;
        assertEquals(
                COVERED_DAYS * (IN_A_CASE * inACase + ON_CONSENT * onConsent + onNeither),
                cells,
                "agreements, cases, consents, necessity, information");
    }

    @Test
    void everyPairOfConsentsAndOfCasesWhereTheGroundAsksForThem() {
        forEachQuestion(ONE_OF_EACH_EPOCH, question -> checkAll(question, question.pairs()));
        int ofCases = (3 * 3) * (3 * 3);
        int ofConsents = (7 * 3) * (7 * 3) * (1 + 1 + 12);
        assertEquals(3 * (IN_A_CASE * ofCases + ON_CONSENT * ofConsents), cells, "status and matter; status and scope");
    }

    private static void forEachQuestion(List<LocalDate> days, Consumer<ByStatuteQuestion> check) {
        for (LocalDate day : days) {
            for (Organisation recipient : ByStatuteSpace.recipients()) {
                for (DisclosurePurpose purpose : ByStatuteSpace.purposes()) {
                    check.accept(new ByStatuteQuestion(recipient, purpose, day));
                }
            }
        }
    }

    private void checkAll(ByStatuteQuestion question, Stream<ByStatuteEvidence> evidence) {
        evidence.map(question::request).forEach(request -> {
            cells++;
            assertEquals(NaiveByStatute.answer(request), answer(ENGINE.decide(request)), request::toString);
        });
    }

    private static Answer answer(Decision decision) {
        boolean lawNotChecked = decision.notes().stream().map(EditorialNote::id).anyMatch("LAW-NOT-CHECKED"::equals);
        if (decision instanceof Permitted permitted) {
            return new Answer(
                    "PERMITTED",
                    "",
                    permitted.ground().codes(),
                    permitted.mediumBasis().codes(),
                    List.of(),
                    Set.of(),
                    permitted.nature().map(Enum::name).orElse(""),
                    permitted
                            .fee()
                            .map(fee -> fee.fee() == Fee.MAY_BE_CHARGED ? "chargeable" : "free")
                            .orElse(""),
                    lawNotChecked);
        }
        Refused refused = (Refused) decision;
        List<UnmetRequirement> unmet = refused.unmet();
        return new Answer(
                "REFUSED",
                refused.refusal().name(),
                List.of(),
                List.of(),
                unmet.stream().map(UnmetRequirement::code).toList(),
                unmet.stream().flatMap(one -> one.categories().stream()).collect(Collectors.toSet()),
                "",
                "",
                lawNotChecked);
    }
}
