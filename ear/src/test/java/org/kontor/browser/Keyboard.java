package org.kontor.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** A person without a mouse. */
final class Keyboard {
    private static final int MOST_TABS = 80;
    private static final int PARTS_OF_A_DATE = 3;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** By the Tab key as often as it takes. */
    void reach(Locator target) {
        for (int i = 0; i < MOST_TABS; i++) {
            if ((Boolean) target.evaluate("element => element === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError(target + " cannot be reached by keyboard");
    }

    void press(Locator target) {
        reach(target);
        page.keyboard().press("Enter");
    }

    void tick(Locator box) {
        reach(box);
        page.keyboard().press("Space");
    }

    /** Into a field of the form. */
    void type(String field, String text) {
        reach(page.locator("[id='form:" + field + "']"));
        page.keyboard().type(text);
    }

    /** Into a field of any page. */
    void write(Locator field, String text) {
        reach(field);
        page.keyboard().type(text);
    }

    /** Into a date field of the form, in whichever order this browser asks for day and month. */
    void date(String field, LocalDate day) {
        Locator input = page.locator("[id='form:" + field + "']");
        reach(input);
        for (String order : List.of("ddMMyyyy", "MMddyyyy")) {
            for (int i = 0; i < PARTS_OF_A_DATE; i++) {
                page.keyboard().press("ArrowLeft");
            }
            page.keyboard().type(day.format(DateTimeFormatter.ofPattern(order)));
            if (input.inputValue().equals(day.toString())) {
                return;
            }
        }
        throw new AssertionError(day + " became " + input.inputValue());
    }

    /** The choice that comes so many places after the one that is shown. */
    void choose(String field, int places) {
        reach(page.locator("[id='form:" + field + "']"));
        for (int i = 0; i < places; i++) {
            page.keyboard().press("ArrowDown");
        }
    }
}
