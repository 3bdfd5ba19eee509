package org.kontor.banking;

/** Who the other side of a payment is. */
final class CamtParties {
    private final XmlNode node;
    private final String account;

    /**
     * @param account our own
     */
    CamtParties(XmlNode node, String account) {
        this.node = node;
        this.account = account;
    }

    /**
     * We get from debtors and pay to creditors. In what came back, the parties keep the roles of the original (DK camt
     * rules), so they are the other way round; banks that turn them are known by our own account.
     */
    Party counterparty(boolean credit, boolean returned) {
        boolean debtor = credit != returned;
        Party likely = party(debtor ? "Dbtr" : "Cdtr");
        Party other = party(debtor ? "Cdtr" : "Dbtr");
        boolean turned = isUs(likely) || likely.isEmpty() && !other.account().isEmpty();
        return turned && !isUs(other) ? other : isUs(likely) ? Party.NONE : likely;
    }

    private boolean isUs(Party party) {
        return !party.account().isEmpty() && party.account().equals(account);
    }

    private Party party(String role) {
        return new Party(
                CamtText.of(node.text("RltdPties/" + role + "/Pty/Nm", "RltdPties/" + role + "/Nm"), 140),
                CamtText.of(
                        node.text("RltdPties/" + role + "Acct/Id/IBAN", "RltdPties/" + role + "Acct/Id/Othr/Id"), 42),
                CamtText.of(
                        node.text(
                                "RltdAgts/" + role + "Agt/FinInstnId/BICFI", "RltdAgts/" + role + "Agt/FinInstnId/BIC"),
                        11));
    }
}
