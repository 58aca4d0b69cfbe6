package se.lefi.rules;

import java.time.LocalDate;
import se.lefi.law.EditorialNote;

/** Notes that a decision carries because of its date, not because of what it cites. */
final class Advisories {
    private Advisories() {}

    static EditorialNote lawNotCheckedAfter(LocalDate lastDay) {
        return EditorialNote.of(
                "LAW-NOT-CHECKED",
                "Rätten är kontrollerad till och med " + lastDay + ", inte för beslutsdagen.",
                "The law has been checked up to and including " + lastDay + ", not for the day of the decision.");
    }
}
