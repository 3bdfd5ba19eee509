package org.kontor.letters;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;

/** Finds the parts of a paragraph that run from right to left, such as Hebrew and Arabic names. */
final class JdkBidiSplitter implements BidiSplitter {
    private Bidi bidi;

    @Override
    public void setParagraph(String paragraph, byte defaultDirection) {
        int base = defaultDirection == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
        bidi = new Bidi(paragraph, base);
    }

    @Override
    public int countTextRuns() {
        return bidi.getRunCount();
    }

    @Override
    public BidiTextRun getVisualRun(int run) {
        int start = bidi.getRunStart(run);
        return new BidiTextRun(start, bidi.getRunLimit(run) - start, (byte) (bidi.getRunLevel(run) & 1));
    }

    @Override
    public byte getBaseDirection(String paragraph) {
        // Our letters run from left to right, whatever name comes first in a line.
        return LTR;
    }
}
