package org.kontor.letters;

import java.io.Serializable;
import java.util.Base64;

/**
 * A picture for the top of letters, drawn anew from what was uploaded.
 *
 * @param jpeg never changed by who holds this
 * @param sha256 of these bytes, in hex
 */
public record Logo(byte[] jpeg, int width, int height, String sha256) implements Serializable {
    private static final long serialVersionUID = 1L;

    // The head of a letter leaves it 75 by 20 mm (DIN 5008 form B: the window begins at 45 mm).
    private static final int MOST_WIDTH = 75;
    private static final int MOST_HEIGHT = 20;

    /** For letters and pages: {@code data:image/jpeg;base64,…}. */
    public String dataAddress() {
        return "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(jpeg);
    }

    /** Its size on paper in CSS, as large as the head of a letter allows. */
    String style() {
        boolean wide = width * MOST_HEIGHT > height * MOST_WIDTH;
        return wide ? "width: " + MOST_WIDTH + "mm" : "height: " + MOST_HEIGHT + "mm";
    }
}
