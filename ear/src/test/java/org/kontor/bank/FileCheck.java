package org.kontor.bank;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a bank refuses of a file that its schema lets pass. */
final class FileCheck {
    private static final Pattern CHARACTERS = Pattern.compile("[A-Za-z0-9/\\-?:().,'+ ]*");
    private static final BigDecimal MOST = new BigDecimal("999999999.99");
    private static final BigInteger MODULUS = BigInteger.valueOf(97);
    // CORE: at the debtor's bank a day before, at this bank another one earlier; at most 14 days ahead.
    private static final int LEAD = 1;
    private static final int FARTHEST = 14;

    private final Set<String> knownMessages = new HashSet<>();
    private final Set<String> knownReferences = new HashSet<>();

    /** @throws Refused with the first thing that is wrong */
    void check(PaymentFile file, LocalDate today) throws Refused {
        List<Order> orders = file.orders();
        require(knownMessages.add(file.messageId()), "AM05", "message id " + file.messageId() + " was here before");
        require(file.count() == orders.size(), "FF01", "number of payments");
        require(
                file.sum()
                                .compareTo(sum(file.batches().stream()
                                        .map(Batch::total)
                                        .toList()))
                        == 0,
                "AM10",
                "control sum");
        require(
                file.batches().stream().map(Batch::id).distinct().count()
                        == file.batches().size(),
                "FF01",
                "two batches with one id");
        for (Batch batch : file.batches()) {
            check(file, batch, today);
        }
        for (Order order : orders) {
            check(order, file.isDebits(), today);
        }
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void check(PaymentFile file, Batch batch, LocalDate today) throws Refused {
        require(batch.count() == batch.orders().size(), "FF01", "number of payments in " + batch.id());
        require(batch.sum().compareTo(batch.total()) == 0, "AM10", "control sum of " + batch.id());
        require(isIban(batch.iban()), "AC01", "IBAN of the batch");
        require(batch.instrument().service().equals("SEPA"), "FF01", "service level");
        require(isId(batch.id()) && isId(file.messageId()), "FF01", "ids");
        if (file.isDebits()) {
            require(BankDays.isOpen(batch.on()), "DT01", batch.on() + " is no TARGET day");
            require(!batch.on().isBefore(BankDays.plus(today, LEAD)), "TM01", batch.on() + " is too near on " + today);
            require(!batch.on().isAfter(today.plusDays(FARTHEST)), "DT01", batch.on() + " is too far on " + today);
            require(isCreditorId(batch.creditorId()), "BE05", "creditor id " + batch.creditorId());
            require(Set.of("CORE", "B2B").contains(batch.instrument().scheme()), "FF05", "scheme");
            require(
                    Set.of("RCUR", "FRST", "OOFF", "FNAL")
                            .contains(batch.instrument().sequence()),
                    "AG02",
                    "sequence");
        } else {
            require(!batch.on().isBefore(today), "DT01", batch.on() + " is over");
        }
    }

    private void check(Order order, boolean isDebit, LocalDate today) throws Refused {
        require(isId(order.endToEndId()), "FF01", "end-to-end id " + order.endToEndId());
        require(knownReferences.add(order.endToEndId()), "AM05", order.endToEndId() + " was here before");
        require(isIban(order.iban()), "AC01", "IBAN of " + order.endToEndId());
        require(
                order.amount().signum() > 0
                        && order.amount().compareTo(MOST) <= 0
                        && order.amount().scale() <= 2,
                "AM01",
                "amount of " + order.endToEndId());
        for (String text : new ArrayList<>(List.of(order.name(), order.purpose(), order.mandate()))) {
            require(CHARACTERS.matcher(text).matches(), "FF01", "characters of “" + text + "”");
        }
        if (isDebit) {
            require(!order.mandate().isEmpty() && order.mandate().length() <= 35, "MD02", "mandate");
            require(!order.signedOn().isAfter(today), "MD02", "mandate is signed on " + order.signedOn());
            require(order.signedOn().isAfter(LocalDate.of(2009, 10, 31)), "MD02", "mandate is older than SEPA");
        }
    }

    private static void require(boolean holds, String code, String why) throws Refused {
        if (!holds) {
            throw new Refused(code, why);
        }
    }

    private static boolean isId(String id) {
        return id != null
                && !id.isEmpty()
                && id.length() <= 35
                && CHARACTERS.matcher(id).matches()
                && !id.startsWith("/")
                && !id.endsWith("/")
                && !id.contains("//");
    }

    static boolean isIban(String iban) {
        return iban != null
                && iban.matches("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}")
                && remainder(iban.substring(4) + iban.substring(0, 4)) == 1;
    }

    private static boolean isCreditorId(String id) {
        return id.matches("[A-Z]{2}\\d{2}[A-Z0-9]{3}[A-Z0-9]{1,28}")
                && remainder(id.substring(7) + id.substring(0, 4)) == 1;
    }

    private static int remainder(String signs) {
        StringBuilder digits = new StringBuilder();
        signs.chars().forEach(sign -> digits.append(Character.digit(sign, 36)));
        return new BigInteger(digits.toString()).mod(MODULUS).intValue();
    }
}
