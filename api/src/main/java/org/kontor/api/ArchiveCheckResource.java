package org.kontor.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kontor.documents.ArchiveCheck;
import org.kontor.documents.ArchiveChecks;
import org.kontor.documents.BrokenDocument;
import org.kontor.persistence.PageRequest;

/** The proof that the archive is what it was, for admins and auditors. */
@Path("archive/check")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Archive", description = "Proof that archived documents are what they were")
public class ArchiveCheckResource {
    private static final int SHOWN = PageRequest.LARGEST;

    @Inject
    private ArchiveChecks checks;

    @GET
    @Operation(
            operationId = "readArchiveCheck",
            summary = "The last check of the archive",
            description = "How far the check that was started last has come, and what it found. Admin or auditor")
    public ArchiveCheckJson read() {
        return json(checks.latest().orElseThrow(() -> new NotYet("A check of the archive")));
    }

    @PUT
    @Operation(
            operationId = "checkArchive",
            summary = "Check the archive",
            description = "Compares every document with its hash and the chain of hashes with the documents, in the"
                    + " background: ask GET until it is finished. While a check goes on, no second one begins."
                    + " Admin or auditor")
    @APIResponse(
            responseCode = "202",
            description = "It goes on now",
            content = @Content(schema = @Schema(implementation = ArchiveCheckJson.class)))
    public Response check() {
        return Response.accepted(json(checks.find(checks.start()))).build();
    }

    private ArchiveCheckJson json(ArchiveCheck check) {
        return ArchiveCheckJson.of(
                check, checks.findings(check.id(), PageRequest.first(SHOWN)).rows());
    }

    @Schema(name = "ArchiveCheck", description = "A check of the archive")
    record ArchiveCheckJson(
            long id,

            @Schema(description = "How many documents there were when it began")
            long documents,

            @Schema(description = "How many of them were looked at")
            long checked,

            boolean finished,

            @Schema(description = "How many documents are not what was archived")
            long broken,

            @Schema(description = "Those documents; at most 500")
            List<Broken> findings,

            @Schema(description = "Finished, and the chain of hashes is whole")
            boolean chainWhole,

            @Schema(description = "Documents that the chain covers")
            long sealed,

            @Schema(description = "Number of the first seal that does not fit; 0 if all do")
            long brokenSeal) {

        static ArchiveCheckJson of(ArchiveCheck check, List<BrokenDocument> findings) {
            return new ArchiveCheckJson(
                    check.id(),
                    check.progress().total(),
                    check.progress().checked(),
                    check.isFinished(),
                    check.progress().broken(),
                    findings.stream().map(Broken::of).toList(),
                    check.isFinished() && check.chain().isIntact(),
                    check.chain().sealed(),
                    check.chain().brokenSeal());
        }
    }

    @Schema(name = "BrokenDocument", description = "A document that is not what was archived")
    record Broken(
            long id,

            @Schema(description = "Name of its file; empty if it is gone")
            String name,

            @Schema(
                    description = "CONTENT: other bytes than its hash; FACTS: other facts than its mark; MISSING: gone"
                            + " too early; UNMARKED: slipped in past the archive")
            String fault) {
        static Broken of(BrokenDocument document) {
            return new Broken(document.id(), document.name(), document.fault().name());
        }
    }
}
