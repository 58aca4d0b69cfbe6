package se.lefi.rules.facts;

import static se.lefi.rules.facts.Status.AGREEMENT_ENDED;
import static se.lefi.rules.facts.Status.AGREEMENT_IN_FORCE;
import static se.lefi.rules.facts.Status.AGREEMENT_MISSING;
import static se.lefi.rules.facts.Status.CASE_MISSING;
import static se.lefi.rules.facts.Status.CASE_OF_ANOTHER_MATTER;
import static se.lefi.rules.facts.Status.CASE_OPEN;
import static se.lefi.rules.facts.Status.CONNECTED;
import static se.lefi.rules.facts.Status.CONSENT_EFFECTIVE;
import static se.lefi.rules.facts.Status.CONSENT_MISSING;
import static se.lefi.rules.facts.Status.INFORMATION_DISCLOSABLE;
import static se.lefi.rules.facts.Status.INFORMATION_NOT_DISCLOSABLE;
import static se.lefi.rules.facts.Status.NECESSITY_NOT_STATED;
import static se.lefi.rules.facts.Status.NECESSITY_STATED;
import static se.lefi.rules.facts.Status.NOT_CONNECTED;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.lefi.Bilingual;
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;

/**
 * The requirement table: what a rule can ask of the evidence, in the order in which it is checked. A constant owns its statuses,
 * its words, its remedy, and how it is read from a request; all else walks this table and knows no requirement by name.
 *
 * <p>A requirement that is a mere statement of the recipient, or a date that it gives, says so with {@link #statement}.
 */
