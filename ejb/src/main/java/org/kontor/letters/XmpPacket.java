package org.kontor.letters;

import freemarker.template.utility.StringUtil;

/** The XMP metadata of a PDF/A-3b; says the same as the document information (ISO 19005-3, 6.6.2). */
final class XmpPacket {
    static final String TOOL = "Kontor";

    private static final String PACKET = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
            <pdfaid:part>3</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1$s</rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>%2$s</rdf:li></rdf:Seq></dc:creator>
            <dc:language><rdf:Bag><rdf:li>%3$s</rdf:li></rdf:Bag></dc:language>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
            <xmp:CreatorTool>%4$s</xmp:CreatorTool>
            <xmp:CreateDate>%5$s</xmp:CreateDate><xmp:ModifyDate>%5$s</xmp:ModifyDate>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
            <pdf:Producer>%4$s</pdf:Producer>
            </rdf:Description>
            %6$s</rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>""";

    private XmpPacket() {}

    static String of(Letter letter) {
        StringBuilder extensions = new StringBuilder();
        letter.files().forEach(file -> extensions.append(file.xmp()));
        return PACKET.formatted(
                escaped(letter.title()),
                escaped(letter.author()),
                letter.language().toLanguageTag(),
                TOOL,
                letter.date() + "T00:00:00Z",
                extensions);
    }

    private static String escaped(String text) {
        return StringUtil.XMLEnc(PrintableText.of(text));
    }
}
