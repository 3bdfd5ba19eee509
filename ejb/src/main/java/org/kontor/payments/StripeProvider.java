package org.kontor.payments;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.kontor.money.Money;
import org.kontor.settings.Configuration;
import org.kontor.settings.StripeAccess;

/** Stripe's hosted checkout: cards and what else the operator switched on there. Card data never comes near Kontor. */
@ApplicationScoped
class StripeProvider implements PaymentProvider {
    private static final Logger LOG = Logger.getLogger(StripeProvider.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int OK = 200;

    private final ObjectMapper json = new ObjectMapper();
    private final Optional<StripeAccess> access;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    protected StripeProvider() {
        this(Optional.empty());
    }

    @Inject
    StripeProvider(Configuration configuration) {
        this(configuration.stripe());
    }

    StripeProvider(Optional<StripeAccess> access) {
        this.access = access;
    }

    @Override
    public String name() {
        return "stripe";
    }

    @Override
    public boolean isOn() {
        return access.isPresent();
    }

    @Override
    public Checkout open(CheckoutOrder order) {
        StripeAccess given = access.orElseThrow(ProviderAway::new);
        HttpRequest request = HttpRequest.newBuilder(URI.create(given.url() + "/v1/checkout/sessions"))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + given.key())
                .header("Content-Type", "application/x-www-form-urlencoded")
                // The second click, or a retry after a lost answer, gets the page of the first.
                .header("Idempotency-Key", order.reference())
                .POST(HttpRequest.BodyPublishers.ofString(form(order)))
                .build();
        JsonNode session = send(request);
        return new Checkout(
                session.path("id").asText(), URI.create(session.path("url").asText()));
    }

    private JsonNode send(HttpRequest request) {
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            JsonNode read = json.readTree(answer.body());
            if (answer.statusCode() == OK && read.path("url").asText().startsWith("http")) {
                return read;
            }
            LOG.log(Level.WARNING, "Stripe answered {0}: {1}", new Object[] {
                answer.statusCode(), read.path("error").path("code").asText()
            });
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Stripe cannot be reached: {0}", e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new ProviderAway();
    }

    private static String form(CheckoutOrder order) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("mode", "payment");
        fields.put("client_reference_id", order.reference());
        fields.put("locale", order.language());
        fields.put("success_url", order.back().toString());
        fields.put("cancel_url", order.back().toString());
        fields.put("line_items[0][quantity]", "1");
        fields.put("line_items[0][price_data][currency]", "eur");
        fields.put(
                "line_items[0][price_data][unit_amount]",
                Long.toString(order.amount().cents()));
        fields.put("line_items[0][price_data][product_data][name]", order.text());
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public Optional<ProviderNotice> read(String body, String signature, Instant now) {
        StripeAccess given = access.orElseThrow(() -> new UntrustedNotice("off"));
        StripeSignature.parse(signature).check(body, given.webhookSecret(), now);
        try {
            return notice(json.readTree(body));
        } catch (JsonProcessingException e) {
            throw new UntrustedNotice("body");
        }
    }

    private static Optional<ProviderNotice> notice(JsonNode event) {
        JsonNode session = event.path("data").path("object");
        String reference = session.path("client_reference_id").asText();
        boolean ours = !reference.isEmpty() && session.path("currency").asText().equals("eur");
        if (!ours) {
            return Optional.empty();
        }
        return outcome(event.path("type").asText(), session)
                .map(outcome -> new ProviderNotice(
                        event.path("id").asText(),
                        session.path("id").asText(),
                        reference,
                        Money.ofCents(session.path("amount_total").asLong()),
                        outcome));
    }

    /** Ways to pay that take days complete the page first and tell of the money later. */
    private static Optional<ProviderNotice.Outcome> outcome(String type, JsonNode session) {
        return switch (type) {
            case "checkout.session.completed" ->
                session.path("payment_status").asText().equals("paid")
                        ? Optional.of(ProviderNotice.Outcome.PAID)
                        : Optional.empty();
            case "checkout.session.async_payment_succeeded" -> Optional.of(ProviderNotice.Outcome.PAID);
            case "checkout.session.async_payment_failed", "checkout.session.expired" ->
                Optional.of(ProviderNotice.Outcome.FAILED);
            default -> Optional.empty();
        };
    }
}
