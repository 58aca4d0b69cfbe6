package se.lefi.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import se.lefi.connection.Agreement;
import se.lefi.disclosure.CaseFile;
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.Consent;
import se.lefi.disclosure.DataSubject;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.disclosure.InformationCategory;

/** The demanding book of {@link Books} decided the long way, from MEANING. */
final class NaiveDemanding {
    private NaiveDemanding() {}

    /** The codes of what is unmet, in order; the categories that may not be disclosed follow their code. */
    static List<String> unmet(DisclosureRequest request) {
        LocalDate day = request.decisionDate();
        LocalDate middle = RequestArbitraries.MIDDLE;
        if (day.isBefore(middle.minusDays(1)) || day.isAfter(middle.plusDays(1))) {
            return List.of("DATE_NOT_COVERED");
        }
        String purpose = request.purpose().code();
        boolean court = request.recipient().function().map(Enum::name).equals(Optional.of("COURT"));
        return switch (request.recipient().kind()) {
            case STATE_AUTHORITY ->
                !court && request.recipient().function().isPresent()
                        ? List.of("RECIPIENT_NOT_ELIGIBLE")
                        : !purpose.equals("AUTHORITY_CASE")
                                ? List.of("PURPOSE_NOT_AVAILABLE")
                                : court ? court(request) : List.of("FUNCTION_NOT_STATED");
            case MUNICIPAL_AUTHORITY ->
                switch (purpose) {
                    case "AUTHORITY_CASE" ->
                        day.isAfter(middle) ? List.of("LEGAL_BASIS_NOT_IN_FORCE") : agreement(request);
                    case "SOCIAL_SERVICES_CASE" -> agreement(request);
                    default -> List.of("PURPOSE_NOT_AVAILABLE");
                };
            case INSURANCE_COMPANY ->
                purpose.equals("RISK_ASSESSMENT") ? risk(request) : List.of("PURPOSE_NOT_AVAILABLE");
            default -> List.of("RECIPIENT_NOT_ELIGIBLE");
        };
    }

    private static List<String> court(DisclosureRequest request) {
        List<String> unmet = agreement(request);
        caseFile(request).ifPresent(unmet::add);
        List<Consent> furthest = new ArrayList<>();
        consent(request, furthest).ifPresent(unmet::add);
        if (!request.necessityStated()) {
            unmet.add("NECESSITY_NOT_STATED");
        }
        Set<InformationCategory> ground = EnumSet.complementOf(EnumSet.of(InformationCategory.EMPLOYER));
        Set<InformationCategory> implied = EnumSet.complementOf(EnumSet.of(InformationCategory.OTHER));
        information(request, ground, implied, furthest).ifPresent(unmet::add);
        return unmet;
    }

    private static List<String> risk(DisclosureRequest request) {
        List<String> unmet = agreement(request);
        List<Consent> furthest = new ArrayList<>();
        consent(request, furthest).ifPresent(unmet::add);
        Set<InformationCategory> all = EnumSet.allOf(InformationCategory.class);
        information(request, all, all, furthest).ifPresent(unmet::add);
        return unmet;
    }

    private static List<String> agreement(DisclosureRequest request) {
        LocalDate day = request.decisionDate();
        if (request.agreement().isEmpty()) {
            return new ArrayList<>(List.of("AGREEMENT_MISSING", "NOT_CONNECTED"));
        }
        Agreement agreement = request.agreement().get();
        List<String> unmet = new ArrayList<>();
        if (!reached(agreement.signedByRecipient(), day) || !reached(agreement.signedByAgency(), day)) {
            unmet.add("AGREEMENT_NOT_SIGNED");
        } else if (reached(agreement.ends(), day)) {
            unmet.add("AGREEMENT_ENDED");
        }
        if (!reached(agreement.connectedFrom(), day) || reached(agreement.disconnectedFrom(), day)) {
            unmet.add("NOT_CONNECTED");
        }
        return unmet;
    }