public enum Requirement {
    /** An agreement in force. */
    AGREEMENT(
            AGREEMENT_MISSING,
            AGREEMENT_IN_FORCE,
            new Bilingual("avtal eller överenskommelse", "agreement"),
            new Remedy(
                    "CONCLUDE_AGREEMENT",
                    new Bilingual(
                            "låt båda parter underteckna ett avtal eller en överenskommelse",
                            "have both parties sign an agreement"))) {
        @Override
        Status read(DisclosureRequest request, Conditions conditions, int consents) {
            return AgreementReading.agreement(request);
        }

        @Override
        public List<DecisiveEvidence> decisive(DisclosureRequest request, Conditions conditions) {
            return AgreementReading.ofAgreement(request);
        }
    },
    /** A technical connection. */
    CONNECTION(
            NOT_CONNECTED,
            CONNECTED,
            new Bilingual("teknisk anslutning", "technical connection"),
            new Remedy(
                    "CONNECT",
                    new Bilingual(
                            "anslut mottagaren tekniskt till tjänsten",
                            "connect the recipient to the service technically"))) {
        @Override
        Status read(DisclosureRequest request, Conditions conditions, int consents) {
            return AgreementReading.connection(request);
        }

        @Override
        public List<DecisiveEvidence> decisive(DisclosureRequest request, Conditions conditions) {
            return AgreementReading.ofConnection(request);
        }

        // A connection needs an agreement that both have signed.
        @Override
        public Set<Status> possible(Conditions conditions, Facts before) {
            Optional<Status> agreement = before.statusOf(AGREEMENT);
            boolean unsigned = agreement.isPresent() && agreement.get().compareTo(AGREEMENT_ENDED) < 0;
            return unsigned ? EnumSet.of(NOT_CONNECTED) : statuses();
        }
    },
    /** An open case about the individual. */
    CASE(
            CASE_MISSING,
            CASE_OPEN,
            new Bilingual("ärende", "case"),
            new Remedy(
                    "SHOW_CASE",
                    new Bilingual(
                            "visa ett pågående ärende om den enskilde", "show an open case about the individual"))) {
        @Override
        Status read(DisclosureRequest request, Conditions conditions, int consents) {
            return CaseReading.furthest(request, conditions);
        }

        @Override
        public List<DecisiveEvidence> decisive(DisclosureRequest request, Conditions conditions) {
            return CaseReading.decisive(request, conditions);
        }

        @Override
        public Optional<Status> carried(Facts facts, Conditions before, Conditions after) {
            Optional<Status> status = facts.statusOf(this);
            return status.isEmpty()
                    ? status
                    : CaseReading.carried(status.get(), before.caseMatters(), after.caseMatters());
        }

        @Override
        public boolean concernsIndividual() {
            return true;
        }

        @Override
        public Optional<Bilingual> detail(DisclosurePurpose purpose, Conditions conditions) {
            List<String> swedish = new ArrayList<>();
            List<String> english = new ArrayList<>();
            for (CaseMatter matter : conditions.caseMatters()) {
                swedish.add(matter.text().swedish());
                english.add(matter.text().english());
            }
            return swedish.size() == CaseMatter.values().length
                    ? Optional.empty()
                    : Optional.of(new Bilingual(
                            "slag av ärende: " + String.join(", ", swedish),
                            "kind of case: " + String.join(", ", english)));
        }

        @Override
        public Set<Status> possible(Conditions conditions, Facts before) {
            Set<Status> possible = statuses();
            if (conditions.caseMatters().size() == CaseMatter.values().length) {
                possible.remove(CASE_OF_ANOTHER_MATTER);
            }
            return possible;
        }

        @Override
        public String asked(Conditions conditions) {
            return names(conditions.caseMatters());
        }
    },
    /** The individual's effective consent. */
    CONSENT(
            CONSENT_MISSING,
            CONSENT_EFFECTIVE,
            new Bilingual("samtycke", "consent"),
            new Remedy(
                    "OBTAIN_CONSENT",
                    new Bilingual(
                            "inhämta den enskildes samtycke till att uppgifterna lämnas ut till mottagaren för ändamålet",
                            "obtain the individual's consent that the information is disclosed to the recipient for the purpose"))) {
        @Override
        Status read(DisclosureRequest request, Conditions conditions, int consents) {
            return ConsentReading.furthest(consents);
        }

        @Override
        public List<DecisiveEvidence> decisive(DisclosureRequest request, Conditions conditions) {
            return ConsentReading.decisive(request, conditions);
        }

        @Override
        public boolean concernsIndividual() {
            return true;
        }

        @Override
        public Optional<Bilingual> detail(DisclosurePurpose purpose, Conditions conditions) {
            return Optional.of(purpose.name());
        }
    },
    /** A statement that the information is needed for the purpose. */
    NECESSITY(
            NECESSITY_NOT_STATED,
            NECESSITY_STATED,
            new Bilingual("uppgift om behov", "stated need"),
            new Remedy(
                    "STATE_NECESSITY",
                    new Bilingual(
                            "ange att uppgifterna behövs för ändamålet, om det är så",
                            "state that the information is needed for the purpose, if it is"))) {
        @Override
        Status read(DisclosureRequest request, Conditions conditions, int consents) {
            return request.necessityStated() ? NECESSITY_STATED : NECESSITY_NOT_STATED;
        }

        @Override
        public Optional<Statement> statement() {
            return Optional.of((request, status) -> request.withNecessityStated(status.isMet()));
        }
    },
    /** No category of information beyond what may be let out. */
    INFORMATION(
            INFORMATION_NOT_DISCLOSABLE,
            INFORMATION_DISCLOSABLE,
            new Bilingual("uppgifter som får lämnas ut", "information within the limit"),
            new Remedy(
                    "NARROW_INFORMATION",
                    new Bilingual(
                            "begränsa begäran till uppgifter som får lämnas ut",
                            "limit the request to information that may be disclosed"))) {
        @Override
        Status read(DisclosureRequest request, Conditions conditions, int consents) {
            int may = ConsentReading.mayBeDisclosed(conditions, consents);
            int wanted = request.informationBits();
            // A request that names no category asks for whatever may be disclosed: that must not be nothing.
            boolean disclosable = wanted == 0 ? may != 0 : (wanted & ~may) == 0;
            return disclosable ? INFORMATION_DISCLOSABLE : INFORMATION_NOT_DISCLOSABLE;
        }

        @Override
        public Set<Status> possible(Conditions conditions, Facts before) {
            Set<Status> possible = statuses();
            if (before.couldBeOutside(conditions).isEmpty()) {
                possible.remove(INFORMATION_NOT_DISCLOSABLE);
            }
            return possible;
        }

        @Override
        public String asked(Conditions conditions) {
            String implied = conditions.asksFor(CONSENT)
                    ? " (" + CONSENT_THAT_NAMES_NONE + ": " + names(conditions.impliedByConsent()) + ")"
                    : "";
            return names(conditions.letOut()) + implied;
        }
    };

