package org.kontor.dunning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kontor.money.Money;

/**
 * An instalment plan with its documents and how it stands.
 *
 * @param course as of the business date; as of its end, of one that ended
 */
public record InstalmentPlan(
        long id,
        String number,
        Parties parties,
        PlanTerms terms,
        List<Document> documents,
        Optional<End> end,
        PlanCourse course) {

    /**
     * @param state whose holidays count
     */
    public record Parties(DunningCaseRow.Payer payer, long sellerId, long letterheadId, String state) {}

    /**
     * A document it is about.
     *
     * @param agreed what was open of it when the plan was agreed
     */
    public record Document(long entryId, long blockId, String number, LocalDate dueOn, Money agreed) {
        Document with(long block) {
            return new Document(entryId, block, number, dueOn, agreed);
        }
    }

    /**
     * @param on the first day on which it no longer counted
     */
    public record End(PlanState outcome, LocalDate on, String reason) {}

    public InstalmentPlan {
        documents = List.copyOf(documents);
    }

    public boolean isRunning() {
        return end.isEmpty();
    }

    public PlanState state() {
        return end.map(End::outcome).orElse(course.state());
    }
}
