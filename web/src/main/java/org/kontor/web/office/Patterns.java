package org.kontor.web.office;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.kontor.calendar.Period;
import org.kontor.money.Money;
import org.kontor.web.errors.MissingException;
import org.kontor.web.shell.LocalStack;
import org.kontor.web.ui.Notices;

/** Examples for every pattern of the design system; they touch nothing stored. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class Patterns implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int TOTAL = 120;

    @Inject
    private LocalStack localStack;

    @Inject
    private Notices notices;

    @NotBlank
    @Size(max = 60)
    private String name;

    @Email
    private String email;

    private Money amount = Money.ofCents(123450);
    private LocalDate from = LocalDate.of(2026, 12, 1);
    private String kind = "b";
    private boolean agreed;
    private int step = 1;
    private int done;

    @PostConstruct
    void onlyLocally() {
        if (!localStack.isOn()) {
            throw new MissingException("The page of patterns");
        }
    }

    public void save() {
        notices.done("patterns.saved");
    }

    public void next() {
        step = Math.min(3, step + 1);
    }

    public void back() {
        step = Math.max(1, step - 1);
    }

    public void work() {
        done = Math.min(TOTAL, done + 12);
    }

    public List<Row> getRows() {
        return IntStream.rangeClosed(1, 60).mapToObj(Row::of).toList();
    }

    public List<SelectItem> getKinds() {
        return List.of(new SelectItem("a", "Flex"), new SelectItem("b", "Fix"), new SelectItem("c", "Team 6"));
    }

    public Period getPeriod() {
        return new Period(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 1));
    }

    public boolean isWorking() {
        return done > 0 && done < TOTAL;
    }

    public int getDone() {
        return done;
    }

    public int getTotal() {
        return TOTAL;
    }

    public int getStep() {
        return step;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }

    /** A row of the example list. */
    public record Row(String number, String title, String status, Money amount, LocalDate date) {
        private static final List<String> STATES = List.of("PAID", "OPEN", "OVERDUE");

        static Row of(int i) {
            return new Row(
                    "RE-2026-%06d".formatted(i),
                    i % 2 == 0 ? "Studio Nordlicht GmbH" : "Jana Okonkwo",
                    STATES.get(i % STATES.size()),
                    Money.ofCents(9_900L + 4_321L * i),
                    LocalDate.of(2026, 11, 1).plusDays(i % 28));
        }
    }
}
