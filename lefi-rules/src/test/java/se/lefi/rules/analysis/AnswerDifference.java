package se.lefi.rules.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.lefi.rules.Decision;
import se.lefi.rules.DecisionCodes;
import se.lefi.rules.Permitted;
import se.lefi.rules.Refusal;
import se.lefi.rules.facts.Requirement;

/** In what two answers to one request differ, read off the decisions alone. */
final class AnswerDifference {
    private final Decision before;
    private final Decision after;

    AnswerDifference(Decision before, Decision after) {
        this.before = before;
        this.after = after;
    }

    /** There is a row for each thing in which they differ, in order; what both permit on is named. */
    void assertToldBy(List<DiffRow> rows) {
        assertEquals(
                aspects(),
                rows.stream().map(DiffRow::aspect).toList(),
                () -> DecisionCodes.of(before) + " / " + DecisionCodes.of(after) + ": " + rows);
        for (DiffRow row : rows) {
            if (row.aspect().equals(DiffAspect.GROUND) || row.aspect().equals(DiffAspect.MEDIUM)) {
                assertEquals(String.join(";", basis(row.aspect(), before)), row.before());
                assertEquals(String.join(";", basis(row.aspect(), after)), row.after());
            }
        }
    }

    private List<DiffAspect> aspects() {
        if (isWithoutRule(before) || isWithoutRule(after)) {
            return before.isSameAnswerAs(after) ? List.of() : List.of(DiffAspect.OUTCOME);
        }
        List<DiffAspect> aspects = new ArrayList<>();
        for (DiffAspect aspect : List.of(DiffAspect.GROUND, DiffAspect.MEDIUM)) {
            if (before.isPermitted()
                    && after.isPermitted()
                    && !basis(aspect, before).equals(basis(aspect, after))) {
                aspects.add(aspect);
            }
        }
        for (Requirement requirement : Requirement.values()) {
            if (!unmet(requirement, before).equals(unmet(requirement, after))
                    || (requirement == Requirement.INFORMATION && isMoreOrLessPermitted())) {
                aspects.add(DiffAspect.of(requirement));
            }
        }
        return aspects;
    }

    /** MEANING, The answer: what may go out is a part of it. */
    private boolean isMoreOrLessPermitted() {
        return before instanceof Permitted one
                && after instanceof Permitted other
                && !one.disclosable().equals(other.disclosable());
    }

    private static boolean isWithoutRule(Decision decision) {
        return decision.fold(permitted -> false, refused -> refused.refusal() != Refusal.REQUIREMENTS_UNMET);
    }

    private static List<String> basis(DiffAspect aspect, Decision permission) {
        DecisionCodes codes = DecisionCodes.of(permission);
        return aspect.equals(DiffAspect.GROUND) ? codes.ground() : codes.mediumBasis();
    }

    private static List<?> unmet(Requirement requirement, Decision decision) {
        return decision.fold(
                permitted -> List.of(),
                refused -> refused.unmet().stream()
                        .filter(unmet -> unmet.requirement().equals(Optional.of(requirement)))
                        .map(unmet -> List.of(unmet.status(), unmet.categories()))
                        .toList());
    }
}
