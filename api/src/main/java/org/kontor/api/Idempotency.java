package org.kontor.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.kontor.persistence.IdempotencyKey;
import org.kontor.persistence.IdempotencyKeys;
import org.kontor.persistence.StoredAnswer;

/**
 * A request that changes something and may arrive twice: under one {@code Idempotency-Key} it has its effect once and
 * gets the same answer again.
 */
@ApplicationScoped
public class Idempotency {
    static final String HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._-]{8,100}");

    @Inject
    private IdempotencyKeys keys;

    /**
     * @param sent what the client sent, part of what makes two requests the same
     * @param action calls the boundary, in one transaction with the key
     */
    Response once(Sender sender, Object sent, Supplier<StoredAnswer> action) {
        StoredAnswer answer = keys.once(sender.key(json(sent)), action);
        byte[] document = answer.body().getBytes(StandardCharsets.UTF_8);
        // As a stream, because it is JSON already: a text would be written as a JSON text, in quotes.
        StreamingOutput body = output -> output.write(document);
        Response.ResponseBuilder response = Response.status(answer.status())
                .type(MediaType.APPLICATION_JSON)
                .entity(body);
        return answer.location().isEmpty()
                ? response.build()
                : response.location(URI.create(answer.location())).build();
    }

    /**
     * As {@link #once}, for what is created and has no address of its own.
     *
     * @param store calls the boundary and gives the document of the answer
     */
    Response created(Sender sender, Object sent, Supplier<Object> store) {
        Required.body(sent);
        return once(sender, sent, () -> answer(Response.Status.CREATED, URI.create(""), store.get()));
    }

    /** An answer with a JSON document. */
    static StoredAnswer answer(Response.Status status, URI location, Object document) {
        return new StoredAnswer(status.getStatusCode(), location.toString(), json(document));
    }

    private static String json(Object document) {
        try {
            return Json.MAPPER.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Who sends what to which address. */
    record Sender(String client, String path, String given) {

        /**
         * @throws BadInput if there is no key or not such a one
         */
        static Sender of(SecurityContext caller, UriInfo uri, String key) {
            if (!KEY.matcher(Required.member(key, HEADER)).matches()) {
                throw new BadInput(HEADER, "input.key");
            }
            return new Sender(caller.getUserPrincipal().getName(), uri.getPath(), key);
        }

        private IdempotencyKey key(String body) {
            return new IdempotencyKey(client, given, Sha256.hex((path + '\n' + body).getBytes(StandardCharsets.UTF_8)));
        }
    }
}
