package se.lefi.examples.explorer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.lefi.Bilingual;
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.disclosure.InformationCategory;
import se.lefi.law.CitationSource;
import se.lefi.law.EditorialNote;
import se.lefi.law.LegalBasis;
import se.lefi.law.Provision;
import se.lefi.law.RegisteredProvision;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.OrganisationKind;
import se.lefi.organisation.RecipientType;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.Permitted;
import se.lefi.rules.RecipientScope;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleBook;
import se.lefi.rules.RuleMatch;
import se.lefi.rules.edition.LefiPrenumeration;
import se.lefi.rules.explain.Explanation;
import se.lefi.rules.facts.Conditions;
import se.lefi.rules.facts.DecisiveEvidence;
import se.lefi.rules.facts.Facts;
import se.lefi.rules.facts.Requirement;

/** What the library says of a citation or a category, where it says so in decisions only: asked of decisions made for that. */
final class LibraryWords {
    private LibraryWords() {}

    /** The words in both languages. */
    static Bilingual inBoth(Function<Locale, String> text) {
        return new Bilingual(text.apply(Bilingual.SWEDISH), text.apply(Bilingual.ENGLISH));
    }

    /**
     * A period in which a section is not in force.
     *
     * @param text since when, and by which statute
     * @param notes what an editor has to say of it
     */
    record Lapse(ValidityPeriod period, Bilingual text, List<EditorialNote> notes) {}

    /** Of a section with these lines in the register: asked of a book that cites it alone. */
    static List<Lapse> lapses(Provision section, List<RegisteredProvision> register) {
        LegalBasis alone = LegalBasis.of(CitationSource.STATUTE, section);
        RuleBook book = probe(alone)
                .addAllRegister(register)
                .addRules(Rule.builder()
                        .id("probe")
                        .recipients(RecipientScope.of(OrganisationKind.OTHER))
                        .purpose(DisclosurePurpose.COORDINATION)
                        .ground(alone)
                        .mediumBasis(alone)
                        .conditions(Conditions.builder().build())
                        .build())
                .build();
        List<Lapse> lapses = new ArrayList<>();
        for (ValidityPeriod segment : book.segments()) {
            Permitted permitted = (Permitted) match(book, segment.anyDay()).decide(Facts.of());
            permitted.notInForce().forEach(lapse -> lapses.add(new Lapse(segment, lapse.text(), permitted.notes())));
        }
        return lapses;
    }

    /** What is noted on a day for which the law was not checked: asked of a book that has nothing else to say. */
    static EditorialNote notChecked(RuleBook book, LocalDate day) {
        RuleBook unchecked = probe(LegalBasis.condition(CitationSource.PAGE, "-", "-"))
                .lawCheckedTo(book.lawCheckedTo())
                .build();
        return match(unchecked, day).refusal().orElseThrow().notes().get(0);
    }

    private static RuleBook.Builder probe(LegalBasis basis) {
        return RuleBook.builder().id("probe").title(new Bilingual("-", "-")).defaultBasis(basis);
    }

    private static RuleMatch match(RuleBook book, LocalDate day) {
        return DisclosureEngine.using(book)
                .match(RecipientType.of(OrganisationKind.OTHER), DisclosurePurpose.COORDINATION, day);
    }

    /** The dates that evidence for this can turn on: asked of a request that lacks nothing. */
    static List<DecisiveEvidence.Day> dates(Requirement requirement) {
        DisclosureRequest complete = Draft.complete(
                        RecipientType.of(OrganisationKind.INSURANCE_COMPANY),
                        DisclosurePurpose.COORDINATION,
                        CaseMatter.OTHER,
                        LocalDate.EPOCH)
                .toForm()
                .toRequest();
        return requirement.decisive(complete, Conditions.builder().build()).stream()
                .flatMap(evidence -> evidence.dates().stream())
                .toList();
    }

    /** What an explanation says beside the category's name; null where it says nothing. */
    static @Nullable Bilingual remark(InformationCategory category) {
        Bilingual remark = inBoth(locale -> {
            String name = category.text().in(locale);
            List<String> lines = new ArrayList<>(explained(Set.of(category), locale));
            lines.removeAll(explained(Set.of(), locale));
            String line = lines.get(0);
            return line.substring(line.indexOf(name) + name.length()).strip();
        });
        return remark.english().isEmpty() ? null : remark;
    }

    private static List<String> explained(Set<InformationCategory> disclosable, Locale locale) {
        Rule any = LefiPrenumeration.asPublished().rules().get(0);
        return Explanation.of(new Permitted(any, disclosable, List.of(), List.of()), locale);
    }
}
