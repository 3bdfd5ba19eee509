package org.kontor.documents;

/** A document as the database gave it back, not yet checked. */
record StoredDocument(long id, String sha256, DocumentFile file) {

    DocumentFile checked() {
        if (!Sha256.of(file.bytes()).equals(sha256)) {
            throw new DocumentDamaged(id);
        }
        return file;
    }
}
