package org.kontor.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SellerValuesTest {

    @Test
    void keepsAnIbanWithoutBlanks() {
        assertThat(bank("de02 1203 0000 0000 2020 51").iban()).isEqualTo("DE02120300000000202051");
    }

    @Test
    void refusesAnIbanWithWrongCheckDigits() {
        assertThatThrownBy(() -> bank("DE03120300000000202051")).isInstanceOf(InvalidIban.class);
    }

    @Test
    void needsAVatIdOrATaxNumber() {
        assertThatThrownBy(() -> new LegalEntity("Farm GmbH", "", "", " ", ""))
                .isInstanceOf(MissingValue.class)
                .hasMessageContaining("sellerTaxId");
        assertThat(new LegalEntity("Farm GmbH", "", "", "", "202/123/45678").taxNumber())
                .isEqualTo("202/123/45678");
    }

    @Test
    void refusesPaymentTermsBeyondHalfAYear() {
        assertThatThrownBy(() -> new InvoicingRules(1, 181, false)).isInstanceOf(PaymentTermOutOfRange.class);
        assertThatThrownBy(() -> new InvoicingRules(1, -1, false)).isInstanceOf(PaymentTermOutOfRange.class);
    }

    private static BankDetails bank(String iban) {
        return new BankDetails("Farm GmbH", iban, "", "", "");
    }
}
