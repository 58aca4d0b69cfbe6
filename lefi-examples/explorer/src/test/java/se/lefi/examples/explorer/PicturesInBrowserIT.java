package se.lefi.examples.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lefi.examples.explorer.picture.Pictures;

/** The pictures as a browser shows them: no text is cut, and nobody is barred, in light and in dark. */
class PicturesInBrowserIT {
    /** Texts that reach out of the smallest box that they begin in. */
    private static final String CUT = """
            const boxes = [...document.querySelectorAll('rect')].map((box) => box.getBBox());
            const holds = (box, x, y) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
            return [...document.querySelectorAll('text')].filter((text) => {
                const at = text.getBBox();
                const y = at.y + at.height / 2;
                const box = boxes.filter((one) => holds(one, at.x, y))
                        .reduce((small, one) => one.width * one.height < small.width * small.height ? one : small);
                return !holds(box, at.x + at.width, y);
            }).map((text) => text.textContent)""";

    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "sv"})
    void nothingIsCutAndNobodyIsBarred(String language) {
        browser.size(1400, false);
        for (Map.Entry<String, String> picture :
                Pictures.of(Locale.forLanguageTag(language)).entrySet()) {
            if (!picture.getKey().endsWith(".svg")) {
                continue;
            }
            browser.load(
                    "picture.html",
                    "<!doctype html><html lang=\"" + language + "\"><title>lefi</title><main><h1>lefi</h1>"
                            + picture.getValue() + "</main></html>");
            for (boolean dark : new boolean[] {false, true}) {
                browser.dark(dark);
                assertEquals(List.of(), browser.run(CUT), picture.getKey());
                assertEquals(List.of(), browser.axe(), picture.getKey());
                browser.picture(language + (dark ? "-dark-" : "-") + picture.getKey());
            }
        }
    }
}
