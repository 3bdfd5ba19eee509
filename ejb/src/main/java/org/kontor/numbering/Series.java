package org.kontor.numbering;

/**
 * A number series.
 *
 * @param code its unique name
 * @param pattern of the numbers to come: fixed characters, <code>{yyyy}</code> or <code>{yy}</code>, <code>{seq:6}</code>
 * @param yearly whether every year begins with one
 */
public record Series(long id, String code, String pattern, boolean yearly) {
    NumberFormat format() {
        return new NumberFormat(pattern, yearly);
    }

    /** How a number looks. */
    public String example(int year) {
        return format().number(year, 1);
    }
}
