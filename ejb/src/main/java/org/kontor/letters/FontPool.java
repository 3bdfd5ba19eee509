package org.kontor.letters;

import java.util.concurrent.ConcurrentLinkedQueue;

/** Hands each printing thread parsed fonts of its own; as many sets as threads ever printed at once. */
final class FontPool {
    private final ConcurrentLinkedQueue<LetterFonts> free = new ConcurrentLinkedQueue<>();

    LetterFonts take() {
        LetterFonts fonts = free.poll();
        return fonts == null ? new LetterFonts() : fonts;
    }

    void giveBack(LetterFonts fonts) {
        free.offer(fonts);
    }
}
