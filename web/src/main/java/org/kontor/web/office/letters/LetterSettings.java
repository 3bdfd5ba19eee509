package org.kontor.web.office.letters;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.kontor.catalog.Seller;
import org.kontor.catalog.Sellers;
import org.kontor.einvoice.LetterPreviews;
import org.kontor.letters.LetterheadVersion;
import org.kontor.letters.Letterheads;
import org.kontor.letters.LogoFile;
import org.kontor.web.shell.Language;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Notices;
import org.omnifaces.cdi.Param;

/** How the letters of a seller look, with a picture that follows what is typed. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class LetterSettings implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Sellers sellers;

    @Inject
    private Letterheads letterheads;

    @Inject
    private LetterPreviews previews;

    @Inject
    private Language language;

    @Inject
    private Notices notices;

    @Inject
    @Param
    private String seller;

    private Long sellerId;
    private LetterheadInput input;
    private String shownIn;
    private transient Part file;

    @PostConstruct
    void load() {
        sellerId = seller == null
                ? sellers.list().stream().findFirst().map(Seller::id).orElse(null)
                : sellers.find(Ids.parse(seller)).id();
        shownIn = language.getCode();
        if (sellerId != null) {
            input = LetterheadInput.of(letterheads.version(letterheads.newest(sellerId)));
        }
    }

    public void upload() throws IOException {
        if (file != null) {
            try (InputStream in = file.getInputStream()) {
                // One byte more than is taken is enough to tell.
                input.show(LogoFile.read(in.readNBytes(LogoFile.MOST_BYTES + 1)));
            }
        }
    }

    public void removeLogo() {
        input.show(null);
    }

    public String save() {
        letterheads.change(sellerId, input.letterhead());
        notices.done("letters.saved");
        return "/office/letters/settings.xhtml?faces-redirect=true&seller=" + sellerId;
    }

    /** Address of the picture of a letter as it would look now. */
    public String getPicture() {
        byte[] png = previews.picture(sellerId, input.letterhead(), Locale.forLanguageTag(shownIn));
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
    }

    public List<Seller> getSellers() {
        return sellers.list();
    }

    public List<LetterheadVersion> getVersions() {
        return letterheads.versions(sellerId);
    }

    public int getMostBytes() {
        return LogoFile.MOST_BYTES;
    }

    public Long getSellerId() {
        return sellerId;
    }

    public LetterheadInput getInput() {
        return input;
    }

    public String getShownIn() {
        return shownIn;
    }

    public void setShownIn(String shownIn) {
        this.shownIn = "de".equals(shownIn) ? "de" : "en";
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
