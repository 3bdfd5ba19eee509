package org.kontor.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** Version 1 of the API. What is said here holds for every operation. */
@ApplicationPath("/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Kontor API",
                        version = "1",
                        description = "Products, accounts, contracts, invoices and open items of a coworking operator."
                                + " Amounts are euro, as text with two decimals (\"357.00\"); unit prices"
                                + " have four. Dates are ISO 8601 days."
                                + " Lists have pages: page counts from 1, limit is at most"
                                + " 200, and the answer names the total. Errors are RFC 9457 problems, in"
                                + " English or German as Accept-Language asks. Every answer carries an"
                                + " X-Request-Id: yours, or a new one; name it when you ask for help.",
                        license =
                                @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0.txt")),
        security = @SecurityRequirement(name = "token"),
        components =
                @Components(
                        responses = {
                            @APIResponse(
                                    name = ProblemResponses.BAD_INPUT,
                                    description = "Something in the request is not as described; errors names it",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class))),
                            @APIResponse(
                                    name = ProblemResponses.NO_TOKEN,
                                    description = "No token, or one that has expired or is meant for others",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class))),
                            @APIResponse(
                                    name = ProblemResponses.NOT_ALLOWED,
                                    description = "Not in the caller's role",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class))),
                            @APIResponse(
                                    name = ProblemResponses.MISSING,
                                    description = "There is no such thing, or it belongs to somebody else",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class))),
                            @APIResponse(
                                    name = ProblemResponses.REFUSED,
                                    description = "A rule of the business said no; key names the rule",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class))),
                            @APIResponse(
                                    name = ProblemResponses.INCIDENT,
                                    description = "Our mistake; it has an incident number and is in the log",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class)))
                        }))
@SecurityScheme(
        securitySchemeName = "token",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        bearerFormat = "JWT",
        description = "Access token of Keycloak for the audience kontor-api: client_credentials for other software")
public class Api extends Application {}
