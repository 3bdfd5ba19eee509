package org.kontor.demo;

import java.util.List;

/**
 * A member of the demo space, as a line of {@code members.csv} tells.
 *
 * @param joins day of the demo on which the contract is signed and starts; 0 is the first
 * @param change what happens later, as {@code day:kind}, or empty
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
        String change) {
    private static final int FIELDS = 12;

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
                fields[11]);
    }
}