    private static Optional<String> caseFile(DisclosureRequest request) {
        LocalDate day = request.decisionDate();
        DataSubject subject = request.subject();
        Sieve<CaseFile> sieve = new Sieve<>(request.caseFiles(), "CASE_MISSING");
        sieve.keep(c -> c.subject().equals(subject), "CASE_CONCERNS_ANOTHER_PERSON");
        sieve.keep(c -> !c.opened().isAfter(day) && !reached(c.closed(), day), "CASE_NOT_OPEN");
        sieve.keep(c -> c.matter() == CaseMatter.BENEFIT, "CASE_OF_ANOTHER_MATTER");
        return sieve.stoppedAt;
    }

    private static Optional<String> consent(DisclosureRequest request, List<Consent> furthest) {
        LocalDate day = request.decisionDate();
        DataSubject subject = request.subject();
        Sieve<Consent> sieve = new Sieve<>(request.consents(), "CONSENT_MISSING");
        sieve.keep(c -> c.subject().equals(subject), "CONSENT_FROM_ANOTHER_PERSON");
        sieve.keep(c -> c.recipient().equals(request.recipient().number()), "CONSENT_FOR_ANOTHER_RECIPIENT");
        sieve.keep(c -> c.purposes().contains(request.purpose()), "CONSENT_FOR_ANOTHER_PURPOSE");
        sieve.keep(c -> !c.given().isAfter(day), "CONSENT_NOT_YET_GIVEN");
        List<Consent> ofRequest = sieve.left;
        sieve.keep(
                c -> !reached(c.withdrawn(), day)
                        && ofRequest.stream()
                                .filter(other -> reached(other.withdrawn(), day))
                                .noneMatch(other ->
                                        c.given().isBefore(other.withdrawn().get())
                                                || (c.given().equals(other.given())
                                                        && c.given()
                                                                .equals(other.withdrawn()
                                                                        .get()))),
                "CONSENT_WITHDRAWN");
        sieve.keep(c -> !reached(c.expires(), day), "CONSENT_EXPIRED");
        if (sieve.stoppedAt.isEmpty()) {
            furthest.addAll(sieve.left);
        }
        return sieve.stoppedAt;
    }

    /** Without an effective consent there is none that could cover too little. */
    private static Optional<String> information(
            DisclosureRequest request,
            Set<InformationCategory> ground,
            Set<InformationCategory> implied,
            List<Consent> furthest) {
        List<InformationCategory> outside = new ArrayList<>();
        boolean nothing = true;
        for (InformationCategory category : InformationCategory.values()) {
            boolean covered = furthest.isEmpty()
                    || furthest.stream()
                            .anyMatch(c -> (c.information().isEmpty() ? implied : c.information()).contains(category));
            nothing &= !(ground.contains(category) && covered);
            if (request.information().contains(category) && !(ground.contains(category) && covered)) {
                outside.add(category);
            }
        }
        return outside.isEmpty() && !(request.information().isEmpty() && nothing)
                ? Optional.empty()
                : Optional.of("INFORMATION_NOT_DISCLOSABLE" + outside);
    }

    private static boolean reached(Optional<LocalDate> date, LocalDate day) {
        return date.isPresent() && !date.get().isAfter(day);
    }

    /** Test after test, until one would let nothing through: those that came to it got furthest. */
    private static final class Sieve<T> {
        private List<T> left;
        private Optional<String> stoppedAt;

        Sieve(List<T> all, String none) {
            this.left = all;
            this.stoppedAt = all.isEmpty() ? Optional.of(none) : Optional.empty();
        }

        void keep(Predicate<T> test, String otherwise) {
            List<T> passed = left.stream().filter(test).toList();
            if (stoppedAt.isEmpty() && passed.isEmpty()) {
                stoppedAt = Optional.of(otherwise);
            } else if (stoppedAt.isEmpty()) {
                left = passed;
            }
        }
    }
}
