package se.lefi.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.organisation.RecipientType;

/**
 * Decides requests by one rule book: {@code request → assessment → decision}. Build one and share it between threads.
 *
 * <pre>{@code
 * DisclosureEngine engine = DisclosureEngine.using(LefiPrenumeration.asPublished());
 * Decision decision = engine.decide(request);
 * }</pre>
 */
public final class DisclosureEngine {
    private final RuleBook book;
    private final RuleIndex index;

    private DisclosureEngine(RuleBook book) {
        this.book = book;
        this.index = new RuleIndex(book);
    }

    /** {@return an engine that decides by the book} */
    public static DisclosureEngine using(RuleBook book) {
        return new DisclosureEngine(book);
    }

    /** {@return the book it decides by} */
    public RuleBook book() {
        return book;
    }

    /**
     * Decides a request. Whatever the book does not permit is refused, with every reason.
     *
     * @return the decision, never null; equal requests have equal decisions
     * @throws NullPointerException if there is no request; a request itself never makes it throw
     */
    public Decision decide(DisclosureRequest request) {
        return match(request).decide(request);
    }

    /**
     * Decides a request, and says how: which rule applies, and what the evidence amounts to.
     *
     * @return the assessment, never null; its decision is that of {@link #decide}
     * @throws NullPointerException if there is no request
     */
    public Assessment assess(DisclosureRequest request) {
        return new Assessment(book, match(request), request);
    }

    /** {@return the rule that applies to recipients of a type, a purpose and a day, or why none does} */
    public RuleMatch match(RecipientType recipient, DisclosurePurpose purpose, LocalDate day) {
        return index.find(recipient, purpose, day);
    }

    /**
     * {@return the purposes for which a rule lets recipients of a type have data on a day, in the order of the book's rules}
     *
     * <pre>{@code
     * engine.purposesFor(RecipientType.of(OrganisationKind.INSURANCE_COMPANY), day);
     * // [COORDINATION, RISK_ASSESSMENT, PENSION_FORECAST, CLAIMS_SETTLEMENT]
     * }</pre>
     */
    public List<DisclosurePurpose> purposesFor(RecipientType recipient, LocalDate day) {
        Set<DisclosurePurpose> purposes = new LinkedHashSet<>();
        for (Rule rule : book.rules()) {
            if (match(recipient, rule.purpose(), day).rule().isPresent()) {
                purposes.add(rule.purpose());
            }
        }
        return List.copyOf(purposes);
    }

    /**
     * {@return the types of recipients that a rule lets have data for a purpose on a day, in the order of
     * {@link RecipientType#all}}
     *
     * <pre>{@code
     * engine.recipientsFor(DisclosurePurpose.SOCIAL_SERVICES_CASE, day); // [MUNICIPAL_AUTHORITY SOCIAL_WELFARE_BOARD]
     * }</pre>
     */
    public List<RecipientType> recipientsFor(DisclosurePurpose purpose, LocalDate day) {
        List<RecipientType> recipients = new ArrayList<>();
        for (RecipientType recipient : RecipientType.all()) {
            if (match(recipient, purpose, day).rule().isPresent()) {
                recipients.add(recipient);
            }
        }
        return List.copyOf(recipients);
    }

    private RuleMatch match(DisclosureRequest request) {
        return index.find(request.recipient().type(), request.purpose(), request.decisionDate());
    }
}
