package se.lefi.examples.cli;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import se.lefi.rules.RuleBook;
import se.lefi.rules.edition.LefiPrenumeration;

/** The editions by id, for options and their help. */
final class EditionConverter implements ITypeConverter<RuleBook>, Iterable<String> {
    private static final List<RuleBook> ALL = LefiPrenumeration.editions();

    EditionConverter() {}

    /** {@return the edition with the id} */
    @Override
    public RuleBook convert(String id) {
        return ALL.stream()
                .filter(book -> book.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("there is no edition '" + id + "', only "
                        + ALL.stream().map(RuleBook::id).collect(Collectors.joining(", "))));
    }

    @Override
    public Iterator<String> iterator() {
        return ALL.stream().map(RuleBook::id).iterator();
    }
}
