package se.lefi.rules.naive;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lefi.disclosure.InformationCategory;

/**
 * What a naive evaluator answers. Sets are a bit for each constant.
 *
 * @param ground the codes of the sections that a permission rests on, or {@code CONSENT}; empty for a refusal
 * @param medium the codes of the sections that its medium rests on; empty for a refusal
 * @param unmet the bits of the codes of what is unmet
 * @param notDisclosable the bits of the categories asked for that may not be let out
 */
public record NaiveAnswer(List<String> ground, List<String> medium, int unmet, int notDisclosable) {

    /** The codes of MEANING, in its order: of one kind of evidence, what gets furthest stands last. */
    public enum Code {
        DATE_NOT_COVERED,
        RECIPIENT_NOT_ELIGIBLE,
        PURPOSE_NOT_AVAILABLE,
        LEGAL_BASIS_NOT_IN_FORCE,
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
    private static final int MET = Code.CASE_OPEN.bit | Code.CONSENT_EFFECTIVE.bit;

    /** Sections are separated by semicolons. */
    static NaiveAnswer permitted(String ground, String medium) {
        return new NaiveAnswer(List.of(ground.split(";")), List.of(medium.split(";")), 0, 0);
    }

    static NaiveAnswer refused(Code code) {
        return new NaiveAnswer(List.of(), List.of(), code.bit, 0);
    }

    /** This permission, unless evidence falls short or a category is outside what may be let out. */
    NaiveAnswer unless(int evidence, int outside) {
        int missing = evidence & ~MET | (outside == 0 ? 0 : Code.INFORMATION_NOT_DISCLOSABLE.bit);
        return missing == 0 ? this : new NaiveAnswer(List.of(), List.of(), missing, outside);
    }

    /** {@return whether nothing is unmet} */
    public boolean isPermitted() {
        return unmet == 0;
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
        return Stream.of(CATEGORIES)
                .filter(category -> (notDisclosable & bit(category)) != 0)
                .collect(Collectors.toSet());
    }

    /** By asking for each: to walk the set would make garbage. */
    static int bits(Set<InformationCategory> categories) {
        int bits = 0;
        for (InformationCategory category : CATEGORIES) {
            bits |= categories.contains(category) ? bit(category) : 0;
        }
        return bits;
    }

    static int bit(InformationCategory category) {
        return 1 << category.ordinal();
    }
}
