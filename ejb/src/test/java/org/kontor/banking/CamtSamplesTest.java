package org.kontor.banking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kontor.money.Money;

/** Every entry and reference of the samples is read right. */
class CamtSamplesTest {
    private static final LocalDate JUNE_20 = LocalDate.of(2023, 6, 20);

    @Test
    void readsAGermanStatementOfVersion2() {
        ReadStatement statement = only("camt_parser-053-valid_example.xml");
        assertThat(statement.kind()).isEqualTo(StatementKind.CAMT053);
        assertThat(statement.account()).isEqualTo("DE14740618130000033626");
        assertThat(statement.head().reference()).isEqualTo("0352C5320131227220503");
        assertThat(statement.head().sequence()).isEqualTo("130000005");
        assertThat(balances(statement)).isEqualTo("33.06 EUR 2013-12-27 -> 23.06 EUR 2013-12-27");
        assertThat(statement.sum()).isEqualTo(Money.of("-10.00"));
        assertThat(entries(statement))
                .containsExactly(
                        "-2.00 EUR 2013-12-27 2013122710583450000/1234567890sdfghjk 1",
                        "-3.00 EUR 2013-12-27 2013122710583600000/ 1",
                        "1.00 EUR 2013-12-27 2013122711085260000/ 1",
                        "-6.00 EUR 2013-12-27 2013122711513230000/ 2");
        assertThat(payments(statement))
                .containsExactly(
                        "-2.00 e2e=EndToEndReference mandate=MandateReference msg= pmt=PaymentIdentification"
                                + " instr=UniqueTransactionId ref=BankReference Testkonto Nummer 2"
                                + " DE09300606010012345671 DAAEDEDDXXX 020",
                        "-3.00 e2e= mandate= msg=CCTI/VRNWSW/b044f24cddb92a502b8a1b5 pmt= instr= ref="
                                + " Testkonto Nummer 2 DE58740618130100033626 GENODEF1PFK 201",
                        "1.00 e2e= mandate= msg= pmt= instr= ref= Testkonto Nummer 2 740618130100033626  051",
                        "-3.50 e2e=STZV-EtE27122013-11:02-1 mandate= msg=STZV-Msg27122013-11:02 pmt= instr= ref="
                                + " Testkonto Nummer 2 DE58740618130100033626  201",
                        "-2.50 e2e=STZV-EtE27122013-11:02-2 mandate= msg=STZV-Msg27122013-11:02 pmt= instr= ref="
                                + " Testkonto Nummer 2 DE58740618130100033626  201");
        assertThat(purposes(statement))
                .containsExactly(
                        "TEST BERWEISUNG MITTELS BLZUND KONTONUMMER - DTA",
                        "Test+berweisung mit BIC und IBAN SEPA IBAN: DE58740618130100033626 BIC: GENODEF1PFK",
                        "R CKBUCHUNG",
                        "Sammelueberwseisung 2. Zahlung   TAN:283044",
                        "Sammelueberweisung 1. Zahlung   TAN:283044");
        assertThat(statement.entries().get(3).batch()).isEqualTo(new Batch("", "STZV-PmInf27122013-11:02-2", 2));
    }

    @Test
    void readsASwissStatementOfVersion8() {
        ReadStatement statement = only("camt_parser-053-valid_example_v8.xml");
        assertThat(statement.account()).isEqualTo("CH1111111111111111111");
        assertThat(statement.head().sequence()).isEqualTo("122");
        assertThat(statement.head().fromDay()).isEqualTo(JUNE_20);
        assertThat(statement.head().toDay()).isEqualTo(JUNE_20);
        assertThat(balances(statement)).isEqualTo("82721.95 CHF 2023-06-20 -> 84515.25 CHF 2023-06-20");
        assertThat(statement.isEuro()).isFalse();
        assertThat(entries(statement))
                .containsExactly(
                        "474.40 CHF 2023-06-20 9999171ZC0173078/ 1",
                        "88.85 CHF 2023-06-20 2022172PH0003127/CH700033323323241701E 1",
                        "-20.97 EUR 2023-06-20 0124571DN6195349/ 1");
        assertThat(payments(statement))
                .containsExactly(
                        "474.40 e2e=80000004540000100095 mandate= msg= pmt= instr= ref=9999181ZC0283079 Jon Doe "
                                + " UBSWCHZH80A ",
                        "88.85 e2e=435A9287E088BDB1D97FAABD181C70C8 mandate= msg= pmt= instr= ref=0123171DO5126811"
                                + " Finanz AG   ",
                        "-20.97 e2e=1208481 mandate= msg=01222ABC pmt=01222ABC-HAF instr=373502949-1208481"
                                + " ref=0123171DN6095310 DHL Express (Schweiz) AG CH2222222222222222222 UBSWCHZH80A ");
        assertThat(purposes(statement)).containsExactly("INVOICE R77561", "", "");
        assertThat(creditorReferences(statement))
                .containsExactly("", "RF38000000000000000000552", "000000270148751802165444888");
        assertThat(statement.entries().get(1).batch())
                .isEqualTo(new Batch("1b30f9941c8e459f9b0a7b11137b3720", "8d8075ce49134553a261033714278400", 1));
        assertThat(statement.entries().get(1).marks().code()).isEqualTo(new BankCode("PMNT-RCDT-VCOM", "A90"));
        assertThat(statement.entries().get(2).info()).isEqualTo("e-banking Order // FILETRANSFER");
    }

