package app.photoplay.screenplay.document;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** One walk through the XML of a part: nothing from outside, no document types, no entities but XML's own. */
final class Markup {

    private static final int MOST_NESTED = 2_000;

    private final XMLStreamReader reader;

    /** What happens at elements and text. */
    interface Visitor {

        /** @return whether what is inside is visited too */
        boolean start(Markup at);

        default void text(String words) {}

        default void end(String name) {}
    }

    private Markup(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** @throws IOException where it is not well-formed */
    static void walk(InputStream part, Visitor visitor) throws IOException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            new Markup(factory.createXMLStreamReader(part)).walk(visitor);
        } catch (XMLStreamException malformed) {
            throw new IOException(malformed);
        }
    }

    private void walk(Visitor visitor) throws XMLStreamException, IOException {
        int depth = 0;
        int skipping = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > MOST_NESTED) {
                        throw new NestedException();
                    }
                    if (skipping > 0 || !visitor.start(this)) {
                        skipping++;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    if (skipping > 0) {
                        skipping--;
                    } else {
                        visitor.end(name());
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (skipping == 0) {
                        visitor.text(reader.getText());
                    }
                }
                case XMLStreamConstants.DTD -> throw new IOException("Document types are not read");
                default -> {}
            }
        }
    }

    /** Elements in elements in elements. */
    static final class NestedException extends IOException {
        NestedException() {
            super("Nested too deeply");
        }
    }

    /** Of the element, without prefix. */
    String name() {
        return reader.getLocalName();
    }

    /** An attribute by its name without prefix, whatever its namespace: editions of a format differ in these. */
    @Nullable
    String attribute(String name) {
        for (int index = 0; index < reader.getAttributeCount(); index++) {
            if (reader.getAttributeLocalName(index).equals(name)) {
                return reader.getAttributeValue(index);
            }
        }
        return null;
    }

    /** The same, with a word for none. */
    String attribute(String name, String otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : value;
    }
}
