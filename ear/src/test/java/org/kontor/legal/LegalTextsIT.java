package org.kontor.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.kontor.persistence.Sql;
import org.kontor.testing.AsAdmin;
import org.kontor.testing.AsOperator;
import org.kontor.testing.InContainer;

/** Legal texts for everybody, written by administrators, kept in every version. */
class LegalTextsIT extends InContainer {
    @Inject
    private LegalTexts texts;

    @Inject
    private AsAdmin admin;

    @Inject
    private AsOperator operator;

    @Inject
    private Sql sql;

    @Test
    void keepsWhatSomebodyAgreedTo() throws Exception {
        assertThat(texts.current(LegalKind.ACCESSIBILITY, Locale.GERMAN)).isEmpty();
        long first = admin.call(() -> texts.change(LegalKind.ACCESSIBILITY, Locale.GERMAN, "Erste\r\nFassung"));
        assertThat(admin.call(() -> texts.change(LegalKind.ACCESSIBILITY, Locale.GERMAN, "Erste\nFassung ")))
                .isEqualTo(first);
        long second = admin.call(() -> texts.change(LegalKind.ACCESSIBILITY, Locale.GERMAN, "Zweite Fassung"));

        assertThat(texts.current(LegalKind.ACCESSIBILITY, Locale.ENGLISH)
                        .orElseThrow()
                        .id())
                .isEqualTo(second);
        assertThat(texts.version(first).text()).isEqualTo("Erste\nFassung");
        assertThat(operator.call(() -> texts.versions(LegalKind.ACCESSIBILITY, Locale.GERMAN)))
                .extracting(LegalText::id)
                .containsExactly(second, first);
        assertThatThrownBy(() -> operator.call(() -> texts.change(LegalKind.ACCESSIBILITY, Locale.GERMAN, "x")))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> texts.version(0)).isInstanceOf(NoSuchLegalText.class);
        assertThatThrownBy(() -> sql.update("UPDATE legal_text SET body = 'x'"))
                .rootCause()
                .hasMessageContaining("append-only");
    }
}