    @Test
    void readsABatchThatNobodyResolved() {
        ReadStatement statement = only("camt_parser-053-valid_example_with_batch.xml");
        assertThat(statement.account()).isEqualTo("NL18INGB00012345678");
        assertThat(statement.head().fromDay()).isEqualTo(LocalDate.of(2019, 1, 1));
        assertThat(statement.head().toDay()).isEqualTo(LocalDate.of(2019, 6, 23));
        assertThat(balances(statement)).isEqualTo("7329.80 EUR 2019-01-01 -> 23038.20 EUR 2019-06-23");
        assertThat(entries(statement))
                .containsExactly(
                        "-4753.74 EUR 2019-05-21 68047a4871ab34285b5555555502010c/032222222222222221000000001 0",
                        "2688.00 EUR 2019-06-13 s8ecaaf0f96f492f603167c748a0b1c6/032019164412145727005003002 1",
                        "5000.00 EUR 2019-06-18 d36e51a0ff7e4561b11c2b1c5d79d9ea/032019169492039060000000002 1");
        ReadEntry batch = statement.entries().get(0);
        assertThat(batch.batch())
                .isEqualTo(new Batch("02453b1e17c11241073a777ad9c273b4149", "O0OpeAYTkhjerKu3eE9asw", 3));
        assertThat(EntrySplit.isResolved(batch)).isFalse();
        assertThat(EntrySplit.of(batch)).hasSize(1);
        assertThat(payments(statement))
                .containsExactly(
                        "2688.00 e2e=GBSXX21170607391766562 mandate= msg= pmt= instr= ref= TEST NL86INGB00066666666"
                                + " INGBNL2A ",
                        "5000.00 e2e= mandate= msg= pmt= instr= ref= Bedrijf BV NL11INGB0001234567 INGBNL2A ");
        assertThat(purposes(statement)).containsExactly("TERUGGAAF", "");
    }

    @Test
    void readsSeveralStatementsOfAFile() {
        List<ReadStatement> statements = CamtSamples.read("genkgo-camt053.v2.multi.statement.xml");
        assertThat(statements).extracting(ReadStatement::account).containsOnly("NL26VAYB8060476890");
        assertThat(statements)
                .extracting(statement -> statement.head().reference())
                .containsExactly("253EURNL26VAYB8060476890", "254EURNL26VAYB8060476890");
        assertThat(statements)
                .extracting(CamtSamplesTest::balances)
                .containsExactly(
                        "18.15 EUR 2014-12-30 -> 27.00 EUR 2014-12-31", "27.00 EUR 2014-12-30 -> 20.00 EUR 2014-12-31");
        assertThat(payments(statements.get(0)))
                .containsExactly("8.85 e2e=000000001 mandate= msg= pmt= instr= ref= Company Name 1"
                        + " NL56AGDH9619008421  544");
        assertThat(payments(statements.get(1)))
                .containsExactly("-7.00 e2e=000000002 mandate= msg= pmt= instr= ref= Company Name 2"
                        + " NL56AGDH9619008421  544");
        assertThat(purposes(statements.get(0))).containsExactly("Transaction Description 1");
        assertThat(purposes(statements.get(1))).containsExactly("Transaction Description 2");
        assertThat(statements.get(0).entries().get(0).valueOn()).isEqualTo(LocalDate.of(2015, 1, 2));
        // The bank writes 2007 as its period, into which nothing falls.
        assertThat(statements.get(0).head().fromDay()).isEqualTo(LocalDate.of(2014, 12, 31));
    }

