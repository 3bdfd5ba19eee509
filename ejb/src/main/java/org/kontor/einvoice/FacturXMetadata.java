package org.kontor.einvoice;

/** What a PDF says about the invoice inside it (Factur-X 1.0, chapter on XMP), with the schema PDF/A asks for. */
final class FacturXMetadata {
    private static final String HEAD = """
            <rdf:Description rdf:about="" xmlns:fx="urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#">
            <fx:DocumentType>INVOICE</fx:DocumentType>
            <fx:DocumentFileName>%s</fx:DocumentFileName>
            <fx:Version>1.0</fx:Version>
            <fx:ConformanceLevel>%s</fx:ConformanceLevel>
            </rdf:Description>
            """;
    private static final String SCHEMA = """
            <rdf:Description rdf:about=""
             xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
             xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
             xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>Factur-X PDFA Extension Schema</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>fx</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq>
            """ + property("DocumentFileName", "name of the embedded XML invoice file")
            + property("DocumentType", "INVOICE")
            + property("Version", "version of the Factur-X data")
            + property("ConformanceLevel", "conformance level of the Factur-X data") + """
            </rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            """;

    private FacturXMetadata() {}

    static String xmp(String file, String conformance) {
        return HEAD.formatted(file, conformance) + SCHEMA;
    }

    private static String property(String name, String description) {
        return """
                <rdf:li rdf:parseType="Resource">
                <pdfaProperty:name>%s</pdfaProperty:name>
                <pdfaProperty:valueType>Text</pdfaProperty:valueType>
                <pdfaProperty:category>external</pdfaProperty:category>
                <pdfaProperty:description>%s</pdfaProperty:description>
                </rdf:li>
                """.formatted(name, description);
    }
}
