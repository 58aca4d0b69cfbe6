package se.lefi.examples.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What the program prints on. Java cannot tell what that is; POSIX can. Elsewhere it is neither terminal nor pipe. */
enum StandardStream {
    /** Standard output. */
    OUT("1"),
    /** Standard error. */
    ERR("2");

    /** Of a line where nobody can tell. */
    static final int USUAL_COLUMNS = 80;

    private final String number;

    StandardStream(String number) {
        this.number = number;
    }

    boolean isTerminal() {
        return test("-t", number);
    }

    /** Tells it by what it is: what the system says when a pipe breaks depends on its language. */
    boolean isPipe() {
        return test("-p", "/dev/fd/" + number);
    }

    /** How many columns its terminal has; the usual number where it is none, or cannot tell. */
    int columns() {
        if (!isTerminal()) {
            return USUAL_COLUMNS;
        }
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(new File("/dev/tty"))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String[] size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
                    .strip()
                    .split(" ");
            int columns = Integer.parseInt(size[size.length - 1]);
            return columns > 0 ? columns : USUAL_COLUMNS;
        } catch (IOException | NumberFormatException e) {
            return USUAL_COLUMNS;
        }
    }

    private static boolean test(String condition, String operand) {
        try {
            return new ProcessBuilder("test", condition, operand)
                            .inheritIO()
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
