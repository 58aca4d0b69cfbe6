package se.lefi.rules.explain;

import java.util.HashMap;
import java.util.Map;
import se.lefi.Bilingual;
import se.lefi.rules.facts.AgreementStatus;
import se.lefi.rules.facts.CaseStatus;
import se.lefi.rules.facts.ConnectionStatus;
import se.lefi.rules.facts.ConsentStatus;
import se.lefi.rules.facts.InformationStatus;
import se.lefi.rules.facts.NecessityStatus;
import se.lefi.rules.facts.RuleStatus;
import se.lefi.rules.facts.Status;

/** What each code says, in a sentence. */
public final class Reasons {
    private static final Map<Status, Bilingual> REASONS = new HashMap<>();

    static {
        say(RuleStatus.DATE_NOT_COVERED, "Utgåvan omfattar inte beslutsdagen.", "The edition does not cover the date.");
        say(
                RuleStatus.RECIPIENT_NOT_ELIGIBLE,
                "Ingen regel omfattar detta slag av mottagare.",
                "No rule covers this kind of recipient.");
        say(
                RuleStatus.PURPOSE_NOT_AVAILABLE,
                "Ingen regel ger mottagaren uppgifter för ändamålet.",
                "No rule gives this recipient data for this purpose.");
        say(
                RuleStatus.LEGAL_BASIS_NOT_IN_FORCE,
                "Den rättsliga grunden gäller inte på beslutsdagen.",
                "The legal basis is not in force on the date.");
        say(AgreementStatus.AGREEMENT_MISSING, "Avtal eller överenskommelse saknas.", "There is no agreement.");
        say(
                AgreementStatus.AGREEMENT_NOT_SIGNED,
                "Avtalet eller överenskommelsen var inte undertecknad av båda parter senast på beslutsdagen.",
                "The agreement had not been signed by both parties by the date.");
        say(AgreementStatus.AGREEMENT_ENDED, "Avtalet eller överenskommelsen har upphört.", "The agreement has ended.");
        say(
                ConnectionStatus.NOT_CONNECTED,
                "Mottagaren är inte tekniskt ansluten på beslutsdagen.",
                "The recipient is not technically connected on the date.");
        say(CaseStatus.CASE_MISSING, "Ärende saknas.", "There is no case.");
        say(
                CaseStatus.CASE_CONCERNS_ANOTHER_PERSON,
                "Ärendet gäller en annan person.",
                "The case is about another person.");
        say(CaseStatus.CASE_NOT_OPEN, "Ärendet är inte öppet på beslutsdagen.", "The case is not open on the date.");
        say(
                CaseStatus.CASE_OF_ANOTHER_MATTER,
                "Ärendet är av ett annat slag än grunden kräver.",
                "The case is of another matter than the ground asks for.");
        say(ConsentStatus.CONSENT_MISSING, "Samtycke saknas.", "There is no consent.");
        say(
                ConsentStatus.CONSENT_FROM_ANOTHER_PERSON,
                "Samtycket kommer från en annan person.",
                "The consent is from another person.");
        say(
                ConsentStatus.CONSENT_FOR_ANOTHER_RECIPIENT,
                "Samtycket gäller en annan mottagare.",
                "The consent is for another recipient.");
        say(
                ConsentStatus.CONSENT_FOR_ANOTHER_PURPOSE,
                "Samtycket gäller ett annat ändamål.",
                "The consent is for another purpose.");
        say(
                ConsentStatus.CONSENT_NOT_YET_GIVEN,
                "Samtycket hade ännu inte lämnats på beslutsdagen.",
                "The consent had not yet been given on the date.");
        say(ConsentStatus.CONSENT_WITHDRAWN, "Samtycket är återkallat.", "The consent is withdrawn.");
        say(ConsentStatus.CONSENT_EXPIRED, "Samtycket har upphört att gälla.", "The consent has expired.");
        say(
                NecessityStatus.NECESSITY_NOT_STATED,
                "Mottagaren har inte angett att uppgifterna behövs för ändamålet.",
                "The recipient has not stated that the information is needed for the purpose.");
        say(
                InformationStatus.INFORMATION_NOT_DISCLOSABLE,
                "Några av de begärda uppgifterna får inte lämnas ut.",
                "Some of the information asked for may not be disclosed.");
    }

    private Reasons() {}

    private static void say(Status status, String swedish, String english) {
        REASONS.put(status, new Bilingual(swedish, english));
    }

    /**
     * {@return the sentence for a status}
     *
     * @throws IllegalArgumentException if the status is met: there is nothing to explain
     */
    public static Bilingual of(Status status) {
        Bilingual reason = REASONS.get(status);
        if (reason == null) {
            throw new IllegalArgumentException("status = " + status + ": must be unmet to have a reason");
        }
        return reason;
    }
}
