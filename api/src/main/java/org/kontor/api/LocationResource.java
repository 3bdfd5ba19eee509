package org.kontor.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kontor.catalog.Location;
import org.kontor.catalog.Sellers;

/** The houses in which desks are rented. */
@Path("locations")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalogue")
public class LocationResource {
    @Inject
    private Sellers sellers;

    @GET
    @Operation(
            operationId = "listLocations",
            summary = "Locations",
            description = "All of them by name, each with the legal entity that sells there")
    public List<LocationJson> list() {
        return sellers.locations().stream().map(LocationJson::of).toList();
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "findLocation", summary = "A location", description = "Its address and its seller")
    public LocationJson find(@PathParam("id") long id) {
        return LocationJson.of(sellers.location(id));
    }

    @Schema(name = "Location", description = "A house in which desks are rented")
    record LocationJson(
            long id,
            String name,
            PostalAddress address,

            @Schema(description = "ISO 3166-2:DE without DE-, decides public holidays", examples = "SN")
            String state,

            SellerRef seller) {
        static LocationJson of(Location location) {
            return new LocationJson(
                    location.id(),
                    location.name(),
                    PostalAddress.of(location.address()),
                    location.state(),
                    new SellerRef(location.seller().id(), location.seller().displayName()));
        }
    }
}
