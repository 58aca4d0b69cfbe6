package se.lefi.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Prints several provisions as one citation: {@code 2 och 3 §§ förordningen (1980:995)}, {@code 114 kap. 24 § och 9 §
 * socialförsäkringsbalken (2010:110)} (FACTS, Stable identifiers).
 */
final class Citations {
    private Citations() {}

    static String print(List<Provision> provisions, Locale locale) {
        boolean swedish = locale.getLanguage().equals("sv");
        return listed(
                groups(provisions).stream().map(group -> swedish ? swedish(group) : english(group)),
                swedish ? " och " : " and ");
    }

    private static String listed(Stream<String> parts, String and) {
        List<String> all = parts.toList();
        int last = all.size() - 1;
        return last == 0 ? all.get(0) : String.join(", ", all.subList(0, last)) + and + all.get(last);
    }

    /** Neighbours of one statute and chapter share its name. */
    private static List<List<Provision>> groups(List<Provision> provisions) {
        List<List<Provision>> groups = new ArrayList<>();
        for (Provision provision : provisions) {
            List<Provision> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
            if (!last.isEmpty() && sameChapter(last.get(0), provision)) {
                last.add(provision);
            } else {
                groups.add(new ArrayList<>(List.of(provision)));
            }
        }
        return groups;
    }

    private static boolean sameChapter(Provision one, Provision other) {
        return one.statute().equals(other.statute()) && one.chapter().equals(other.chapter());
    }

    private static String swedish(List<Provision> group) {
        Provision first = group.get(0);
        boolean together = group.size() > 1 && first.chapter().isEmpty() && withoutItems(group);
        String sections = listed(
                group.stream()
                        .map(p -> Provision.spaced(p.section())
                                + (together ? "" : " §")
                                + (p.item().isEmpty() ? "" : " " + Provision.spaced(p.item()) + " p.")),
                " och ");
        return (first.chapter().isEmpty() ? "" : Provision.spaced(first.chapter()) + " kap. ")
                + sections
                + (together ? " §§ " : " ")
                + first.statute().name().swedish() + " (" + first.statute().sfsNumber() + ")";
    }

    private static String english(List<Provision> group) {
        Provision first = group.get(0);
        String sections =
                listed(group.stream().map(p -> p.section() + (p.item().isEmpty() ? "" : " item " + p.item())), " and ");
        return (first.chapter().isEmpty() ? "" : "chapter " + first.chapter() + " ")
                + (group.size() == 1 ? "section " : "sections ")
                + sections + " of the "
                + first.statute().name().english() + " (" + first.statute().sfsNumber() + ")";
    }

    private static boolean withoutItems(List<Provision> group) {
        return group.stream().allMatch(p -> p.item().isEmpty());
    }
}
