package org.kontor.web.hooks;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.kontor.payments.ProviderNotices;
import org.kontor.payments.UntrustedNotice;

/**
 * Where payment providers tell what was paid: {@code POST /hooks/stripe}. Without login; the signature is the key. Any
 * other answer than 200 makes the provider tell it again later, so a database that is away loses nothing.
 */
@WebServlet("/hooks/*")
@SuppressWarnings("serial") // Injected references are serializable proxies.
public class PaymentHook extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 256 * 1024;

    @Inject
    private ProviderNotices notices;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body = request.getInputStream().readNBytes(LONGEST + 1);
        if (body.length > LONGEST) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        try {
            notices.receive(
                    provider(request), new String(body, StandardCharsets.UTF_8), request.getHeader("Stripe-Signature"));
            response.setStatus(HttpServletResponse.SC_OK);
        } catch (UntrustedNotice e) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static String provider(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null ? "" : path.substring(1);
    }
}
