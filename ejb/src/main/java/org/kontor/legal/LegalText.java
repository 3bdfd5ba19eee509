package org.kontor.legal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A version of a text.
 *
 * @param id stored with whatever somebody agrees to, so that it is known what he read
 * @param language "de" or "en"
 */
public record LegalText(long id, LegalKind kind, String language, String text, Instant madeAt, String madeBy) {

    /** A piece of it. */
    public record Block(Look look, String text) {}

    /** How a piece looks. */
    public enum Look {
        HEADING,
        PARAGRAPH,
        ITEM
    }

    /** Paragraphs between blank lines; a line that begins with {@code #} is a heading, one with {@code -} an item. */
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            String said = line.strip();
            boolean special = said.startsWith("# ") || said.startsWith("- ");
            if (said.isEmpty() || special) {
                end(paragraph, blocks);
            }
            if (special) {
                blocks.add(new Block(
                        said.charAt(0) == '#' ? Look.HEADING : Look.ITEM,
                        said.substring(2).strip()));
            } else if (!said.isEmpty()) {
                paragraph.append(paragraph.isEmpty() ? "" : "\n").append(said);
            }
        }
        end(paragraph, blocks);
        return List.copyOf(blocks);
    }

    private static void end(StringBuilder paragraph, List<Block> blocks) {
        if (!paragraph.isEmpty()) {
            blocks.add(new Block(Look.PARAGRAPH, paragraph.toString()));
            paragraph.setLength(0);
        }
    }
}
