package org.kontor.bank;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.kontor.bank.CamtWriter.Head;
import org.kontor.bank.Line.Back;
import org.kontor.bank.Line.BatchTold;
import org.kontor.bank.Line.Code;
import org.kontor.bank.Line.Detail;

/** One account at a bank, day by day: what was ordered or sent is booked on its day, and told by a statement. */
public final class SimulatedBank {
    private static final Map<String, String> WORDS = Map.of(
            "AC04", "Konto erloschen",
            "MD01", "Kein gültiges Mandat",
            "MD06", "Lastschriftwiderspruch durch den Zahlungspflichtigen",
            "MS03", "Sonstige Gründe");

    private final String iban;
    private final String version;
    private final FileCheck check = new FileCheck();
    private final Map<String, Habit> habits = new HashMap<>();
    private final Set<String> returnedOnce = new HashSet<>();
    private final TreeMap<LocalDate, List<Line>> booked = new TreeMap<>();
    private final TreeMap<LocalDate, List<Line>> details = new TreeMap<>();
    private BigDecimal balance = BigDecimal.ZERO;
    private int statements;
    private int references;

    /**
     * @param version of its camt files: 02 or 08
     */
    public SimulatedBank(String iban, String version) {
        this.iban = iban;
        this.version = version;
    }

    /** What becomes of debits from an IBAN at another bank; without a word, they are paid. */
    public void habit(String debtorIban, String kind, String code, int days, String fee) {
        habits.put(debtorIban, new Habit(Habit.Kind.valueOf(kind), code, days, new BigDecimal(fee)));
    }

    public BigDecimal balance() {
        return balance;
    }

    /**
     * Takes a file.
     *
     * @return reports of what is refused of it (pain.002); empty if nothing is
     * @throws IllegalStateException if the whole file is refused: it tells why
     */
    public List<byte[]> take(byte[] pain, LocalDate today) throws Exception {
        try {
            PaymentFile file = PainReader.read(pain);
            check.check(file, today);
            List<byte[]> reports = new ArrayList<>();
            for (Batch batch : file.batches()) {
                if (!batch.iban().equals(iban)) {
                    throw new Refused("AC01", "no account of ours: " + batch.iban());
                }
                if (file.isDebits()) {
                    collect(file, batch, today).ifPresent(reports::add);
                } else {
                    transfer(file, batch);
                }
            }
            return reports;
        } catch (Refused refused) {
            throw new IllegalStateException(refused.code() + " " + refused.getMessage(), refused);
        }
    }

