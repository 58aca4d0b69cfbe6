package se.lefi.examples.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import se.lefi.examples.cli.input.TerminalText;
import se.lefi.examples.cli.input.UnusableFileException;

/**
 * A file to read, open.
 *
 * @param in its bytes
 * @param size how many there are, 0 where it cannot be told
 */
record InputFile(InputStream in, long size) implements Closeable {
    private static final String STANDARD_INPUT = "-";
    private static final String BUNDLED = "/se/lefi/examples/cli/";

    /** {@return the bundled sample of that name} */
    static InputFile sample(String name) {
        return new InputFile(Objects.requireNonNull(InputFile.class.getResourceAsStream(BUNDLED + name)), 0);
    }

    /**
     * {@return the file, open; {@code -} is standard input}
     *
     * @throws UnusableFileException if it cannot be opened
     */
    static InputFile open(String file) throws UnusableFileException {
        if (file.equals(STANDARD_INPUT)) {
            return new InputFile(System.in, 0);
        }
        String name = TerminalText.inOneLine(file);
        try {
            Path path = Path.of(file);
            if (Files.isDirectory(path)) {
                throw new UnusableFileException(name + ": är en katalog", name + ": is a directory");
            }
            return new InputFile(Files.newInputStream(path), Files.isRegularFile(path) ? Files.size(path) : 0);
        } catch (NoSuchFileException | InvalidPathException e) {
            throw new UnusableFileException(name + ": det finns ingen sådan fil", name + ": there is no such file");
        } catch (AccessDeniedException e) {
            throw new UnusableFileException(name + ": får inte läsas", name + ": may not be read");
        } catch (FileSystemException e) {
            throw new UnusableFileException(name + ": " + e.getReason(), name + ": " + e.getReason());
        } catch (IOException e) {
            throw new UnusableFileException(name + ": kan inte öppnas", name + ": cannot be opened");
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
