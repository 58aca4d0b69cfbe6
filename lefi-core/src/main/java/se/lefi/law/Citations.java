package se.lefi.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Prints several provisions as one citation: {@code 2 och 3 §§ förordningen (1980:995)}, {@code 114 kap. 24 § och 9 §
 * socialförsäkringsbalken (2010:110)} (FACTS, Stable identifiers).
 */
final class Citations {
    private Citations() {}

    static String print(List<Provision> provisions, Locale locale) {
        boolean swedish = locale.getLanguage().equals("sv");
        String and = swedish ? " och " : " and ";
        return listed(
                neighbours(provisions, Provision::statute).stream()
                        .map(group -> listed(
                                        neighbours(group, Provision::chapter).stream()
                                                .map(chapter -> swedish ? swedish(chapter) : english(chapter)),
                                        and)
                                + (swedish ? " " : " of the ")
                                + name(group.get(0).statute(), locale)),
                and);
    }

    private static String name(Statute statute, Locale locale) {
        return statute.name().in(locale) + " (" + statute.sfsNumber() + ")";
    }

    private static String listed(Stream<String> parts, String and) {
        List<String> all = parts.toList();
        int last = all.size() - 1;
        return last == 0 ? all.get(0) : String.join(", ", all.subList(0, last)) + and + all.get(last);
    }

    /** Neighbours that are alike: of one statute, which share its name, or of one chapter of it. */
    private static List<List<Provision>> neighbours(List<Provision> provisions, Function<Provision, Object> by) {
        List<List<Provision>> groups = new ArrayList<>();
        for (Provision provision : provisions) {
            List<Provision> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
            if (!last.isEmpty() && by.apply(last.get(0)).equals(by.apply(provision))) {
                last.add(provision);
            } else {
                groups.add(new ArrayList<>(List.of(provision)));
            }
        }
        return groups;
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
                + (together ? " §§" : "");
    }

    private static String english(List<Provision> group) {
        Provision first = group.get(0);
        String sections =
                listed(group.stream().map(p -> p.section() + (p.item().isEmpty() ? "" : " item " + p.item())), " and ");
        return (first.chapter().isEmpty() ? "" : "chapter " + first.chapter() + " ")
                + (group.size() == 1 ? "section " : "sections ")
                + sections;
    }

    private static boolean withoutItems(List<Provision> group) {
        return group.stream().allMatch(p -> p.item().isEmpty());
    }
}
