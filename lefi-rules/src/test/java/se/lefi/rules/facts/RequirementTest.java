package se.lefi.rules.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.lefi.Bilingual;
import se.lefi.InvalidValueException;
import se.lefi.InvalidValueException.Violation;
import se.lefi.Invariant;
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.rules.Books;

/** The requirement table: every status belongs to one requirement or is about the rule, in the order of MEANING. */
class RequirementTest {

    /** MEANING, Codes: what is listed there is what can be unmet, in that order, each with its remedy. */
    @Test
    void codesAndRemediesAreThoseOfMeaning() throws IOException {
        List<String> meaning = Files.readAllLines(Path.of("law/MEANING.md")).stream()
                .filter(line -> line.matches("\\| [a-z]* ?\\| `.*"))
                .map(line -> line.replace("`", "").split(" *\\| *"))
                .map(cells -> cells[2] + " " + cells[4])
                .toList();
        assertEquals(
                meaning,
                Stream.of(Status.values())
                        .filter(status -> !status.isMet())
                        .map(status -> status + " "
                                + Requirement.of(status)
                                        .map(requirement -> requirement.remedy().code())
                                        .orElse(
                                                status == Status.FUNCTION_NOT_STATED
                                                        ? Remedy.STATE_FUNCTION.code()
                                                        : "none"))
                        .toList());
    }

    @Test
    void theCodeOfARemedyIsACode() {
        Bilingual text = new Bilingual("gör något", "do something");
        assertEquals("DO_SOMETHING", new Remedy("DO_SOMETHING", text).toString());
        InvalidValueException exception =
                assertThrows(InvalidValueException.class, () -> new Remedy("do something", text));
        assertEquals(List.of(new Violation("code", "do something", Invariant.CODE_FORMAT)), exception.violations());
    }

    /** Beside its remedy, a case says of which matters it has to be; of any, it says nothing. */
    @Test
    void whatMattersACaseHasToBeOf() {
        Conditions two = Books.conditions()
                .requireCase(Books.section(5), CaseMatter.PRIVATE_CARE_FEE, CaseMatter.BENEFIT)
                .build();
        assertEquals(
                Optional.of(new Bilingual(
                        "slag av ärende: ekonomisk förmån, avgift för vård vid enskild vårdinrättning",
                        "kind of case: economic benefit, fee for care at a private healthcare establishment")),
                Requirement.CASE.detail(DisclosurePurpose.AUTHORITY_CASE, two));
        Conditions any =
                Books.conditions().require(Requirement.CASE, Books.section(5)).build();
        assertEquals(Optional.empty(), Requirement.CASE.detail(DisclosurePurpose.AUTHORITY_CASE, any));
    }

    @Test
    void theRequirementsShareOutTheStatusesThatAreNotAboutTheRule() {
        List<Status> owned = new ArrayList<>();
        for (Requirement requirement : Requirement.values()) {
            owned.addAll(requirement.statuses());
        }
        List<Status> all = Arrays.asList(Status.values());
        List<Status> aboutTheRule = all.subList(0, Status.RULE_APPLIES.ordinal() + 1);
        assertEquals(all.subList(aboutTheRule.size(), all.size()), owned);
        aboutTheRule.forEach(status -> assertEquals(Optional.empty(), Requirement.of(status)));
        assertEquals(
                List.of(Status.RULE_APPLIES),
                aboutTheRule.stream().filter(Status::isMet).toList());
    }

    @ParameterizedTest
    @EnumSource
    void theStatusesEndInTheOneThatIsMet(Requirement requirement) {
        List<Status> statuses = List.copyOf(requirement.statuses());
        assertEquals(
                List.of(requirement.met()),
                statuses.stream().filter(Status::isMet).toList());
        assertEquals(requirement.met(), statuses.get(statuses.size() - 1));
        for (Status status : statuses) {
            assertEquals(Optional.of(requirement), Requirement.of(status));
            assertEquals(statuses.indexOf(status), requirement.position(status));
        }
        requirement.statuses().clear();
        assertEquals(statuses, List.copyOf(requirement.statuses()), "a new set each time");
    }

    /** MEANING, Information: a ground that lets out everything leaves only what a consent may not cover. */
    @Test
    void onlyAConsentIsNarrowerThanEverything() {
        Conditions everything = Conditions.builder()
                .require(Requirement.INFORMATION, Books.section(1))
                .build();
        Set<Status> met = EnumSet.of(Status.INFORMATION_DISCLOSABLE);
        assertEquals(met, Requirement.INFORMATION.possible(everything, Facts.of()));
        for (Status consent : Requirement.CONSENT.statuses()) {
            assertEquals(
                    consent == Status.CONSENT_EFFECTIVE ? Requirement.INFORMATION.statuses() : met,
                    Requirement.INFORMATION.possible(everything, Facts.of(consent)));
        }
    }

    @Test
    void everyRequirementHasARemedyOfItsOwn() {
        Set<String> codes = new HashSet<>();
        for (Requirement requirement : Requirement.values()) {
            assertEquals(requirement.remedy().code(), requirement.remedy().toString());
            codes.add(requirement.remedy().code());
        }
        assertEquals(Requirement.values().length, codes.size());
    }

    /** MEANING, Valid values: a connection needs both signatures. Ended agreements have both. */
    @Test
    void whoHasNotSignedIsNotConnected() {
        Conditions any = Conditions.builder().build();
        for (Status agreement : Requirement.AGREEMENT.statuses()) {
            boolean signed = agreement == Status.AGREEMENT_ENDED || agreement == Status.AGREEMENT_IN_FORCE;
            assertEquals(
                    signed ? EnumSet.of(Status.NOT_CONNECTED, Status.CONNECTED) : EnumSet.of(Status.NOT_CONNECTED),
                    Requirement.CONNECTION.possible(any, Facts.of(agreement)));
        }
        assertEquals(Requirement.CONNECTION.statuses(), Requirement.CONNECTION.possible(any, Facts.of()));
    }
}
