package se.lefi.form;

/** A part of a form that has invariants of its own, across its fields. */
sealed interface FormPart permits RecipientForm, AgreementForm, CaseForm, ConsentForm {}
