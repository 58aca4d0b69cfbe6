package se.lefi.rules.naive;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lefi.disclosure.InformationCategory;
import se.lefi.rules.naive.NaiveAnswer.Code;

/** What a rule permits on some days. Its answers are kept, one for each set of what may go out: a permission makes no garbage. */
final class NaivePermission {
    private final List<String> ground;
    private final List<String> medium;
    private final List<String> notInForce;
    private final @Nullable NaiveAnswer[] answers = new NaiveAnswer[1 << InformationCategory.values().length];

    NaivePermission(List<String> ground, List<String> medium, List<String> notInForce) {
        this.ground = ground;
        this.medium = medium;
        this.notInForce = notInForce;
    }

    /** By a rule that does not limit what may be disclosed: what is asked for goes out, unless evidence falls short. */
    NaiveAnswer unless(int evidence, int asked) {
        int unmet = evidence & ~NaiveAnswer.MET;
        return unmet == 0 ? lettingOut(asked) : NaiveAnswer.refused(unmet, 0);
    }

    /** By a rule that limits it: what is asked for goes out, or all that may where nothing is named. */
    NaiveAnswer unless(int evidence, int asked, int mayBeDisclosed) {
        int outside = asked & ~mayBeDisclosed;
        boolean nothing = asked == 0 ? mayBeDisclosed == 0 : outside != 0;
        int unmet = evidence & ~NaiveAnswer.MET | (nothing ? Code.INFORMATION_NOT_DISCLOSABLE.bit : 0);
        return unmet == 0 ? lettingOut(asked == 0 ? mayBeDisclosed : asked) : NaiveAnswer.refused(unmet, outside);
    }

    private NaiveAnswer lettingOut(int categories) {
        NaiveAnswer kept = answers[categories];
        if (kept == null) {
            kept = new NaiveAnswer(ground, medium, notInForce, 0, 0, categories);
            answers[categories] = kept;
        }
        return kept;
    }
}
