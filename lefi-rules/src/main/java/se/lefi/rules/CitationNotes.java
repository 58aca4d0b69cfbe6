package se.lefi.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.lefi.Bilingual;
import se.lefi.law.CitationSource;
import se.lefi.law.EditorialNote;
import se.lefi.law.LegalBasis;
import se.lefi.law.Provision;
import se.lefi.law.RegisteredProvision;

/**
 * What there is to say on a day about what a decision cites: the notes of the citations themselves, what the register knows of the
 * sections, and the advisories.
 */
final class CitationNotes {
    private final Map<Provision, List<RegisteredProvision>> register;
    private final List<Advisory> advisories;
    private final LocalDate day;
    private final IdentityHashMap<Rule, RuleMatch> matches = new IdentityHashMap<>();

    /**
     * Of the lines of the book's register by section.
     *
     * @param advisories those that are shown on the day
     * @param day any day of a segment in which neither changes
     */
    CitationNotes(Map<Provision, List<RegisteredProvision>> register, List<Advisory> advisories, LocalDate day) {
        this.register = register;
        this.advisories = advisories;
        this.day = day;
    }

    /** The rule's match with these notes: one for all recipients. Not thread-safe. */
    RuleMatch match(Rule rule) {
        RuleMatch match = matches.get(rule);
        if (match == null) {
            match = new RuleEvaluator(rule, this);
            matches.put(rule, match);
        }
        return match;
    }

    /** The sections that the bases rest on and that are not in force, in the order cited, each once. */
    List<NotInForce> notInForce(List<LegalBasis> cited) {
        Set<Provision> sections = new LinkedHashSet<>();
        for (LegalBasis basis : cited) {
            for (Provision place : basis.restsOn()) {
                sections.add(place.wholeSection());
            }
        }
        List<NotInForce> notInForce = new ArrayList<>();
        for (Provision section : sections) {
            NotInForce since = NotInForce.on(day, section, linesOf(section));
            if (since != null) {
                notInForce.add(since);
            }
        }
        return List.copyOf(notInForce);
    }

    /** In the order cited, each note once; the advisories come last. */
    List<EditorialNote> on(List<LegalBasis> cited) {
        Set<EditorialNote> notes = new LinkedHashSet<>();
        for (LegalBasis basis : cited) {
            notes.addAll(basis.notes());
        }
        for (NotInForce section : notInForce(cited)) {
            notes.addAll(about(section));
        }
        for (Advisory advisory : advisories) {
            if (advisory.concerns(cited)) {
                notes.add(advisory.note());
            }
        }
        return List.copyOf(notes);
    }

    private List<RegisteredProvision> linesOf(Provision section) {
        return register.getOrDefault(section, List.of());
    }

    /** What the register has to say of the section's end, or that it is not in force. */
    private List<EditorialNote> about(NotInForce section) {
        List<EditorialNote> onEnd = new ArrayList<>();
        for (RegisteredProvision line : linesOf(section.section())) {
            boolean ended = !section.notYet() && line.inForce().end().equals(Optional.of(section.since()));
            if (ended && line.onEnd().isPresent()) {
                onEnd.add(line.onEnd().get());
            }
        }
        return onEnd.isEmpty() ? List.of(general(section)) : onEnd;
    }

    private static EditorialNote general(NotInForce section) {
        LegalBasis cited = LegalBasis.of(CitationSource.STATUTE, section.section());
        Bilingual since = section.text();
        return EditorialNote.of(
                section.code().replace(':', '-').replace(' ', '-')
                        + (section.notYet() ? "-NOT-YET-IN-FORCE" : "-NO-LONGER-IN-FORCE"),
                cited.in(Bilingual.SWEDISH) + " " + since.swedish() + ".",
                cited.in(Bilingual.ENGLISH) + ": " + since.english() + ".");
    }
}
