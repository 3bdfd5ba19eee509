package org.kontor.payments;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import java.net.URI;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kontor.money.Money;
import org.kontor.settings.StripeAccess;

class StripeProviderTest {
    private static final String SESSIONS = "/v1/checkout/sessions";
    private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");
    private static final CheckoutOrder ORDER = new CheckoutOrder(
            "ON-51", Money.of("279.27"), "RE-2026-000123 & Co", "de", URI.create("https://kontor.example.org/my/"));

    private final WireMockServer stripe =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());
    private StripeProvider provider;

    @BeforeEach
    void start() {
        stripe.start();
        provider = new StripeProvider(Optional.of(new StripeAccess(stripe.baseUrl(), "sk_test_1", "whsec_1")));
    }

    @AfterEach
    void stop() {
        stripe.stop();
    }

    @Test
    void asksForAPageOfTheAmountInCents() {
        stripe.stubFor(post(SESSIONS)
                .willReturn(okJson("{\"id\":\"cs_1\",\"url\":\"https://checkout.stripe.com/c/pay/cs_1\"}")));

        Checkout checkout = provider.open(ORDER);

        assertThat(checkout).isEqualTo(new Checkout("cs_1", URI.create("https://checkout.stripe.com/c/pay/cs_1")));
        stripe.verify(postRequestedFor(urlEqualTo(SESSIONS))
                .withHeader("Authorization", equalTo("Bearer sk_test_1"))
                .withHeader("Idempotency-Key", equalTo("ON-51"))
                .withFormParam("mode", equalTo("payment"))
                .withFormParam("client_reference_id", equalTo("ON-51"))
                .withFormParam("line_items[0][price_data][currency]", equalTo("eur"))
                .withFormParam("line_items[0][price_data][unit_amount]", equalTo("27927"))
                .withFormParam("line_items[0][price_data][product_data][name]", equalTo("RE-2026-000123 & Co"))
                .withFormParam("success_url", equalTo("https://kontor.example.org/my/")));
    }

    @Test
    void saysSoWhenStripeRefusesOrIsAway() {
        stripe.stubFor(post(SESSIONS)
                .willReturn(aResponse().withStatus(402).withBody("{\"error\":{\"code\":\"card_declined\"}}")));
        assertThatThrownBy(() -> provider.open(ORDER)).isInstanceOf(ProviderAway.class);

        stripe.stubFor(post(SESSIONS).willReturn(aResponse().withStatus(200).withBody("<html>")));
        assertThatThrownBy(() -> provider.open(ORDER)).isInstanceOf(ProviderAway.class);

        stripe.stubFor(post(SESSIONS).willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
        assertThatThrownBy(() -> provider.open(ORDER)).isInstanceOf(ProviderAway.class);

        stripe.stubFor(post(SESSIONS).willReturn(okJson("{\"id\":\"cs_1\",\"url\":\"javascript:alert(1)\"}")));
        assertThatThrownBy(() -> provider.open(ORDER)).isInstanceOf(ProviderAway.class);
    }

    @Test
    void readsThatACardWasCharged() {
        assertThat(read(event("checkout.session.completed", "paid", "eur", "ON-51")))
                .contains(
                        new ProviderNotice("evt_1", "cs_1", "ON-51", Money.of("279.27"), ProviderNotice.Outcome.PAID));
    }

    @Test
    void waitsForMoneyThatTakesDays() {
        assertThat(read(event("checkout.session.completed", "unpaid", "eur", "ON-51")))
                .isEmpty();
        assertThat(outcome("checkout.session.async_payment_succeeded", "paid")).contains(ProviderNotice.Outcome.PAID);
        assertThat(outcome("checkout.session.async_payment_failed", "unpaid")).contains(ProviderNotice.Outcome.FAILED);
        assertThat(outcome("checkout.session.expired", "unpaid")).contains(ProviderNotice.Outcome.FAILED);
    }

    @Test
    void passesOverWhatIsNoneOfOurs() {
        assertThat(read(event("customer.created", "", "eur", "ON-51"))).isEmpty();
        assertThat(read(event("checkout.session.completed", "paid", "usd", "ON-51")))
                .isEmpty();
        assertThat(read(event("checkout.session.completed", "paid", "eur", ""))).isEmpty();
    }

    @Test
    void believesNobodyElse() {
        String body = event("checkout.session.completed", "paid", "eur", "ON-51");
        String foreign = HexFormat.of().formatHex(StripeSignature.hmac(NOW.getEpochSecond() + "." + body, "other"));
        assertThatThrownBy(() -> provider.read(body, "t=" + NOW.getEpochSecond() + ",v1=" + foreign, NOW))
                .isInstanceOf(UntrustedNotice.class);
        assertThatThrownBy(() -> read("{")).isInstanceOf(UntrustedNotice.class);
        assertThatThrownBy(() -> new StripeProvider(Optional.empty()).read(body, "", NOW))
                .isInstanceOf(UntrustedNotice.class);
    }

    private Optional<ProviderNotice.Outcome> outcome(String type, String status) {
        return read(event(type, status, "eur", "ON-51")).map(ProviderNotice::outcome);
    }

    private Optional<ProviderNotice> read(String body) {
        long at = NOW.getEpochSecond();
        String proof = HexFormat.of().formatHex(StripeSignature.hmac(at + "." + body, "whsec_1"));
        return provider.read(body, "t=" + at + ",v1=" + proof, NOW);
    }

    private static String event(String type, String status, String currency, String reference) {
        return """
                {"id":"evt_1","type":"%s","data":{"object":{"id":"cs_1","client_reference_id":"%s","amount_total":27927,
                 "currency":"%s","payment_status":"%s"}}}""".formatted(type, reference, currency, status);
    }
}
