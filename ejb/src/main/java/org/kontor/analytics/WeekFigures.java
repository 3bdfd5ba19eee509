package org.kontor.analytics;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.kontor.money.Money;

/**
 * What a week came to, and what stands out at its end.
 *
 * @param invoiced gross, of documents issued in the week
 * @param received what came in
 * @param returned debits that came back
 * @param outstanding DSO in days
 */
record WeekFigures(Days days, Sum invoiced, Sum received, Sum returned, Late late, OptionalInt outstanding) {

    /** From Monday to Sunday. */
    record Days(LocalDate first, LocalDate last) {}

    record Sum(long count, Money money) {}

    /**
     * @param accounts with money at risk
     * @param most those with the most money, as the mail names them
     */
    record Late(long accounts, Money money, List<String> most) {
        Late {
            most = List.copyOf(most);
        }
    }

    /** For the template of the mail. */
    Map<String, String> words() {
        Map<String, String> words = new TreeMap<>();
        words.put("from", days.first().toString());
        words.put("to", days.last().toString());
        put(words, "invoiced", invoiced);
        put(words, "received", received);
        put(words, "returned", returned);
        put(words, "late", new Sum(late.accounts(), late.money()));
        words.put("most", String.join("\n", late.most()));
        words.put("outstanding", outstanding.isPresent() ? Integer.toString(outstanding.getAsInt()) : "");
        return words;
    }

    private static void put(Map<String, String> words, String name, Sum sum) {
        words.put(name, Long.toString(sum.count()));
        words.put(name + "Sum", sum.money().toString());
    }
}
