package org.kontor.web.shell;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;

/** Keeps language and colour scheme in cookies and returns to the page: plain links, no script. */
@WebServlet("/preference")
public class PreferenceServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int YEAR = (int) Duration.ofDays(365).toSeconds();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        keep(request, response, "language", Cookies.LANGUAGE, Set.of("de", "en"));
        keep(request, response, "scheme", Cookies.SCHEME, Set.of("light", "dark", "system"));
        response.sendRedirect(request.getContextPath() + backTo(request.getParameter("back")));
    }

    private static void keep(
            HttpServletRequest request, HttpServletResponse response, String choice, String name, Set<String> known) {
        String value = request.getParameter(choice);
        if (value != null && known.contains(value)) {
            Cookie cookie = new Cookie(name, value);
            cookie.setPath("/");
            cookie.setMaxAge(YEAR);
            cookie.setHttpOnly(true);
            cookie.setSecure(request.isSecure());
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        }
    }

    /** Only a path of this application: an address of elsewhere would make this an open redirect. */
    private static String backTo(String back) {
        boolean local = back != null && back.matches("/[\\w\\-/.]*(\\?[\\w\\-=&.%+]*)?") && !back.startsWith("//");
        return local ? back : "/";
    }
}
