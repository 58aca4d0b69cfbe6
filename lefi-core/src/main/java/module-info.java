/**
 * The values that a disclosure is decided on. Pure: immutable values that check themselves, no I/O, no clock. What decides is
 * the module {@code se.lefi.rules}.
 *
 * <p>A {@linkplain se.lefi.disclosure.DisclosureRequest request} says who asks, for what, about whom and on which day, and
 * brings the evidence: an {@linkplain se.lefi.connection.Agreement agreement}, {@linkplain se.lefi.disclosure.CaseFile cases}
 * and {@linkplain se.lefi.disclosure.Consent consents}.
 *
 * <pre>{@code
 * Organisation insurer = Organisation.builder()
 *         .number(OrganisationNumber.parse("556016-0680"))
 *         .name("Norrsken Försäkring AB")
 *         .kind(OrganisationKind.INSURANCE_COMPANY)
 *         .build();
 * Agreement agreement = Agreement.builder()
 *         .signedByRecipient(LocalDate.of(2026, 1, 5))
 *         .signedByAgency(LocalDate.of(2026, 1, 12))
 *         .connectedFrom(LocalDate.of(2026, 2, 1))
 *         .build();
 * Consent consent = Consent.builder()
 *         .subject(DataSubject.of("p-17"))
 *         .recipient(insurer.number())
 *         .addPurposes(DisclosurePurpose.CLAIMS_SETTLEMENT)
 *         .given(LocalDate.of(2026, 2, 1))
 *         .build();
 * DisclosureRequest request = DisclosureRequest.builder()
 *         .decisionDate(LocalDate.of(2026, 3, 1))
 *         .recipient(insurer)
 *         .purpose(DisclosurePurpose.CLAIMS_SETTLEMENT)
 *         .subject(DataSubject.of("p-17"))
 *         .agreement(agreement)
 *         .addConsents(consent)
 *         .build();
 * }</pre>
 *
 * <p>A value that exists is valid: a builder or constructor throws {@link se.lefi.InvalidValueException}, which names every
 * field, value and {@linkplain se.lefi.Invariant rule} at once. What changes in practice has a {@code with} method:
 *
 * <pre>{@code
 * Consent withdrawn = consent.withWithdrawn(LocalDate.of(2026, 3, 1));
 * withdrawn.period();                                  // 2026-02-01/2026-03-01
 * withdrawn.isWithdrawnOn(LocalDate.of(2026, 3, 1));   // true
 * }</pre>
 *
 * <p>Every period is half-open: it begins on its first day and is over on its end day. Code that holds raw text goes through
 * {@link se.lefi.form}. Where a comment says FACTS, it means {@code lefi-rules/law/FACTS.md} in the repository, this project's
 * account of the law.
 */
@SuppressWarnings("module") // se.lefi.rules is built after this one
module se.lefi.core {
    requires static org.jspecify;
    requires static org.immutables.value.annotations;
    requires static jakarta.validation;

    exports se.lefi;
    exports se.lefi.connection;
    exports se.lefi.disclosure;
    exports se.lefi.form;
    exports se.lefi.law;
    exports se.lefi.organisation;
    exports se.lefi.internal to
            se.lefi.rules;

    // A validator reads the forms' components and their constraints by reflection.
    opens se.lefi.form;
}
