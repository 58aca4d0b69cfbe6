package se.lefi.examples.springboot.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lefi.form.AgreementForm;
import se.lefi.form.CaseForm;
import se.lefi.form.ConsentForm;
import se.lefi.form.DisclosureForm;

/** What a {@link DisclosureForm} holds beside recipient, purpose and individual; each part means what it means there. */
public record Evidence(
        @Nullable String decisionDate,
        @Nullable List<String> information,
        @Nullable String necessityStated,
        @Nullable AgreementForm agreement,
        List<CaseForm> caseFiles,
        List<ConsentForm> consents) {

    /** There is none. */
    static final Evidence NONE = new Evidence(null, null, null, null, List.of(), List.of());

    /** Absent lists of cases and consents are empty. */
    public Evidence {
        caseFiles = caseFiles == null ? List.of() : caseFiles;
        consents = consents == null ? List.of() : consents;
    }
}
