package se.lefi.examples.explorer.picture;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a drawing that stands by itself: its own style for light and dark, a title and a description for screen readers. */
final class Svg {
    private static final String STYLE = """
            text{font:13px system-ui,'Segoe UI',Roboto,sans-serif;fill:#1a1a1a}
            .head{font-weight:600;font-size:15px}.small{font-size:12px;fill:#444}
            .paper{fill:#fff}.plain{fill:#f3f5f8;stroke:#5b6b82}.met{fill:#e5f4e8;stroke:#2e7d42}.unmet{fill:#fdeaea;stroke:#b3362c}
            .line{fill:none;stroke:#5b6b82;stroke-width:1.4}.tip{fill:#5b6b82}
            @media (prefers-color-scheme:dark){text{fill:#eceff4}.small{fill:#c3cad6}.paper{fill:#15181d}.plain{fill:#222831;stroke:#9fb0c8}
            .met{fill:#17341f;stroke:#7fce95}.unmet{fill:#3f1a18;stroke:#f0958c}.line{stroke:#9fb0c8}.tip{fill:#9fb0c8}}
            """;

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    /** Draws on the paper. */
    interface Drawing {
        void on(Svg svg) throws XMLStreamException;
    }

    private Svg() throws XMLStreamException {
        this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    }

    static String of(int width, int height, String title, String description, Drawing drawing) {
        try {
            Svg svg = new Svg();
            svg.begin(width, height, title, description);
            drawing.on(svg);
            svg.xml.writeEndElement();
            svg.xml.writeEndDocument();
            return svg.text + "\n";
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e); // nothing is written to but a text in memory
        }
    }

    private void begin(int width, int height, String title, String description) throws XMLStreamException {
        xml.writeStartElement("svg");
        xml.writeDefaultNamespace("http://www.w3.org/2000/svg");
        attributes("viewBox", "0 0 " + width + " " + height, "width", width, "height", height, "role", "img");
        attributes("aria-labelledby", "title description");
        element("title", title, "id", "title");
        element("desc", description, "id", "description");
        element("style", "\n" + STYLE);
        element("rect", "", "class", "paper", "width", width, "height", height);
    }

    /** A text that begins at a place. */
    void text(String look, int x, int y, String said) throws XMLStreamException {
        element("text", said, "class", look, "x", x, "y", y);
    }

    void box(String look, int x, int y, int width, int height) throws XMLStreamException {
        element("rect", "", "class", look, "x", x, "y", y, "width", width, "height", height, "rx", 6);
    }

    /** A line that begins and ends level, and with a tip where it ends. */
    void arrow(int x, int y, int toX, int toY, boolean ends) throws XMLStreamException {
        int bend = (toX - x) / 2;
        curve(x, y, (x + bend) + " " + y + " " + (toX - bend) + " " + toY + " " + (ends ? toX - 7 : toX) + " " + toY);
        if (ends) {
            tip(toX, toY, "l-8 -4v8z");
        }
    }

    /** A line that begins and ends upright, and with a tip where it ends. */
    void arrowDown(int x, int y, int toX, int toY, boolean ends) throws XMLStreamException {
        int bend = (toY - y) / 2;
        curve(x, y, x + " " + (y + bend) + " " + toX + " " + (toY - bend) + " " + toX + " " + (ends ? toY - 7 : toY));
        if (ends) {
            tip(toX, toY, "l-4 -8h8z");
        }
    }

    void line(int x, int y, int right, int down) throws XMLStreamException {
        element("path", "", "class", "line", "d", "M" + x + " " + y + "l" + right + " " + down);
    }

    private void curve(int x, int y, String bends) throws XMLStreamException {
        element("path", "", "class", "line", "d", "M" + x + " " + y + "C" + bends);
    }

    private void tip(int x, int y, String form) throws XMLStreamException {
        element("path", "", "class", "tip", "d", "M" + x + " " + y + form);
    }

    private void element(String name, String content, Object... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        attributes(attributes);
        xml.writeCharacters(content);
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }

    private void attributes(Object... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute((String) attributes[i], String.valueOf(attributes[i + 1]));
        }
    }
}
