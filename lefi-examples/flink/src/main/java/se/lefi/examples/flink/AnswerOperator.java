package se.lefi.examples.flink;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.flink.api.common.state.BroadcastState;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.PrimitiveArrayTypeInfo;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.state.VoidNamespace;
import org.apache.flink.runtime.state.VoidNamespaceSerializer;
import org.apache.flink.streaming.api.operators.AbstractStreamOperator;
import org.apache.flink.streaming.api.operators.InternalTimer;
import org.apache.flink.streaming.api.operators.InternalTimerService;
import org.apache.flink.streaming.api.operators.Triggerable;
import org.apache.flink.streaming.api.operators.TwoInputStreamOperator;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.util.function.SerializableSupplier;
import org.jspecify.annotations.Nullable;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.rules.Assessment;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.RuleBook;
import se.lefi.rules.analysis.Timeline;
import se.lefi.rules.explain.WireForm;

/**
 * Decides a subscription anew at the end of every day on which its answer can change, and says where it does. On a day counts the
 * change with the highest number among those whose day has come; so a repeated one is as if it were not there.
 *
 * <p>An operator and no {@code KeyedBroadcastProcessFunction}, because that cannot set timers when an edition is named: a new
 * edition is to count from its day for everybody, wherever the watermark happens to be when it arrives.
 */
final class AnswerOperator extends AbstractStreamOperator<String>
        implements TwoInputStreamOperator<Told, EditionFrom, String>, Triggerable<String, VoidNamespace> {
    private static final long serialVersionUID = 1L;

    private static final ValueStateDescriptor<byte[]> CURRENT =
            new ValueStateDescriptor<>("current", PrimitiveArrayTypeInfo.BYTE_PRIMITIVE_ARRAY_TYPE_INFO);
    private static final MapStateDescriptor<Integer, byte[]> WAITING =
            new MapStateDescriptor<>("waiting", Types.INT, PrimitiveArrayTypeInfo.BYTE_PRIMITIVE_ARRAY_TYPE_INFO);
    private static final MapStateDescriptor<Integer, String> APPLIES =
            new MapStateDescriptor<>("applies", Types.INT, Types.STRING);

    private final SerializableSupplier<List<RuleBook>> books;
    private final Locale locale;

    private transient Editions editions;
    private transient ValueState<byte[]> current;
    private transient MapState<Integer, byte[]> waiting;
    private transient BroadcastState<Integer, String> applies;
    private transient InternalTimerService<VoidNamespace> timers;

    @SuppressWarnings("NullAway.Init") // open() does
    AnswerOperator(SerializableSupplier<List<RuleBook>> books, Locale locale) {
        this.books = books;
        this.locale = locale;
    }

    @Override
    public void open() throws Exception {
        super.open();
        editions = new Editions(books);
        current = getRuntimeContext().getState(CURRENT);
        waiting = getRuntimeContext().getMapState(WAITING);
        applies = getOperatorStateBackend().getBroadcastState(APPLIES);
        timers = getInternalTimerService("days", VoidNamespaceSerializer.INSTANCE, this);
    }

    @Override
    public void processElement1(StreamRecord<Told> element) throws Exception {
        Told told = element.getValue();
        if (told.number() <= Evidence.ofBytes(current.value()).number()) {
            return;
        }
        int day = firstOpen(told.day());
        if (day != told.day()) {
            String reason = "day: " + Days.toDate(told.day()) + " is over; counts from " + Days.toDate(day);
            output.collect(Rejection.TAG, new StreamRecord<>(new Rejection(told.subscription(), reason).toJson()));
        }
        if (told.number() > Evidence.ofBytes(waiting.get(day)).number()) {
            waiting.put(day, told.evidence());
            wake(day);
        }
    }

    /** Everybody is decided anew once, on the edition's first day. */
    @Override
    public void processElement2(StreamRecord<EditionFrom> element) throws Exception {
        EditionFrom edition = element.getValue();
        applies.put(edition.day(), edition.edition());
        int day = firstOpen(edition.day());
        getKeyedStateBackend()
                .applyToAllKeys(
                        VoidNamespace.INSTANCE, VoidNamespaceSerializer.INSTANCE, CURRENT, (key, state) -> wake(day));
    }

    @Override
    public void onEventTime(InternalTimer<String, VoidNamespace> timer) throws Exception {
        int day = Days.ofTime(timer.getTimestamp());
        Evidence old = Evidence.ofBytes(current.value());
        Evidence told = Evidence.ofBytes(waiting.get(day));
        waiting.remove(day);
        Evidence now = (told.number() > old.number() ? told : old).decidedBy(edition(day));
        DisclosureRequest before = old.request(Days.toDate(day - 1));
        DisclosureRequest after = now.request(Days.toDate(day));
        say(timer.getKey(), day, assess(old, before), assess(now, after));
        if (!now.equals(old)) {
            current.update(now.toBytes());
        }
        if (after != null) {
            wakeNext(after, day);
        }
    }

    @Override
    public void onProcessingTime(InternalTimer<String, VoidNamespace> timer) {
        throw new IllegalStateException("nothing here reads a clock");
    }

    private void say(String subscription, int day, @Nullable Assessment before, @Nullable Assessment after) {
        if (!isSameAnswer(before, after)) {
            String change = new Change(
                            subscription,
                            Days.toDate(day).toString(),
                            before == null ? null : WireForm.of(before, locale),
                            after == null ? null : WireForm.of(after, locale),
                            Cause.between(before, after))
                    .toJson();
            output.collect(new StreamRecord<>(change));
        }
    }

    private static boolean isSameAnswer(@Nullable Assessment before, @Nullable Assessment after) {
        return (before == null || after == null)
                ? before == after
                : before.decision().isSameAnswerAs(after.decision());
    }

    private @Nullable Assessment assess(Evidence evidence, @Nullable DisclosureRequest request) {
        return (request == null || evidence.edition() == null)
                ? null
                : editions.engine(evidence.edition()).assess(request);
    }

    /** The next day with another answer, or with another edition, is when to look again. */
    private void wakeNext(DisclosureRequest request, int day) throws Exception {
        int next = nextEdition(day);
        if (next < Integer.MAX_VALUE) {
            wake(next);
        }
        DisclosureEngine engine = editions.engine(edition(day));
        LocalDate end = next < Integer.MAX_VALUE ? Days.toDate(next) : Days.FAR;
        List<Timeline.Segment> segments =
                Timeline.of(engine, request, Days.toDate(day), end).segments();
        for (Timeline.Segment segment : segments) {
            if (!segment.decision().isSameAnswerAs(segments.get(0).decision())) {
                wake(Days.of(segment.from()));
                return;
            }
        }
    }

    private String edition(int day) throws Exception {
        int since = Integer.MIN_VALUE;
        String edition = editions.first();
        for (Map.Entry<Integer, String> entry : applies.immutableEntries()) {
            if (entry.getKey() <= day && entry.getKey() >= since) {
                since = entry.getKey();
                edition = entry.getValue();
            }
        }
        return edition;
    }

    private int nextEdition(int day) throws Exception {
        int next = Integer.MAX_VALUE;
        for (Map.Entry<Integer, String> entry : applies.immutableEntries()) {
            next = entry.getKey() > day ? Math.min(next, entry.getKey()) : next;
        }
        return next;
    }

    private int firstOpen(int day) {
        return Math.max(day, Days.firstOpen(timers.currentWatermark()));
    }

    /** A timer of the key at hand; one that is there already is there once. */
    private void wake(int day) {
        timers.registerEventTimeTimer(VoidNamespace.INSTANCE, Days.toTime(day));
    }
}
