package se.lefi.rules.purity;

import java.util.List;
import java.util.Properties;
import java.util.Queue;
import java.util.SimpleTimeZone;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Notes who reads a system property, or the zone of the machine, while one of lefi's methods is running. */
final class PropertyWatch {
    private static final Queue<String> SEEN = new ConcurrentLinkedQueue<>();

    private PropertyWatch() {}

    /** Whether a class is one of lefi's own, and not of this test. */
    static boolean isOfLefi(String className) {
        return className.startsWith("se.lefi.") && !className.startsWith("se.lefi.rules.purity.");
    }

    static void start() {
        System.setProperties(new WatchedProperties(System.getProperties()));
        TimeZone.setDefault(new WatchedZone());
    }

    /** What was seen since the last time. */
    static List<String> seen() {
        List<String> seen = SEEN.stream().distinct().sorted().toList();
        SEEN.clear();
        return seen;
    }

    private static void note(String what) {
        StackWalker.getInstance()
                .walk(stack -> stack.filter(frame -> isOfLefi(frame.getClassName()))
                        .map(frame -> frame.getClassName() + "." + frame.getMethodName())
                        .findFirst())
                .ifPresent(frame -> SEEN.add(what + " for " + frame));
    }

    private static final class WatchedProperties extends Properties {
        private static final long serialVersionUID = 1L;

        WatchedProperties(Properties real) {
            putAll(real);
        }

        @Override
        public String getProperty(String key) {
            note("property " + key);
            return super.getProperty(key);
        }
    }

    /** The zone of the machine is handed out as a clone. */
    private static final class WatchedZone extends SimpleTimeZone {
        private static final long serialVersionUID = 1L;

        WatchedZone() {
            super(0, "UTC");
        }

        @Override
        public Object clone() {
            note("zone");
            return super.clone();
        }
    }
}
