package se.lefi.rules.naive;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lefi.disclosure.InformationCategory;

/**
 * What a naive evaluator answers. Sets are a bit for each constant.
 *
 * @param ground the codes of the sections that a permission rests on, or {@code CONSENT}; empty for a refusal
 * @param medium the codes of the sections that its medium rests on; empty for a refusal
 * @param notInForce the codes of those sections, and of those that a misprint is read to mean, that are not in force on the
 *     day; empty for a refusal
 * @param unmet the bits of the codes of what is unmet
 * @param outside the bits of the categories asked for that may not be let out
 * @param goingOut the bits of the categories that may go out; none for a refusal, nor where the rule does not limit and the
 *     request names none
 */
public record NaiveAnswer(
        List<String> ground, List<String> medium, List<String> notInForce, int unmet, int outside, int goingOut) {

    /** The codes of MEANING, in its order: of one kind of evidence, what gets furthest stands last. */
    public enum Code {
        DATE_NOT_COVERED,
        RECIPIENT_NOT_ELIGIBLE,
        PURPOSE_NOT_AVAILABLE,
        LEGAL_BASIS_NOT_IN_FORCE,
        FUNCTION_NOT_STATED,
        AGREEMENT_MISSING,
        AGREEMENT_NOT_SIGNED,
        AGREEMENT_ENDED,
        NOT_CONNECTED,
        CASE_MISSING,
        CASE_CONCERNS_ANOTHER_PERSON,
        CASE_NOT_OPEN,
        CASE_OF_ANOTHER_MATTER,
        CASE_OPEN,
        CONSENT_MISSING,
        CONSENT_FROM_ANOTHER_PERSON,
        CONSENT_FOR_ANOTHER_RECIPIENT,
        CONSENT_FOR_ANOTHER_PURPOSE,
        CONSENT_NOT_YET_GIVEN,
        CONSENT_WITHDRAWN,
        CONSENT_EXPIRED,
        CONSENT_EFFECTIVE,
        NECESSITY_NOT_STATED,
        INFORMATION_NOT_DISCLOSABLE;

        final int bit = 1 << ordinal();
    }

    private static final InformationCategory[] CATEGORIES = InformationCategory.values();

    static final int MET = Code.CASE_OPEN.bit | Code.CONSENT_EFFECTIVE.bit;

    private static final int CANNOT_ANSWER = Code.DATE_NOT_COVERED.bit | Code.FUNCTION_NOT_STATED.bit;
    private static final int WITHOUT_LEGAL_BASIS =
            Code.RECIPIENT_NOT_ELIGIBLE.bit | Code.PURPOSE_NOT_AVAILABLE.bit | Code.LEGAL_BASIS_NOT_IN_FORCE.bit;

    static NaiveAnswer refused(Code code) {
        return refused(code.bit, 0);
    }

    static NaiveAnswer refused(int unmet, int outside) {
        return new NaiveAnswer(List.of(), List.of(), List.of(), unmet, outside, 0);
    }

    /** {@return whether nothing is unmet} */
    public boolean isPermitted() {
        return unmet == 0;
    }

    /** {@return which of the three things a refusal says; empty for a permission} */
    public Optional<String> refusal() {
        if (unmet == 0) {
            return Optional.empty();
        } else if ((unmet & CANNOT_ANSWER) != 0) {
            return Optional.of("NOT_COVERED");
        } else {
            return Optional.of((unmet & WITHOUT_LEGAL_BASIS) != 0 ? "NO_LEGAL_BASIS" : "REQUIREMENTS_UNMET");
        }
    }

    /** {@return whether this is among what is unmet} */
    public boolean misses(Code code) {
        return (unmet & code.bit) != 0;
    }

    /** {@return the codes of what is unmet, in order} */
    public List<String> codes() {
        return Stream.of(Code.values()).filter(this::misses).map(Code::name).toList();
    }

    /** {@return the categories asked for that may not be let out} */
    public Set<InformationCategory> categories() {
        return categories(outside);
    }

    /** {@return what may go out in answer to the request} */
    public Set<InformationCategory> disclosable() {
        return categories(goingOut);
    }

    private static Set<InformationCategory> categories(int bits) {
        return Stream.of(CATEGORIES)
                .filter(category -> (bits & bit(category)) != 0)
                .collect(Collectors.toSet());
    }

    /** Asked of each constant: an iterator would be garbage. */
    static int bits(Set<InformationCategory> categories) {
        int bits = 0;
        if (!categories.isEmpty()) {
            for (InformationCategory category : CATEGORIES) {
                bits |= categories.contains(category) ? bit(category) : 0;
            }
        }
        return bits;
    }

    static int bit(InformationCategory category) {
        return 1 << category.ordinal();
    }
}
