package se.lefi.examples.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.AuthorityFunction;
import se.lefi.organisation.Organisation;
import se.lefi.organisation.OrganisationKind;
import se.lefi.organisation.OrganisationNumber;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleBook;
import se.lefi.rules.facts.Requirement;

/**
 * Requests as a gateway meets them: mixed, half of them permitted by the book, and as if each had just been read. No two
 * of them share an object, and none shares one with the book. The same book has the same requests every time.
 */
public final class Workload {
    /** The number of requests in the published figures. */
    public static final int SIZE = 4096;

    static final ValidityPeriod DAYS = ValidityPeriod.between(LocalDate.of(2020, 4, 1), LocalDate.of(2027, 1, 1));

    private final Random random = new Random(20261123);
    private final int consents;
    private int made;

    private Workload(int consents) {
        this.consents = consents;
    }

    /** {@return the requests of the published figures} */
    public static List<DisclosureRequest> of(RuleBook book) {
        return of(book, SIZE, 2);
    }

    /** {@return so many requests, with so many consents for each rule that asks for one} */
    public static List<DisclosureRequest> of(RuleBook book, int size, int consents) {
        Workload workload = new Workload(consents);
        List<Rule> rules = book.rules().stream()
                .filter(rule -> DAYS.overlaps(rule.inForce()))
                .toList();
        List<DisclosureRequest> requests = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Rule rule = rules.get(workload.random.nextInt(rules.size()));
            requests.add(i % 2 == 0 ? workload.permitted(rule) : workload.refused(rule));
        }
        Collections.shuffle(requests, workload.random);
        return requests;
    }

    private DisclosureRequest permitted(Rule rule) {
        return request(rule, rule.purpose(), EnumSet.noneOf(Requirement.class));
    }

    /** One in eight is for a purpose that only other recipients have; the others miss one requirement or two. */
    private DisclosureRequest refused(Rule rule) {
        if (random.nextInt(8) == 0) {
            boolean authority = rule.recipients().kinds().stream().allMatch(OrganisationKind::isAuthority);
            DisclosurePurpose others =
                    authority ? DisclosurePurpose.RISK_ASSESSMENT : DisclosurePurpose.SOCIAL_SERVICES_CASE;
            return request(rule, others, EnumSet.noneOf(Requirement.class));
        }
        List<Requirement> asked = rule.conditions().requirements();
        Requirement one = asked.get(random.nextInt(asked.size()));
        Requirement another = asked.get(random.nextInt(asked.size()));
        return request(rule, rule.purpose(), EnumSet.of(one, random.nextBoolean() ? one : another));
    }

    private DisclosureRequest request(Rule rule, DisclosurePurpose purpose, Set<Requirement> missing) {
        LocalDate day = dayOf(rule);
        Organisation recipient = recipient(rule);
        WorkloadEvidence evidence = new WorkloadEvidence(rule, day, recipient.number(), made, missing, random);
        DisclosureRequest request = DisclosureRequest.builder()
                .decisionDate(day)
                .recipient(recipient)
                .purpose(WorkloadEvidence.copy(purpose))
                .subject(evidence.subject())
                .addAllInformation(evidence.information())
                .agreement(evidence.agreement())
                .addAllCaseFiles(evidence.caseFiles())
                .addAllConsents(evidence.consents(consents))
                .build();
        for (Requirement requirement : rule.conditions().requirements()) {
            if (requirement.statement().isPresent()) {
                request = requirement
                        .statement()
                        .get()
                        .in(
                                request,
                                missing.contains(requirement)
                                        ? requirement.statuses().iterator().next()
                                        : requirement.met());
            }
        }
        return request;
    }

    private LocalDate dayOf(Rule rule) {
        ValidityPeriod days = DAYS.intersection(rule.inForce());
        return LocalDate.ofEpochDay(random.nextLong(
                days.from().orElseThrow().toEpochDay(), days.end().orElseThrow().toEpochDay()));
    }

    private Organisation recipient(Rule rule) {
        List<OrganisationKind> kinds = List.copyOf(rule.recipients().kinds());
        List<AuthorityFunction> functions = List.copyOf(rule.recipients().functions());
        Optional<AuthorityFunction> function =
                functions.isEmpty() ? Optional.empty() : Optional.of(functions.get(random.nextInt(functions.size())));
        List<OrganisationKind> possible = kinds.stream()
                .filter(kind -> function.map(f -> f.levels().contains(kind)).orElse(true))
                .toList();
        OrganisationKind kind = possible.get(random.nextInt(possible.size()));
        return Organisation.builder()
                .number(number(kind))
                .name("Mottagare " + made++)
                .kind(kind)
                .function(function)
                .build();
    }

    private OrganisationNumber number(OrganisationKind kind) {
        String nine = (kind.isAuthority() ? "212" : "556") + String.format(Locale.ROOT, "%06d", made);
        int sum = IntStream.range(0, 9)
                .map(i -> (nine.charAt(i) - '0') * (2 - i % 2))
                .map(product -> product / 10 + product % 10)
                .sum();
        return new OrganisationNumber(nine + (10 - sum % 10) % 10);
    }
}
