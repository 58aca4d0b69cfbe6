package se.lefi.examples.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.lefi.connection.Agreement;
import se.lefi.disclosure.CaseFile;
import se.lefi.disclosure.Consent;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.examples.cli.input.RequestColumn;
import se.lefi.rules.edition.LefiPrenumeration;

/** The workload of the edition by statute as a request file: each request again and again, with an id of its own. */
final class WorkloadFile {
    private WorkloadFile() {}

    static void write(Path file, int rows) throws IOException {
        List<String> texts = Workload.of(LefiPrenumeration.byStatute(), Workload.SIZE, 1).stream()
                .map(WorkloadFile::row)
                .toList();
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(Arrays.stream(RequestColumn.values())
                    .map(RequestColumn::title)
                    .collect(Collectors.joining(",", "", "\n")));
            for (int i = 0; i < rows; i++) {
                out.write("request-" + i + "," + texts.get(i % texts.size()) + "\n");
            }
        }
    }

    /** In the order of {@link RequestColumn}, without the id; of cases and consents, the last. */
    private static String row(DisclosureRequest request) {
        List<Object> cells = new ArrayList<>(List.of(
                request.decisionDate(),
                request.recipient().number(),
                request.recipient().name(),
                request.recipient().kind(),
                text(request.recipient().function()),
                request.purpose(),
                request.subject().reference(),
                list(request.information()),
                request.necessityStated()));
        Agreement agreement = request.agreement().orElse(Agreement.builder().build());
        cells.addAll(List.of(
                text(agreement.signedByRecipient()),
                text(agreement.signedByAgency()),
                text(agreement.ends()),
                text(agreement.connectedFrom()),
                text(agreement.disconnectedFrom())));
        List<CaseFile> caseFiles = request.caseFiles();
        cells.addAll(caseFiles.isEmpty() ? blank(5) : cells(caseFiles.get(caseFiles.size() - 1)));
        List<Consent> consents = request.consents();
        cells.addAll(consents.isEmpty() ? blank(7) : cells(consents.get(consents.size() - 1)));
        return cells.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static List<Object> cells(CaseFile caseFile) {
        return List.of(
                caseFile.reference(),
                caseFile.subject().reference(),
                caseFile.matter(),
                caseFile.opened(),
                text(caseFile.closed()));
    }

    private static List<Object> cells(Consent consent) {
        return List.of(
                consent.subject().reference(),
                consent.recipient(),
                list(consent.purposes()),
                list(consent.information()),
                consent.given(),
                text(consent.withdrawn()),
                text(consent.expires()));
    }

    private static List<Object> blank(int cells) {
        return Collections.nCopies(cells, "");
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static String list(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(";"));
    }
}
