package se.lefi.rules.edition;

import static se.lefi.law.CitationSource.INTERPRETATION;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.InformationCategory;
import se.lefi.law.EditorialNote;
import se.lefi.law.LegalBasis;
import se.lefi.law.ValidityPeriod;
import se.lefi.rules.LegalEffect;
import se.lefi.rules.RecipientScope;
import se.lefi.rules.Rule;
import se.lefi.rules.facts.Conditions;
import se.lefi.rules.facts.Requirement;
import se.lefi.rules.facts.Status;

/**
 * A line of FACTS B1 while it is written down: it becomes a rule for each medium that is in force beside it. What it asks for is
 * said line by line; nothing is added.
 */
final class Ground {
    /** Every disclosure of this edition asks for the statement, also where the ground does not say so. */
    static final LegalBasis NEED_AS_READ = LegalBasis.condition(
            INTERPRETATION,
            "Den som begär uppgifter genom tjänsten anger att de behövs för ändamålet",
            "Whoever asks for data through the service states that it is needed for the purpose");

    private final String id;
    private final LegalBasis basis;
    private final ValidityPeriod inForce;
    private final Conditions.Builder conditions = Conditions.builder();
    private @Nullable RecipientScope recipients;
    private @Nullable DisclosurePurpose purpose;
    private @Nullable LegalEffect effect;
    private EditorialNote[] notes = {};

    private Ground(String id, LegalBasis basis, ValidityPeriod inForce) {
        this.id = id;
        this.basis = basis;
        this.inForce = inForce;
    }

    /** The id names the ground, and what tells it from its neighbours; the day is added. */
    static Ground of(String id, LegalBasis basis, ValidityPeriod inForce) {
        return new Ground(id, basis, inForce);
    }

    /** What an editor has to say about the ground, not about what it asks for. */
    Ground noting(EditorialNote... about) {
        notes = about;
        return this;
    }

    Ground servesFor(DisclosurePurpose asked, RecipientScope served) {
        purpose = asked;
        recipients = served;
        return this;
    }

    Ground is(LegalEffect of) {
        effect = of;
        return this;
    }

    Ground asksFor(Requirement requirement, LegalBasis says) {
        conditions.require(requirement, says);
        return this;
    }

    /** That there is a case of the matter is the letter; that it is open, and about the very person, is read into it. */
    Ground asksForCase(LegalBasis says, CaseMatter... matters) {
        conditions.requireCase(says, matters).byReading(Status.CASE_CONCERNS_ANOTHER_PERSON, Status.CASE_NOT_OPEN);
        return this;
    }

    /** What a withdrawal reaches, and what a consent covers that names no category, are readings. */
    Ground asksForConsent(LegalBasis says, Set<InformationCategory> unlessNamed) {
        conditions.requireConsent(says, unlessNamed).byReading(Status.CONSENT_WITHDRAWN);
        return this;
    }

    /** What a ground lets out is a reading of its letter. */
    Ground letsOut(Set<InformationCategory> categories) {
        conditions.limitInformation(basis.withSource(INTERPRETATION), categories);
        return this;
    }

    /** One rule for each medium that is in force in some of the ground's days. */
    List<Rule> on(List<Medium> media) {
        return allOn(media, this);
    }

    /** The rules of several grounds beside the same media. */
    static List<Rule> allOn(List<Medium> media, Ground... grounds) {
        List<Rule> rules = new ArrayList<>();
        for (Ground ground : grounds) {
            for (Medium medium : media) {
                if (medium.inForce().overlaps(ground.inForce)) {
                    rules.add(ground.rule(medium));
                }
            }
        }
        return List.copyOf(rules);
    }

    private Rule rule(Medium medium) {
        ValidityPeriod both = medium.inForce().intersection(inForce);
        return Rule.builder()
                .id(both.from().isEmpty() ? id : id + "-" + both.from().get())
                .recipients(Objects.requireNonNull(recipients, "servesFor"))
                .purpose(Objects.requireNonNull(purpose, "servesFor"))
                .inForce(both)
                .ground(basis.with(notes))
                .mediumBasis(medium.basis())
                .mediumKind(medium.kind())
                .legalEffect(Optional.ofNullable(effect))
                .fee(medium.fee())
                .conditions(conditions.build())
                .build();
    }
}
