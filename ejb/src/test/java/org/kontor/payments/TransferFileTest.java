package org.kontor.payments;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kontor.money.Money;

class TransferFileTest {
    private static final Party PAYER = new Party("Hafenkontor GmbH", "DE02120300000000202051", "BYLADEM1001");
    private static final FileHead HEAD = new FileHead("GU7", LocalDateTime.of(2026, 12, 11, 9, 0), "Hafenkontor GmbH");

    @Test
    void writesRefundsAsABankTakesThem() throws Exception {
        List<TransferOrder> orders = List.of(
                new TransferOrder(
                        "GU7-1",
                        Money.of("12.50"),
                        new Party("Jörg Weiß", "DE89370400440532013000", ""),
                        "Guthaben Kd 1"),
                new TransferOrder(
                        "GU7-2", Money.of("0.49"), new Party("Zoë", "AT611904300234573201", "BKAUATWW"), "Guthaben"));
        byte[] file = new TransferFile(PAYER).write(HEAD, LocalDate.of(2026, 12, 14), orders);
        assertThat(PainCheck.transfers(file)).isEmpty();
        assertThat(new String(file, StandardCharsets.UTF_8))
                .contains("<CtrlSum>12.99</CtrlSum>")
                .contains("<Nm>Joerg Weiss</Nm>");
        assertThat(new TransferFile(PAYER).write(HEAD, LocalDate.of(2026, 12, 14), orders))
                .isEqualTo(file);
    }
}
