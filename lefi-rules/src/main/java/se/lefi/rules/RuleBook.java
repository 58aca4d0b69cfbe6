package se.lefi.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.lefi.Bilingual;
import se.lefi.InvalidValueException;
import se.lefi.internal.Checks;
import se.lefi.internal.ValueStyle;
import se.lefi.internal.WrittenDate;
import se.lefi.law.EditorialNote;
import se.lefi.law.LegalBasis;
import se.lefi.law.RegisteredProvision;
import se.lefi.law.ValidityPeriod;

/**
 * An edition of the rules: every disclosure that it permits is one of its rules, and whatever it has no rule for is refused.
 * For a recipient, a purpose and a day it has one rule at most. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class RuleBook {
    RuleBook() {}

    /** {@return its stable id, such as {@code as-published}; not blank, on one line} */
    public abstract String id();

    /**
     * {@return which state of the edition this is; not blank, on one line} The editions of LEFI Prenumeration say up to which
     * day their law was checked, or the page's date, and a revision: {@code 2024-11-22.1}.
     */
    @Value.Default
    public String version() {
        return "1";
    }

    /** {@return what people call it} */
    public abstract Bilingual title();

    /** {@return the days it speaks about; all of them, where the builder was not told} */
    @Value.Default
    public ValidityPeriod coverage() {
        return ValidityPeriod.ALWAYS;
    }

    /** {@return the last day for which the law was checked; later decisions carry an advisory. Empty: no such day} */
    public abstract Optional<LocalDate> lawCheckedTo();

    /** {@return what a refusal without any rule rests on: where it says that nothing else is permitted} */
    public abstract LegalBasis defaultBasis();

    /**
     * {@return what a refusal rests on because the edition cannot answer: where it says what it covers; the default basis, where
     * the builder was not told}
     */
    @Value.Default
    public LegalBasis coverageBasis() {
        return defaultBasis();
    }

    /** {@return the rules, in the order they were given} */
    public abstract List<Rule> rules();

    /** {@return what is known of the life of the sections that it cites, a line for each wording} */
    public abstract List<RegisteredProvision> register();

    /** {@return notes that decisions carry because of their date, beside the one on law that was not checked} */
    public abstract List<Advisory> advisories();

    /** {@return what it leaves out on purpose} */
    public abstract List<Omission> omissions();

    /** {@return this book in another state} */
    public abstract RuleBook withVersion(String version);

    /** {@return this book, whose law was checked up to and including this day} */
    public abstract RuleBook withLawCheckedTo(LocalDate lawCheckedTo);

    /** {@return this book with these rules instead} */
    public abstract RuleBook withRules(Iterable<? extends Rule> rules);

    /** {@return the periods in which the book reads the same on every day: together all days, in order, without overlap} */
    @Value.Lazy
    public List<ValidityPeriod> segments() {
        List<ValidityPeriod> periods = new ArrayList<>(boundsOfNotes());
        periods.add(coverage());
        for (Rule rule : rules()) {
            periods.add(rule.inForce());
        }
        return Segments.between(periods);
    }

    /** What decisions say besides what their rules do changes with the register and the advisories. */
    List<ValidityPeriod> boundsOfNotes() {
        List<ValidityPeriod> periods = new ArrayList<>();
        for (RegisteredProvision line : register()) {
            periods.add(line.inForce());
        }
        for (Advisory advisory : datedAdvisories()) {
            periods.add(advisory.shown());
        }
        return periods;
    }

    /**
     * {@return a hash of the law that the book states, as hexadecimal SHA-256: of all that changes what a decision says but
     * words; the same for any order of its rules}
     */
    @Value.Lazy
    public String fingerprint() {
        return Fingerprint.of(this);
    }

    /** The book's own advisories, and the one on law that was not checked. */
    List<Advisory> datedAdvisories() {
        List<Advisory> dated = new ArrayList<>(advisories());
        if (lawCheckedTo().isPresent() && lawCheckedTo().get().isBefore(LocalDate.MAX)) {
            dated.add(lawNotChecked(lawCheckedTo().get()));
        }
        return dated;
    }

    private static Advisory lawNotChecked(LocalDate lastDay) {
        EditorialNote note = EditorialNote.of(
                "LAW-NOT-CHECKED",
                "Gällande rätt har kontrollerats t.o.m. "
                        + WrittenDate.of(lastDay).swedish() + ", inte för beslutsdagen.",
                "The law has been checked up to and including "
                        + WrittenDate.of(lastDay).english() + ", not for the day of the decision.");
        return new Advisory(note, ValidityPeriod.from(lastDay.plusDays(1)), List.of());
    }

    /** {@return a new builder: id, title and default basis are mandatory} */
    public static Builder builder() {
        return ImmutableRuleBook.builder();
    }

    @Value.Check
    void check() {
        Checks.of(RuleBook.class)
                .id("id", id())
                .id("version", version())
                .all(RuleConflicts.among(rules()))
                .done();
    }

    /** {@return id and version, such as {@code as-published 2024-11-22.1}} */
    @Override
    public String toString() {
        return id() + " " + version();
    }

    /** Builds rule books. A part that is set twice, or a mandatory part that is missing, is an {@link IllegalStateException}. */
    public abstract static sealed class Builder permits ImmutableRuleBook.Builder {
        Builder() {}

        /** Its stable id; mandatory, not blank, on one line. */
        public abstract Builder id(String id);

        /** Which state of the edition it is; {@code 1}, unless this is called. Not blank, on one line. */
        public abstract Builder version(String version);

        /** What people call it; mandatory. */
        public abstract Builder title(Bilingual title);

        /** The days it speaks about; all of them, unless this is called. */
        public abstract Builder coverage(ValidityPeriod coverage);

        /** The last day for which the law was checked: decisions for later days carry an advisory. */
        public abstract Builder lawCheckedTo(LocalDate lawCheckedTo);

        /** The last day for which the law was checked, if there is one. */
        public abstract Builder lawCheckedTo(Optional<? extends LocalDate> lawCheckedTo);

        /** What a refusal without any rule rests on; mandatory. */
        public abstract Builder defaultBasis(LegalBasis defaultBasis);

        /** What a refusal rests on because the edition cannot answer; the default basis, unless this is called. */
        public abstract Builder coverageBasis(LegalBasis coverageBasis);

        /** More rules. */
        public abstract Builder addRules(Rule... rules);

        /** More rules. */
        public abstract Builder addAllRules(Iterable<? extends Rule> rules);

        /** More of what is known of the sections that it cites. */
        public abstract Builder addAllRegister(Iterable<? extends RegisteredProvision> register);

        /** More notes that decisions carry because of their date. */
        public abstract Builder addAdvisories(Advisory... advisories);

        /** More notes that decisions carry because of their date. */
        public abstract Builder addAllAdvisories(Iterable<? extends Advisory> advisories);

        /** More of what it leaves out on purpose. */
        public abstract Builder addOmissions(Omission... omissions);

        /** More of what it leaves out on purpose. */
        public abstract Builder addAllOmissions(Iterable<? extends Omission> omissions);

        /**
         * {@return the book}
         *
         * @throws InvalidValueException for what cannot be one: two rules with one id, or for one recipient, purpose and day
         */
        public abstract RuleBook build();
    }
}
