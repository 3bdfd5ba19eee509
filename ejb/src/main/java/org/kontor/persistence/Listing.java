package org.kontor.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A list as a question to the database: filter, order and paging happen in SQL.
 *
 * <p>What is not asked for costs nothing: without a filter text rows are counted from the root alone. Joins are left
 * joins that find one row each, so they neither drop nor double a row and the database reads the root in the order of its
 * index instead of sorting everything that it joined.
 *
 * @param select {@code new Row(...)}, what a row shows
 * @param root entity and alias, {@code Contract c}
 * @param joins what rows show and filters search beside the root; may be empty
 * @param restriction on the root alone, may be empty; its parameters are given with the call
 * @param searched expressions of which one must hold the filter text
 * @param sorts column names that may be asked for, with the expression each sorts by; nothing else gets into the query
 * @param defaultSort expression with direction, ends with something unique
 */
public record Listing<T>(
        Class<T> row,
        String select,
        String root,
        String joins,
        String restriction,
        List<String> searched,
        Map<String, String> sorts,
        String defaultSort) {

    public Listing {
        searched = List.copyOf(searched);
        sorts = Map.copyOf(sorts);
    }

    /** The same list, of rows for which that is true too. */
    public Listing<T> where(String more) {
        String both = restriction.isEmpty() ? more : restriction + " and " + more;
        return new Listing<>(row, select, root, joins, both, searched, sorts, defaultSort);
    }

    /** One page of the list and how many rows there are in all. */
    public Page<T> page(EntityManager em, PageRequest request, Map<String, Object> parameters) {
        boolean filtered = !request.filter().isEmpty();
        String where = where(filtered);
        TypedQuery<T> rows = em.createQuery(
                "select " + select + " from " + root + " " + joins + where + " order by " + order(request), row);
        TypedQuery<Long> count =
                em.createQuery("select count(*) from " + root + (filtered ? " " + joins : "") + where, Long.class);
        for (TypedQuery<?> query : List.of(rows, count)) {
            parameters.forEach(query::setParameter);
            if (filtered) {
                query.setParameter("filter", request.likePattern());
            }
        }
        rows.setFirstResult(request.first()).setMaxResults(request.size());
        return new Page<>(rows.getResultList(), count.getSingleResult());
    }

    private String where(boolean filtered) {
        List<String> conditions = new ArrayList<>();
        if (!restriction.isEmpty()) {
            conditions.add(restriction);
        }
        if (filtered) {
            conditions.add(searched.stream()
                    .map(expression -> expression + " like :filter escape '\\'")
                    .collect(Collectors.joining(" or ", "(", ")")));
        }
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private String order(PageRequest request) {
        String expression = sorts.get(request.sort());
        if (expression == null) {
            return defaultSort;
        }
        return expression + (request.descending() ? " desc, " : " asc, ") + defaultSort;
    }
}
