package app.photoplay.screenplay.document;

import java.util.Set;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Writes down what a parser reads out of a document: paragraphs apart by an empty line, headings with a sign before them. */
final class DocumentText extends DefaultHandler {

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "tr",
            "blockquote",
            "table",
            "ul",
            "ol",
            "section",
            "pre");
    private static final Set<String> SKIPPED = Set.of("head", "title", "style", "script", "nav", "rt", "rp");
    /** What EPUB calls that which is not read: numbers of pages and lines, marks of notes, tables of contents. */
    private static final Pattern ASIDE =
            Pattern.compile("(?i)(?:.* )?(?:doc-)?(?:pagebreak|noteref|toc|landmarks|page-list|pagelist)(?: .*)?");

    private static final Pattern NUMBER = Pattern.compile(
            "(?i)(?:.* )?(?:page|line|verse|para|paragraph|margin)[-_]?(?:num|nr|no|number|break)s?(?: .*)?");

    private final StringBuilder text = new StringBuilder();
    private final int longest;
    /** How deep within what is not read; 0 outside. */
    private int skipping;

    private boolean heading;

    DocumentText(int longest) {
        this.longest = longest;
    }

    /** Thrown as soon as the text is longer than allowed. */
    static final class TooLong extends SAXException {
        TooLong() {
            super("The text is too long");
        }
    }

    String text() {
        return text.toString().strip();
    }

    @Override
    public void startElement(String uri, String localName, String qualifiedName, Attributes attributes) {
        String name = localName.isEmpty() ? qualifiedName : localName;
        if (skipping > 0 || SKIPPED.contains(name) || isAside(attributes)) {
            skipping++;
        } else if (BLOCKS.contains(name)) {
            part("\n\n");
            heading = name.matches("h[1-3]");
        } else if (name.equals("br")) {
            text.append('\n');
        }
    }

    @Override
    public void endElement(String uri, String localName, String qualifiedName) {
        String name = localName.isEmpty() ? qualifiedName : localName;
        if (skipping > 0) {
            skipping--;
        } else if (BLOCKS.contains(name)) {
            heading = false;
            part("\n\n");
        }
    }

    private static boolean isAside(Attributes attributes) {
        for (int index = 0; index < attributes.getLength(); index++) {
            String name = attributes.getLocalName(index);
            String called = name.isEmpty() ? attributes.getQName(index) : name;
            String value = attributes.getValue(index);
            boolean aside = (called.endsWith("type") || called.equals("role"))
                    && ASIDE.matcher(value).matches();
            if (aside || called.equals("class") && NUMBER.matcher(value).matches()) {
                return true;
            }
        }
        return false;
    }

    private void part(String gap) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == ' ')) {
            end--;
        }
        text.setLength(end);
        if (end > 0) {
            text.append(gap);
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        if (skipping > 0) {
            return;
        }
        String words = new String(characters, start, length);
        if (heading && !words.isBlank()) {
            text.append("# ");
            heading = false;
        }
        text.append(words);
        if (text.length() > longest + 1000) {
            throw new TooLong();
        }
    }

    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) throws SAXException {
        characters(characters, start, length);
    }
}
