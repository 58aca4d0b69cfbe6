package se.lefi.examples.explorer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;

/** A headless Chromium that has opened the page from disk. */
final class Browser implements AutoCloseable {
    private static final Path FOLDER = Path.of("target/page");
    private static final String PAGE = Page.html();

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Where there is none to be had, the test is skipped. */
    static Browser open() {
        Path chromium = Engines.program("Chromium", Stream.of("/usr/bin/chromium", "/usr/bin/google-chrome"));
        Path chromeDriver = Engines.program(
                "Chromium's driver",
                Stream.of("/usr/bin/chromedriver", System.getenv("CHROMEWEBDRIVER") + "/chromedriver"));
        return new Browser(new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(chromeDriver.toFile())
                        .usingAnyFreePort()
                        .build(),
                new ChromeOptions()
                        .setBinary(chromium.toFile())
                        .addArguments("--headless=new", "--no-sandbox", "--lang=en-US", "--window-size=1400,1000")));
    }

    /** Opens the page anew, with this case in its address. */
    void load(String fragment) {
        load("page.html", PAGE, fragment);
    }

    /** Opens a file of this name that holds this. */
    void load(String name, String html, String... fragment) {
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(name), html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        driver.get("about:blank");
        driver.get(FOLDER.resolve(name).toUri() + String.join("", fragment));
    }

    String address() {
        return String.valueOf(driver.getCurrentUrl());
    }

    Object run(String script, @Nullable Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** Keys, as they are pressed. */
    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** Goes on by the tabulator until something with this attribute has the focus. */
    void tabTo(String attribute, String value) {
        for (int i = 0; i < 200; i++) {
            if (value.equals(focused(attribute))) {
                return;
            }
            press(Keys.TAB);
        }
        throw new AssertionError("no tabulator reaches " + attribute + "=" + value);
    }

    String focused(String attribute) {
        return String.valueOf(run("return document.activeElement.getAttribute(arguments[0])", attribute));
    }

    /** What is shown, in one line of text. */
    String text(String selector) {
        return String.valueOf(run("return document.querySelector(arguments[0])?.innerText ?? ''", selector))
                .replaceAll("\\s+", " ");
    }

    void dark(boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "media",
                        "screen",
                        "features",
                        List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    void print() {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    }

    void size(int width, boolean phone) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 2000, "deviceScaleFactor", 1, "mobile", phone));
    }

    /** What is in sight, into a file to be looked at. */
    void picture(String name) {
        Map<String, Object> taken = driver.executeCdpCommand("Page.captureScreenshot", Map.of("format", "png"));
        try {
            Files.write(
                    FOLDER.resolve(name + ".png"),
                    OutputType.BYTES.convertFromBase64Png(String.valueOf(taken.get("data"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What axe finds, which should be nothing: each rule with the elements that break it. */
    Object axe() {
        run(resource("/axe.min.js"));
        return driver.executeAsyncScript(
                "const done = arguments[0];"
                        + "axe.run().then(({violations}) => done(violations.map(({id, nodes}) => id + ' ' + nodes.map((n) => n.html + n.failureSummary))))");
    }

    static String resource(String name) {
        try (InputStream in = Browser.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("not on the class path: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
