package org.kontor.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.iban4j.CountryCode;
import org.iban4j.Iban;
import org.junit.jupiter.api.Test;
import org.kontor.accounts.MandateScheme;
import org.kontor.calendar.TargetDays;
import org.kontor.catalog.Address;
import org.kontor.money.Money;

class DebitFileTest {
    private static final LocalDate SUBMITTED = LocalDate.of(2026, 12, 11);
    private static final LocalDate COLLECTED = LocalDate.of(2026, 12, 15);
    private static final Party CREDITOR =
            new Party("Hafenkontor GmbH & Co. KG", "DE02120300000000202051", "BYLADEM1001");
    private static final DebitFile FILE = new DebitFile(CREDITOR, "DE98ZZZ09999999999");
    private static final FileHead HEAD =
            new FileHead("SL12", LocalDateTime.of(2026, 12, 11, 9, 0, 0, 123), "Hafenkontor GmbH & Co. KG");

    private static DebitOrder order(String id, String amount, Party debtor, boolean changed) {
        return new DebitOrder(
                id,
                Money.of(amount),
                new DebitOrder.MandateClause("K10001-1", LocalDate.of(2026, 1, 31), changed, ""),
                debtor,
                "RE-2026-000123 Kd 10001");
    }

    @Test
    void writesTheFileThatBanksExpect() throws IOException {
        Party debtor = new Party("Jörg Weiß", "DE89370400440532013000", "");
        Party moved = new Party("Zoë Müller-Łukasz", "AT611904300234573201", "BKAUATWW");
        Party abroad = new Party(
                "Atelier Genève SA",
                "CH9300762011623852957",
                "POFICHBEXXX",
                Optional.of(new Address("Rue du Rhône 7", "", "1204", "Genève", "CH")));
        byte[] file = FILE.write(
                HEAD,
                List.of(
                        new DebitBatch(
                                "SL12-P1",
                                COLLECTED,
                                MandateScheme.CORE,
                                false,
                                List.of(
                                        order("SL12-1", "279.27", debtor, false),
                                        order("SL12-2", "0.01", moved, true))),
                        new DebitBatch(
                                "SL12-P2",
                                COLLECTED.plusDays(1),
                                MandateScheme.B2B,
                                true,
                                List.of(order("SL12-3", "999999999.99", abroad, false)))));
        try (InputStream golden = DebitFileTest.class.getResourceAsStream("debits.xml")) {
            String expected = new String(golden.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(new String(file, StandardCharsets.UTF_8))
                    .isEqualTo(expected.replaceAll(">\\s+<", "><").strip());
        }
    }

    @Test
    void standsUpToTheCheckOfABankWhateverNamesAndAmountsComeIn() throws Exception {
        for (int round = 0; round < 60; round++) {
            long seed = 4711L + round;
            Random random = new Random(seed);
            List<DebitBatch> batches = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(3); i++) {
                batches.add(batch(random, i));
            }
            byte[] file = FILE.write(HEAD, batches);
            assertThat(PainCheck.debits(file, SUBMITTED, 2)).as("seed %d", seed).isEmpty();
            assertThat(FILE.write(HEAD, batches)).as("the same facts").isEqualTo(file);
        }
    }

    private static DebitBatch batch(Random random, int number) {
        List<DebitOrder> orders = IntStream.rangeClosed(1, 1 + random.nextInt(30))
                .mapToObj(n -> new DebitOrder(
                        "SL12-" + number + "-" + n,
                        Money.ofCents(1 + random.nextLong(99_999_999_999L)),
                        new DebitOrder.MandateClause(
                                "K" + n + "-1",
                                COLLECTED.minusDays(random.nextInt(900)),
                                random.nextBoolean(),
                                random.nextBoolean() ? "" : "OLD-" + n),
                        new Party(
                                anyText(random, 90),
                                new Iban.Builder()
                                        .countryCode(CountryCode.DE)
                                        .bankCode("37040044")
                                        .accountNumber("%010d".formatted(random.nextInt(1_000_000_000)))
                                        .build()
                                        .toString(),
                                random.nextBoolean() ? "" : "COBADEFFXXX"),
                        anyText(random, 200)))
                .toList();
        LocalDate day = TargetDays.plus(COLLECTED, random.nextInt(6));
        return new DebitBatch(
                "SL12-P" + number, day, MandateScheme.values()[random.nextInt(2)], random.nextBoolean(), orders);
    }

    /** From letters to what no XML can hold. */
    private static String anyText(Random random, int longest) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(longest); i >= 0; i--) {
            int c = random.nextInt(4) == 0 ? random.nextInt(0x11_0000) : ' ' + random.nextInt(0x250);
            text.appendCodePoint(c);
        }
        return text.toString();
    }

    @Test
    void tellsTheBankTheOldReferenceBesideANewAccount() throws Exception {
        Party debtor = new Party("Jana", "DE89370400440532013000", "");
        DebitOrder renamed = new DebitOrder(
                "SL12-1",
                Money.of("1.00"),
                new DebitOrder.MandateClause("K10001-2", LocalDate.of(2026, 1, 31), true, "K10001-1"),
                debtor,
                "RE-1");
        byte[] file = FILE.write(
                HEAD, List.of(new DebitBatch("SL12-P1", COLLECTED, MandateScheme.CORE, false, List.of(renamed))));

        assertThat(PainCheck.debits(file, SUBMITTED, 2)).isEmpty();
        assertThat(new String(file, StandardCharsets.UTF_8))
                .contains("<MndtId>K10001-2</MndtId>")
                .contains("<AmdmntInd>true</AmdmntInd><AmdmntInfDtls><OrgnlMndtId>K10001-1</OrgnlMndtId>"
                        + "<OrgnlDbtrAcct><Id><Othr><Id>SMNDA</Id></Othr></Id></OrgnlDbtrAcct></AmdmntInfDtls>");
    }

    @Test
    void refusesWhatNoBankWouldTake() {
        Party debtor = new Party("Jana", "DE89370400440532013000", "");
        assertThatThrownBy(() -> order("SL12//1", "1.00", debtor, false)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> order("/SL12", "1.00", debtor, false)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> order("SL12 1", "1.00", debtor, false)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> order("SL12-1", "0.00", debtor, false)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> order("SL12-1", "1000000000.00", debtor, false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Party("Jana", "DE89370400440532013001", ""))
                .isInstanceOf(IllegalArgumentException.class);
        List<DebitOrder> one = List.of(order("SL12-1", "1.00", debtor, false));
        assertThatThrownBy(() -> new DebitBatch("SL12-P1", LocalDate.of(2026, 12, 26), MandateScheme.CORE, false, one))
                .as("Boxing Day")
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DebitBatch("SL12-P1", LocalDate.of(2026, 1, 30), MandateScheme.CORE, false, one))
                .as("before the mandate was signed")
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void writesUmlautsOut() {
        assertThat(BankText.of("Jörg Weiß & Söhne – Œuvre", 70)).isEqualTo("Joerg Weiss + Soehne - .uvre");
        assertThat(BankText.of("Jo\u0308rg", 70)).as("an umlaut in two parts").isEqualTo("Joerg");
        assertThat(BankText.of("Çağla Ñandú", 70)).isEqualTo("Cagla Nandu");
        assertThat(BankText.of("  a \t\n b  ", 70)).isEqualTo("a b");
        assertThat(BankText.of("", 70)).isEqualTo(".");
        assertThat(BankText.of("漢字", 70)).isEqualTo("..");
        assertThat(BankText.of("abc def", 4)).isEqualTo("abc");
    }
}
