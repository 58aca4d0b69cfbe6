package se.lefi.examples.explorer.picture;

import java.util.List;

/**
 * Boxes in ranks, and arrows between them.
 *
 * @param title what it shows
 * @param description the same for whoever cannot see it
 * @param direction where the arrows lead
 * @param ranks the boxes, in the direction of the arrows and each rank from above or from the left
 * @param arrows between boxes, by their ids
 */
record Graph(String title, String description, Direction direction, List<List<Box>> ranks, List<Arrow> arrows) {
    /** Where the arrows lead. */
    enum Direction {
        /** From left to right. */
        RIGHT,
        /** Downwards. */
        DOWN
    }

    /**
     * A box.
     *
     * @param id unlike all others
     * @param text what stands in it, a paragraph each
     * @param look how it looks
     */
    record Box(String id, List<String> text, Look look) {}

    /** How a box looks; the name is its class in the drawing. */
    enum Look {
        /** As most do. */
        PLAIN,
        /** Something holds. */
        MET,
        /** Something is missing. */
        UNMET
    }

    /**
     * An arrow.
     *
     * @param from the box that it comes from
     * @param to the box that it goes to
     * @param text what stands beside it; may be empty
     */
    record Arrow(String from, String to, String text) {}
}
