package org.kontor.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kontor.accounts.CustomerType;

class LegalNoteTest {

    @Test
    void aSellerOfWhatIsNoRealEstateDoesNotAskToKeepInvoices() {
        assertThat(LegalNote.of(CustomerType.CONSUMER, List.of(), Optional.empty(), false))
                .containsExactly(LegalNote.DEFAULT_AFTER_30_DAYS);
        assertThat(LegalNote.of(CustomerType.NONPROFIT, List.of(), Optional.empty(), false))
                .isEmpty();
    }

    @Test
    void otherwisePrivateCustomersAreAsked() {
        assertThat(LegalNote.of(CustomerType.CONSUMER, List.of(), Optional.empty(), true))
                .containsExactly(LegalNote.DEFAULT_AFTER_30_DAYS, LegalNote.KEEP_TWO_YEARS);
        assertThat(LegalNote.of(CustomerType.BUSINESS, List.of(), Optional.empty(), true))
                .isEmpty();
    }
}
