package se.lefi.rules;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.ResourceBundle;
import java.util.ServiceLoader;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** What {@link Purity} forbids, each in a method of its own: called, and referred to by name. Never run. */
final class ImpureCalls {
    private ImpureCalls() {}

    static final class InputOrOutput {
        Object file() {
            return new File("f");
        }

        Function<String, File> fileReferred() {
            return File::new;
        }

        Object path() {
            return Path.of("p");
        }

        Function<URI, Path> pathReferred() {
            return Path::of;
        }

        Object net() {
            return URI.create("u");
        }
    }

    static final class OfTheProcess {
        void out() {
            System.out.println();
        }

        void err() {
            System.err.println();
        }

        Object in() {
            return System.in;
        }

        String property() {
            return System.getProperty("p");
        }

        Function<String, String> propertyReferred() {
            return System::getProperty;
        }

        Function<String, String> environmentReferred() {
            return System::getenv;
        }

        Integer integer() {
            return Integer.getInteger("i");
        }

        Function<String, Integer> integerReferred() {
            return Integer::getInteger;
        }

        Function<String, Long> longReferred() {
            return Long::getLong;
        }

        Function<String, Boolean> booleanReferred() {
            return Boolean::getBoolean;
        }

        Object resource() {
            return ImpureCalls.class.getResource("r");
        }

        Function<String, Object> resourceReferred() {
            return ImpureCalls.class::getResourceAsStream;
        }

        Object named() throws ClassNotFoundException {
            return Class.forName("c");
        }

        void trace(Exception exception) {
            exception.printStackTrace();
        }

        Consumer<Exception> traceReferred() {
            return Exception::printStackTrace;
        }

        Supplier<Runtime> runtimeReferred() {
            return Runtime::getRuntime;
        }

        Object started() {
            return new ProcessBuilder();
        }

        Supplier<ProcessHandle> processReferred() {
            return ProcessHandle::current;
        }

        Object loader() {
            return ImpureCalls.class.getClassLoader();
        }

        Function<Class<Object>, Object> servicesReferred() {
            return ServiceLoader::load;
        }

        Function<String, ResourceBundle> bundleReferred() {
            return ResourceBundle::getBundle;
        }
    }

    static final class Threads {
        Object executor() {
            return Executors.newCachedThreadPool();
        }

        Function<Supplier<Object>, Object> futureReferred() {
            return CompletableFuture::supplyAsync;
        }

        Function<Runnable, Thread> threadReferred() {
            return Thread::new;
        }

        Object local() {
            return new ThreadLocal<String>();
        }

        Supplier<Timer> timerReferred() {
            return Timer::new;
        }
    }
}
