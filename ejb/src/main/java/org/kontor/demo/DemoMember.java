package org.kontor.demo;

import java.util.List;

/**
 * A member of the demo space, as a line of {@code members.csv} tells.
 *
 * @param joins day of the demo on which the contract is signed and starts; 0 is the first
 * @param changes what happens later, each as {@code day:kind}
 * @param billing form and payment of its invoices: {@code einvoice}, {@code debit=IBAN}, {@code leitweg=ID}
 */
record DemoMember(
        int joins,
        String type,
        String name,
        String address,
        String email,
        String language,
        String vatId,
        String login,
        String location,
        String anchor,
        List<String> products,
        List<String> changes,
        List<String> billing) {
    private static final int FIELDS = 13;

    static DemoMember of(String line) {
        String[] fields = line.split(";", -1);
        if (fields.length != FIELDS) {
            throw new IllegalStateException("members.csv: " + line);
        }
        return new DemoMember(
                Integer.parseInt(fields[0]),
                fields[1],
                fields[2],
                fields[3],
                fields[4],
                fields[5],
                fields[6],
                fields[7],
                fields[8],
                fields[9],
                List.of(fields[10].split(" ")),
                fields[11].isEmpty() ? List.of() : List.of(fields[11].split(" ")),
                List.of(fields[12].split(" ")));
    }

    boolean wantsEInvoices() {
        return billing.contains("einvoice");
    }

    /** Text after {@code key=}; empty if there is none. */
    String billing(String key) {
        String start = key + "=";
        return billing.stream()
                .filter(word -> word.startsWith(start))
                .map(word -> word.substring(start.length()))
                .findFirst()
                .orElse("");
    }
}
