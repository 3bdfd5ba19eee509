package org.kontor.analytics;

import java.util.List;
import org.kontor.money.Money;
import org.kontor.persistence.Page;

/**
 * A part of the work list, and what all of it comes to.
 *
 * @param money of all accounts the question finds, shown or not
 */
public record RiskPage(Page<AtRisk> page, Money money) {
    public List<AtRisk> rows() {
        return page.rows();
    }

    public long total() {
        return page.total();
    }
}