    /** What stands in {@link #asked} before the categories that a consent covers which names none. */
    public static final String CONSENT_THAT_NAMES_NONE = "CONSENT_THAT_NAMES_NONE";

    private static final Status[] STATUSES = Status.values();

    private final Status first;
    private final Status met;
    private final int size;
    private final Bilingual text;
    private final Remedy remedy;

    Requirement(Status first, Status met, Bilingual text, Remedy remedy) {
        this.first = first;
        this.met = met;
        this.size = met.ordinal() - first.ordinal() + 1;
        this.text = text;
        this.remedy = remedy;
    }

    /** Makes a statement of the recipient, or takes it back. */
    @FunctionalInterface
    public interface Statement {
        /** {@return the request with the statement made so that it stands, on its decision date, as this status of the requirement} */
        DisclosureRequest in(DisclosureRequest request, Status status);
    }

    /** {@return how it stands in a request, under a rule that asks for it on these conditions} */
    public final Status read(DisclosureRequest request, Conditions conditions) {
        return read(request, conditions, ConsentReading.read(request, conditions));
    }

    /** The consents have been read already, as {@link ConsentReading#read} has it. */
    abstract Status read(DisclosureRequest request, Conditions conditions, int consents);

    /**
     * {@return the statuses that some evidence amounts to, in order; a new set}
     *
     * @param before how the requirements that are checked before it stand
     */
    public Set<Status> possible(Conditions conditions, Facts before) {
        return statuses();
    }

    /** {@return what is asked for on these conditions, in codes} */
    public String asked(Conditions conditions) {
        return "REQUIRED";
    }

    /**
     * {@return how it stands in the same request under other conditions, as far as its facts under the first tell; empty where they
     * do not: where something else is {@link #asked}, unless the requirement knows better}
     */
    public Optional<Status> carried(Facts facts, Conditions before, Conditions after) {
        return asked(before).equals(asked(after)) ? facts.statusOf(this) : Optional.empty();
    }

    /** {@return the evidence that gets as far as it does, so that the answer turns on it; none where there is none} */
    public List<DecisiveEvidence> decisive(DisclosureRequest request, Conditions conditions) {
        return List.of();
    }

    /** {@return whether how it stands tells something about the individual, and not about the recipient alone} */
    public boolean concernsIndividual() {
        return false;
    }

    /** {@return what the evidence that mends it has to be like, beside what its remedy says; empty where that is all} */
    public Optional<Bilingual> detail(DisclosurePurpose purpose, Conditions conditions) {
        return Optional.empty();
    }

    /** {@return how the statement is made that it asks for; empty where it asks for evidence of other kinds} */
    public Optional<Statement> statement() {
        return Optional.empty();
    }

    /** {@return its statuses in the order tested, the met one last; a new set} */
    public Set<Status> statuses() {
        return EnumSet.range(first, met);
    }

    /** {@return its position among its statuses, from zero; the further a piece of evidence gets, the higher} */
    public int position(Status status) {
        return status.ordinal() - first.ordinal();
    }

    /** The status at a position. */
    Status at(int position) {
        return STATUSES[first.ordinal() + position];
    }

    /** How many statuses it has. */
    int size() {
        return size;
    }

    /** {@return the status that is met} */
    public Status met() {
        return met;
    }

    /** {@return what it asks for, in words} */
    public Bilingual text() {
        return text;
    }

    /** {@return what mends it where it is unmet} */
    public Remedy remedy() {
        return remedy;
    }

    /** {@return the requirement that the status is one of; empty for those that are about the rule itself} */
    public static Optional<Requirement> of(Status status) {
        for (Requirement requirement : values()) {
            if (requirement.owns(status)) {
                return Optional.of(requirement);
            }
        }
        return Optional.empty();
    }

    private boolean owns(Status status) {
        return first.compareTo(status) <= 0 && status.compareTo(met) <= 0;
    }

    private static String names(Set<? extends Enum<?>> constants) {
        List<String> names = new ArrayList<>();
        for (Enum<?> constant : constants) {
            names.add(constant.name());
        }
        return String.join(", ", names);
    }
}