    @Test
    void readsAnAccountThatIsNoIban() {
        ReadStatement statement = only("genkgo-camt053.v8.xml");
        assertThat(statement.account()).isEqualTo("NL26VAYB8060476890");
        assertThat(balances(statement)).isEqualTo("18.15 EUR 2014-12-30 -> -27.00 SEK 2014-12-30");
        assertThat(entries(statement)).containsExactly("8.85 EUR 2014-12-31 AAAASESS-FP-CN_98765/01/ 1");
        assertThat(payments(statement))
                .containsExactly("8.85 e2e=MUELL/FINP/RA12345 mandate= msg= pmt= instr= ref= NAME NAME"
                        + " NL56AGDH9619008421  ");
        assertThat(creditorReferences(statement)).containsExactly("4654654654654654");
    }

    @Test
    void readsReturnsWithTheirReasonAndCharges() {
        ReadStatement statement = only("camt_parser-054-valid_example.xml");
        assertThat(statement.kind()).isEqualTo(StatementKind.CAMT054);
        assertThat(statement.head().opening()).isEmpty();
        assertThat(entries(statement))
                .containsExactly(
                        "24.00 CHF 2016-04-10 20160410375244000000000000000081/41107767420881932 2",
                        "56.56 CHF 2016-04-10 20160410375244000000000000000071/41107767420881932 1",
                        "-6.00 CHF 2016-04-10 20160410375244000000000000000082/41107767420881932 1",
                        "-15.53 CHF 2016-04-10 20160410375244000000000000000072/41107767420881932 1");
        assertThat(payments(statement))
                .containsExactly(
                        "15.00 e2e=EndToEnd-CRDBRActSame-1B9C-CHDDBB2 mandate= msg= pmt=PMTINF-1CHDDBB3"
                                + " instr=INSTR-CRDBRActSame-1B9C-CHDDBB2 ref=TST_201-2091644-9 Rutschmann Pia"
                                + " CH4409000000495962779  ",
                        "9.00 e2e=EndToEnd-CRDBRActSame-1B9C-CHDDBB3 mandate= msg= pmt=PMTINF-1CHDDBB3"
                                + " instr=INSTR-CRDBRActSame-1B9C-CHDDBB3 ref=TST_201-2091644-8 Bernasconi Maria"
                                + " CH3709000000250094580  ",
                        "56.56 e2e=PMT-651727380907030005 mandate= msg= pmt=PMT-ID-1268016165-01"
                                + " instr=PMT-651727380907030005 ref=TST_201-13113-5 Bernasconi Maria"
                                + " CH3709000000250094580  ",
                        "-6.00 e2e=EndToEnd-2B6C-CHDDBB5 mandate= msg= pmt=PMTINF-2CHDDBB5 instr=INSTR-2B6C-CHDDBB5"
                                + " ref=TST_205-2091679-6 Bernasconi Maria CH3709000000250094580 POFICHBEXXX ",
                        "-15.53 e2e=E2E-1-1-16030913 mandate= msg= pmt=SID-1-160309134053s4C"
                                + " instr=IID-1-1-160309134053s4C ref=TST_205-28529-1 Rutschmann Pia"
                                + " CH4409000000495962779  ");
        assertThat(purposes(statement))
                .containsExactly("Mitteilung 132", "Mitteilung 131", "", "Mitteilung 128", "Mitteilung 134-");
        assertThat(all(statement).map(ReadTransaction::returned))
                .extracting(Returned::isReturn, Returned::code, Returned::charges)
                .containsExactly(
                        tuple(false, "", "0.00"),
                        tuple(false, "", "0.00"),
                        tuple(false, "", "0.00"),
                        tuple(true, "MD06", "0.70"),
                        tuple(true, "MD06", "0.70"));
        // The charge is not in the amount, so the whole of it was the debit.
        assertThat(EntrySplit.of(statement.entries().get(3)).get(0).returned().original())
                .contains(Money.of("15.53"));
        assertThat(all(statement).skip(3).map(payment -> payment.returned().info()))
                .containsOnly("Lastschrift-Widerspruch durch den Zahlungspflichtigen");
        assertThat(all(statement).map(payment -> payment.remittance().purposeCode()))
                .containsExactly("", "", "CORT", "", "");
    }

