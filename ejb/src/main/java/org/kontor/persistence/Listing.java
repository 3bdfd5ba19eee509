package org.kontor.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Map;

/**
 * A list as a question to the database: filter, order and paging happen in SQL.
 *
 * <p>The query may use {@code :filter}, the pattern of the filter text; other parameters are given with the call.
 *
 * @param select {@code new Row(...)}, what a row shows
 * @param from from the word {@code from} on, without an order
 * @param sorts column names that may be asked for, with the expression each sorts by; nothing else gets into the query
 * @param defaultSort expression with direction, ends with something unique
 */
public record Listing<T>(Class<T> row, String select, String from, Map<String, String> sorts, String defaultSort) {

    /** One page of the list and how many rows there are in all. */
    public Page<T> page(EntityManager em, PageRequest request, Map<String, Object> parameters) {
        TypedQuery<T> rows = em.createQuery("select " + select + " " + from + " order by " + order(request), row);
        TypedQuery<Long> count = em.createQuery("select count(*) " + from, Long.class);
        bind(rows, request, parameters);
        bind(count, request, parameters);
        rows.setFirstResult(request.first()).setMaxResults(request.size());
        return new Page<>(rows.getResultList(), count.getSingleResult());
    }

    private String order(PageRequest request) {
        String expression = sorts.get(request.sort());
        if (expression == null) {
            return defaultSort;
        }
        return expression + (request.descending() ? " desc, " : " asc, ") + defaultSort;
    }

    private void bind(TypedQuery<?> query, PageRequest request, Map<String, Object> parameters) {
        if (from.contains(":filter")) {
            query.setParameter("filter", request.likePattern());
        }
        parameters.forEach(query::setParameter);
    }
}
