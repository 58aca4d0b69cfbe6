package se.lefi.examples.flink;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.lefi.form.AgreementForm;
import se.lefi.form.CaseForm;
import se.lefi.form.ConsentForm;
import se.lefi.form.DisclosureForm;
import se.lefi.form.RecipientForm;

/** Subscriptions and what happens to them by chance over three years; the same for the same number. */
final class Population {
    static final LocalDate FIRST = LocalDate.of(2023, 9, 1);
    static final LocalDate END = FIRST.plusYears(3);
    static final int LATE = 2;

    /** A change as it was told; without form the subscription ends. */
    record Event(
            String subscription,
            long number,
            LocalDate day,
            @Nullable DisclosureForm form) {}

    private record Question(RecipientForm recipient, String purpose) {}

    private static final List<Question> QUESTIONS = List.of(
            question("516999-1014", "INSURANCE_COMPANY", null, "COORDINATION"),
            question("516999-1014", "INSURANCE_COMPANY", null, "CLAIMS_SETTLEMENT"),
            question("516999-1022", "INSURANCE_COMPANY", null, "RISK_ASSESSMENT"),
            question("212000-0142", "MUNICIPAL_AUTHORITY", "SOCIAL_WELFARE_BOARD", "SOCIAL_SERVICES_CASE"),
            question("212000-0142", "MUNICIPAL_AUTHORITY", "SOCIAL_WELFARE_BOARD", "AUTHORITY_CASE"),
            question("202100-2114", "STATE_AUTHORITY", "LABOUR_MARKET_AUTHORITY", "AUTHORITY_CASE"));

    private static final List<String> CATEGORIES = List.of("BENEFIT_GRANTED", "AMOUNT_PAID", "ADDRESS", "OTHER");

    private final Random random;

    private Population(long seed) {
        random = new Random(seed);
    }

    /** {@return the changes of so many subscriptions, in the order of their numbers} */
    static List<Event> events(int subscriptions, long seed) {
        return IntStream.range(0, subscriptions)
                .boxed()
                .flatMap(i -> new Population(seed * 1_000_003 + i).history("s-" + i, "p-" + i).stream())
                .toList();
    }

    /** {@return the events as they arrive: up to {@link #LATE} days late, and one in ten twice} */
    static List<Event> arriving(List<Event> events, long seed) {
        Random random = new Random(seed);
        record Arrival(Event event, LocalDate on) {}
        List<Arrival> arrivals = new ArrayList<>();
        for (Event event : events) {
            arrivals.add(new Arrival(event, event.day().plusDays(random.nextInt(LATE + 1))));
            if (random.nextInt(10) == 0) {
                arrivals.add(new Arrival(event, event.day().plusDays(LATE)));
            }
        }
        return arrivals.stream()
                .sorted(Comparator.comparing(Arrival::on))
                .map(Arrival::event)
                .toList();
    }

    /** {@return the first changes of some subscriptions, all on one day} */
    static List<Event> beginnings(int from, int end, LocalDate day) {
        return IntStream.range(from, end)
                .mapToObj(i -> {
                    Population one = new Population(i);
                    Question question = QUESTIONS.get(one.random.nextInt(QUESTIONS.size()));
                    return new Event("s-" + i, 1, day, one.form(question, "p-" + i, day));
                })
                .toList();
    }

    private List<Event> history(String subscription, String person) {
        List<Event> events = new ArrayList<>();
        Question question = QUESTIONS.get(random.nextInt(QUESTIONS.size()));
        LocalDate day = FIRST.plusDays(random.nextInt(600));
        boolean there = false;
        for (long number = 1; day.isBefore(END) && number <= 6; number++) {
            there = !there || random.nextInt(4) > 0;
            events.add(new Event(subscription, number, day, there ? form(question, person, day) : null));
            // Sometimes on the same day again.
            day = random.nextInt(8) == 0 ? day : day.plusDays(1 + random.nextInt(300));
        }
        return events;
    }

    private DisclosureForm form(Question question, String person, LocalDate day) {
        LocalDate signed = day.minusDays(300L + random.nextInt(900));
        AgreementForm agreement = new AgreementForm(
                signed.toString(),
                signed.plusDays(5).toString(),
                seldom(day),
                signed.plusDays(10 + random.nextInt(400)).toString(),
                null);
        return new DisclosureForm(
                null,
                question.recipient(),
                question.purpose(),
                person,
                random.nextBoolean() ? null : CATEGORIES.subList(0, 1 + random.nextInt(7) % CATEGORIES.size()),
                random.nextInt(8) == 0 ? null : "true",
                random.nextInt(10) == 0 ? null : agreement,
                List.of(new CaseForm(
                        "2024-1",
                        person,
                        "BENEFIT",
                        day.plusDays(random.nextInt(60) - 30L).toString(),
                        seldom(day.plusDays(31)))),
                IntStream.range(0, random.nextInt(3))
                        .mapToObj(i -> consent(question, person, day))
                        .toList());
    }

    private ConsentForm consent(Question question, String person, LocalDate day) {
        LocalDate given = day.plusDays(random.nextInt(60) - 40L);
        return new ConsentForm(
                person,
                question.recipient().number(),
                List.of(question.purpose()),
                random.nextBoolean() ? null : CATEGORIES.subList(0, 2),
                given.toString(),
                random.nextInt(4) == 0 ? given.plusDays(random.nextInt(200)).toString() : null,
                random.nextBoolean() ? given.plusDays(1 + random.nextInt(400)).toString() : null);
    }

    private @Nullable String seldom(LocalDate from) {
        return random.nextInt(3) == 0 ? from.plusDays(random.nextInt(400)).toString() : null;
    }

    private static Question question(String number, String kind, @Nullable String function, String purpose) {
        return new Question(new RecipientForm(number, "Någon", kind, function), purpose);
    }
}
