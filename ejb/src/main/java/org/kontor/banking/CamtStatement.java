package org.kontor.banking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads a statement, entry by entry, so that only what is kept of an entry is held. */
final class CamtStatement {
    private final XmlFile xml;
    private final StatementKind kind;
    private final CamtBudget budget;
    private final XmlNode head;
    private final List<ReadEntry> entries = new ArrayList<>();

    /** The cursor stands on the statement's element. */
    CamtStatement(XmlFile xml, StatementKind kind, CamtBudget budget) {
        this.xml = xml;
        this.kind = kind;
        this.budget = budget;
        this.head = new XmlNode(xml.name(), xml.line(), Map.of());
    }

    ReadStatement read() {
        while (xml.nextElement()) {
            if (xml.name().equals("Ntry")) {
                entry(xml.node());
            } else {
                head.add(xml.node());
            }
        }
        return new ReadStatement(head.line(), kind, account(), CamtHead.of(head, entries), entries);
    }

    private void entry(XmlNode node) {
        CamtEntry entry = new CamtEntry(node, account());
        if (entry.isBooked()) {
            ReadEntry read = entry.read();
            budget.spend(read);
            entries.add(read);
        }
    }

    private String account() {
        return head.text("Acct/Id/IBAN", "Acct/Id/Othr/Id").replace(" ", "");
    }
}
