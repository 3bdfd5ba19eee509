package org.kontor.billing;

import java.util.LinkedHashMap;
import java.util.Map;

/** JSON objects whose values are all strings: written and read without reflection. */
final class FlatJson {
    private static final int USUAL_LENGTH = 420;
    private static final int CONTROL = 0x20;

    private FlatJson() {}

    /** Builds one object. */
    static final class Writer {
        private final StringBuilder json = new StringBuilder(USUAL_LENGTH);

        void put(String name, String value) {
            json.append(json.isEmpty() ? '{' : ',').append('"').append(name).append("\":\"");
            for (int i = 0; i < value.length(); i++) {
                append(value.charAt(i));
            }
            json.append('"');
        }

        private void append(char c) {
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < CONTROL) {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }

        String end() {
            return json.isEmpty() ? "{}" : json.append('}').toString();
        }
    }

    /**
     * @throws IllegalArgumentException when the text is not one flat object of strings
     */
    static Map<String, String> read(String json) {
        return new Reader(json).object();
    }

    private static final class Reader {
        private static final int HEX = 16;
        private static final int HEX_DIGITS = 4;

        private final String json;
        private int at;

        Reader(String json) {
            this.json = json;
        }

        Map<String, String> object() {
            Map<String, String> values = new LinkedHashMap<>();
            expect('{');
            if (peek() == '}') {
                at++;
                return values;
            }
            do {
                String name = string();
                expect(':');
                values.put(name, string());
            } while (next() == ',');
            at--;
            expect('}');
            return values;
        }

        private String string() {
            expect('"');
            StringBuilder text = new StringBuilder();
            for (char c = next(); c != '"'; c = next()) {
                text.append(c == '\\' ? escaped() : c);
            }
            return text.toString();
        }

        private char escaped() {
            char c = next();
            if (c != 'u') {
                return c;
            }
            if (at + HEX_DIGITS > json.length()) {
                throw unexpected();
            }
            at += HEX_DIGITS;
            return (char) Integer.parseInt(json.substring(at - HEX_DIGITS, at), HEX);
        }

        private char peek() {
            if (at >= json.length()) {
                throw unexpected();
            }
            return json.charAt(at);
        }

        private char next() {
            char c = peek();
            at++;
            return c;
        }

        private void expect(char wanted) {
            if (next() != wanted) {
                throw unexpected();
            }
        }

        private IllegalArgumentException unexpected() {
            return new IllegalArgumentException("no flat JSON object, at " + at + ": " + json);
        }
    }
}
