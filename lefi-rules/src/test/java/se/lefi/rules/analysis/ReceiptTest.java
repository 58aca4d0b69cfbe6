package se.lefi.rules.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import se.lefi.InvalidValueException;
import se.lefi.InvalidValueException.Violation;
import se.lefi.Invariant;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.RequestArbitraries;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleBook;
import se.lefi.rules.edition.LefiPrenumeration;
import se.lefi.rules.facts.AgreementStatus;
import se.lefi.rules.facts.CaseStatus;
import se.lefi.rules.facts.ConnectionStatus;
import se.lefi.rules.facts.ConsentStatus;
import se.lefi.rules.facts.Facts;
import se.lefi.rules.facts.InformationStatus;
import se.lefi.rules.facts.NecessityStatus;
import se.lefi.rules.facts.RuleStatus;

/** A receipt replays to the same bytes, and only with the edition that it was made by (DESIGN section 5). */
class ReceiptTest {
    private static final DisclosureEngine AS_PUBLISHED = DisclosureEngine.using(LefiPrenumeration.asPublished());
    private static final DisclosureEngine BY_STATUTE = DisclosureEngine.using(LefiPrenumeration.byStatute());

    @Test
    void everyCellReplaysToTheSameBytes() {
        int cells = 0;
        for (DisclosureEngine engine : List.of(AS_PUBLISHED, BY_STATUTE)) {
            for (Receipt receipt : receipts(engine)) {
                assertEquals(
                        receipt.text(), Receipt.replay(engine, receipt.text()).text());
                assertEquals(receipt, Receipt.replay(engine, receipt.text()));
                cells++;
            }
        }
        System.out.println("receipts replayed: " + cells);
        assertTrue(cells > 1000);
    }

    @Test
    void readsLikeThis() {
        Rule rule = AS_PUBLISHED.book().rules().stream()
                .filter(each -> each.id().equals("A1-PENSION-FORECAST"))
                .findFirst()
                .orElseThrow();
        Facts facts = Facts.of(
                AgreementStatus.AGREEMENT_IN_FORCE,
                ConnectionStatus.NOT_CONNECTED,
                CaseStatus.CASE_NOT_REQUIRED,
                ConsentStatus.CONSENT_EXPIRED,
                NecessityStatus.NECESSITY_NOT_REQUIRED,
                InformationStatus.INFORMATION_NOT_LIMITED);
        assertEquals(
                """
                lefi-receipt: 1
                edition: as-published
                fingerprint: %s
                date: 2026-11-23
                rule-status: APPLIES
                rule: A1-PENSION-FORECAST
                fact: AGREEMENT_IN_FORCE
                fact: NOT_CONNECTED
                fact: CASE_NOT_REQUIRED
                fact: CONSENT_EXPIRED
                fact: NECESSITY_NOT_REQUIRED
                fact: INFORMATION_NOT_LIMITED
                not-disclosable:\s
                outcome: REFUSED
                refusal: REQUIREMENTS_UNMET
                unmet: NOT_CONNECTED;CONSENT_EXPIRED
                notes: SFB-114-24-REPEALED
                """.formatted(AS_PUBLISHED.book().fingerprint()),
                Receipt.of(AS_PUBLISHED, rule, facts, LocalDate.of(2026, 11, 23))
                        .text());
    }

    @Test
    void anotherEditionOrAChangedRuleTableDoesNotReplay() {
        Receipt receipt = Receipt.of(AS_PUBLISHED, RuleStatus.RECIPIENT_NOT_ELIGIBLE, LocalDate.of(2026, 1, 1));
        RuleBook book = AS_PUBLISHED.book();
        RuleBook shorter = book.withRules(book.rules().subList(1, book.rules().size()));
        ofAnotherEdition("edition", () -> Receipt.replay(BY_STATUTE, receipt.text()));
        ofAnotherEdition("fingerprint", () -> Receipt.replay(DisclosureEngine.using(shorter), receipt.text()));
    }

    private static void ofAnotherEdition(String field, Executable replay) {
        assertEquals(
                List.of(new Violation(field, "[not shown]", Invariant.RECEIPT_OF_EDITION)),
                assertThrows(InvalidValueException.class, replay).violations());
    }

    /** Every line dropped, doubled, moved down, and every character replaced. */
    @Test
    void aChangedTextIsRefused() {
        String text = receipts(BY_STATUTE).get(0).text();
        List<String> lines = text.lines().toList();
        List<String> changed = new ArrayList<>(List.of("", "x", text + " ", text.replace("\n", "\r\n"), text.strip()));
        for (int i = 0; i < lines.size(); i++) {
            List<String> dropped = new ArrayList<>(lines);
            String line = dropped.remove(i);
            changed.add(String.join("\n", dropped) + "\n");
            List<String> doubled = new ArrayList<>(lines);
            doubled.add(i, line);
            changed.add(String.join("\n", doubled) + "\n");
            dropped.add(dropped.size() == i ? 0 : i + 1, line);
            changed.add(String.join("\n", dropped) + "\n");
        }
        for (int i = 0; i < text.length(); i++) {
            changed.add(text.substring(0, i) + "~" + text.substring(i + 1));
        }
        changed.remove(text); // equal neighbours that were moved past each other
        for (String other : changed) {
            assertThrows(InvalidValueException.class, () -> Receipt.replay(BY_STATUTE, other), other);
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void holdsTheDecisionAndNoPersonalData(@ForAll("requests") DisclosureRequest request) {
        for (DisclosureEngine engine : List.of(AS_PUBLISHED, BY_STATUTE)) {
            Receipt receipt = Receipt.of(engine, request);
            assertEquals(engine.decide(request), receipt.decision());
            assertEquals(receipt, Receipt.replay(engine, receipt.text()));
            Set.of(
                            "one person",
                            "another person",
                            "reference",
                            "A recipient",
                            request.recipient().number().toString())
                    .forEach(personal -> assertFalse(receipt.text().contains(personal), personal));
        }
    }

    @Provide
    Arbitrary<DisclosureRequest> requests() {
        return RequestArbitraries.requests();
    }

    private static List<Receipt> receipts(DisclosureEngine engine) {
        List<Receipt> receipts = new ArrayList<>();
        for (Rule rule : engine.book().rules()) {
            LocalDate day = rule.inForce().end().map(end -> end.minusDays(1)).orElse(LocalDate.of(2026, 11, 23));
            if (engine.book().coverage().contains(day)) {
                FactSpace.of(rule).forEach(facts -> receipts.add(Receipt.of(engine, rule, facts, day)));
            }
        }
        for (RuleStatus status : RuleStatus.values()) {
            Optional<LocalDate> day = status == RuleStatus.DATE_NOT_COVERED
                    ? engine.book().coverage().from().map(first -> first.minusDays(1))
                    : Optional.of(LocalDate.of(2026, 11, 23));
            if (!status.isMet()) {
                day.ifPresent(refused -> receipts.add(Receipt.of(engine, status, refused)));
            }
        }
        return receipts;
    }
}
