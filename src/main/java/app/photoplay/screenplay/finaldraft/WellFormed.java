package app.photoplay.screenplay.finaldraft;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Lets only documents pass that the JDK's parser accepts with document types and outside entities switched off. */
public final class WellFormed {

    private WellFormed() {}

    /** @throws IllegalArgumentException where it is not well-formed or declares a document type */
    public static void require(String xml) {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing is read from outside");
        });
        try {
            var reader =
                    factory.createXMLStreamReader(new StringReader(xml.strip().replace("\uFEFF", "")));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.DTD) {
                    throw new IllegalArgumentException("Document types are not read");
                }
            }
        } catch (XMLStreamException malformed) {
            throw new IllegalArgumentException(malformed);
        }
    }
}
