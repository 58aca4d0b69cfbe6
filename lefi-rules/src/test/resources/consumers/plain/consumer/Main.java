package consumer;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.form.DisclosureForm;
import se.lefi.form.FormResult;
import se.lefi.form.RecipientForm;
import se.lefi.rules.Decision;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.RuleBook;
import se.lefi.rules.edition.LefiPrenumeration;
import se.lefi.rules.testkit.RepresentativeRequests;

/** What a consumer does that has nothing but lefi: reads a form without a validator, and loops over the representatives. */
public final class Main {
    private Main() {}

    /** Takes no arguments. */
    public static void main(String[] args) {
        System.out.println("named module: " + Main.class.getModule().isNamed());
        System.out.println("more than lefi: "
                + Stream.of("net.jqwik.api.Arbitrary", "jakarta.validation.Validator", "org.jspecify.annotations.Nullable")
                        .filter(Main::isThere)
                        .toList());
        RecipientForm recipient = new RecipientForm("556016-0681", "Bolaget", "INSURANCE_COMPANY", null);
        FormResult result = new DisclosureForm(
                        "2024-06-01", recipient, "COORDINATION", "p-1", List.of(), null, null, List.of(), List.of())
                .read();
        result.violations()
                .forEach(violation -> System.out.println(violation.field() + " " + violation.message(Locale.ENGLISH)));
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
