package se.lefi.rules.purity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * What was recorded while one of lefi's methods was running.
 *
 * @param done what the run says that it did
 * @param events all that were recorded, whoever was running
 * @param loading the files that the machine's class loader read because a class of lefi's was met with for the first time
 * @param others every other event: its kind, its file if it is about one, and lefi's method
 * @param read system properties and the zone
 */
record RecordedEvents(String done, int events, List<String> loading, List<String> others, List<String> read) {

    static RecordedEvents in(Path directory, String name) throws IOException {
        List<String> text = Files.readAllLines(directory.resolve(name + ".txt"));
        List<RecordedEvent> events = RecordingFile.readAllEvents(directory.resolve(name + ".jfr"));
        List<String> loading = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (RecordedEvent event : events) {
            if (event.getStackTrace() == null) {
                others.add(event.getEventType().getName() + " for whom, is not told");
            } else {
                List<String> methods = event.getStackTrace().getFrames().stream()
                        .map(RecordedFrame::getMethod)
                        .map(method -> method.getType().getName() + "." + method.getName())
                        .toList();
                int own = firstOfLefi(methods);
                if (own >= 0 && isClassLoading(event, methods.subList(0, own))) {
                    loading.add(event.getString("path"));
                } else if (own >= 0 || event.getStackTrace().isTruncated()) {
                    others.add(event.getEventType().getName()
                            + (event.hasField("path") ? " " + event.getString("path") : "")
                            + " for " + (own < 0 ? "whom, is cut off" : methods.get(own)));
                }
            }
        }
        return new RecordedEvents(text.get(0), events.size(), loading, others, text.subList(1, text.size()));
    }

    private static int firstOfLefi(List<String> methods) {
        for (int i = 0; i < methods.size(); i++) {
            if (PropertyWatch.isOfLefi(methods.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The JDK's own loader, called by the machine between lefi's method and the file; lefi's classes never call one. */
    private static boolean isClassLoading(RecordedEvent event, List<String> called) {
        return event.getEventType().getName().equals("jdk.FileRead")
                && event.getString("path") != null
                && event.getString("path").matches(".*\\.(class|jar)")
                && called.contains("jdk.internal.loader.BuiltinClassLoader.loadClass");
    }
}
