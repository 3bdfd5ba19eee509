package org.kontor.payments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** The schemas of ISO 20022 for payment files. Safe for any number of threads. */
enum PainSchema {
    DEBITS("pain.008.001.08"),
    TRANSFERS("pain.001.001.09"),
    STATUS("pain.002.001.10");

    private final String message;
    private final Schema schema;

    PainSchema(String message) {
        this.message = message;
        this.schema = read("/schema/pain/" + message + ".xsd");
    }

    private static Schema read(String file) {
        URL address = PainSchema.class.getResource(file);
        try {
            // The JDK's own, whatever else is on the class path.
            return SchemaFactory.newDefaultInstance()
                    .newSchema(new StreamSource(address.openStream(), address.toString()));
        } catch (SAXException e) {
            throw new IllegalStateException(file, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String message() {
        return message;
    }

    /**
     * The file itself.
     *
     * @throws WrongPaymentFile that tells what is wrong
     */
    byte[] checked(byte[] file) {
        try {
            var validator = schema.newValidator();
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            validator.validate(new StreamSource(new ByteArrayInputStream(file)));
            return file;
        } catch (SAXException e) {
            throw new WrongPaymentFile(message, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
