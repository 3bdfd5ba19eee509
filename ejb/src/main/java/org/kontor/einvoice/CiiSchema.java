package org.kontor.einvoice;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/**
 * The schema of a Cross Industry Invoice D16B, cut to what EN 16931 knows (ZUGFeRD 2.5.0). It comes from Mustang's
 * validator, of which nothing else is shipped. Safe for any number of threads.
 */
final class CiiSchema {
    private static final String FILE = "/schema/ZF_250/EN16931/FACTUR-X_EN16931.xsd";
    private static final Schema SCHEMA = read();

    private CiiSchema() {}

    private static Schema read() {
        URL file = CiiSchema.class.getResource(FILE);
        try {
            // The JDK's own, whatever else is on the class path.
            return SchemaFactory.newDefaultInstance().newSchema(new StreamSource(file.openStream(), file.toString()));
        } catch (SAXException e) {
            throw new IllegalStateException(FILE, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @throws SAXException that tells the line and what is wrong there
     */
    static void check(byte[] xml) throws SAXException {
        try {
            var validator = SCHEMA.newValidator();
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            validator.validate(new StreamSource(new ByteArrayInputStream(xml)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
