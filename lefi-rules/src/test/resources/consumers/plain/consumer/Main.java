package consumer;

import java.util.List;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.rules.Decision;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.RuleBook;
import se.lefi.rules.edition.LefiPrenumeration;
import se.lefi.rules.testkit.RepresentativeRequests;

/** What a consumer without jqwik does: a loop over the representatives. */
public final class Main {
    private Main() {}

    /** Takes no arguments. */
    public static void main(String[] args) {
        System.out.println("named module: " + Main.class.getModule().isNamed());
        System.out.println("jqwik: " + isThere("net.jqwik.api.Arbitrary"));
        for (RuleBook book : LefiPrenumeration.editions()) {
            DisclosureEngine engine = DisclosureEngine.using(book);
            List<DisclosureRequest> requests = RepresentativeRequests.of(book).toList();
            System.out.println(book.id() + ": " + requests.size() + " requests, "
                    + requests.stream().map(engine::decide).filter(Decision::isPermitted).count() + " permitted");
        }
    }

    private static boolean isThere(String type) {
        try {
            Class.forName(type);
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
