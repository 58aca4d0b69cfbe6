package se.lefi.examples.cli;

import java.util.List;

/** What a run of the program came to. */
record ProgramResult(int status, String out, String err) {
    List<String> outLines() {
        return out.lines().toList();
    }

    List<String> errLines() {
        return err.lines().toList();
    }
}
