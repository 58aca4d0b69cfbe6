package se.lefi.rules.testkit;

import se.lefi.organisation.Organisation;
import se.lefi.organisation.OrganisationNumber;
import se.lefi.organisation.RecipientType;

/** Makes organisations, and numbers for them (FACTS, Swedish organisation numbers). */
final class Organisations {
    private static final int SERIES = 1_000_000;

    private Organisations() {}

    static Organisation of(RecipientType type, Draws draws) {
        return Organisation.builder()
                .number(number(type.kind().isAuthority() ? "212" : "556", draws.below(SERIES)))
                .name("Mottagare")
                .kind(type.kind())
                .function(type.function())
                .build();
    }

    /** Another number of the same sort. */
    static OrganisationNumber otherThan(OrganisationNumber number) {
        int serial = Integer.parseInt(number.digits().substring(3, 9));
        return number(number.digits().substring(0, 3), (serial + 1) % SERIES);
    }

    /** The number that begins with three digits and a serial of six. */
    static OrganisationNumber number(String three, int serial) {
        String nine = three + String.valueOf(SERIES + serial).substring(1);
        int sum = 0;
        for (int i = 0; i < nine.length(); i++) {
            int product = (nine.charAt(i) - '0') * (2 - i % 2);
            sum += product / 10 + product % 10;
        }
        return new OrganisationNumber(nine + (10 - sum % 10) % 10);
    }
}
