package se.lefi.examples.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import se.lefi.rules.RuleBook;
import se.lefi.rules.edition.LefiPrenumeration;

/** The editions by id. */
final class Editions implements ITypeConverter<RuleBook> {
    private static final List<RuleBook> ALL = List.of(LefiPrenumeration.asPublished());

    Editions() {}

    /** {@return the edition with the id} */
    @Override
    public RuleBook convert(String id) {
        return ALL.stream()
                .filter(book -> book.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("there is no edition '" + id + "', only "
                        + ALL.stream().map(RuleBook::id).collect(Collectors.joining(", "))));
    }
}
