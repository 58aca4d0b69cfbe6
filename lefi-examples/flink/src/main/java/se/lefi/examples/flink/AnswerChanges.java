package se.lefi.examples.flink;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.flink.api.common.eventtime.Watermark;
import org.apache.flink.api.common.eventtime.WatermarkGenerator;
import org.apache.flink.api.common.eventtime.WatermarkOutput;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.util.function.SerializableSupplier;
import se.lefi.rules.RuleBook;

/**
 * The job between its sources and its sinks.
 *
 * @param changes of answers, a line of JSON each
 * @param rejected lines that do not count, or not as they stand, each with the reasons
 */
record AnswerChanges(DataStream<String> changes, DataStream<String> rejected) {
    /**
     * What a run is told.
     *
     * @param books the editions, the one that applies first before the others
     * @param today the last day that can be told about
     * @param late by how many days a change may come after a later day's
     * @param changesQuiet how long a reader of changes that has none is waited for
     * @param editionsQuiet how long the stream of editions is waited for when it says nothing: an edition that is named in
     *     time is there before its day is over
     * @param locale of the words in the answers
     */
    record Settings(
            SerializableSupplier<List<RuleBook>> books,
            SerializableSupplier<LocalDate> today,
            int late,
            Duration changesQuiet,
            Duration editionsQuiet,
            Locale locale) {}

    static AnswerChanges of(DataStream<String> changes, DataStream<String> editions, Settings settings) {
        SerializableSupplier<List<RuleBook>> books = settings.books();
        SerializableSupplier<LocalDate> today = settings.today();
        int late = settings.late();
        SingleOutputStreamOperator<Told> told = changes.process(
                        new LineReader<>(line -> Lines.change(line, today.get())), Types.POJO(Told.class))
                .uid("read-changes");
        SingleOutputStreamOperator<EditionFrom> named = editions.process(
                        new LineReader<>(line -> Lines.edition(line, new Editions(books))),
                        Types.POJO(EditionFrom.class))
                .uid("read-editions");
        // An edition counts from its own day, so its stream tells no time.
        SingleOutputStreamOperator<String> answers = told.assignTimestampsAndWatermarks(
                        WatermarkStrategy.<Told>forGenerator(context -> new DayAfterDay(late))
                                .withTimestampAssigner((change, time) -> Days.toTime(change.day()))
                                .withIdleness(settings.changesQuiet()))
                .uid("days")
                .keyBy(Told::subscription, Types.STRING)
                .connect(named.assignTimestampsAndWatermarks(
                                WatermarkStrategy.<EditionFrom>noWatermarks().withIdleness(settings.editionsQuiet()))
                        .uid("no-days")
                        .broadcast())
                .transform("answers", Types.STRING, new AnswerOperator(books, settings.locale()))
                .uid("answers");
        return new AnswerChanges(
                answers,
                told.getSideOutput(Rejection.TAG)
                        .union(named.getSideOutput(Rejection.TAG), answers.getSideOutput(Rejection.TAG)));
    }

    /** A day is over when a change has come that is so many days later. By the lines alone: no clock. */
    private static final class DayAfterDay implements WatermarkGenerator<Told> {
        private final int late;
        private int last = Integer.MIN_VALUE;

        DayAfterDay(int late) {
            this.late = late;
        }

        @Override
        public void onEvent(Told told, long time, WatermarkOutput output) {
            if (told.day() > last) {
                last = told.day();
                output.emitWatermark(new Watermark(Days.toTime(last - late) - 1));
            }
        }

        @Override
        public void onPeriodicEmit(WatermarkOutput output) {
            // Days come with changes.
        }
    }
}
