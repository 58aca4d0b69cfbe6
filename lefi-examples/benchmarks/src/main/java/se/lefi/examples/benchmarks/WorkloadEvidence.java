package se.lefi.examples.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import se.lefi.Bilingual;
import se.lefi.connection.Agreement;
import se.lefi.disclosure.CaseFile;
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.Consent;
import se.lefi.disclosure.DataSubject;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.InformationCategory;
import se.lefi.organisation.OrganisationNumber;
import se.lefi.rules.Rule;
import se.lefi.rules.facts.Requirement;

/** What one request of the workload can show: all that its rule asks for, but what is to be missing. */
record WorkloadEvidence(
        Rule rule, LocalDate day, OrganisationNumber recipient, int serial, Set<Requirement> missing, Random random) {

    DataSubject subject() {
        return DataSubject.of("subject " + serial);
    }

    Optional<Agreement> agreement() {
        boolean inForce = !missing.contains(Requirement.AGREEMENT);
        if (!inForce && random.nextInt(3) == 0) {
            return Optional.empty();
        }
        Agreement.Builder agreement = Agreement.builder()
                .signedByRecipient(before(900))
                .signedByAgency(before(800))
                .connectedFrom(missing.contains(Requirement.CONNECTION) ? after() : before(700));
        if (!inForce) {
            agreement.ends(before(600)).disconnectedFrom(Optional.empty());
        } else if (random.nextInt(4) == 0) {
            agreement.ends(after());
        }
        return Optional.of(agreement.build());
    }

    /** Where the rule asks for one: an old case, and the one that counts. */
    List<CaseFile> caseFiles() {
        if (!rule.conditions().asksFor(Requirement.CASE)) {
            return List.of();
        }
        List<CaseFile> caseFiles = new ArrayList<>();
        List<CaseMatter> matters = List.copyOf(rule.conditions().caseMatters());
        CaseMatter matter = matters.get(random.nextInt(matters.size()));
        caseFiles.add(caseFile(matter).closed(before(100)).build());
        if (!missing.contains(Requirement.CASE)) {
            caseFiles.add(caseFile(matter).build());
        }
        return caseFiles;
    }

    private CaseFile.Builder caseFile(CaseMatter matter) {
        return CaseFile.builder()
                .reference("2026-" + random.nextInt())
                .subject(subject())
                .matter(matter)
                .opened(before(500));
    }

    /** Where the rule asks for one: so many, the last of which counts, given after the others were withdrawn. */
    List<Consent> consents(int count) {
        if (!rule.conditions().asksFor(Requirement.CONSENT)) {
            return List.of();
        }
        List<Consent> consents = new ArrayList<>();
        for (int i = 1; i < count; i++) {
            consents.add(consent(500).withdrawn(before(400)).build());
        }
        Consent.Builder last = consent(300);
        if (missing.contains(Requirement.CONSENT)) {
            last.expires(before(100));
        }
        if (missing.contains(Requirement.INFORMATION)) {
            last.addAllInformation(EnumSet.complementOf(EnumSet.of(InformationCategory.OTHER)));
        }
        consents.add(last.build());
        return consents;
    }

    private Consent.Builder consent(int givenWithin) {
        return Consent.builder()
                .subject(subject())
                .recipient(new OrganisationNumber(copy(recipient.digits())))
                .addPurposes(copy(rule.purpose()))
                .given(before(givenWithin));
    }

    /** Half of the categories that may be let out, and one beyond them, or beyond the consent, where that is to be. */
    Set<InformationCategory> information() {
        Set<InformationCategory> categories = EnumSet.noneOf(InformationCategory.class);
        Set<InformationCategory> letOut = EnumSet.allOf(InformationCategory.class);
        letOut.retainAll(rule.conditions().letOut());
        letOut.retainAll(rule.conditions().impliedByConsent());
        letOut.stream().filter(category -> random.nextBoolean()).forEach(categories::add);
        if (missing.contains(Requirement.INFORMATION)) {
            categories.add(InformationCategory.OTHER);
        }
        return categories;
    }

    static DisclosurePurpose copy(DisclosurePurpose purpose) {
        return new DisclosurePurpose(
                copy(purpose.code()),
                new Bilingual(
                        copy(purpose.name().swedish()), copy(purpose.name().english())));
    }

    private static String copy(String text) {
        return new String(text.toCharArray());
    }

    /** Some day before the day of decision, at most so many days. */
    private LocalDate before(int most) {
        return day.minusDays(most - random.nextInt(99));
    }

    private LocalDate after() {
        return day.plusDays(1 + random.nextInt(99));
    }
}
