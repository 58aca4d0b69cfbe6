package se.lefi.examples.dmn;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lefi.rules.RuleBook;

/** What the file says about itself: which edition it is, and what is not in it. */
final class Remarks {
    private final Export export;
    private final RuleBook book;

    Remarks(Export export) {
        this.export = export;
        this.book = export.book();
    }

    String edition() {
        return export.words(book.title()) + " (" + book.id() + " " + book.version() + "). "
                + export.words(
                        "Exporterad ur lefi. Rättens fingeravtryck: ", "Exported from lefi. Fingerprint of the law: ")
                + book.fingerprint() + ".\n"
                + export.words("Det som ingen regel tillåter vägras: ", "Whatever no rule permits is refused: ")
                + export.cited(book.defaultBasis()) + ".";
    }

    /** What DMN cannot say, or says here only in words. */
    String notExpressed() {
        return export.words("Inte uttryckt här, utan i lefi:", "Not expressed here, but in lefi:") + "\n"
                + Stream.of(
                                export.words(
                                        "hur avtal, anslutning, ärenden, samtycken och behov läses till statusar, mot den regel som gäller: statusarna är indata",
                                        "how agreement, connection, cases, consents and need are read into statuses, against the rule that applies: the statuses are inputs"),
                                export.words(
                                        "att av flera ärenden eller samtycken det räknas som når längst, och vad en återkallelse når",
                                        "that of several cases or consents the one that gets furthest counts, and what a withdrawal reaches"),
                                export.words(
                                        "vilka av de begärda uppgifterna som får lämnas ut, och vad gällande samtycken tillsammans omfattar",
                                        "which of the categories asked for may go out, and what effective consents cover together"),
                                export.words(
                                        "att åtgärder utförs på ett fall och vad det då blir: här är de ord",
                                        "that remedies are carried out on a request, and what becomes of it: here they are words"),
                                export.words(
                                        "att indata är giltiga: att en funktion hör till slaget av myndighet, att ett organisationsnummer är ett",
                                        "that inputs are valid: that a function is one of the authority's level, that an organisation number is one"),
                                export.words(
                                        "avgift, grundens natur, anmärkningar till avslag, och de regler och undantag som ett avslag hänvisar till",
                                        "the fee, the nature of the ground, notes on refusals, and the rules and omissions that a refusal refers to"))
                        .map(text -> "- " + text)
                        .collect(Collectors.joining("\n"));
    }

    /** What the edition leaves out on purpose; empty where it is nothing. */
    String leftOut() {
        return headed(
                export.words("Utelämnat med avsikt:", "Left out on purpose:"),
                book.omissions().stream()
                        .map(omission -> export.words(omission.what()) + ": " + export.words(omission.why()))
                        .toList());
    }

    /** The words of the notes that permissions can carry; empty where there are none. */
    String notes() {
        return headed(
                export.words("Anmärkningar:", "Notes:"),
                AnswerTable.permissions(export).stream()
                        .flatMap(permitted -> permitted.notes().stream())
                        .distinct()
                        .map(note -> note.id() + ": " + export.words(note.text()))
                        .toList());
    }

    private static String headed(String head, List<String> lines) {
        return lines.isEmpty()
                ? ""
                : head + "\n" + lines.stream().map(line -> "- " + line).collect(Collectors.joining("\n"));
    }
}
