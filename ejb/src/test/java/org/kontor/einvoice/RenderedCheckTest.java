package org.kontor.einvoice;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kontor.einvoice.AnInvoice.anInvoice;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.kontor.invoicing.InvoiceContent;
import org.kontor.money.Money;

/** What is rendered wrongly is kept back. */
class RenderedCheckTest {
    private static final Money GROSS = Money.of("355.81");
    private final InvoiceContent content = anInvoice().content();
    private final RenderedInvoice rendered = new InvoiceRenderer().render(1, content);

    @Test
    void passesWhatSaysWhatWasIssued() {
        assertThatCode(() -> RenderedCheck.check(content, rendered, GROSS)).doesNotThrowAnyException();
    }

    @Test
    void keepsBackWhatBreaksTheSchema() {
        assertRefused(changed("<ram:TypeCode>380</ram:TypeCode>", ""), "TypeCode");
    }

    @Test
    void keepsBackOtherTotals() {
        assertRefused(changed("GrandTotalAmount>355.81", "GrandTotalAmount>355.80"), "GrandTotalAmount 355.80");
        assertRefused(changed("DuePayableAmount>355.81", "DuePayableAmount>0.00"), "DuePayableAmount 0.00");
        assertRefused(changed("currencyID=\"EUR\">56.81", "currencyID=\"EUR\">56.80"), "TaxTotalAmount 56.80");
    }

    @Test
    void keepsBackWhatIsNoXml() {
        assertRefused(changed("</rsm:CrossIndustryInvoice>", ""), "");
    }

    @Test
    void keepsBackWhatTheLedgerKnowsOtherwise() {
        assertThatThrownBy(() -> RenderedCheck.check(content, rendered, Money.of("355.80")))
                .isInstanceOf(WrongRendering.class)
                .hasMessageContaining("ledger 355.80");
    }

    private void assertRefused(RenderedInvoice wrong, String what) {
        assertThatThrownBy(() -> RenderedCheck.check(content, wrong, GROSS))
                .isInstanceOf(WrongRendering.class)
                .hasMessageContaining(what);
    }

    private RenderedInvoice changed(String from, String to) {
        String xml = new String(rendered.xml(), StandardCharsets.UTF_8);
        if (!xml.contains(from)) {
            throw new IllegalArgumentException(from);
        }
        byte[] other = xml.replace(from, to).getBytes(StandardCharsets.UTF_8);
        return new RenderedInvoice(1, rendered.number(), rendered.issueDate(), rendered.pdf(), other);
    }
}
