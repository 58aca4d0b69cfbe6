package se.lefi.rules.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lefi.InvalidValueException;
import se.lefi.InvalidValueException.Violation;
import se.lefi.Invariant;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.disclosure.InformationCategory;
import se.lefi.organisation.AuthorityFunction;
import se.lefi.organisation.Organisation;
import se.lefi.organisation.OrganisationKind;
import se.lefi.organisation.OrganisationNumber;
import se.lefi.rules.Books;
import se.lefi.rules.RequestArbitraries;
import se.lefi.rules.edition.Questions;

/** The text of a receipt: what stands in it, and what is no receipt (decision record 8). */
class ReceiptTest {
    private static final Organisation COURT =
            Questions.recipient(OrganisationKind.STATE_AUTHORITY, AuthorityFunction.COURT);

    /** It was complete yesterday: then consent and connection ended, and the employer is more than the rule lets out. */
    static final DisclosureRequest REFUSED = refused();

    static final DisclosureRequest PERMITTED = new RequestVariants(
                    COURT, DisclosurePurpose.AUTHORITY_CASE, RequestArbitraries.MIDDLE.plusDays(1))
            .complete();
    static final DisclosureRequest WITHOUT_RULE = PERMITTED.withPurpose(DisclosurePurpose.COORDINATION);

    /** No category is named, so all that the rule lets out and the consent covers: neither EMPLOYER nor OTHER. */
    private static final String DISCLOSABLE =
            "IDENTITY;ADDRESS;ECONOMIC_CIRCUMSTANCES;BENEFIT_APPLICATION;BENEFIT_GRANTED;"
                    + "BENEFIT_PERIOD;BENEFIT_EXTENT;AMOUNT_PAID;PAYMENT_DATE;TOTAL_DEFENCE_DAILY_ALLOWANCE";

    private static DisclosureRequest refused() {
        DisclosureRequest complete = new RequestVariants(
                        COURT, DisclosurePurpose.AUTHORITY_CASE, RequestArbitraries.MIDDLE.minusDays(2))
                .complete();
        LocalDate day = RequestArbitraries.MIDDLE.minusDays(1);
        return complete.withDecisionDate(day)
                .withAgreement(complete.agreement().orElseThrow().withDisconnectedFrom(day))
                .withConsents(complete.consents().get(0).withExpires(day))
                .withInformation(InformationCategory.EMPLOYER, InformationCategory.ADDRESS);
    }

    static String text(DisclosureRequest request) {
        return Receipt.of(Books.DEMANDING.engine().assess(request)).text();
    }

    @Test
    void aRefusalReadsLikeThis() {
        assertEquals("""
                lefi-receipt: 1
                edition: trial
                version: 1
                fingerprint: %s
                recipient-kind: STATE_AUTHORITY
                authority-function: COURT
                purpose: AUTHORITY_CASE
                date: 2026-01-31
                rule-status: RULE_APPLIES
                rule: court-until
                fact: AGREEMENT_IN_FORCE
                fact: NOT_CONNECTED
                fact: CASE_OPEN
                fact: CONSENT_EXPIRED
                fact: NECESSITY_STATED
                fact: INFORMATION_NOT_DISCLOSABLE
                not-disclosable: EMPLOYER
                disclosable:
                outcome: REFUSED
                refusal: REQUIREMENTS_UNMET
                ground:
                medium-basis:
                unmet: NOT_CONNECTED;CONSENT_EXPIRED;INFORMATION_NOT_DISCLOSABLE
                not-in-force:
                notes: TRIAL-10
                """.formatted(Books.DEMANDING.book().fingerprint()), text(REFUSED));
    }

    @Test
    void aPermissionEndsLikeThis() {
        assertEquals(
                """
                rule-status: RULE_APPLIES
                rule: court-from
                fact: AGREEMENT_IN_FORCE
                fact: CONNECTED
                fact: CASE_OPEN
                fact: CONSENT_EFFECTIVE
                fact: NECESSITY_STATED
                fact: INFORMATION_DISCLOSABLE
                not-disclosable:
                disclosable: %s
                outcome: PERMITTED
                refusal:
                ground: 1999:9999 P20
                medium-basis: 1999:9999 P21
                unmet:
                not-in-force:
                notes: TRIAL-20;LAW-NOT-CHECKED
                """.formatted(DISCLOSABLE),
                text(PERMITTED).substring(text(PERMITTED).indexOf("rule-status")));
    }

