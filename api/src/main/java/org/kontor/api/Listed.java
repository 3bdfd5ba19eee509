package org.kontor.api;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kontor.persistence.Page;

/** One page of a list. */
@Schema(description = "One page of a list")
record Listed<T>(
        List<T> items,
        @Schema(description = "Number of this page, from 1") int page,

        @Schema(description = "At most so many items a page")
        int limit,

        @Schema(description = "How many items there are on all pages")
        long total) {

    static <R, T> Listed<T> of(Page<R> rows, ListQuery query, Function<R, T> mapping) {
        return new Listed<>(rows.rows().stream().map(mapping).toList(), query.page(), query.limit(), rows.total());
    }
}
