package se.lefi.rules.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.lefi.InvalidValueException;
import se.lefi.InvalidValueException.Violation;
import se.lefi.Invariant;
import se.lefi.connection.Agreement;
import se.lefi.disclosure.CaseFile;
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.Consent;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.Organisation;
import se.lefi.organisation.OrganisationKind;
import se.lefi.rules.Books;
import se.lefi.rules.Decision;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.RecipientScope;
import se.lefi.rules.Rule;
import se.lefi.rules.analysis.Timeline.Segment;
import se.lefi.rules.edition.Questions;
import se.lefi.rules.facts.Conditions;
import se.lefi.rules.facts.Requirement;

/** A timeline is what deciding day by day gives, told in segments. */
class TimelineTest {
    private static final Organisation INSURER = Questions.recipient(OrganisationKind.INSURANCE_COMPANY);
    private static final LocalDate START = LocalDate.of(2025, 1, 1);
    private static final LocalDate END = START.plusDays(30);

    /** Of all its dates only the earlier signature makes no difference. */
    @Test
    void everyKindOfDateIsTakenFromTheEvidence() {
        DisclosureRequest complete =
                new RequestVariants(INSURER, DisclosurePurpose.CLAIMS_SETTLEMENT, START).complete();
        DisclosureRequest request = complete.withAgreement(Agreement.builder()
                        .signedByRecipient(day(1))
                        .signedByAgency(day(2))
                        .connectedFrom(day(3))
                        .disconnectedFrom(day(20))
                        .ends(day(22))
                        .build())
                .withCaseFiles(CaseFile.builder()
                        .reference("reference")
                        .subject(complete.subject())
                        .matter(CaseMatter.BENEFIT)
                        .opened(day(4))
                        .closed(day(18))
                        .build())
                .withConsents(
                        consentSince(day(5), complete).withWithdrawn(day(8)),
                        consentSince(day(10), complete).withExpires(day(15)));
        DisclosureEngine engine =
                DisclosureEngine.using(Books.bookOf(asksForEverything()).build());
        assertEquals(
                List.of(
                        "0: AGREEMENT_NOT_SIGNED, NOT_CONNECTED, CASE_NOT_OPEN, CONSENT_NOT_YET_GIVEN",
                        "2: NOT_CONNECTED, CASE_NOT_OPEN, CONSENT_NOT_YET_GIVEN",
                        "3: CASE_NOT_OPEN, CONSENT_NOT_YET_GIVEN",
                        "4: CONSENT_NOT_YET_GIVEN",
                        "5: PERMITTED",
                        "8: CONSENT_WITHDRAWN",
                        "10: PERMITTED",
                        "15: CONSENT_EXPIRED",
                        "18: CASE_NOT_OPEN, CONSENT_EXPIRED",
                        "20: NOT_CONNECTED, CASE_NOT_OPEN, CONSENT_EXPIRED",
                        "22: AGREEMENT_ENDED, NOT_CONNECTED, CASE_NOT_OPEN, CONSENT_EXPIRED"),
                Timeline.of(engine, request, START, END).segments().stream()
                        .map(TimelineTest::inShort)
                        .toList());
        assertEquals(
                dayByDay(engine, request, START, END),
                Timeline.of(engine, request, START, END).segments());
    }

    private static Consent consentSince(LocalDate given, DisclosureRequest request) {
        return Consent.builder()
                .subject(request.subject())
                .recipient(request.recipient().number())
                .addPurposes(request.purpose())
                .given(given)
                .build();
    }

    private static LocalDate day(int number) {
        return START.plusDays(number);
    }

    private static Rule asksForEverything() {
        Conditions.Builder conditions = Conditions.builder();
        for (Requirement requirement : Requirement.values()) {
            conditions.require(requirement, Books.section(3));
        }
        return Books.rule(
                        "everything",
                        RecipientScope.of(INSURER.kind()),
                        DisclosurePurpose.CLAIMS_SETTLEMENT,
                        Books.section(1),
                        Books.section(2),
                        conditions)
                .build();
    }

    private static String inShort(Segment segment) {
        return START.until(segment.from()).getDays() + ": "
                + segment.decision()
                        .fold(
                                permitted -> "PERMITTED",
                                refused -> String.join(
                                        ", ",
                                        refused.unmet().stream()
                                                .map(unmet -> unmet.code())
                                                .toList()));
    }

    /** With everything that any rule asks for, from three days before each day on which the book changes. */
    @ParameterizedTest
    @EnumSource
    void everyTurnOfTheLawIsTakenFromTheBook(Books book) {
        long changes = 0;
        for (ValidityPeriod segment :
                book.book().segments().subList(1, book.book().segments().size())) {
            LocalDate turn = segment.anyDay();
            for (Organisation recipient : Questions.recipients()) {
                for (DisclosurePurpose purpose : Questions.purposes()) {
                    DisclosureRequest request = new RequestVariants(recipient, purpose, turn.minusDays(3)).complete();
                    List<Segment> expected = dayByDay(book.engine(), request, turn.minusDays(5), turn.plusDays(2));
                    assertEquals(
                            expected,
                            Timeline.of(book.engine(), request, turn.minusDays(5), turn.plusDays(2))
                                    .segments());
                    changes += expected.stream()
                            .filter(one -> one.from().equals(turn))
                            .count();
                }
            }
        }
        assertTrue(changes > 0, "no answer changes on the day on which the book does");
    }

    @Test
    void theEndIsNotBeforeTheFirstDay() {
        DisclosureRequest request = Questions.bare(INSURER, DisclosurePurpose.COORDINATION, START);
        DisclosureEngine engine = Books.AS_PUBLISHED.engine();
        assertEquals(List.of(), Timeline.of(engine, request, START, START).segments());
        InvalidValueException refused = assertThrows(
                InvalidValueException.class, () -> Timeline.of(engine, request, START, START.minusDays(1)));
        assertEquals(List.of(new Violation("end", "2024-12-31", Invariant.END_NOT_BEFORE_START)), refused.violations());
    }

    static List<Segment> dayByDay(DisclosureEngine engine, DisclosureRequest request, LocalDate from, LocalDate end) {
        List<Segment> segments = new ArrayList<>();
        for (LocalDate day = from; day.isBefore(end); day = day.plusDays(1)) {
            Decision decision = engine.decide(request.withDecisionDate(day));
            LocalDate since = day;
            if (!segments.isEmpty()
                    && segments.get(segments.size() - 1).decision().equals(decision)) {
                since = segments.remove(segments.size() - 1).from();
            }
            segments.add(new Segment(since, day.plusDays(1), decision));
        }
        return segments;
    }
}
