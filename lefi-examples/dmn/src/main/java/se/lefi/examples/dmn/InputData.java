package se.lefi.examples.dmn;

/**
 * What the caller hands in.
 *
 * @param name of the variable
 * @param type in FEEL
 * @param label in words
 * @param description what it may be
 */
record InputData(String name, String type, String label, String description) {}
