package org.kontor.rest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form of a page as it came over the wire.
 *
 * @param hidden what a browser sends unseen, the view state among it
 * @param typed names of what a person fills in
 * @param buttons names of what sends it
 */
record PortalForm(String id, Map<String, String> hidden, List<String> typed, List<String> buttons) {
    private static final Pattern FORM = Pattern.compile("<form [^>]*id=\"([^\"]+)\"[^>]*>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("<(input|select|textarea|button)\\s([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-]+)=\"([^\"]*)\"");

    /** Those of Faces, which have a view state. */
    static List<PortalForm> of(String page) {
        List<PortalForm> forms = new ArrayList<>();
        Matcher found = FORM.matcher(page);
        while (found.find()) {
            if (found.group(2).contains("jakarta.faces.ViewState")) {
                PortalForm form = parsed(found.group(1), found.group(2));
                form.hidden.put("primefaces.nonce", nonce());
                forms.add(form);
            }
        }
        return forms;
    }

    /** What PrimeFaces' script would send. */
    private static String nonce() {
        return Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII));
    }

    private static PortalForm parsed(String id, String body) {
        PortalForm form = new PortalForm(id, new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>());
        Matcher fields = FIELD.matcher(body);
        while (fields.find()) {
            Map<String, String> attributes = new LinkedHashMap<>();
            Matcher each = ATTRIBUTE.matcher(fields.group(2));
            while (each.find()) {
                attributes.put(each.group(1), each.group(2));
            }
            form.take(fields.group(1), attributes);
        }
        return form;
    }

    private void take(String tag, Map<String, String> attributes) {
        String name = attributes.getOrDefault("name", "");
        String type = attributes.getOrDefault("type", tag.equals("button") ? "submit" : "text");
        if (name.isEmpty()) {
            return;
        }
        if (type.equals("hidden")) {
            hidden.put(name, attributes.getOrDefault("value", "").replace("&amp;", "&"));
        } else if (type.equals("submit")) {
            buttons.add(name);
        } else {
            typed.add(name);
        }
    }

    /** What is sent by a click, with one text in every field. */
    Map<String, String> filled(String text, String button) {
        Map<String, String> sent = new LinkedHashMap<>(hidden);
        typed.forEach(name -> sent.put(name, text));
        sent.put(button, button);
        return sent;
    }
}
