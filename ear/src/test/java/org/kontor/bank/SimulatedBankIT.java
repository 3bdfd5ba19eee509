package org.kontor.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A bank that takes everything, or loses money, would prove nothing. */
class SimulatedBankIT {
    private static final String OURS = "DE02120300000000202051";
    private static final String ANNA = "DE89370400440532013000";
    private static final String EMRE = "DE75512108001245126199";
    private static final LocalDate SENT = LocalDate.of(2026, 12, 1);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 4);

    @ParameterizedTest
    @ValueSource(strings = {"02", "08"})
    void booksWhatItTookAndTellsEachDayOnce(String version) throws Exception {
        SimulatedBank bank = new SimulatedBank(OURS, version);
        bank.habit(EMRE, "RETURNS", "MS03", 2, "3.50");
        assertThat(bank.take(debits(DUE, "300.00", false), SENT)).isEmpty();
        assertThat(bank.statement(DUE.minusDays(1))).isEmpty();
        String credits = text(bank.statement(DUE).orElseThrow());
        assertThat(credits).contains("camt.053.001." + version, "SL1-1", "SL1-2", "100.00", "200.00");
        assertThat(bank.balance()).isEqualByComparingTo("300.00");
        // Two bank days after a Friday.
        String back = text(bank.statement(LocalDate.of(2026, 12, 8)).orElseThrow());
        assertThat(back).contains("<Cd>MS03</Cd>", "203.50", ">200.00<", "+109+");
        assertThat(bank.balance()).isEqualByComparingTo("96.50");
    }

    @Test
    void tellsABatchAsOneLineAndItsDebitsApart() throws Exception {
        SimulatedBank bank = new SimulatedBank(OURS, "08");
        bank.take(debits(DUE, "300.00", true), SENT);
        String line = text(bank.statement(DUE).orElseThrow());
        assertThat(line)
                .contains("<PmtInfId>B1</PmtInfId>", "<NbOfTxs>2</NbOfTxs>", "300.00")
                .doesNotContain("SL1-1");
        assertThat(text(bank.details(DUE).orElseThrow())).contains("camt.054.001.08", "SL1-1", "SL1-2");
    }

    @Test
    void refusesDebitsBeforeAnyMoneyMoves() throws Exception {
        SimulatedBank bank = new SimulatedBank(OURS, "08");
        bank.habit(ANNA, "REJECTS", "AC01", 0, "0");
        String report = text(bank.take(debits(DUE, "300.00", false), SENT).get(0));
        assertThat(report)
                .contains("<OrgnlEndToEndId>SL1-1</OrgnlEndToEndId>", "RJCT", "AC01")
                .doesNotContain("SL1-2");
        bank.statement(DUE);
        assertThat(bank.balance()).isEqualByComparingTo("200.00");
    }

    @Test
    void bringsADebitBackAYearLater() throws Exception {
        SimulatedBank bank = new SimulatedBank(OURS, "08");
        bank.take(debits(DUE, "300.00", true), SENT);
        bank.statement(DUE);
        LocalDate later = LocalDate.of(2027, 12, 3);
        bank.bringBack("SL1-1", later, "MD01", "3.00");
        assertThat(text(bank.statement(later).orElseThrow())).contains("<Cd>MD01</Cd>", "103.00");
        assertThat(bank.balance()).isEqualTo(new BigDecimal("197.00"));
    }

    @Test
    void takesNoFileThatIsWrong() throws Exception {
        SimulatedBank bank = new SimulatedBank(OURS, "08");
        assertRefused(bank, debits(DUE, "301.00", false), "AM10");
        assertRefused(bank, debits(LocalDate.of(2026, 12, 5), "300.00", false), "DT01");
        assertRefused(bank, debits(SENT, "300.00", false), "TM01");
        assertRefused(bank, replaced("DE98ZZZ09999999999", "DE97ZZZ09999999999"), "BE05");
        assertRefused(bank, replaced(ANNA, "DE89370400440532013001"), "AC01");
        assertRefused(bank, replaced("Miete", "Büro"), "FF01");
        assertRefused(bank, replaced("<PmtMtd>DD</PmtMtd>", ""), "FF01");
        bank.take(debits(DUE, "300.00", false), SENT);
        assertRefused(bank, debits(DUE, "300.00", false), "AM05");
    }

    private static void assertRefused(SimulatedBank bank, byte[] file, String code) {
        SimulatedBank fresh = code.equals("AM05") ? bank : new SimulatedBank(OURS, "08");
        assertThatThrownBy(() -> fresh.take(file, SENT))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith(code);
    }

    private static byte[] replaced(String text, String by) {
        return text(debits(DUE, "300.00", false)).replace(text, by).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] debits(LocalDate on, String sum, boolean asOne) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.008.001.08"><CstmrDrctDbtInitn>
                <GrpHdr><MsgId>M1</MsgId><CreDtTm>2026-12-01T10:00:00</CreDtTm><NbOfTxs>2</NbOfTxs>
                <CtrlSum>%s</CtrlSum><InitgPty><Nm>Kontor</Nm></InitgPty></GrpHdr>
                <PmtInf><PmtInfId>B1</PmtInfId><PmtMtd>DD</PmtMtd><BtchBookg>%s</BtchBookg><NbOfTxs>2</NbOfTxs>
                <CtrlSum>%s</CtrlSum><PmtTpInf><SvcLvl><Cd>SEPA</Cd></SvcLvl><LclInstrm><Cd>CORE</Cd></LclInstrm>
                <SeqTp>RCUR</SeqTp></PmtTpInf><ReqdColltnDt>%s</ReqdColltnDt><Cdtr><Nm>Kontor</Nm></Cdtr>
                <CdtrAcct><Id><IBAN>%s</IBAN></Id></CdtrAcct>
                <CdtrAgt><FinInstnId><Othr><Id>NOTPROVIDED</Id></Othr></FinInstnId></CdtrAgt><ChrgBr>SLEV</ChrgBr>
                <CdtrSchmeId><Id><PrvtId><Othr><Id>DE98ZZZ09999999999</Id><SchmeNm><Prtry>SEPA</Prtry></SchmeNm></Othr>
                </PrvtId></Id></CdtrSchmeId>%s%s</PmtInf></CstmrDrctDbtInitn></Document>""".formatted(sum, asOne, sum, on, OURS, debit("SL1-1", "100.00", ANNA), debit("SL1-2", "200.00", EMRE))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String debit(String reference, String amount, String iban) {
        return """
                <DrctDbtTxInf><PmtId><EndToEndId>%s</EndToEndId></PmtId><InstdAmt Ccy="EUR">%s</InstdAmt>
                <DrctDbtTx><MndtRltdInf><MndtId>K1-1</MndtId><DtOfSgntr>2026-01-05</DtOfSgntr></MndtRltdInf></DrctDbtTx>
                <DbtrAgt><FinInstnId><Othr><Id>NOTPROVIDED</Id></Othr></FinInstnId></DbtrAgt><Dbtr><Nm>Jemand</Nm></Dbtr>
                <DbtrAcct><Id><IBAN>%s</IBAN></Id></DbtrAcct><RmtInf><Ustrd>Miete</Ustrd></RmtInf></DrctDbtTxInf>""".formatted(reference, amount, iban);
    }
}
