package org.kontor.invoicing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kontor.numbering.NumberSeries;
import org.kontor.persistence.Sql;

/** Takes the numbers of documents from the series they belong to. */
@ApplicationScoped
class DocumentNumbers {
    // The one location that all lines of a document are about; 0 if they are about several.
    private static final String OF_DRAFTS = """
            SELECT l.draft_id, CASE WHEN MIN(c.location_id) = MAX(c.location_id) THEN MIN(c.location_id) ELSE 0 END
            FROM draft_line l JOIN contract_line n ON n.id = l.contract_line_id JOIN contract c ON c.id = n.contract_id
            WHERE l.chunk_id = ? GROUP BY l.draft_id""";
    private static final String OF_INVOICE = """
            SELECT CASE WHEN MIN(c.location_id) = MAX(c.location_id) THEN MIN(c.location_id) ELSE 0 END
            FROM invoice_line l JOIN charge h ON h.id = l.id JOIN contract_line n ON n.id = h.contract_line_id
              JOIN contract c ON c.id = n.contract_id WHERE l.invoice_id = ?""";

    @Inject
    private Sql sql;

    @Inject
    private SeriesUseRepository uses;

    @Inject
    private NumberSeries numbers;

    /** One number for each draft of the chunk, in their order. */
    List<String> take(Chunk chunk, List<IssuableDraft> drafts, LocalDate issuedOn) {
        SeriesUses series = uses.of(chunk.run().sellerId());
        Map<Long, Long> locations = series.dependsOnLocation() ? locations(chunk) : Map.of();
        List<Long> wanted = drafts.stream()
                .map(draft -> series.of(NumberPurpose.of(draft.kind()), locations.getOrDefault(draft.id(), 0L)))
                .toList();
        return take(wanted, issuedOn);
    }

    private Map<Long, Long> locations(Chunk chunk) {
        Map<Long, Long> locations = new HashMap<>();
        sql.list(OF_DRAFTS, row -> locations.put(row.getLong(1), row.getLong(2)), chunk.id());
        return locations;
    }

    /** The number of a document that takes an invoice back. */
    String take(Original original, LocalDate issuedOn) {
        SeriesUses series = uses.of(original.parties().sellerId());
        long location = series.dependsOnLocation() ? sql.number(OF_INVOICE, original.id()) : 0;
        return take(List.of(series.of(NumberPurpose.CORRECTION, location)), issuedOn)
                .get(0);
    }

    /** Each series once and by its id, so that transactions which need several lock them in the same order. */
    private List<String> take(List<Long> wanted, LocalDate issuedOn) {
        Map<Long, Integer> counts = new TreeMap<>();
        wanted.forEach(series -> counts.merge(series, 1, Integer::sum));
        Map<Long, Iterator<String>> taken = new HashMap<>();
        counts.forEach((series, count) ->
                taken.put(series, numbers.take(series, count, issuedOn).iterator()));
        return wanted.stream().map(series -> taken.get(series).next()).toList();
    }
}
