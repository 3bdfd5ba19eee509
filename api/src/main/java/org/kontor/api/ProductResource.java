package org.kontor.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kontor.catalog.Products;

/** What can be rented, at which price. */
@Path("products")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalogue", description = "What is offered, and where")
public class ProductResource {
    private static final Set<String> SORTS = Set.of("code", "nameDe", "nameEn", "kind");

    @Inject
    private Products products;

    @GET
    @Operation(
            operationId = "listProducts",
            summary = "Products",
            description = "With the price that new contracts get today. q looks into names and code; sort by code,"
                    + " nameDe, nameEn, kind")
    public Listed<ProductJson> list(@BeanParam ListQuery query) {
        return Listed.of(products.list(query.request(SORTS)), query, ProductJson::of);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "findProduct", summary = "A product", description = "With all its prices, past and coming")
    public ProductJson.Details find(@PathParam("id") long id) {
        return ProductJson.Details.of(products.find(id));
    }
}
