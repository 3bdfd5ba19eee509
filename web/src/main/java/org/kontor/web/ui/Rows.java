package org.kontor.web.ui;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** A list that asks a boundary for one page at a time; one call gives the rows and their number. */
public final class Rows<T> extends LazyDataModel<T> {
    private static final long serialVersionUID = 1L;

    private final transient Function<PageRequest, Page<T>> source;
    private final String filter;

    public Rows(String filter, Function<PageRequest, Page<T>> source) {
        this.filter = filter;
        this.source = source;
    }

    /** The number comes with the rows. */
    @Override
    public int count(Map<String, FilterMeta> ignored) {
        return 0;
    }

    @Override
    public List<T> load(int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> ignored) {
        Page<T> page = source.apply(request(first, size, sort));
        setRowCount(Math.toIntExact(page.total()));
        int existing = recalculateFirst(first, size, getRowCount());
        return existing == first
                ? page.rows()
                : source.apply(request(existing, size, sort)).rows();
    }

    private PageRequest request(int first, int size, Map<String, SortMeta> sort) {
        return sort.values().stream()
                .findFirst()
                .map(by -> new PageRequest(
                        filter, first, size, by.getField(), by.getOrder().isDescending()))
                .orElseGet(() -> PageRequest.filtered(filter, first, size));
    }
}
