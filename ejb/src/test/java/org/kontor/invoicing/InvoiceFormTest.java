package org.kontor.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kontor.accounts.CustomerType;

class InvoiceFormTest {

    @ParameterizedTest(name = "{0}, in Germany {1}, wished {2}, small business {3}: {4}")
    @CsvSource({
        "CONSUMER,  true,  false, false, PLAIN",
        "CONSUMER,  true,  true,  false, ZUGFERD",
        "NONPROFIT, true,  false, false, PLAIN",
        "NONPROFIT, true,  true,  false, ZUGFERD",
        "BUSINESS,  true,  false, false, ZUGFERD",
        "BUSINESS,  false, false, false, ZUGFERD",
        "BUSINESS,  true,  false, true,  PLAIN",
        "BUSINESS,  true,  true,  true,  ZUGFERD",
        "PUBLIC,    true,  false, false, XRECHNUNG",
        "PUBLIC,    true,  false, true,  XRECHNUNG",
        "PUBLIC,    false, false, false, ZUGFERD"
    })
    void followsWhoPays(
            CustomerType type, boolean german, boolean wished, boolean smallBusiness, InvoiceForm expected) {
        assertThat(InvoiceForm.of(type, german, wished, smallBusiness)).isEqualTo(expected);
    }
}
