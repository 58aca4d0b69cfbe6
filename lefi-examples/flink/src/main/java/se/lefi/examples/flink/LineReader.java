package se.lefi.examples.flink;

import java.io.Serializable;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;

/** Reads lines; those that cannot be read go to the side, with the reason. */
final class LineReader<T> extends ProcessFunction<String, T> {
    private static final long serialVersionUID = 1L;

    /** Reads one line. */
    interface Reading<T> extends Serializable {
        T read(String line) throws RejectedException;
    }

    private final Reading<T> reading;

    LineReader(Reading<T> reading) {
        this.reading = reading;
    }

    @Override
    public void processElement(String line, Context context, Collector<T> out) {
        try {
            out.collect(reading.read(line));
        } catch (RejectedException e) {
            context.output(Rejection.TAG, e.rejection().toJson());
        }
    }
}
