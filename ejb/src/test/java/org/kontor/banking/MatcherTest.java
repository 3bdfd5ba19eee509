package org.kontor.banking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kontor.money.Money;
import org.kontor.receivables.EntryKind;

class MatcherTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final String ANNA = "Anna Weber";
    private static final String EMRE = "Emre Kaya";
    private static final String IBAN = "DE02120300000000202051";

    private final List<Item> items = new ArrayList<>();
    private final List<Payer> payers = new ArrayList<>();
    private final List<Paid> paid = new ArrayList<>();
    private final Map<String, Set<Long>> ibans = new HashMap<>();
    private final Set<String> byMandate = new HashSet<>();

    @Test
    void findsANumberHoweverItIsTyped() {
        owes(1, "RE-2026-000123", "279.27");
        for (String typed : List.of(
                "RE-2026-000123",
                "re 2026 / 000123",
                "Rechnung RE2026000123",
                "RechnungRE-2026-000123",
                "SVWZ+RE–2026–000123Danke",
                "RE-2026-00\n0123",
                "Rechnungsnr. 2026-000123",
                "RE-2026-000123 10001")) {
            assertThat(match("279.27", typed)).as(typed).isEqualTo(closes(1, 1, "279.27"));
        }
    }

    @Test
    void doesNotGuessLettersAndDigits() {
        owes(1, "RE-2026-000123", "279.27");
        assertThat(match("279.27", "RE-2026-OOO123")).isEmpty();
    }

    @Test
    void takesTheLongestNumberNotItsBeginning() {
        owes(1, "R-12", "279.27");
        owes(2, "R-123", "279.27");
        assertThat(match("279.27", "Rechnung R-123")).isEqualTo(closes(2, 2, "279.27"));
    }

    @Test
    void leavesANumberInsideALongerOneAlone() {
        owes(1, "RE-2026-000123", "279.27");
        assertThat(match("279.27", "RE-2026-0001234")).isEmpty();
        assertThat(match("279.27", "ARE-2026-000123")).isEmpty();
    }

    @Test
    void closesSeveralInvoicesOfOnePayment() {
        owes(1, "RE-2026-000123", "100.00");
        owes(1, "RE-2026-000124", "50.00");
        assertThat(match("150.00", "RE-2026-000123 und 124")).isEqualTo("1: 1=100.00 2=50.00");
        assertThat(match("150.00", "RE2026000124RE2026000123")).isEqualTo("1: 1=100.00 2=50.00");
    }

    @Test
    void payerOfTwoAccountsClosesBoth() {
        owes(1, "RE-2026-000123", "100.00");
        owes(2, "RE-2026-000124", "50.00");
        assertThat(match("150.00", "RE-2026-000123, RE-2026-000124")).isEqualTo("1: 1=100.00; 2: 2=50.00");
    }

    @Test
    void lessClosesTheOldestNamedIfThePayerFits() {
        owes(1, "RE-2026-000123", "100.00");
        assertThat(match("60.00", "RE-2026-000123")).isEmpty();
        assertThat(match(from(ANNA, "60.00", "RE-2026-000123"))).isEqualTo(closes(1, 1, "60.00"));
    }

    @Test
    void moreStaysOnAccount() {
        owes(1, "RE-2026-000123", "100.00");
        assertThat(match(from(ANNA, "130.00", "RE-2026-000123"))).isEqualTo("1: 1=100.00 +30.00");
    }

    @Test
    void distrustsANumberIfAnotherOneSlipAwayHasTheAmount() {
        owes(1, "RE-2026-000123", "100.00");
        owes(2, "RE-2026-000132", "60.00");
        assertThat(match(from(ANNA, "60.00", "RE-2026-000123"))).isEmpty();
    }

    @Test
    void distrustsTheNumberOfOneIfThePayerIsAnotherWhoOwesTheSame() {
        owes(1, "RE-2026-000123", "279.27");
        owes(2, "RE-2026-000132", "279.27");
        assertThat(match(from(EMRE, "279.27", "RE-2026-000123"))).isEmpty();
        ibans.put(IBAN, Set.of(2L));
        assertThat(match("279.27", "RE-2026-000123")).isEmpty();
    }

    @Test
    void leavesThePaidInvoiceOfLastYearToAPerson() {
        owes(1, "RE-2026-000123", "279.27");
        paid.add(new Paid("RE-2025-000017", 1));
        ibans.put(IBAN, Set.of(1L));
        assertThat(match("279.27", "RE-2025-000017")).isEmpty();
    }

    @Test
    void believesAReferenceOnlyWithItsCheckDigits() {
        owes(1, "RE-2026-000123", "279.27");
        assertThat(match("279.27", "RF73RE2026000123")).isEqualTo(closes(1, 1, "279.27"));
        assertThat(match("279.27", "RF74RE2026000123")).isEmpty();
    }

    @Test
    void findsACustomerWhoSaysThatHeIsOne() {
        owes(1, "RE-2026-000123", "279.27");
        assertThat(match("279.27", "Kd.-Nr. 10001 Miete")).isEqualTo(closes(1, 1, "279.27"));
        assertThat(match("279.27", "Vertrag 20001")).isEqualTo(closes(1, 1, "279.27"));
    }

    @Test
    void takesNoPostcodeOrPhoneForACustomer() {
        owes(1, "RE-2026-000123", "279.27");
        assertThat(match("279.27", "Miete, 10001 Berlin")).isEmpty();
        assertThat(match("279.27", "Tel. 030 10001")).isEmpty();
        assertThat(match("279.27", "Vertrag 10001")).isEmpty();
    }

    @Test
    void leavesAnAmountThatFitsTwoItemsToAPerson() {
        owes(1, "RE-2026-000123", "279.27");
        owes(1, "RE-2026-000124", "279.27");
        ibans.put(IBAN, Set.of(1L));
        assertThat(match("279.27", "Miete")).isEmpty();
        assertThat(match("558.54", "Miete")).isEqualTo("1: 1=279.27 2=279.27");
    }

    @Test
    void knownIbanWithAnotherAmountGoesOnAccount() {
        owes(1, "RE-2026-000123", "279.27");
        ibans.put(IBAN, Set.of(1L));
        assertThat(match("100.00", "Miete")).isEqualTo("1: +100.00");
    }

    @Test
    void accountOfAMandateIsKnownAndSaysSo() {
        owes(1, "RE-2026-000123", "279.27");
        ibans.put(IBAN, Set.of(1L));
        byMandate.add(IBAN);
        Outcome outcome = outcome(from("M. Weber", "279.27", "Miete"));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Matched.class,
                        matched -> assertThat(matched.match().reason().key()).isEqualTo("matching.mandate.item"));
    }

    @Test
    void sharedIbanTellsNothing() {
        owes(1, "RE-2026-000123", "279.27");
        owes(2, "RE-2026-000124", "100.00");
        ibans.put(IBAN, Set.of(1L, 2L));
        assertThat(match("279.27", "Miete")).isEmpty();
    }

    @Test
    void knownIbanThatNamesARelativeIsForAPerson() {
        owes(1, "RE-2026-000123", "279.27");
        owes(2, "RE-2026-000124", "279.27");
        ibans.put(IBAN, Set.of(1L));
        assertThat(match("279.27", "Miete " + EMRE)).isEmpty();
        assertThat(match("279.27", "Kunde 10002")).isEmpty();
    }

    @Test
    void nameAloneIsAProposalOnly() {
        owes(1, "RE-2026-000123", "279.27");
        Payment payment = from(ANNA, "279.27", "Miete");
        assertThat(match(payment)).isEmpty();
        assertThat(proposals(payment)).containsExactly(closes(1, 1, "279.27"));
    }

    @Test
    void whatGoesOutMatchesNothing() {
        owes(1, "RE-2026-000123", "279.27");
        Payment salary = from(ANNA, "-279.27", "Gehalt RE-2026-000123");
        assertThat(match(salary)).isEmpty();
        assertThat(proposals(salary)).isEmpty();
    }

    @Test
    void closesDueItemsFirstAndCostsBeforeInterestBeforePrincipal() {
        Item later = item(9, EntryKind.INVOICE, TODAY.plusDays(3));
        Item old = item(8, EntryKind.INVOICE, TODAY.minusDays(90));
        Item due = item(7, EntryKind.INVOICE, TODAY.minusDays(20));
        Item fee = item(6, EntryKind.FEE, TODAY.minusDays(2));
        Item interest = item(5, EntryKind.INTEREST, TODAY.minusDays(1));
        List<Item> sorted = new ArrayList<>(List.of(later, due, interest, old, fee));
        sorted.sort(new AllocationOrder(TODAY));
        assertThat(sorted).containsExactly(fee, interest, old, due, later);
    }

    @Test
    void putsATopUpOnTheAccountOfWhoPaysFromABalance() {
        payers.add(new Payer(7, "10007", "Nele Sander", Set.of(), true));
        payers.add(new Payer(8, "10008", "Ole Brandt", Set.of()));
        assertThat(match("50.00", "Guthaben Kundennummer 10007")).isEqualTo("7: +50.00");
        assertThat(match("50.00", "Guthaben Kundennummer 10008")).isEmpty();
        assertThat(match("50.00", "Guthaben 10007")).isEmpty();
        assertThat(match("50.00", "Kundennummer 10007, RE-2025-000017")).isEmpty();
        owes(7, "RE-2026-000123", "80.00");
        assertThat(match("50.00", "Guthaben Kundennummer 10007")).isEmpty();
        assertThat(match("80.00", "Guthaben Kundennummer 10007")).isEqualTo(closes(7, 1, "80.00"));
    }

    private static Item item(long entry, EntryKind kind, LocalDate due) {
        return new Item(entry, 1, kind, "D-" + entry, due, due, Money.of("10.00"));
    }

    private void owes(long account, String number, String open) {
        LocalDate booked = TODAY.minusDays(30 - items.size());
        items.add(new Item(
                items.size() + 1, account, EntryKind.INVOICE, number, booked, booked.plusDays(14), Money.of(open)));
        String digits = String.valueOf(10_000 + account);
        if (payers.stream().noneMatch(payer -> payer.accountId() == account)) {
            String contract = String.valueOf(20_000 + account);
            payers.add(new Payer(account, digits, account == 1 ? ANNA : EMRE, Set.of(contract)));
        }
    }

    private static Payment from(String name, String amount, String text) {
        return new Payment(Money.of(amount), TODAY, "NOTPROVIDED", "", text, new Payment.From(name, IBAN));
    }

    private String match(String amount, String text) {
        return match(from("", amount, text));
    }

    private Outcome outcome(Payment payment) {
        Candidates.Facts facts = new Candidates.Facts(
                items, payers, Map.of(), new Candidates.Ibans(ibans, byMandate), paid, List.of("RE-2026-000001"));
        return new Matcher(new Candidates(facts), Money.ZERO).match(payment);
    }

    private String match(Payment payment) {
        return outcome(payment) instanceof Outcome.Matched matched ? text(matched.match()) : "";
    }

    private List<String> proposals(Payment payment) {
        return outcome(payment) instanceof Outcome.Proposed proposed
                ? proposed.proposals().stream().map(MatcherTest::text).toList()
                : List.of();
    }

    private static String closes(long account, long entry, String amount) {
        return account + ": " + entry + "=" + amount;
    }

    private static String text(Match match) {
        return String.join("; ", match.parts().stream().map(MatcherTest::text).toList());
    }

    private static String text(Part part) {
        StringBuilder text = new StringBuilder().append(part.accountId()).append(':');
        part.shares()
                .forEach(share ->
                        text.append(' ').append(share.entryId()).append('=').append(share.amount()));
        return text.append(part.onAccount().isZero() ? "" : " +" + part.onAccount())
                .toString();
    }
}
