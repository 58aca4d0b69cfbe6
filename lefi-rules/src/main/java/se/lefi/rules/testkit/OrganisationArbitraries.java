package se.lefi.rules.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.lefi.organisation.Organisation;
import se.lefi.organisation.OrganisationKind;
import se.lefi.organisation.OrganisationNumber;
import se.lefi.organisation.RecipientType;

/** Arbitraries of organisations and their numbers (FACTS, Swedish organisation numbers). */
public final class OrganisationArbitraries {
    private OrganisationArbitraries() {}

    /** {@return numbers of every sort of organisation} */
    public static Arbitrary<OrganisationNumber> numbers() {
        return numbers("12356789");
    }

    /** {@return numbers of the state, regions, municipalities and parishes} */
    public static Arbitrary<OrganisationNumber> authorityNumbers() {
        return numbers("2");
    }

    /** {@return all that a rule can tell recipients apart by, each as often} */
    public static Arbitrary<RecipientType> recipientTypes() {
        return Arbitraries.of(RecipientType.all());
    }

    /** {@return organisations of every type, each as often; an authority's function is one of its level, or not said} */
    public static Arbitrary<Organisation> organisations() {
        return recipientTypes()
                .flatMap(type -> Combinators.combine(numbers(type.kind()), LawArbitraries.texts())
                        .as((number, name) -> Organisation.builder()
                                .number(number)
                                .name(name)
                                .kind(type.kind())
                                .function(type.function())
                                .build()))
                .withoutEdgeCases();
    }

    private static Arbitrary<OrganisationNumber> numbers(OrganisationKind kind) {
        if (kind.isAuthority()) {
            return authorityNumbers();
        }
        return kind.isInsurer() ? numbers("356789") : numbers();
    }

    private static Arbitrary<OrganisationNumber> numbers(String firstDigits) {
        return Combinators.combine(
                        Arbitraries.chars().with(firstDigits.toCharArray()),
                        Arbitraries.chars().range('0', '9'),
                        Arbitraries.chars().range('2', '9'),
                        Arbitraries.integers().between(0, 999_999))
                .as((first, second, third, serial) -> Organisations.number("" + first + second + third, serial));
    }
}
