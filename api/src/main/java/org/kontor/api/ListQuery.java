package org.kontor.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.kontor.persistence.PageRequest;

/** Which part of a list the caller wants. */
public class ListQuery {
    static final int LARGEST_LIMIT = 200;
    private static final int LAST_PAGE = 1_000_000;
    private static final int LONGEST_FILTER = 80;

    @QueryParam("q")
    @DefaultValue("")
    @Parameter(
            description = "Part of a name, number or place that items must hold",
            schema = @Schema(type = SchemaType.STRING, maxLength = 80))
    private String filter;

    @QueryParam("page")
    @DefaultValue("1")
    @Parameter(
            description = "Number of the page, from 1",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "1000000", defaultValue = "1"))
    private Integer page;

    @QueryParam("limit")
    @DefaultValue("50")
    @Parameter(
            description = "At most so many items a page",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "50"))
    private Integer limit;

    @QueryParam("sort")
    @DefaultValue("")
    @Parameter(description = "Name of the member to sort by, with a minus in front for the largest first")
    private String sort;

    int page() {
        return page;
    }

    int limit() {
        return limit;
    }

    /**
     * @param sorts names that may be sorted by
     * @throws BadInput if something is out of bounds
     */
    PageRequest request(Set<String> sorts) {
        if (filter.length() > LONGEST_FILTER) {
            throw new BadInput("q", "input.tooLong", LONGEST_FILTER);
        }
        requireBetween("page", page, LAST_PAGE);
        requireBetween("limit", limit, LARGEST_LIMIT);
        boolean descending = sort.startsWith("-");
        String column = descending ? sort.substring(1) : sort;
        if (!column.isEmpty() && !sorts.contains(column)) {
            throw new BadInput(
                    "sort",
                    "input.oneOf",
                    String.join(", ", sorts.stream().sorted().toList()));
        }
        return new PageRequest(filter, Math.multiplyExact(page - 1, limit), limit, column, descending);
    }

    private static void requireBetween(String field, int value, int largest) {
        if (value < 1 || value > largest) {
            throw new BadInput(field, "input.between", 1, largest);
        }
    }
}
