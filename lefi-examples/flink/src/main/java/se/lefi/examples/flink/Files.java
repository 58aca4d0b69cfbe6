package se.lefi.examples.flink;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import org.apache.flink.api.common.serialization.SimpleStringEncoder;
import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.connector.file.src.FileSource;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.connector.file.src.assigners.FileSplitAssigner;
import org.apache.flink.connector.file.src.reader.TextLineInputFormat;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.functions.sink.filesystem.rollingpolicies.OnCheckpointRollingPolicy;
import org.jspecify.annotations.Nullable;

/** Lines from and to the files of a folder. */
final class Files {
    private Files() {}

    /** {@return the lines of the files that are there, in the order of the files' names: name them by day} */
    static FileSource<String> now(Path folder) {
        return source(folder).build();
    }

    /** {@return those, and then of the files that arrive. Move a file into the folder when it is whole} */
    static FileSource<String> arriving(Path folder, Duration lookEvery) {
        return source(folder).monitorContinuously(lookEvery).build();
    }

    /** {@return a sink whose files, but those that begin with a dot, hold every line exactly once} */
    static FileSink<String> sink(Path folder) {
        return FileSink.forRowFormat(folder, new SimpleStringEncoder<String>())
                .withRollingPolicy(OnCheckpointRollingPolicy.build())
                .build();
    }

    private static FileSource.FileSourceBuilder<String> source(Path folder) {
        return FileSource.forRecordStreamFormat(new TextLineInputFormat(), folder)
                .setSplitAssigner(ByName::new);
    }

    /** Flink's own assigners know no order, and a file read before an older one would make that one late. */
    private static final class ByName implements FileSplitAssigner {
        private final Queue<FileSourceSplit> splits = new PriorityQueue<>(
                Comparator.comparing((FileSourceSplit split) -> split.path().getName()));

        ByName(Collection<FileSourceSplit> splits) {
            this.splits.addAll(splits);
        }

        @Override
        public Optional<FileSourceSplit> getNext(@Nullable String host) {
            return Optional.ofNullable(splits.poll());
        }

        @Override
        public void addSplits(Collection<FileSourceSplit> more) {
            splits.addAll(more);
        }

        @Override
        public Collection<FileSourceSplit> remainingSplits() {
            return splits;
        }
    }
}
