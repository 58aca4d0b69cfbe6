package se.lefi.examples.cli.input;

import org.jspecify.annotations.Nullable;

/**
 * A physical line of a file.
 *
 * @param number its number, from 1
 * @param text its characters without the line end; where it is at fault, what could be read of them
 * @param fault why it cannot be read as it stands, or null
 */
record PhysicalLine(long number, String text, @Nullable CsvFault fault) {
    boolean isBlank() {
        return fault == null && text.isBlank();
    }
}
