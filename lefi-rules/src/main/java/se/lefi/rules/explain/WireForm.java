package se.lefi.rules.explain;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.lefi.law.LegalBasis;
import se.lefi.rules.Assessment;
import se.lefi.rules.Decision;

/**
 * A decision for the wire: texts, lists and records of these, which every JSON library writes and reads as they are. A
 * {@link Decision} itself is not meant for that. The components' names and the codes are API; the texts are words in the language
 * that was asked for. Dates are ISO, the end of a period is the day after the last. Holds no person and no number of one; of
 * an assessment, the dates of a case or a consent, so it is for who decides, and not for the recipient as it stands.
 *
 * <pre>{@code
 * WireForm answer = WireForm.of(engine.assess(request), Locale.ENGLISH);
 * String json = new ObjectMapper().writeValueAsString(answer);
 * }</pre>
 *
 * @param outcome {@code PERMITTED} or {@code REFUSED}
 * @param day the day that it is for; null where a decision came without its assessment
 * @param recipient what kind of recipient asked; null where a decision came without its assessment
 * @param function of an authority; null where it is not stated, and where a decision came without its assessment
 * @param purpose what for; null where a decision came without its assessment
 * @param refusal which of three things a refusal is; null for a permission
 * @param rule the id of the rule that applies; null where none does, or a refusal came without its assessment
 * @param ground what a permission rests on; null for a refusal
 * @param examined the ground of the rule that applies, whatever the answer; null where none does, and where a decision came
 *     without its assessment
 * @param mediumBasis what a permission's medium rests on; null for a refusal
 * @param mediumKind what that is called in print; null for a refusal
 * @param legalEffect the nature of the ground: a duty, a permission or a consent; null where the edition does not say, and for a
 *     refusal
 * @param fee whether a fee may be charged; null where the edition does not say, and for a refusal
 * @param disclosable the categories that may go out in answer; empty for a refusal
 * @param notInForce the sections that a permission rests on and that are not in force on the day
 * @param unmet what stands in the way, in the order in which it is checked; empty for a permission
 * @param notes the editorial notes
 * @param facts how all that the rule asks for stands, and the evidence that each turns on; empty where no rule applies, and
 *     where a decision came without its assessment
 * @param explanation all of it in sentences, as {@link Explanation} has them
 * @param edition the id of the rule book; null where a decision came without its assessment, as are the next three
 * @param title what the edition is called
 * @param version which state of the edition it is
 * @param fingerprint the hash of its law
 */