    @Test
    void readsABatchInAnotherCurrency() {
        ReadStatement statement = only("genkgo-camt054.v8.xml");
        assertThat(statement.account()).isEqualTo("CH2801234000123456789");
        assertThat(entries(statement)).containsExactly("-200000.00 SEK 2007-10-18 ACSR160617103200001/ 3");
        assertThat(payments(statement))
                .containsExactly(
                        "3.10 e2e=UXC06170000006PI00001EE00001 mandate= msg= pmt=UXC06170000006PI00001"
                                + " instr=UXC06170000006PI00001II00001 ref= Example Creditor 3 - V1"
                                + " CH4112345003131313131  ",
                        "3.20 e2e=UXC06170000006PI00001EE00002 mandate= msg= pmt=UXC06170000006PI00001"
                                + " instr=UXC06170000006PI00001II00002 ref= Example Creditor 3 - V2"
                                + " CH7212345003232323232 BANKCHBE ",
                        "3.20 e2e=UXC06170000006PI00001EE00002 mandate= msg= pmt=UXC06170000006PI00001"
                                + " instr=UXC06170000006PI00001II00002 ref= Example Creditor 3 - V3"
                                + " CH7212345003232323232 BANKCHBE ");
        assertThat(purposes(statement))
                .containsExactly(
                        "Unstructured Remittance Information V1 Additional Remittance Information V1",
                        "Additional Remittance Information V2",
                        "Unstructured Remittance Information V3 block 1 Unstructured Remittance Information V3 block 2"
                                + " Additional Remittance Information V3 block 1"
                                + " Additional Remittance Information V3 block 2");
        assertThat(creditorReferences(statement))
                .containsExactly(
                        "ISR ref number V1", "ISR ref number V2", "Ref number V3 block 1\nRef number V3 block 2");
        assertThat(EntrySplit.of(statement.entries().get(0))).hasSize(1);
    }

    private static ReadStatement only(String name) {
        List<ReadStatement> statements = CamtSamples.read(name);
        assertThat(statements).hasSize(1);
        return statements.get(0);
    }

    private static String balances(ReadStatement statement) {
        return Stream.of(statement.head().opening(), statement.head().closing())
                .map(balance -> balance.map(told ->
                                told.amount().amount() + " " + told.amount().currency() + " " + told.on())
                        .orElse("-"))
                .collect(Collectors.joining(" -> "));
    }

    private static Stream<String> entries(ReadStatement statement) {
        return statement.entries().stream()
                .map(entry -> entry.amount().amount() + " " + entry.amount().currency() + " " + entry.bookedOn() + " "
                        + entry.marks().bankReference() + "/"
                        + entry.marks().entryReference() + " "
                        + entry.transactions().size());
    }

    private static Stream<ReadTransaction> all(ReadStatement statement) {
        return statement.entries().stream().flatMap(entry -> entry.transactions().stream());
    }

    private static Stream<String> payments(ReadStatement statement) {
        return statement.entries().stream()
                .flatMap(entry -> entry.transactions().stream()
                        .map(payment ->
                                text(entry.transactions().size() == 1 ? payment.with(entry.amount()) : payment)));
    }

    private static String text(ReadTransaction payment) {
        References refs = payment.references();
        Party party = payment.counterparty();
        return payment.amount().orElseThrow().amount() + " e2e=" + refs.endToEndId() + " mandate=" + refs.mandate()
                + " msg=" + refs.messageId() + " pmt=" + refs.pmtInfId() + " instr=" + refs.instructionId() + " ref="
                + refs.bankReference() + " " + party.name() + " " + party.account() + " " + party.bic() + " "
                + payment.code().gvc();
    }

    private static Stream<String> purposes(ReadStatement statement) {
        return all(statement).map(payment -> payment.remittance().purpose());
    }

    private static Stream<String> creditorReferences(ReadStatement statement) {
        return all(statement).map(payment -> payment.remittance().creditorReference());
    }

    private static org.assertj.core.groups.Tuple tuple(boolean isReturn, String code, String charges) {
        return org.assertj.core.api.Assertions.tuple(isReturn, code, Money.of(charges));
    }
}
