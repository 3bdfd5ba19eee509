package org.kontor.web.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Tells the browser what a page may do. {@code script-src} with its nonce is PrimeFaces' part of the policy; browsers
 * apply both headers.
 */
@WebFilter(filterName = "securityHeaders", urlPatterns = "/*")
public class SecurityHeaders extends HttpFilter {
    private static final long serialVersionUID = 1L;
    /** The header, and the request attribute that keeps it for pages that start anew. */
    public static final String HEADER = "Content-Security-Policy";

    private static final String POLICY = "style-src-elem 'self'; img-src 'self' data:; font-src 'self';"
            + " connect-src 'self'; object-src 'none'; frame-src 'none'; frame-ancestors 'none'; base-uri 'none';"
            + " worker-src 'none'; media-src 'none'; manifest-src 'self'; form-action 'self' ";

    private final String policy;

    public SecurityHeaders() {
        // A form sent after the session ended, and the logout, are redirected to the identity provider.
        this.policy = POLICY
                + ConfigProvider.getConfig()
                        .getOptionalValue("KONTOR_OIDC_URL", String.class)
                        .map(SecurityHeaders::originOf)
                        .orElse("");
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setAttribute(HEADER, policy);
        response.addHeader(HEADER, policy);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        if (!request.getRequestURI().contains("/jakarta.faces.resource/")) {
            response.setHeader("Cache-Control", "no-store");
        }
        chain.doFilter(request, response);
    }

    private static String originOf(String url) {
        URI uri = URI.create(url);
        return uri.getScheme() + "://" + uri.getAuthority();
    }
}
