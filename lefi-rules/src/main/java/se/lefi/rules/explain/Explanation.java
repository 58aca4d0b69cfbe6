package se.lefi.rules.explain;

import java.util.List;
import java.util.Locale;
import se.lefi.rules.Assessment;
import se.lefi.rules.Decision;
import se.lefi.rules.UnmetRequirement;

/**
 * A decision in sentences, in Swedish or English, for the person who has to act on it. What it cites by a reading is marked as
 * one.
 *
 * <pre>{@code
 * Assessment assessment = engine.assess(request);
 * Explanation.of(assessment, locale); // for the case worker and for the file
 * Explanation.forRecipient(assessment, locale); // for the recipient
 * }</pre>
 */
public final class Explanation {
    private Explanation() {}

    /**
     * {@return the decision, then what it rests on and whether a fee may be charged, or what stands in its way and how
     * to mend it, then the notes; a line each}
     */
    public static List<String> of(Decision decision, Locale locale) {
        return new ExplanationWriter(locale, null).write(decision);
    }

    /**
     * {@return the same with the day, with the dates that the answer turns on, and with what is met beside} Cases and consents go
     * by their position in the request, never by person or number.
     */
    public static List<String> of(Assessment assessment, Locale locale) {
        return new ExplanationWriter(locale, assessment).write(assessment.decision());
    }

    /** {@return the decision, its day, and what it rests on or what stands in its way, in one line; not for the recipient} */
    public static String inOneLine(Assessment assessment, Locale locale) {
        return new ExplanationWriter(locale, assessment).inOneLine(assessment.decision());
    }

    /**
     * {@return the decision for the eyes of the recipient: with the dates of its own agreement, but without how a case or a consent
     * stands, and when, which is the individual's} Of the information that was asked for it tells what may not be disclosed, which the
     * recipient has to leave out; where consent is asked for, that may be what no consent covers.
     */
    public static List<String> forRecipient(Assessment assessment, Locale locale) {
        return new ExplanationWriter(locale, assessment).forRecipient(assessment.decision());
    }

    /** {@return why the requirement is unmet, what it rests on, and how to mend it, in one line} */
    public static String of(UnmetRequirement unmet, Locale locale) {
        return new ExplanationWriter(locale, null).of(unmet);
    }
}
