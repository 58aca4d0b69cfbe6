package se.lefi.examples.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * FACTS A4 read naively: a life of a connection is a word, each event a letter, and what may happen is what a regular
 * expression lets begin so.
 */
final class A4Reading {
    static final List<String> EVENTS = List.of("I", "A", "S", "R", "G", "C", "T");
    private static final String ROUND = "AS(?:RG|GR)CT";

    private final String number;
    private final boolean authority;
    private final Pattern lives;
    private String life = "";
    private LocalDate last = LocalDate.of(2013, 1, 1);
    private String connected = "";
    private String left = "";

    A4Reading(String number, boolean authority) {
        this.number = number;
        this.authority = authority;
        this.lives = Pattern.compile("(?:" + (authority ? "I?" : "") + ROUND + ")*");
    }

    static String word(String event) {
        return switch (event) {
            case "I" -> "EXPRESSION_OF_INTEREST";
            case "A" -> "APPLICATION";
            case "S" -> "AGREEMENT_SENT";
            case "R" -> "RECIPIENT_SIGNED";
            case "G" -> "AGENCY_SIGNED";
            case "C" -> "CONNECTION";
            default -> "TERMINATION";
        };
    }

    /** Number and kind, as a row begins. */
    String organisation() {
        return number + "," + (authority ? "MUNICIPAL_AUTHORITY" : "INSURANCE_INTERMEDIARY") + ",";
    }

    /** The day of the last event, or any day where there is none. */
    LocalDate last() {
        return last;
    }

    boolean mayCome(String event) {
        Matcher matcher = lives.matcher(life + event);
        return matcher.matches() || matcher.hitEnd();
    }

    /** Whether the event has happened. */
    boolean happened(String event, LocalDate day) {
        if (!mayCome(event) || !life.isEmpty() && day.isBefore(last)) {
            return false;
        }
        life += event;
        last = day;
        if (event.equals("C")) {
            connected = day.toString();
            left = "";
        } else if (event.equals("T")) {
            left = day.toString();
        }
        return true;
    }

    String state() {
        String end = life.substring(Math.max(0, life.length() - 2));
        return switch (end) {
            case "" -> "NOT_APPLIED";
            case "I", "TI" -> "INTEREST_EXPRESSED";
            case "A", "IA", "TA" -> "APPLIED";
            case "AS" -> "AWAITING_SIGNATURES";
            case "SR" -> "AWAITING_AGENCY_SIGNATURE";
            case "SG" -> "AWAITING_RECIPIENT_SIGNATURE";
            case "RG", "GR" -> "SIGNED";
            case "GC", "RC" -> "CONNECTED";
            case "CT" -> "TERMINATED";
            default -> throw new IllegalStateException(life);
        };
    }

    /** The row that is to be printed, up to what is missing. */
    String standing() {
        return organisation() + state() + "," + (life.isEmpty() ? "" : last) + "," + connected + "," + left + ",";
    }
}
