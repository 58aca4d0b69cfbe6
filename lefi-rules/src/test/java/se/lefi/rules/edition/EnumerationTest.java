package se.lefi.rules.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.organisation.AuthorityFunction;
import se.lefi.organisation.Organisation;
import se.lefi.organisation.OrganisationKind;
import se.lefi.rules.Refusal;
import se.lefi.rules.Refused;
import se.lefi.rules.Rule;
import se.lefi.rules.analysis.FactSpace;
import se.lefi.rules.facts.Facts;
import se.lefi.rules.testkit.RepresentativeRequests;

/**
 * FACTS A and B over the whole space: the engine and the naive evaluator give the same answer to every request.
 *
 * <p>What is left out of the full product is independent by construction: dates of evidence matter only as the status they
 * amount to (each is run through alone; the product takes one of each status), and evidence that is not asked for does not
 * matter (one of each status is run through alone; the product takes all or nothing).
 */
class EnumerationTest {
    private static final Organisation COMPANY = Questions.recipient(OrganisationKind.INSURANCE_COMPANY);
    private static final Organisation COURT =
            Questions.recipient(OrganisationKind.STATE_AUTHORITY, AuthorityFunction.COURT);

    @ParameterizedTest
    @EnumSource
    void everyPieceOfEvidenceForEveryRecipientPurposeAndDay(Edition edition) {
        forEachQuestion(
                edition, edition.days(), question -> question.eachAlone().forEach(edition::check));
    }

    /** Each cell of the fact space is met, and no other. */
    @ParameterizedTest
    @EnumSource
    void everyStatusWithEveryOther(Edition edition) {
        for (LocalDate day : edition.dayOfEachSegment()) {
            EvidenceGrid grid = new EvidenceGrid(day);
            Questions.forEach((recipient, purpose) -> {
                Question question = new Question(edition, grid, recipient, purpose);
                if (question.hasGround()) {
                    Set<List<String>> met = question.allTogether()
                            .map(edition::check)
                            .map(Verdict::unmet)
                            .collect(Collectors.toSet());
                    assertEquals(cells(edition, recipient, purpose, day), met);
                }
            });
        }
    }

    /** Each as the codes of what is unmet, which tell the cells of a rule apart. */
    private static Set<List<String>> cells(
            Edition edition, Organisation recipient, DisclosurePurpose purpose, LocalDate day) {
        Rule rule =
                edition.engine().match(recipient.type(), purpose, day).rule().orElseThrow();
        return FactSpace.of(rule.conditions())
                .map(EnumerationTest::codesOfUnmet)
                .collect(Collectors.toSet());
    }

    private static List<String> codesOfUnmet(Facts facts) {
        return facts.statuses().stream()
                .filter(status -> !status.isMet())
                .map(Enum::name)
                .toList();
    }

    /** MEANING: of several the one that gets furthest counts, wherever it stands; what consents cover is taken together. */
    @ParameterizedTest
    @EnumSource
    void everyPairOfCasesAndOfConsents(Edition edition) {
        forEachQuestion(edition, edition.dayOfEachSegment(), question -> {
            if (question.asksForCase()) {
                question.severalCaseFiles(2).forEach(edition::check);
            }
            if (question.asksForConsent()) {
                question.severalConsents(2).forEach(edition::check);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyThreeOfThemAndEveryTwoOnAllDays(Edition edition) {
        EvidenceGrid grid = new EvidenceGrid(Questions.DAY);
        Question ofCases = new Question(edition, grid, COURT, DisclosurePurpose.AUTHORITY_CASE);
        Question ofConsents = new Question(edition, grid, COMPANY, DisclosurePurpose.RISK_ASSESSMENT);
        ofCases.severalCaseFiles(3).forEach(edition::check);
        ofCases.pairsOnAllDays().forEach(edition::check);
        ofConsents.severalConsents(3).forEach(edition::check);
        ofConsents.pairsOnAllDays().forEach(edition::check);
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonSaysWhatItRestsOnAndWhatMendsIt(Edition edition) {
        RepresentativeRequests.of(edition.book()).map(edition.engine()::decide).forEach(decision -> {
            if (decision instanceof Refused refused) {
                refused.unmet().forEach(unmet -> {
                    assertFalse(unmet.basis().in(Locale.ENGLISH).isBlank(), unmet::code);
                    assertEquals(
                            refused.refusal() == Refusal.REQUIREMENTS_UNMET
                                    || unmet.code().equals("FUNCTION_NOT_STATED"),
                            unmet.remedy().isPresent(),
                            unmet::code);
                });
            }
        });
    }

    private static void forEachQuestion(Edition edition, List<LocalDate> days, Consumer<Question> check) {
        for (LocalDate day : days) {
            EvidenceGrid grid = new EvidenceGrid(day);
            Questions.forEach((recipient, purpose) -> check.accept(new Question(edition, grid, recipient, purpose)));
        }
    }
}
