package se.lefi.rules.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** A table in Markdown, as a reader of Markdown sees it. */
class MarkdownProps {
    private static final Parser MARKDOWN =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    @Property(tries = 3000)
    void everyCellReadsAsItWasGiven(
            @ForAll("cells") String head, @ForAll("cells") String a, @ForAll("cells") String b) {
        TextTable table = new TextTable(List.of(head, "x"), List.of(List.of(a, b), List.of(b, a)));

        assertEquals(List.of(seen(head), "x", seen(a), seen(b), seen(b), seen(a)), cells(table.toMarkdown()));
    }

    @Provide
    Arbitrary<String> cells() {
        Arbitrary<String> marks = Arbitraries.strings()
                .withChars("|\\`*_[]<>&~!#-+=:.()\"'{}$@/ab1å \t\n\r\u000b\u0085\u2028\u2029")
                .ofMaxLength(12);
        return Arbitraries.oneOf(
                marks,
                Arbitraries.of(
                        "a|b", "\\|", "\\\\|", "`a|b`", "**b**", "_a_", "<br>", "<!-- a", "&lt;", "[a](b)", "a\r\nb",
                        "~~a~~"));
    }

    /** Blanks at the ends of a cell are not there for a reader. */
    private static String seen(String cell) {
        return cell.replaceAll("\\R", "\n").strip();
    }

    private static List<String> cells(String markdown) {
        List<String> cells = new ArrayList<>();
        MARKDOWN.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                if (node instanceof TableCell) {
                    cells.add("");
                }
                visitChildren(node);
            }

            @Override
            public void visit(Text text) {
                add(text.getLiteral());
            }

            @Override
            public void visit(HtmlInline html) {
                add(html.getLiteral().equals("<br>") ? "\n" : "HTML: " + html.getLiteral());
            }

            private void add(String text) {
                cells.set(cells.size() - 1, cells.get(cells.size() - 1) + text);
            }
        });
        return cells.stream().map(String::strip).toList();
    }
}