    @Test
    void aRefusalWithoutARuleEndsLikeThis() {
        assertEquals("""
                rule-status: PURPOSE_NOT_AVAILABLE
                rule:
                not-disclosable:
                disclosable:
                outcome: REFUSED
                refusal: NO_LEGAL_BASIS
                ground:
                medium-basis:
                unmet: PURPOSE_NOT_AVAILABLE
                not-in-force:
                notes: LAW-NOT-CHECKED
                """, text(WITHOUT_RULE).substring(text(WITHOUT_RULE).indexOf("rule-status")));
    }

    /** Whoever they are, recipients of one type with the same evidence have the same receipt. */
    @ParameterizedTest
    @CsvSource({
        "INSURANCE_COMPANY, , RISK_ASSESSMENT, 556036-0793",
        "STATE_AUTHORITY, COURT, AUTHORITY_CASE, 202100-2114",
        "MUNICIPAL_AUTHORITY, SOCIAL_WELFARE_BOARD, SOCIAL_SERVICES_CASE, 212000-1355"
    })
    void nobodyCanBeToldFromIt(OrganisationKind kind, AuthorityFunction function, String purpose, String number) {
        Organisation recipient = function == null ? Questions.recipient(kind) : Questions.recipient(kind, function);
        Organisation another = Organisation.builder()
                .number(OrganisationNumber.parse(number))
                .name("Another name")
                .kind(kind)
                .function(recipient.function())
                .build();
        DisclosurePurpose asked = DisclosurePurpose.of(purpose, purpose, purpose);
        for (Books book : Books.values()) {
            assertEquals(
                    receipts(book, new RequestVariants(recipient, asked, RequestArbitraries.MIDDLE, "one person")),
                    receipts(book, new RequestVariants(another, asked, RequestArbitraries.MIDDLE, "another person")));
        }
    }

    private static List<Receipt> receipts(Books book, RequestVariants variants) {
        return variants.oneShort()
                .map(request -> Receipt.of(book.engine().assess(request)))
                .toList();
    }

    @Test
    void howItsLinesEndDoesNotMatter() {
        for (String text : List.of(text(REFUSED), text(PERMITTED), text(WITHOUT_RULE))) {
            Receipt receipt = Receipt.parse(text);
            assertEquals(receipt, Receipt.parse(text.replace("\n", "\r\n")));
            assertEquals(receipt, Receipt.parse(text.substring(0, text.length() - 1)));
        }
    }

    @Test
    void aLineWithoutAValueMayEndInASpaceAndNoOtherMay() {
        for (String text : List.of(text(REFUSED), text(PERMITTED), text(WITHOUT_RULE))) {
            assertFalse(text.contains(" \n"), text);
            assertEquals(Receipt.parse(text), Receipt.parse(text.replace(":\n", ": \n")));
        }
        for (String line : text(PERMITTED).lines().skip(1).toList()) {
            String spaced = line + (line.endsWith(":") ? "  \n" : " \n");
            assertNotTheSame(text(PERMITTED), text(PERMITTED).replace("\n" + line + "\n", "\n" + spaced));
        }
    }

    private static void assertNotTheSame(String text, String altered) {
        assertNotEquals(text, altered);
        try {
            assertNotEquals(Receipt.parse(text), Receipt.parse(altered), altered);
        } catch (InvalidValueException e) {
            assertEquals(Invariant.RECEIPT_FORMAT, e.violations().get(0).invariant());
        }
    }

