package org.kontor.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kontor.payments.Rejection.Level;

class StatusReportReaderTest {
    private static final String REPORT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt>
            <GrpHdr><MsgId>BANK-1</MsgId><CreDtTm>2026-12-11T10:00:00</CreDtTm></GrpHdr>
            <OrgnlGrpInfAndSts><OrgnlMsgId>SL12</OrgnlMsgId><OrgnlMsgNmId>pain.008.001.08</OrgnlMsgNmId>%s
            </OrgnlGrpInfAndSts>%s</CstmrPmtStsRpt></Document>""";

    private static List<Rejection> read(String group, String batches) {
        byte[] report = REPORT.formatted(group, batches).getBytes(StandardCharsets.UTF_8);
        PainSchema.STATUS.checked(report);
        return StatusReportReader.read(report);
    }

    @Test
    void tellsPaymentsThatABankRefuses() {
        String batches = """
                <OrgnlPmtInfAndSts><OrgnlPmtInfId>SL12-P1</OrgnlPmtInfId><PmtInfSts>PART</PmtInfSts>
                <TxInfAndSts><OrgnlEndToEndId>SL12-4</OrgnlEndToEndId><TxSts>RJCT</TxSts><StsRsnInf>
                  <Orgtr><Id><OrgId><Othr><Id>1</Id><SchmeNm><Cd>BANK</Cd></SchmeNm></Othr></OrgId></Id></Orgtr>
                  <Rsn><Cd>AC01</Cd></Rsn><AddtlInf>IBAN</AddtlInf><AddtlInf>wrong</AddtlInf></StsRsnInf>
                  <OrgnlTxRef><PmtTpInf><SvcLvl><Cd>SEPA</Cd></SvcLvl></PmtTpInf></OrgnlTxRef></TxInfAndSts>
                <TxInfAndSts><OrgnlEndToEndId>SL12-5</OrgnlEndToEndId><TxSts>ACCP</TxSts></TxInfAndSts>
                <TxInfAndSts><OrgnlEndToEndId>SL12-6</OrgnlEndToEndId><TxSts>RJCT</TxSts>
                  <OrgnlTxRef><PmtTpInf><SvcLvl><Cd>SEPA</Cd></SvcLvl></PmtTpInf></OrgnlTxRef></TxInfAndSts>
                </OrgnlPmtInfAndSts>""";
        assertThat(read("<GrpSts>PART</GrpSts>", batches))
                .containsExactly(
                        new Rejection(Level.PAYMENT, "SL12-4", "AC01", "IBAN wrong"),
                        new Rejection(Level.PAYMENT, "SL12-6", "", ""));
    }

    @Test
    void tellsABatchAndAWholeFile() {
        String reason = "<StsRsnInf><Rsn><Cd>TM01</Cd></Rsn></StsRsnInf>";
        assertThat(read(
                        "",
                        "<OrgnlPmtInfAndSts><OrgnlPmtInfId>SL12-P2</OrgnlPmtInfId><PmtInfSts>RJCT</PmtInfSts>" + reason
                                + "</OrgnlPmtInfAndSts>"))
                .containsExactly(new Rejection(Level.BATCH, "SL12-P2", "TM01", ""));
        assertThat(read("<GrpSts>RJCT</GrpSts>" + reason, ""))
                .containsExactly(new Rejection(Level.FILE, "SL12", "TM01", ""));
        assertThat(read("<GrpSts>ACCP</GrpSts>", "")).isEmpty();
    }

    @Test
    void readsNothingHostile() {
        hostile("no xml at all");
        hostile("<?xml version=\"1.0\"?><Document/>");
        hostile("<?xml version=\"1.0\"?><!DOCTYPE d SYSTEM \"http://bank.example/d.dtd\"><d/>");
        hostile("<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><d>&e;</d>");
        hostile("<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><d>&b;</d>");
        hostile(REPORT.formatted("", "").replace("</Document>", ""));
        hostile("<a>".repeat(100_000));
    }

    private static void hostile(String report) {
        assertThatThrownBy(() -> StatusReportReader.read(report.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableReport.class);
    }
}
