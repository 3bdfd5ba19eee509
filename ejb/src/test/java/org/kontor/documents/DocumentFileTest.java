package org.kontor.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentFileTest {
    private static final byte[] BYTES = {1};

    @Test
    void takesNoNameThatLeadsElsewhere() {
        for (String name : List.of("../x.pdf", "a/b.pdf", "a\\b.pdf", ".hidden", "", "a\nb", "x".repeat(121))) {
            assertThatIllegalArgumentException().isThrownBy(() -> new DocumentFile(name, "application/pdf", BYTES));
        }
    }

    @Test
    void hasBytes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DocumentFile("x.pdf", "application/pdf", new byte[0]));
    }

    @Test
    void isKeptFromTheEndOfItsYear() {
        LocalDate newYear = LocalDate.of(2026, 1, 1);

        assertThat(Retention.BOOKS.until(newYear)).isEqualTo("2036-12-31");
        assertThat(Retention.INVOICES.until(newYear)).isEqualTo("2034-12-31");
        assertThat(Retention.LETTERS.until(newYear)).isEqualTo("2032-12-31");
    }
}
