package org.kontor.einvoice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kontor.invoicing.BuyerParty;
import org.kontor.invoicing.InvoiceAddress;

class BuyerWindowTest {
    @Test
    void saysTheCountryOfMailThatGoesAbroad() {
        assertThat(BuyerWindow.lines(buyer("Office ApS", "DK"))).endsWith("2100 Stadt", "DENMARK");
        assertThat(BuyerWindow.lines(buyer("Büro GmbH", "DE"))).endsWith("2100 Stadt");
    }

    @Test
    void leavesRoomForTheAddressBelowALongName() {
        BuyerParty buyer = buyer("😀".repeat(300), "DK");

        assertThat(BuyerWindow.isCut(buyer)).isTrue();
        assertThat(BuyerWindow.lines(buyer)).hasSize(5).first().asString().endsWith("😀…");
    }

    private static BuyerParty buyer(String name, String country) {
        return new BuyerParty("1", name, new InvoiceAddress("Weg 1", "3. Stock", "2100", "Stadt", country), "", "");
    }
}