public record WireForm(
        String outcome,
        @Nullable String day,
        @Nullable Coded recipient,
        @Nullable Coded function,
        @Nullable Coded purpose,
        @Nullable Coded refusal,
        @Nullable String rule,
        @Nullable Basis ground,
        @Nullable Basis examined,
        @Nullable Basis mediumBasis,
        @Nullable Coded mediumKind,
        @Nullable Coded legalEffect,
        @Nullable Fee fee,
        List<Coded> disclosable,
        List<Coded> notInForce,
        List<Unmet> unmet,
        List<Coded> notes,
        List<Fact> facts,
        List<String> explanation,
        @Nullable String edition,
        @Nullable String title,
        @Nullable String version,
        @Nullable String fingerprint) {
    /** Copies the lists. */
    public WireForm {
        disclosable = List.copyOf(disclosable);
        notInForce = List.copyOf(notInForce);
        unmet = List.copyOf(unmet);
        notes = List.copyOf(notes);
        facts = List.copyOf(facts);
        explanation = List.copyOf(explanation);
    }

    /**
     * A code and what it says.
     *
     * @param code stable
     * @param text in words
     */
    public record Coded(String code, String text) {}

    /**
     * A provision that is cited.
     *
     * @param code such as {@code 2010:110 K114P24}, with paragraph and item
     * @param text in print
     * @param eliPath the path of its statute's European Legislation Identifier
     * @param anchor its place in the public statute book, such as {@code 2010:110#K114P24}
     * @param inForce whether its section is in force on the day; null where that was not asked: for what is unmet
     */
    public record Citation(
            String code,
            String text,
            String eliPath,
            String anchor,
            @Nullable Boolean inForce) {}

    /**
     * What something rests on.
     *
     * @param source {@code PAGE}, {@code STATUTE} or {@code INTERPRETATION}
     * @param codes {@code CONSENT}, or the codes of the sections; none for a condition in the source's own words
     * @param text in print, marked where it is a reading
     * @param provisions what it cites
     * @param readAs what a misprint among them is read to mean
     */
    public record Basis(
            String source, List<String> codes, String text, List<Citation> provisions, List<Citation> readAs) {
        /** Copies the lists. */
        public Basis {
            codes = List.copyOf(codes);
            provisions = List.copyOf(provisions);
            readAs = List.copyOf(readAs);
        }

        /** {@return the basis as decisions cite it, in Swedish or English; whether it is in force is not asked} */
        public static Basis of(LegalBasis basis, Locale locale) {
            return new WireWriter(locale, null).basis(basis, null);
        }
    }

    /**
     * Whether a fee may be charged.
     *
     * @param code of the fee
     * @param text in words
     * @param basis what says so
     * @param from the first day that it speaks about; null where it always has
     * @param end the day after the last; null where there is none
     */
    public record Fee(
            String code,
            String text,
            Basis basis,
            @Nullable String from,
            @Nullable String end) {}

    /**
     * What stands in the way.
     *
     * @param code of the status, such as {@code CONSENT_EXPIRED}
     * @param text in words
     * @param basis what asks for it
     * @param remedy what mends it; null where nothing does
     * @param detail what the evidence that mends it has to be like, beside what the remedy says; null where that is all, and
     *     where a decision came without its assessment
     * @param categories the categories asked for that may not be disclosed
     * @param rules the rules for that purpose that are not in force on the day
     * @param omission what the edition leaves out, and why it does; null unless that is the cause
     */
    public record Unmet(
            String code,
            String text,
            Basis basis,
            @Nullable Coded remedy,
            @Nullable String detail,
            List<Coded> categories,
            List<RuleInForce> rules,
            @Nullable Omitted omission) {
        /** Copies the lists. */
        public Unmet {
            categories = List.copyOf(categories);
            rules = List.copyOf(rules);
        }
    }

    /**
     * How something that the rule asks for stands.
     *
     * @param requirement what is asked for
     * @param status how it stands
     * @param evidence what gets as far as that, so that the answer turns on it
     */
    public record Fact(Coded requirement, Coded status, List<Evidence> evidence) {
        /** Copies the list. */
        public Fact {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * A piece of evidence.
     *
     * @param position which of the request's case files or consents it is, from one; null for the agreement
     * @param dates its dates; none of a case or consent that is about someone or something else
     */
    public record Evidence(@Nullable Integer position, List<EvidenceDate> dates) {
        /** Copies the list. */
        public Evidence {
            dates = List.copyOf(dates);
        }
    }

    /**
     * A date of a piece of evidence.
     *
     * @param field the name of the form's field, such as {@code withdrawn}
     * @param text what happens on the day
     * @param day null where it is missing
     */
    public record EvidenceDate(
            String field, String text, @Nullable String day) {}

    /**
     * A rule and its days.
     *
     * @param rule its id
     * @param ground its ground in print
     * @param from the first day; null where it has always been in force
     * @param end the day after the last; null where there is none
     */
    public record RuleInForce(
            String rule,
            String ground,
            @Nullable String from,
            @Nullable String end) {}

    /**
     * What an edition leaves out on purpose.
     *
     * @param what in words
     * @param why in words
     */
    public record Omitted(String what, String why) {}

    /** {@return the decision with the edition that it was made by, in Swedish or English} */
    public static WireForm of(Assessment assessment, Locale locale) {
        return new WireWriter(locale, assessment).write(assessment.decision());
    }

    /** {@return the decision, in Swedish or English; it does not know its edition} */
    public static WireForm of(Decision decision, Locale locale) {
        return new WireWriter(locale, null).write(decision);
    }
}
