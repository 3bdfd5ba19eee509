package org.kontor.banking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads camt.053, .052 and .054. The versions 02, 04 and 08 put a few things in other places; both are looked at, whatever
 * version a file says it is, and what a bank leaves out is missed only where nothing could be booked without it.
 */
final class CamtFile {
    private static final Map<String, StatementKind> MESSAGES = Map.of(
            "BkToCstmrStmt", StatementKind.CAMT053,
            "BkToCstmrAcctRpt", StatementKind.CAMT052,
            "BkToCstmrDbtCdtNtfctn", StatementKind.CAMT054);
    private static final int MOST_STATEMENTS = 500;

    private final XmlFile xml;

    private CamtFile(byte[] bytes) {
        xml = new XmlFile(bytes);
    }

    /**
     * All statements of a file, in its order; at least one.
     *
     * @throws UnreadableFile if it is no camt file, or not whole
     */
    static List<ReadStatement> read(byte[] bytes) {
        return new CamtFile(bytes).statements();
    }

    private List<ReadStatement> statements() {
        if (!xml.nextElement() || !xml.name().equals("Document")) {
            throw new UnreadableFile("noCamt", xml.line(), xml.name());
        }
        int line = xml.line();
        String namespace = xml.namespace();
        List<ReadStatement> statements = new ArrayList<>();
        Optional<StatementKind> message = Optional.empty();
        while (xml.nextElement()) {
            Optional<StatementKind> kind = Optional.ofNullable(MESSAGES.get(xml.name()));
            if (kind.isPresent()) {
                message = kind;
                read(kind.get(), statements);
            } else {
                xml.skip();
            }
        }
        if (message.isEmpty()) {
            throw new UnreadableFile("noCamt", line, namespace);
        }
        // To the end: what follows may be broken.
        xml.nextElement();
        if (statements.isEmpty()) {
            throw new UnreadableFile("noStatement", line);
        }
        return statements;
    }

    private void read(StatementKind kind, List<ReadStatement> statements) {
        CamtBudget budget = new CamtBudget();
        while (xml.nextElement()) {
            switch (xml.name()) {
                case "Stmt", "Rpt", "Ntfctn" -> {
                    if (statements.size() == MOST_STATEMENTS) {
                        throw new UnreadableFile("tooMuch", xml.line(), MOST_STATEMENTS);
                    }
                    statements.add(new CamtStatement(xml, kind, budget).read());
                }
                default -> xml.skip();
            }
        }
    }
}
