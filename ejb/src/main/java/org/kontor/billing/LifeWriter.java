package org.kontor.billing;

import java.util.List;
import java.util.function.Consumer;
import org.kontor.billing.LifeBilling.ScenarioInvoice;

/** Writes the invoices of a life as one line of JSON. */
final class LifeWriter {
    private static final int CONTROL = 0x20;

    private final Life life;
    private final StringBuilder json = new StringBuilder();

    LifeWriter(Life life) {
        this.life = life;
    }

    String write(List<ScenarioInvoice> invoices) {
        json.append("{\"id\": ");
        text(life.id());
        json.append(", \"invoices\": ");
        list(invoices, this::invoice);
        return json.append('}').toString();
    }

    private void invoice(ScenarioInvoice invoice) {
        InvoiceTotals totals = invoice.totals();
        json.append("{\"run\": ");
        text(invoice.run());
        json.append(", \"type\": ");
        text(totals.isCorrection() ? "credit note" : "invoice");
        json.append(", \"lines\": ");
        list(invoice.lines(), this::line);
        json.append(", \"net\": ");
        text(totals.net());
        json.append(", \"vat\": {");
        for (int i = 0; i < totals.vat().size(); i++) {
            json.append(i == 0 ? "" : ", ");
            text(totals.vat().get(i).rate());
            json.append(": ");
            text(totals.vat().get(i).vat());
        }
        json.append("}, \"gross\": ");
        text(totals.gross());
        json.append('}');
    }

    private void line(Charge charge) {
        json.append("{\"contract\": ");
        text(life.name(charge));
        json.append(", \"period\": ");
        text(charge.period().start());
        json.append(", \"to\": ");
        text(charge.period().lastDay());
        json.append(", \"plan\": ");
        text(charge.plan());
        json.append(", \"days\": ").append(charge.days());
        json.append(", \"periodDays\": ").append(charge.periodDays());
        json.append(", \"net\": ");
        text(charge.net());
        json.append(", \"rate\": ");
        text(charge.rate());
        json.append('}');
    }

    private <T> void list(List<T> elements, Consumer<T> write) {
        json.append('[');
        for (int i = 0; i < elements.size(); i++) {
            json.append(i == 0 ? "" : ", ");
            write.accept(elements.get(i));
        }
        json.append(']');
    }

    private void text(Object value) {
        String text = value.toString();
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < CONTROL || Character.isSurrogate(c)) {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }
}
