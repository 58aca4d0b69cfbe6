package se.lefi.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.lefi.connection.Agreement;
import se.lefi.disclosure.CaseFile;
import se.lefi.disclosure.Consent;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.disclosure.InformationCategory;
import se.lefi.rules.facts.Requirement;

/** What can happen to evidence for the worse: every request that comes of one request by one such step. */
final class WeakerEvidence {
    private WeakerEvidence() {}

    static List<DisclosureRequest> of(DisclosureRequest request) {
        List<DisclosureRequest> weaker = new ArrayList<>();
        for (Requirement requirement : Requirement.values()) {
            requirement
                    .statement()
                    .ifPresent(statement -> requirement.statuses().stream()
                            .filter(status -> !status.isMet())
                            .forEach(status -> weaker.add(statement.in(request, status))));
        }
        request.agreement().ifPresent(agreement -> {
            weaker.add(request.withAgreement(Optional.empty()));
            weakened(agreement, weak -> weaker.add(request.withAgreement(weak)));
        });
        for (int i = 0; i < request.caseFiles().size(); i++) {
            int place = i;
            weaker.add(request.withCaseFiles(without(request.caseFiles(), place)));
            weakened(
                    request.caseFiles().get(i),
                    weak -> weaker.add(request.withCaseFiles(replaced(request.caseFiles(), place, weak))));
        }
        for (int i = 0; i < request.consents().size(); i++) {
            int place = i;
            Consent consent = request.consents().get(i);
            boolean withdrawn = consent.isWithdrawnOn(request.decisionDate());
            if (!withdrawn) {
                weaker.add(request.withConsents(without(request.consents(), place)));
            }
            weakened(
                    consent,
                    withdrawn,
                    weak -> weaker.add(request.withConsents(replaced(request.consents(), place, weak))));
        }
        return weaker;
    }

    /** Ended or disconnected, or either of them earlier. */
    private static void weakened(Agreement agreement, Consumer<Agreement> weak) {
        LocalDate signed = Stream.of(agreement.signedByRecipient(), agreement.signedByAgency())
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo)
                .orElse(RequestArbitraries.MIDDLE);
        earlier(signed, agreement.ends()).forEach(day -> weak.accept(agreement.withEnds(day)));
        agreement
                .connectedFrom()
                .ifPresent(from -> earlier(from, agreement.disconnectedFrom())
                        .forEach(day -> weak.accept(agreement.withDisconnectedFrom(day))));
    }

    /** Closed, or closed earlier. */
    private static void weakened(CaseFile caseFile, Consumer<CaseFile> weak) {
        earlier(caseFile.opened(), caseFile.closed()).forEach(day -> weak.accept(caseFile.withClosed(day)));
    }

    /**
     * Withdrawn or expired, or either of them earlier; narrowed by one purpose, or to fewer categories. But a withdrawal stays as
     * it is: it reaches what was consented to before it, so without it, or had it come earlier, there would be more.
     */
    private static void weakened(Consent consent, boolean isWithdrawn, Consumer<Consent> weak) {
        LocalDate given = consent.given();
        earlier(given.plusDays(1), consent.expires()).forEach(day -> weak.accept(consent.withExpires(day)));
        fewer(consent.information()).forEach(fewer -> weak.accept(consent.withInformation(fewer)));
        if (isWithdrawn) {
            return;
        }
        earlier(given, consent.withdrawn()).forEach(day -> weak.accept(consent.withWithdrawn(day)));
        for (DisclosurePurpose purpose : consent.purposes()) {
            Set<DisclosurePurpose> fewer = new LinkedHashSet<>(consent.purposes());
            fewer.remove(purpose);
            if (!fewer.isEmpty()) {
                weak.accept(consent.withPurposes(fewer));
            }
        }
    }

    /** A consent that names none covers ADDRESS in every book; one that names some may name one less, but not none. */
    private static Stream<Set<InformationCategory>> fewer(Set<InformationCategory> information) {
        if (information.isEmpty()) {
            return Stream.of(EnumSet.of(InformationCategory.ADDRESS));
        }
        return information.stream()
                .map(category -> {
                    Set<InformationCategory> left = EnumSet.copyOf(information);
                    left.remove(category);
                    return left;
                })
                .filter(left -> !left.isEmpty());
    }

    private static Stream<LocalDate> earlier(LocalDate first, Optional<LocalDate> date) {
        LocalDate end = date.orElse(RequestArbitraries.MIDDLE.plusDays(6));
        return end.isAfter(first) ? first.datesUntil(end) : Stream.empty();
    }

    private static <T> List<T> without(List<T> list, int place) {
        return IntStream.range(0, list.size())
                .filter(i -> i != place)
                .mapToObj(list::get)
                .toList();
    }

    private static <T> List<T> replaced(List<T> list, int place, T value) {
        List<T> copy = new ArrayList<>(list);
        copy.set(place, value);
        return copy;
    }
}
