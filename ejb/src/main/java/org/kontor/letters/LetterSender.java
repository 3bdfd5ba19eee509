package org.kontor.letters;

import java.util.List;

/**
 * Who sends a letter.
 *
 * @param author full legal name
 * @param brand name at the top
 * @param place small, below the brand
 * @param line the return address in the window, one line
 * @param footer columns of lines: address, contact, legal data (§ 35a GmbHG), bank
 */
public record LetterSender(String author, String brand, String place, String line, List<List<String>> footer) {
    public LetterSender {
        footer = List.copyOf(footer);
    }
}
