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
import org.kontor.catalog.Input;
import org.kontor.catalog.ProductKind;
import org.kontor.catalog.ProductRow;
import org.kontor.catalog.Products;
import org.kontor.contracts.Contract;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.Line;
import org.kontor.contracts.LineKind;
import org.kontor.contracts.Stretch;
import org.kontor.contracts.Terms;
import org.kontor.orders.AmendmentEffect;
import org.kontor.orders.MyOrders;
import org.kontor.orders.OfferMoved;
import org.kontor.orders.Wish;
import org.kontor.orders.WishQuote;
import org.kontor.web.errors.MissingException;
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
    private Products products;

    @Inject
    private Prices prices;

    @Inject
    private Lifelines lifelines;

    @Inject
    private LocalStack localStack;

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
    private transient WishQuote quote;

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
        if (form == MyWish.UNDO || form == MyWish.CANCEL) {
            look();
        }
    }

    public void look() {
        quote = orders.quote(contractId, wish());
        looked = true;
        mark = quote.mark();
    }

    public void back() {
        looked = false;
    }

    /** Only what was shown: another day or amount is shown anew first. */
    public String order() {
        try {
            orders.order(contractId, wish(), mark);
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
            case CANCEL -> new Wish.Cancellation(Optional.ofNullable(last));
            case UNDO -> new Wish.CancellationUndone();
        };
    }

    public WishQuote getQuote() {
        if (quote == null) {
            quote = orders.quote(contractId, wish());
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

    /** What members may choose today, with its price. */
    public List<SelectItem> getProducts() {
        ProductKind wanted = form == MyWish.EXTRA ? ProductKind.ADD_ON : ProductKind.BASE;
        return products.forMembers().stream()
                .filter(row -> row.kind() == wanted)
                .map(this::item)
                .toList();
    }

    private SelectItem item(ProductRow row) {
        return new SelectItem(row.id(), prices.name(row.name()) + " · " + prices.of(row));
    }

    public boolean isOrder() {
        return form.isOrder();
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
}
