package consumer;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Runs the consumer's suite as a build tool would, and prints what came of it. */
public final class Main {
    private Main() {}

    /** Takes the name of the class of properties. */
    public static void main(String[] args) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(args[0]))
                .build();
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create().execute(request, listener);
        TestExecutionSummary summary = listener.getSummary();
        System.out.println("named module: " + Main.class.getModule().isNamed());
        System.out.println("succeeded: " + summary.getTestsSucceededCount());
        summary.getFailures()
                .forEach(failure -> System.out.println(
                        "failed: " + failure.getTestIdentifier().getDisplayName()));
    }
}
