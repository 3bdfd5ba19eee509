package org.kontor.einvoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.kontor.invoicing.InvoiceContent;

/** The validator in its own class loader accepts what is right and says what is wrong. */
class FullValidatorTest {
    private final FullValidator validator = new FullValidator();
    private final InvoiceContent content = AnInvoice.anInvoice().content();
    private final RenderedInvoice rendered = new InvoiceRenderer().render(1, content);

    @Test
    void acceptsWhatKontorWrites() {
        assertThat(validator.fault(rendered.pdf(), "invoice.pdf")).isEmpty();
        assertThat(validator.fault(rendered.xml(), "factur-x.xml")).isEmpty();
    }

    @Test
    void saysWhichRuleIsBroken() {
        String xml = new String(rendered.xml(), StandardCharsets.UTF_8);
        String total = content.settlement().totals().grand().toString();
        String wrong = xml.replace(
                "<ram:GrandTotalAmount>" + total + "</ram:GrandTotalAmount>",
                "<ram:GrandTotalAmount>1.00</ram:GrandTotalAmount>");
        assertThat(wrong).isNotEqualTo(xml);
        assertThat(validator.fault(wrong.getBytes(StandardCharsets.UTF_8), "factur-x.xml"))
                .contains("BR-CO-15");
    }

    @Test
    void knowsAShapeByWhatAValidatorLooksAt() {
        assertThat(Shape.of(content)).isEqualTo("ZUGFERD INVOICE 380 S 58 net");
    }
}
