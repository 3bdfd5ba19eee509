package org.kontor.letters;

/**
 * A file inside a PDF/A-3 that says the same as its pages (AFRelationship {@code Alternative}).
 *
 * @param name file name inside the PDF, such as {@code factur-x.xml}
 * @param description shown by viewers
 * @param xmp RDF descriptions for the document's metadata that announce the file; may be empty
 */
public record EmbeddedFile(String name, String mediaType, String description, byte[] content, String xmp) {}
