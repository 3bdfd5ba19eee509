package org.kontor.web.my;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kontor.billing.PriceReader;
import org.kontor.catalog.Input;
import org.kontor.catalog.ProductKind;
import org.kontor.catalog.ProductRow;
import org.kontor.contracts.Contract;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.Line;
import org.kontor.contracts.LineKind;
import org.kontor.contracts.Stretch;
import org.kontor.contracts.Terms;
import org.kontor.orders.AmendmentEffect;
import org.kontor.orders.ConsentAsked;
import org.kontor.orders.ConsentKind;
import org.kontor.orders.MemberOffer;
import org.kontor.orders.MyOrders;
import org.kontor.orders.OfferMoved;
import org.kontor.orders.Wish;
import org.kontor.orders.WishAgreed;
import org.kontor.orders.WishQuote;
import org.kontor.web.errors.MissingException;
import org.kontor.web.shell.Language;
import org.kontor.web.shell.LocalStack;
import org.kontor.web.ui.Chosen;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Lifelines;
import org.kontor.web.ui.Notices;
import org.kontor.web.ui.Prices;
import org.omnifaces.cdi.Param;

/** A member changes an own contract in two steps: what, then what it does to days and money. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class MyChange implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Contracts contracts;

    @Inject
    private MyOrders orders;

    @Inject
    private Prices prices;

    @Inject
    private Lifelines lifelines;

    @Inject
    private LocalStack localStack;

    @Inject
    private Language language;

    @Inject
    private Notices notices;

    @Inject
    @Param
    private String id;

    @Inject
    @Param(name = "form")
    private String formParameter;

    private long contractId;
    private String number;
    private MyWish form;
    private Long line;
    private Long product;
    private LocalDate first;
    private LocalDate last;
    private boolean looked;
    private String mark = "";
    private boolean early;
    private boolean valueOwed;
    private transient WishQuote quote;
    private transient PriceReader reader;
    private transient List<SelectItem> offered;

    @PostConstruct
    void load() {
        Contract contract = contracts.findMine(Ids.parse(id));
        contractId = contract.id();
        number = contract.number();
        form = Chosen.of(MyWish.class, formParameter)
                .orElseThrow(() -> new MissingException("The form of the address"));
        line = getLines().stream()
                .findFirst()
                .map(item -> (Long) item.getValue())
                .orElse(null);
        if (form.isPlain()) {
            look();
        }
    }

    public void look() {
        quote = orders.quote(contractId, wish(), language.getLocale());
        looked = true;
        mark = quote.mark();
        // What is agreed to is said about what is shown now.
        early = false;
        valueOwed = false;
    }

    public void back() {
        looked = false;
    }

    /** Only what was shown: another day or amount is shown anew first. */
    public String order() {
        try {
            orders.order(contractId, wish(), new WishAgreed(language.getLocale(), mark, early, valueOwed));
        } catch (OfferMoved moved) {
            look();
            notices.failed(moved);
            return null;
        }
        notices.done("my.change.done." + form);
        return "/my/contract.xhtml?faces-redirect=true&id=" + contractId;
    }

    private Wish wish() {
        return switch (form) {
            case PACKAGE -> new Wish.Package(Input.required(line, "line"), Input.required(product, "product"));
            case EXTRA -> new Wish.Extra(Input.required(product, "product"));
            case END_EXTRA -> new Wish.ExtraEnded(Input.required(line, "line"));
            case PAUSE -> new Wish.Pause(first, last);
            case RESUME -> new Wish.PauseEnded();
            case CANCEL -> new Wish.Cancellation(Optional.ofNullable(last));
            case UNDO -> new Wish.CancellationUndone();
        };
    }

    public WishQuote getQuote() {
        if (quote == null) {
            quote = orders.quote(contractId, wish(), language.getLocale());
        }
        return quote;
    }

    public AmendmentEffect getEffect() {
        return getQuote().effect();
    }

    /** The last day of the contract as it would be. */
    public LocalDate getEnd() {
        return getEffect().after().endKnownAt(localStack.getToday()).minusDays(1);
    }

    /** Of the package, or the extras that are not over. */
    public List<SelectItem> getLines() {
        LineKind wanted = form == MyWish.END_EXTRA ? LineKind.ADD_ON : LineKind.BASE;
        LocalDate today = localStack.getToday();
        Terms terms = orders.terms(contractId);
        return terms.linesKnownAt(today).stream()
                .filter(known -> known.kind() == wanted)
                .filter(known -> terms.timeline(known, today).end().isAfter(today))
                .map(known -> new SelectItem(known.id(), name(terms, known)))
                .toList();
    }

    private String name(Terms terms, Line known) {
        LocalDate today = localStack.getToday();
        String plan = terms.timeline(known, today).stretches().stream()
                .filter(stretch -> stretch.days().end().isAfter(today))
                .findFirst()
                .map(Stretch::agreed)
                .map(agreed -> agreed.plan())
                .orElseGet(() -> known.versions().get(0).plan().name());
        return lifelines.name(plan);
    }

    /** What can be chosen instead of the package or beside it, with its price. */
    public List<SelectItem> getProducts() {
        if (offered == null) {
            ProductKind wanted = form == MyWish.EXTRA ? ProductKind.ADD_ON : ProductKind.BASE;
            offered = orders.offers(contractId, wanted).stream().map(this::item).toList();
        }
        return offered;
    }

    private SelectItem item(MemberOffer offer) {
        ProductRow row = offer.product();
        String price = prices.agreed(row.kind(), row.unit(), offer.price(), getReader());
        return new SelectItem(row.id(), prices.name(row.name()) + " \u00b7 " + price);
    }

    /** How the payer reads prices. */
    public PriceReader getReader() {
        if (reader == null) {
            reader = orders.reader(contractId);
        }
        return reader;
    }

    /** Whether there is nothing to choose from. */
    public boolean isNothing() {
        return switch (form) {
            case PACKAGE, EXTRA -> getProducts().isEmpty();
            case END_EXTRA -> getLines().isEmpty();
            case PAUSE, RESUME, CANCEL, UNDO -> false;
        };
    }

    /** Whether something is told or asked of the payer by law. */
    public boolean shown(String kind) {
        return consent(kind).isPresent();
    }

    /** The words of what is agreed to, or shown. */
    public String said(String kind) {
        return consent(kind).map(ConsentAsked::said).orElse("");
    }

    /** Where the information about withdrawal stands, in the version that counts. */
    public String getWithdrawalText() {
        return consent(ConsentKind.WITHDRAWAL_SHOWN.name())
                .flatMap(ConsentAsked::text)
                .map(text -> "/legal/text.xhtml?kind=" + text.kind() + "&version=" + text.id())
                .orElse("");
    }

    private Optional<ConsentAsked> consent(String kind) {
        return getQuote().consents().stream()
                .filter(consent -> consent.kind() == ConsentKind.valueOf(kind))
                .findFirst();
    }

    public long getContractId() {
        return contractId;
    }

    public String getNumber() {
        return number;
    }

    public String getForm() {
        return form.name();
    }

    public boolean isLooked() {
        return looked;
    }

    public Long getLine() {
        return line;
    }

    public void setLine(Long line) {
        this.line = line;
    }

    public Long getProduct() {
        return product;
    }

    public void setProduct(Long product) {
        this.product = product;
    }

    public LocalDate getFirst() {
        return first;
    }

    public void setFirst(LocalDate first) {
        this.first = first;
    }

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }

    public boolean isEarly() {
        return early;
    }

    public void setEarly(boolean early) {
        this.early = early;
    }

    public boolean isValueOwed() {
        return valueOwed;
    }

    public void setValueOwed(boolean valueOwed) {
        this.valueOwed = valueOwed;
    }
}
