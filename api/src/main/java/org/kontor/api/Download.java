package org.kontor.api;

import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.kontor.documents.DocumentFile;

/** A file of the archive as an answer; who has these bytes already is told so. */
final class Download {
    private Download() {}

    static Response of(DocumentFile file, Request request) {
        EntityTag tag = new EntityTag(Sha256.hex(file.bytes()));
        Response.ResponseBuilder notModified = request.evaluatePreconditions(tag);
        return notModified != null
                ? notModified.tag(tag).cacheControl(askAgain()).build()
                : Response.ok(file.bytes(), file.mediaType())
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"")
                        .tag(tag)
                        .cacheControl(askAgain())
                        .build();
    }

    /** The bytes stay the same, but who may read them can change. */
    private static CacheControl askAgain() {
        CacheControl control = new CacheControl();
        control.setPrivate(true);
        control.setNoCache(true);
        return control;
    }
}
