package se.lefi.examples.cli;

import java.io.IOException;

/** What the program prints on. Java cannot tell what that is; POSIX can. Elsewhere it is neither terminal nor pipe. */
enum StandardStream {
    /** Standard output. */
    OUT("1"),
    /** Standard error. */
    ERR("2");

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
