package org.kontor.web.office.letters;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Optional;
import org.kontor.letters.LetterText;
import org.kontor.letters.Letterhead;
import org.kontor.letters.Logo;

/** The fields of the letterhead form as they are typed. */
public class LetterheadInput implements Serializable {
    private static final long serialVersionUID = 1L;

    private Logo logo;

    @NotBlank
    private String accent;

    @Size(max = 600)
    private String closingGerman;

    @Size(max = 600)
    private String closingEnglish;

    @Size(max = 300)
    private String footerGerman;

    @Size(max = 300)
    private String footerEnglish;

    static LetterheadInput of(Letterhead letterhead) {
        LetterheadInput input = new LetterheadInput();
        input.logo = letterhead.logo().orElse(null);
        input.accent = letterhead.accent();
        input.closingGerman = letterhead.closing().german();
        input.closingEnglish = letterhead.closing().english();
        input.footerGerman = letterhead.footer().german();
        input.footerEnglish = letterhead.footer().english();
        return input;
    }

    Letterhead letterhead() {
        return new Letterhead(
                Optional.ofNullable(logo),
                accent,
                new LetterText(closingGerman, closingEnglish),
                new LetterText(footerGerman, footerEnglish));
    }

    void show(Logo uploaded) {
        logo = uploaded;
    }

    /** Address of the picture; empty without a logo. */
    public String getLogo() {
        return logo == null ? "" : logo.dataAddress();
    }

    public String getAccent() {
        return accent;
    }

    public void setAccent(String accent) {
        this.accent = accent;
    }

    public String getClosingGerman() {
        return closingGerman;
    }

    public void setClosingGerman(String closingGerman) {
        this.closingGerman = closingGerman;
    }

    public String getClosingEnglish() {
        return closingEnglish;
    }

    public void setClosingEnglish(String closingEnglish) {
        this.closingEnglish = closingEnglish;
    }

    public String getFooterGerman() {
        return footerGerman;
    }

    public void setFooterGerman(String footerGerman) {
        this.footerGerman = footerGerman;
    }

    public String getFooterEnglish() {
        return footerEnglish;
    }

    public void setFooterEnglish(String footerEnglish) {
        this.footerEnglish = footerEnglish;
    }
}
