package org.kontor.payments;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Only who knows the secret can tell us that something was paid, and only now. */
class StripeSignatureTest {
    private static final String SECRET = "whsec_test";
    private static final String BODY = "{\"id\":\"evt_1\"}";
    private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");

    // HMAC-SHA256("whsec_test", "1795860000.{\"id\":\"evt_1\"}"), computed with another tool (openssl dgst -hmac).
    private static final String PROOF = "63cd91a279bf19e05f4ae134977235d414c9184eb8e2631f403cfa03ad165341";

    @Test
    void agreesWithAnotherTool() {
        assertThatCode(() -> StripeSignature.parse("t=" + NOW.getEpochSecond() + ",v1=" + PROOF)
                        .check(BODY, SECRET, NOW))
                .doesNotThrowAnyException();
    }

    @Test
    void takesOneRightProofAmongSeveral() {
        String other = "00".repeat(32);
        assertThatCode(() -> StripeSignature.parse(header(NOW, "v1=" + other + ",v0=abc,v1=" + proof(NOW)))
                        .check(BODY, SECRET, NOW))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesAnotherBodyAnotherSecretAnotherTime() {
        StripeSignature signature = StripeSignature.parse(header(NOW, "v1=" + proof(NOW)));
        refuses(() -> signature.check(BODY + " ", SECRET, NOW));
        refuses(() -> signature.check(BODY, SECRET + "x", NOW));
        refuses(() -> StripeSignature.parse(header(NOW.plusSeconds(1), "v1=" + proof(NOW)))
                .check(BODY, SECRET, NOW));
    }

    @Test
    void refusesWhatWasListenedToAndPlayedAgain() {
        StripeSignature signature = StripeSignature.parse(header(NOW, "v1=" + proof(NOW)));
        assertThatCode(() -> signature.check(BODY, SECRET, NOW.plusSeconds(300)))
                .doesNotThrowAnyException();
        refuses(() -> signature.check(BODY, SECRET, NOW.plusSeconds(301)));
        refuses(() -> signature.check(BODY, SECRET, NOW.minusSeconds(301)));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "t=1",
                "v1=00",
                "t=x,v1=00",
                "t=1,v1=zz",
                "t,v1",
                "t=1,v1=",
                "=,=",
                "t=99999999999999999999,v1=00"
            })
    void refusesHeadersThatAreNone(String header) {
        refuses(() -> StripeSignature.parse(header).check(BODY, SECRET, NOW));
    }

    private static void refuses(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(UntrustedNotice.class);
    }

    private static String header(Instant at, String proofs) {
        return "t=" + at.getEpochSecond() + "," + proofs;
    }

    private static String proof(Instant at) {
        return HexFormat.of().formatHex(StripeSignature.hmac(at.getEpochSecond() + "." + BODY, SECRET));
    }
}
