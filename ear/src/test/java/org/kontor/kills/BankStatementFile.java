package org.kontor.kills;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** The bank's camt.053 of a seller: every debit is paid, and every other invoice by a transfer that names it. */
final class BankStatementFile {
    private static final String PAID = """
            SELECT d.end_to_end, '', d.amount FROM debit d JOIN payment_run r ON r.id = d.run_id
            WHERE d.seller_id = %1$d AND r.state = 'SUBMITTED' AND d.state = 'SUBMITTED'
            UNION ALL SELECT '', i.number, i.payable FROM invoice i
            WHERE i.seller_id = %1$d AND i.payment_method = 'TRANSFER' ORDER BY 1, 2""";
    private static final String ENTRY = """
            <Ntry><Amt Ccy="EUR">%1$s</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>%2$s</Dt></BookgDt>\
            <ValDt><Dt>%2$s</Dt></ValDt><AcctSvcrRef>%3$s</AcctSvcrRef><BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>%4$s</Cd>\
            <SubFmlyCd>ESDD</SubFmlyCd></Fmly></Domn></BkTxCd><NtryDtls><TxDtls><Refs><EndToEndId>%5$s</EndToEndId></Refs>\
            <Amt Ccy="EUR">%1$s</Amt><CdtDbtInd>CRDT</CdtDbtInd><RltdPties><Dbtr><Pty><Nm>Somebody</Nm></Pty></Dbtr></RltdPties>\
            <RmtInf><Ustrd>%6$s</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>
            """;

    private final Connection owner;
    private final String account;

    BankStatementFile(Connection owner, String account) {
        this.owner = owner;
        this.account = account;
    }

    /** Puts it where the server looks for statements; whole at once, as if it had lain there for a while. */
    void drop(long seller, LocalDate day, Path folder) throws SQLException, IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(account + ".xml.tmp");
        Files.writeString(file, text(seller, day), StandardCharsets.UTF_8);
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofMinutes(1))));
        Files.move(file, folder.resolve(account + ".xml"), StandardCopyOption.ATOMIC_MOVE);
    }

    private String text(long seller, LocalDate day) throws SQLException {
        StringBuilder entries = new StringBuilder();
        BigDecimal sum = BigDecimal.ZERO;
        int count = 0;
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(PAID.formatted(seller))) {
            while (row.next()) {
                String endToEnd = row.getString(1);
                boolean debit = !endToEnd.isEmpty();
                entries.append(ENTRY.formatted(
                        row.getBigDecimal(3),
                        day,
                        account + "-" + count++,
                        debit ? "RDDT" : "RCDT",
                        debit ? endToEnd : "NOTPROVIDED",
                        debit ? "Lastschrift" : "Rechnung " + row.getString(2)));
                sum = sum.add(row.getBigDecimal(3));
            }
        }
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>
                <GrpHdr><MsgId>%1$s-1</MsgId><CreDtTm>%2$sT20:00:00</CreDtTm></GrpHdr>
                <Stmt><Id>%1$s-1</Id><ElctrncSeqNb>1</ElctrncSeqNb><CreDtTm>%2$sT20:00:00</CreDtTm>
                <Acct><Id><Othr><Id>%1$s</Id></Othr></Id><Ccy>EUR</Ccy></Acct>
                <Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">0.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>%2$s</Dt></Dt></Bal>
                <Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">%3$s</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>%2$s</Dt></Dt></Bal>
                %4$s</Stmt></BkToCstmrStmt></Document>
                """.formatted(account, day, sum, entries);
    }
}
