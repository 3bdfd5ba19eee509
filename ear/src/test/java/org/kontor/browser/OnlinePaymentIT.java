package org.kontor.browser;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kontor.testing.Browser.Look;
import org.kontor.testing.RealStack;

/** A member pays an invoice on the provider's page; only the provider's signed word settles it, once. */
class OnlinePaymentIT {
    // Port, key and secret stand in the pom: the server is told them when it starts.
    private static final int PORT = 18281;
    private static final String SECRET = "whsec_kontor";
    private static final String SESSIONS = "/v1/checkout/sessions";

    private final WireMockServer stripe =
            new WireMockServer(WireMockConfiguration.options().port(PORT));
    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeEach
    void start() {
        stripe.start();
        stripe.stubFor(post(SESSIONS)
                .willReturn(okJson("{\"id\":\"cs_test_1\",\"url\":\"http://127.0.0.1:" + PORT + "/pay/cs_test_1\"}")));
        stripe.stubFor(get("/pay/cs_test_1").willReturn(ok("<title>Pay</title>")));
    }

    @AfterEach
    void stop() {
        stripe.stop();
    }

    @Test
    void isSettledByTheProvidersWordAlone() throws Exception {
        try (Tour member = Tour.of("jana", "/my/invoices.xhtml", Look.PHONE)) {
            Page page = member.page();
            String invoice = openInvoice(page);
            page.click("[id='online:pay']");
            page.waitForURL("**/pay/cs_test_1");
            page.navigate(invoice);
            page.click("[id='online:pay']");
            page.waitForURL("**/pay/cs_test_1");

            List<LoggedRequest> asked = stripe.findAll(postRequestedFor(urlEqualTo(SESSIONS)));
            assertThat(asked).hasSize(2);
            assertThat(asked.get(0).getBodyAsString())
                    .as("the second click gets the page of the first")
                    .isEqualTo(asked.get(1).getBodyAsString());
            String body = paid(field(asked.get(0), "client_reference_id"), cents(asked.get(0)));

            assertThat(tell(body, "t=1,v1=00")).isEqualTo(400);
            assertThat(tell(body, signed(body, "whsec_other"))).isEqualTo(400);
            page.navigate(invoice);
            assertThat(page.locator("[id='online:pay']")).isVisible();

            assertThat(tell(body, signed(body, SECRET))).isEqualTo(200);
            assertThat(tell(body, signed(body, SECRET))).isEqualTo(200);
            page.navigate(invoice);
            assertThat(page.locator("[id='online:pay']")).hasCount(0);
            member.assertNothingIsWrong();
        }
    }

    /** Opens the first of her invoices of which something is open. */
    private static String openInvoice(Page page) {
        page.navigate("/my/invoices.xhtml");
        List<String> all = page.locator("a.row").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
        for (String invoice : all) {
            page.navigate(invoice);
            if (page.locator("[id='online:pay']").count() > 0) {
                return invoice;
            }
        }
        throw new AssertionError("nothing is open of " + all);
    }

    private int tell(String body, String signature) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(RealStack.running().url() + "/hooks/stripe"))
                .header("Stripe-Signature", signature)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private static String paid(String reference, String cents) {
        return """
                {"id":"evt_1","type":"checkout.session.completed","data":{"object":{"id":"cs_test_1","currency":"eur",
                "client_reference_id":"%s","amount_total":%s,"payment_status":"paid"}}}""".formatted(reference, cents);
    }

    private static String cents(LoggedRequest request) {
        return field(request, "line_items[0][price_data][unit_amount]");
    }

    private static String field(LoggedRequest request, String name) {
        return request.formParameter(name).firstValue();
    }

    private static String signed(String body, String secret) throws Exception {
        long now = Instant.now().getEpochSecond();
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        byte[] proof = mac.doFinal((now + "." + body).getBytes(StandardCharsets.UTF_8));
        return "t=" + now + ",v1=" + HexFormat.of().formatHex(proof);
    }
}
