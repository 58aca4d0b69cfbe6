package se.lefi.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.immutables.value.Value;
import se.lefi.connection.Agreement;
import se.lefi.internal.EnumSets;
import se.lefi.internal.ValueStyle;
import se.lefi.organisation.Organisation;
import se.lefi.organisation.RecipientType;

/**
 * The question: may these data be disclosed to this recipient, for this purpose, on this day? With it comes the evidence
 * that the recipient can show. Immutable and thread-safe; the individual does not show in {@code toString}.
 *
 * <pre>{@code
 * DisclosureRequest request = DisclosureRequest.builder()
 *         .decisionDate(LocalDate.of(2026, 3, 1))
 *         .recipient(insurer)
 *         .purpose(DisclosurePurpose.CLAIMS_SETTLEMENT)
 *         .subject(DataSubject.of("p-17"))
 *         .addInformation(InformationCategory.AMOUNT_PAID)
 *         .agreement(agreement)
 *         .addConsents(consent)
 *         .build();
 * DisclosureRequest nextDay = request.withDecisionDate(LocalDate.of(2026, 3, 2));
 * request.evidenceDates(); // [2026-01-05, 2026-01-12, 2026-02-01]
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract class DisclosureRequest {
    DisclosureRequest() {}

    /** {@return the day the question is asked for; nothing reads a clock} */
    public abstract LocalDate decisionDate();

    /** {@return who asks} */
    public abstract Organisation recipient();

    /** {@return what the data is wanted for} */
    public abstract DisclosurePurpose purpose();

    /** {@return whose data is asked for} */
    @Value.Redacted
    public abstract DataSubject subject();

    /** {@return the categories of information asked for; empty where the request names none} */
    public abstract Set<InformationCategory> information();

    /** {@return the categories asked for, a bit for each at its ordinal; for tables, as {@link RecipientType#ordinal}} */
    @Value.Derived
    @Value.Auxiliary
    public int informationBits() {
        return EnumSets.bits(information());
    }

    /** {@return the recipient's agreement with the agency; empty where there is none} */
    @Value.Default // by which the optional itself is kept, and a decision wraps nothing
    @SuppressWarnings("immutables:untype")
    public Optional<Agreement> agreement() {
        return Optional.empty();
    }

    /** {@return the recipient's cases, in any order} */
    public abstract List<CaseFile> caseFiles();

    /** {@return the consents that the recipient holds, in any order} */
    public abstract List<Consent> consents();

    /**
     * {@return whether the recipient states that it needs the information for the purpose; {@code false} where the
     * builder was not told}
     */
    @Value.Default
    public boolean necessityStated() {
        return false;
    }

    /** {@return the days on which something of the evidence may come to stand otherwise than the day before, in a new set} */
    public SortedSet<LocalDate> evidenceDates() {
        SortedSet<LocalDate> dates = new TreeSet<>();
        agreement().ifPresent(agreement -> dates.addAll(agreement.dates()));
        caseFiles().forEach(caseFile -> dates.addAll(caseFile.dates()));
        consents().forEach(consent -> dates.addAll(consent.dates()));
        return dates;
    }

    /** {@return the same question for another day} */
    public abstract DisclosureRequest withDecisionDate(LocalDate decisionDate);

    /** {@return the same question from another recipient} */
    public abstract DisclosureRequest withRecipient(Organisation recipient);

    /** {@return the same question for another purpose} */
    public abstract DisclosureRequest withPurpose(DisclosurePurpose purpose);

    /** {@return the same question about another individual; the evidence stays about whom it was} */
    public abstract DisclosureRequest withSubject(DataSubject subject);

    /** {@return the same question for these categories, or for whatever may be disclosed where none is given} */
    public abstract DisclosureRequest withInformation(InformationCategory... information);

    /** {@return the same question for these categories, or for whatever may be disclosed where none is given} */
    public abstract DisclosureRequest withInformation(Iterable<InformationCategory> information);

    /** {@return the same question with this agreement in place of any other} */
    public DisclosureRequest withAgreement(Agreement agreement) {
        return withAgreement(Optional.of(agreement));
    }

    /** {@return the same question with this agreement, or none, in place of any other} */
    public abstract DisclosureRequest withAgreement(Optional<Agreement> agreement);

    /** {@return the same question with these cases in place of all others} */
    public abstract DisclosureRequest withCaseFiles(CaseFile... caseFiles);

    /** {@return the same question with these cases in place of all others} */
    public abstract DisclosureRequest withCaseFiles(Iterable<? extends CaseFile> caseFiles);

    /** {@return the same question with these consents in place of all others} */
    public abstract DisclosureRequest withConsents(Consent... consents);

    /** {@return the same question with these consents in place of all others} */
    public abstract DisclosureRequest withConsents(Iterable<? extends Consent> consents);

    /** {@return the same question with or without the statement of necessity} */
    public abstract DisclosureRequest withNecessityStated(boolean necessityStated);

    /** {@return a new builder: decision date, recipient, purpose and subject are mandatory} */
    public static Builder builder() {
        return ImmutableDisclosureRequest.builder();
    }

    /** Builds requests. What is set twice is an {@link IllegalStateException}. Not thread-safe. */
    public abstract static sealed class Builder permits ImmutableDisclosureRequest.Builder {
        Builder() {}

        /** Sets the day the question is asked for, mandatory: a calendar day in Sweden. */
        public abstract Builder decisionDate(LocalDate decisionDate);

        /** Sets who asks, mandatory. */
        public abstract Builder recipient(Organisation recipient);

        /** Sets what the data is wanted for, mandatory. */
        public abstract Builder purpose(DisclosurePurpose purpose);

        /** Sets whose data is asked for, mandatory. */
        public abstract Builder subject(DataSubject subject);

        /** Adds categories of information that are asked for; without any, the request names none. */
        public abstract Builder addInformation(InformationCategory... information);

        /** Adds categories of information that are asked for; without any, the request names none. */
        public abstract Builder addAllInformation(Iterable<InformationCategory> information);

        /** Sets the recipient's agreement with the agency. */
        public final Builder agreement(Agreement agreement) {
            return agreement(Optional.of(agreement));
        }

        /** Sets the recipient's agreement with the agency; empty where there is none. */
        public abstract Builder agreement(Optional<Agreement> agreement);

        /** Adds cases of the recipient; their order does not matter. */
        public abstract Builder addCaseFiles(CaseFile... caseFiles);

        /** Adds cases of the recipient; their order does not matter. */
        public abstract Builder addAllCaseFiles(Iterable<? extends CaseFile> caseFiles);

        /** Adds consents that the recipient holds; their order does not matter. */
        public abstract Builder addConsents(Consent... consents);

        /** Adds consents that the recipient holds; their order does not matter. */
        public abstract Builder addAllConsents(Iterable<? extends Consent> consents);

        /** Sets whether the recipient states that it needs the information for the purpose; without it, {@code false}. */
        public abstract Builder necessityStated(boolean necessityStated);

        /**
         * {@return the request}
         *
         * @throws IllegalStateException if decision date, recipient, purpose or subject was not set
         */
        public abstract DisclosureRequest build();
    }
}