    private Optional<byte[]> collect(PaymentFile file, Batch batch, LocalDate today) throws Exception {
        List<StatusWriter.Rejected> rejected = new ArrayList<>();
        List<Detail> paid = new ArrayList<>();
        for (Order order : batch.orders()) {
            Habit habit = habits.getOrDefault(order.iban(), Habit.PAYS);
            if (habit.kind() == Habit.Kind.REJECTS) {
                rejected.add(new StatusWriter.Rejected(order.endToEndId(), habit.code()));
            } else {
                paid.add(new Detail(
                        order.endToEndId(),
                        order.mandate(),
                        order.amount(),
                        order.name(),
                        order.iban(),
                        order.purpose(),
                        Back.NONE));
                comesBack(order, habit, batch.on());
            }
        }
        if (batch.asOne() && !paid.isEmpty()) {
            BigDecimal sum = paid.stream().map(Detail::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
            BatchTold told = new BatchTold(file.messageId(), batch.id(), paid.size());
            Line line =
                    new Line(reference(), batch.on(), sum, Code.DEBIT_BATCH, told, List.of(), "SEPA Sammellastschrift");
            book(line);
            details.computeIfAbsent(batch.on(), day -> new ArrayList<>())
                    .add(new Line(line.reference(), line.on(), sum, line.code(), told, paid, line.info()));
        } else {
            paid.forEach(one -> book(new Line(
                    reference(),
                    batch.on(),
                    one.amount(),
                    Code.SINGLE_DEBIT,
                    BatchTold.NONE,
                    List.of(one),
                    "SEPA Lastschrift")));
        }
        return rejected.isEmpty() ? Optional.empty() : Optional.of(StatusWriter.rejected(file, batch, rejected, today));
    }

    private void comesBack(Order order, Habit habit, LocalDate collected) {
        boolean returns = habit.kind() == Habit.Kind.RETURNS
                || habit.kind() == Habit.Kind.RETURNS_ONCE && returnedOnce.add(order.iban());
        if (returns) {
            LocalDate on = BankDays.plus(collected, habit.days());
            BigDecimal amount = order.amount().add(habit.fee()).negate();
            String info = WORDS.getOrDefault(habit.code(), "Rücklastschrift");
            Detail back = new Detail(
                    order.endToEndId(),
                    order.mandate(),
                    amount,
                    order.name(),
                    order.iban(),
                    order.purpose(),
                    new Back(habit.code(), info, order.amount(), habit.fee()));
            book(new Line(
                    reference(),
                    on,
                    amount,
                    Code.RETURN,
                    BatchTold.NONE,
                    List.of(back),
                    "SEPA Ruecklastschrift " + info));
        }
    }

    private void transfer(PaymentFile file, Batch batch) {
        for (Order order : batch.orders()) {
            Detail sent = new Detail(
                    order.endToEndId(),
                    "",
                    order.amount().negate(),
                    order.name(),
                    order.iban(),
                    order.purpose(),
                    Back.NONE);
            LocalDate on = BankDays.onOrAfter(batch.on());
            book(new Line(
                    reference(),
                    on,
                    sent.amount(),
                    Code.TRANSFER_OUT,
                    BatchTold.NONE,
                    List.of(sent),
                    "SEPA Ueberweisung"));
            Habit habit = habits.getOrDefault(order.iban(), Habit.PAYS);
            if (habit.kind() == Habit.Kind.RETURNS) {
                Detail back = new Detail(
                        order.endToEndId(),
                        "",
                        order.amount(),
                        order.name(),
                        order.iban(),
                        order.purpose(),
                        new Back(habit.code(), "Rueckueberweisung", order.amount(), BigDecimal.ZERO));
                book(new Line(
                        reference(),
                        BankDays.plus(on, habit.days()),
                        order.amount(),
                        Code.TRANSFER_BACK,
                        BatchTold.NONE,
                        List.of(back),
                        "Rueckueberweisung"));
            }
        }
    }

    /** Somebody sends money, or the account's owner pays something by hand (below zero). */
    public void send(LocalDate on, String amount, String name, String fromIban, String purpose) {
        BigDecimal value = new BigDecimal(amount);
        Detail sent = new Detail("", "", value, name, fromIban, purpose, Back.NONE);
        Code code = value.signum() > 0 ? Code.CREDIT_TRANSFER : Code.TRANSFER_OUT;
        book(new Line(
                reference(),
                BankDays.onOrAfter(on),
                value,
                code,
                BatchTold.NONE,
                List.of(sent),
                value.signum() > 0 ? "GUTSCHRIFT" : "UEBERWEISUNG"));
    }

    /** A debit that was paid comes back long after, as an unauthorised one may for 13 months. */
    public void bringBack(String endToEndId, LocalDate on, String code, String fee) {
        Detail paid = booked.values().stream()
                .flatMap(List::stream)
                .flatMap(line -> line.details().stream())
                .filter(detail -> detail.endToEndId().equals(endToEndId))
                .findFirst()
                .or(() -> details.values().stream()
                        .flatMap(List::stream)
                        .flatMap(line -> line.details().stream())
                        .filter(detail -> detail.endToEndId().equals(endToEndId))
                        .findFirst())
                .orElseThrow();
        BigDecimal charged = new BigDecimal(fee);
        BigDecimal amount = paid.amount().add(charged).negate();
        Detail back = new Detail(
                endToEndId,
                paid.mandate(),
                amount,
                paid.name(),
                paid.iban(),
                paid.purpose(),
                new Back(code, WORDS.getOrDefault(code, "Rückgabe"), paid.amount(), charged));
        book(new Line(
                reference(),
                BankDays.onOrAfter(on),
                amount,
                Code.RETURN,
                BatchTold.NONE,
                List.of(back),
                "SEPA Ruecklastschrift"));
    }

    private void book(Line line) {
        booked.computeIfAbsent(line.on(), day -> new ArrayList<>()).add(line);
    }

    private String reference() {
        references++;
        return "SB" + String.format("%012d", references);
    }

    /** Whether anything is booked on a day, as far as is known. */
    public boolean isBooking(LocalDate day) {
        return booked.containsKey(day);
    }

    /** The statement of a day; empty if nothing was booked. Days are told in order, each once. */
    public Optional<byte[]> statement(LocalDate day) throws Exception {
        List<Line> lines = booked.getOrDefault(day, List.of());
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal opening = balance;
        balance = lines.stream().map(Line::amount).reduce(opening, BigDecimal::add);
        statements++;
        return Optional.of(CamtWriter.statement(version, new Head(iban, statements, day, opening, balance), lines));
    }

    /** Details of the batches of a day (camt.054); empty if there was none. */
    public Optional<byte[]> details(LocalDate day) throws Exception {
        List<Line> lines = details.getOrDefault(day, List.of());
        Head head = new Head(iban, statements, day, balance, balance);
        return lines.isEmpty() ? Optional.empty() : Optional.of(CamtWriter.details(version, head, lines));
    }

    /** How many lines were booked so far, told or not. */
    public int lines() {
        return booked.values().stream().mapToInt(List::size).sum();
    }
}
