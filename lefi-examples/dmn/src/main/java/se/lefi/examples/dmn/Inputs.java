package se.lefi.examples.dmn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lefi.Bilingual;
import se.lefi.organisation.AuthorityFunction;
import se.lefi.organisation.OrganisationKind;
import se.lefi.rules.Rule;

/** What the caller hands in: recipient, purpose, day, and a status for each requirement that a rule asks for. */
final class Inputs {
    private Inputs() {}

    static List<InputData> of(Export export) {
        List<InputData> inputs = new ArrayList<>(List.of(
                new InputData(
                        Export.PURPOSE,
                        "string",
                        export.words("ändamål", "purpose"),
                        lines(
                                export.book().rules().stream()
                                        .map(Rule::purpose)
                                        .distinct(),
                                purpose -> purpose.code() + ": " + purpose.in(export.locale()))),
                new InputData(
                        Export.KIND,
                        "string",
                        export.words("slag av mottagare", "kind of recipient"),
                        constants(OrganisationKind.values(), OrganisationKind::text, export)),
                new InputData(
                        Export.FUNCTION,
                        "string",
                        export.words("myndighetens funktion", "function of the authority"),
                        export.words(
                                        "null för andra än myndigheter, och där den inte är angiven.",
                                        "null for all but authorities, and where it is not stated.")
                                + "\n" + constants(AuthorityFunction.values(), AuthorityFunction::text, export)),
                new InputData(
                        Export.DAY,
                        "date",
                        export.words("beslutsdag", "decision date"),
                        export.words(
                                "En kalenderdag i Sverige; i Java en LocalDate.",
                                "A calendar day in Sweden; in Java a LocalDate."))));
        export.requirements()
                .forEach(requirement -> inputs.add(new InputData(
                        Export.nameOf(requirement),
                        "string",
                        export.words(requirement.text()),
                        lines(
                                requirement.statuses().stream(),
                                status -> status.name() + ": " + export.words(status.text())))));
        return List.copyOf(inputs);
    }

    private static <E extends Enum<E>> String constants(E[] constants, Function<E, Bilingual> text, Export export) {
        return lines(Arrays.stream(constants), constant -> constant.name() + ": " + export.words(text.apply(constant)));
    }

    private static <T> String lines(Stream<T> values, Function<T, String> line) {
        return values.map(line).collect(Collectors.joining("\n"));
    }
}