    /** FACTS A3: from 2024-02-15, 114:24 is in force no more, nor for an authority what 110:24 and 8 are read to mean. */
    @Test
    void whatIsNotInForceStandsInIt() {
        LocalDate day = LocalDate.of(2024, 2, 15);
        for (LocalDate date : List.of(day.minusDays(1), day)) {
            String coordination = text(new RequestVariants(
                    Questions.recipient(OrganisationKind.INSURANCE_COMPANY), DisclosurePurpose.COORDINATION, date));
            String authority = text(new RequestVariants(COURT, DisclosurePurpose.AUTHORITY_CASE, date));
            String expected = date.equals(day) ? "\nnot-in-force: 2010:110 K114P24\n" : "\nnot-in-force:\n";
            assertTrue(coordination.contains(expected), coordination);
            assertTrue(authority.contains(expected), authority);
        }
    }

    private static String text(RequestVariants variants) {
        return Receipt.of(Books.AS_PUBLISHED.engine().assess(variants.complete()))
                .text();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "x", "lefi-receipt: 2", " lefi-receipt: 1", "\nlefi-receipt: 1\n"})
    void whatDoesNotBeginAsOneIsNone(String start) {
        assertNotAReceipt("lefi-receipt", start);
        assertNotAReceipt("lefi-receipt", start + text(PERMITTED));
        assertNotAReceipt("lefi-receipt", "");
    }

    /** The line that is missing is named; without a fact it is another receipt. */
    @Test
    void aLineMissingOrTwiceIsNamed() {
        List<String> lines = text(REFUSED).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String key = lines.get(i).split(":")[0];
            List<String> more = new ArrayList<>(lines);
            more.add(i, lines.get(i));
            assertNotAReceipt(i == 0 ? "edition" : key, String.join("\n", more));
            List<String> fewer = new ArrayList<>(lines);
            fewer.remove(i);
            if (!key.equals("fact")) {
                assertNotAReceipt(key, String.join("\n", fewer));
            }
        }
    }

    /** Each line moved down by one; of two facts the first is not where it belongs. */
    @Test
    void aLineInAnotherPlaceIsNamed() {
        List<String> lines = text(REFUSED).lines().toList();
        for (int i = 1; i < lines.size() - 1; i++) {
            List<String> moved = new ArrayList<>(lines);
            moved.add(i + 1, moved.remove(i));
            assertNotAReceipt(lines.get(i).split(":")[0], String.join("\n", moved));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "recipient-kind, STATE",
        "recipient-kind, ''",
        "authority-function, COURTS",
        "authority-function, SOCIAL_WELFARE_BOARD",
        "purpose, authority_case",
        "purpose, ''",
        "date, 2026-02-30",
        "date, ''",
        "rule-status, RULE_MAY_APPLY",
        "rule-status, CASE_OPEN",
        "rule, ''",
        "fact, AGREEMENT_LOST",
        "fact, RULE_APPLIES",
        "not-disclosable, EMPLOYERS",
        "not-disclosable, EMPLOYER;ADDRESS",
        "not-disclosable, EMPLOYER;",
        "disclosable, ADDRESS",
        "disclosable, ADDRESSES",
        "disclosable, ADDRESS;",
        "outcome, refused",
        "refusal, NO",
        "unmet, NOT_CONNECTED;",
        "unmet, NOTHING"
    })
    void aValueThatTheLineCannotHaveIsNamedByItsLineAndNotRepeated(String key, String value) {
        assertNotAReceipt(key, text(REFUSED).replaceFirst("(?m)^" + key + ":.*$", key + ": " + value));
    }

    @Test
    void aLineThatNobodyKnowsIsNoPartOfIt() {
        assertNotAReceipt("text", text(REFUSED) + "subject: one person\n");
        assertNotAReceipt("text", text(REFUSED) + "\n");
        assertNotAReceipt("version", text(REFUSED).replace("version:", "subject: one person\nversion:"));
    }

    /** The violation is equal as a whole: it holds nothing of the text. */
    static void assertNotAReceipt(String field, String text) {
        InvalidValueException problem = assertThrows(InvalidValueException.class, () -> Receipt.parse(text), text);
        assertEquals(
                List.of(new Violation(field, Violation.WITHHELD, Invariant.RECEIPT_FORMAT)),
                problem.violations(),
                text);
        assertEquals(
                problem.violations(),
                ((Replay.NotAReceipt) Replay.of(text, Books.DEMANDING.engine()))
                        .problem()
                        .violations());
    }
}
