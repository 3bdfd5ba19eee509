package org.kontor.banking;

import java.util.ArrayList;
import java.util.List;

/** Reasons as columns hold them: the key and each argument on a line of its own. */
final class ReasonText {
    private static final int LONGEST = 700;

    private ReasonText() {}

    static String of(Reason reason) {
        List<String> lines = new ArrayList<>(List.of(reason.key()));
        reason.args().forEach(argument -> lines.add(argument.replaceAll("\\s+", " ")));
        String text = String.join("\n", lines);
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    static Reason read(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        return new Reason(lines.get(0), lines.subList(1, lines.size()));
    }
}
