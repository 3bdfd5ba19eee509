package org.kontor.documents;

/** A document as the database gave it back, not yet checked. */
record StoredDocument(long id, String sha256, DocumentFile file) {

    boolean isIntact() {
        return Sha256.of(file.bytes()).equals(sha256);
    }

    DocumentFile checked() {
        if (!isIntact()) {
            throw new DocumentDamaged(id);
        }
        return file;
    }
}
