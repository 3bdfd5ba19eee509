package org.kontor.web.office.contracts;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.kontor.calendar.Period;
import org.kontor.contracts.Amendment;
import org.kontor.contracts.AnchorRule;
import org.kontor.contracts.CancellationKind;
import org.kontor.contracts.ChangeTime;
import org.kontor.contracts.Leaving;
import org.kontor.contracts.LeavingReason;
import org.kontor.contracts.Terms;
import org.kontor.money.Quantity;

/** What a person typed about an amendment. */
public class AmendmentInput implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST_PIECES = 999;

    @NotNull
    private Long line;

    @NotNull
    private Long product;

    @NotNull
    @Min(1)
    @Max(MOST_PIECES)
    private Integer quantity = 1;

    @NotNull
    private LocalDate effective;

    @NotNull
    private LocalDate last;

    @NotNull
    private AnchorRule anchor = AnchorRule.KEPT;

    @NotNull
    private CancellationKind kind = CancellationKind.ORDINARY;

    @NotNull
    private LeavingReason leaving = LeavingReason.NOT_SAID;

    @Size(max = 200)
    private String leavingText;

    /** With the days that are chosen most: the next billing period, the earliest end. */
    static AmendmentInput of(AmendmentForm form, Terms terms, Long line, LocalDate today) {
        AmendmentInput input = new AmendmentInput();
        input.line = line;
        LocalDate next = line == null
                ? today.with(TemporalAdjusters.firstDayOfNextMonth())
                : terms.effectiveDay(ChangeTime.NEXT_CYCLE, line, today);
        input.effective = form == AmendmentForm.RESUME ? today.plusDays(1) : next;
        input.last = switch (form) {
            case CANCEL -> terms.earliestEnd(today);
            case PAUSE -> next.with(TemporalAdjusters.lastDayOfMonth());
            case PLAN, QUANTITY, ADD, END, UNDO_END, RESUME, UNDO -> next.minusDays(1);
        };
        return input;
    }

    Amendment amendment(AmendmentForm form) {
        return switch (form) {
            case PLAN -> new Amendment.PlanChange(line, product, effective, anchor);
            case QUANTITY -> new Amendment.QuantityChange(line, Quantity.of(quantity), effective);
            case ADD -> new Amendment.LineAdded(product, Quantity.of(quantity), effective);
            case END -> new Amendment.LineEnded(line, last);
            case UNDO_END -> new Amendment.LineEndUndone(line);
            case PAUSE -> new Amendment.Pause(Period.ofDays(effective, last));
            case RESUME -> new Amendment.Resume(effective);
            case CANCEL -> new Amendment.Cancellation(last, kind, new Leaving(leaving, leavingText));
            case UNDO -> new Amendment.CancellationUndone();
        };
    }

    public LeavingReason getLeaving() {
        return leaving;
    }

    public void setLeaving(LeavingReason leaving) {
        this.leaving = leaving;
    }

    public String getLeavingText() {
        return leavingText;
    }

    public void setLeavingText(String leavingText) {
        this.leavingText = leavingText;
    }

    public Long getLine() {
        return line;
    }

    public void setLine(Long line) {
        this.line = line;
    }

    public Long getProduct() {
        return product;
    }

    public void setProduct(Long product) {
        this.product = product;
    }

    public Integer getQuantity() {
        return quantity;
    }

    public void setQuantity(Integer quantity) {
        this.quantity = quantity;
    }

    public LocalDate getEffective() {
        return effective;
    }

    public void setEffective(LocalDate effective) {
        this.effective = effective;
    }

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }

    public AnchorRule getAnchor() {
        return anchor;
    }

    public void setAnchor(AnchorRule anchor) {
        this.anchor = anchor;
    }

    public CancellationKind getKind() {
        return kind;
    }

    public void setKind(CancellationKind kind) {
        this.kind = kind;
    }
}
