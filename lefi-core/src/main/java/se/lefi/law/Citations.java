package se.lefi.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import se.lefi.Bilingual;

/**
 * Prints several provisions as one citation: {@code 2 och 3 §§ förordningen (1980:995)}, {@code 114 kap. 24 § och 9 §
 * socialförsäkringsbalken (2010:110)} (FACTS, Stable identifiers).
 */
final class Citations {
    static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private static final List<Bilingual> ORDINALS = List.of(
            new Bilingual("första", "first"),
            new Bilingual("andra", "second"),
            new Bilingual("tredje", "third"),
            new Bilingual("fjärde", "fourth"),
            new Bilingual("femte", "fifth"),
            new Bilingual("sjätte", "sixth"),
            new Bilingual("sjunde", "seventh"),
            new Bilingual("åttonde", "eighth"),
            new Bilingual("nionde", "ninth"),
            new Bilingual("tionde", "tenth"));

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
        boolean together =
                group.size() > 1 && group.stream().allMatch(p -> p.chapter().isEmpty() && p.equals(p.wholeSection()));
        String sections = listed(
                group.stream()
                        .map(p -> spaced(p.section())
                                + (together ? "" : " §")
                                + p.paragraph()
                                        .map(number -> " " + ordinal(number, SWEDISH, "stycket", "stycke"))
                                        .orElse("")
                                + p.item()
                                        .map(item -> " " + spaced(item) + " p.")
                                        .orElse("")),
                " och ");
        return group.get(0).chapter().map(chapter -> spaced(chapter) + " kap. ").orElse("")
                + sections
                + (together ? " §§" : "");
    }

    private static String english(List<Provision> group) {
        String sections = listed(
                group.stream()
                        .map(p -> p.section()
                                + p.paragraph()
                                        .map(number -> " " + ordinal(number, Locale.ENGLISH, "paragraph", "paragraph"))
                                        .orElse("")
                                + p.item().map(item -> " item " + item).orElse("")),
                " and ");
        return group.get(0).chapter().map(chapter -> "chapter " + chapter + " ").orElse("")
                + (group.size() == 1 ? "section " : "sections ")
                + sections;
    }

    /** {@code första stycket}; where there is no word for the number, {@code stycke 11}. */
    private static String ordinal(String number, Locale locale, String definite, String noun) {
        int place = Integer.parseInt(number);
        return place <= ORDINALS.size() ? ORDINALS.get(place - 1).in(locale) + " " + definite : noun + " " + number;
    }

    /** A number as print has it: {@code 5 a} for {@code 5a}. */
    private static String spaced(String number) {
        int last = number.length() - 1;
        return Character.isLetter(number.charAt(last)) ? number.substring(0, last) + " " + number.charAt(last) : number;
    }
}
