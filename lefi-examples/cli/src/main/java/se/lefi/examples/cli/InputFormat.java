package se.lefi.examples.cli;

/** How a file of requests is written. */
enum InputFormat {
    /** RFC 4180, a request a row. */
    CSV,
    /** One object a line. */
    JSON
}
