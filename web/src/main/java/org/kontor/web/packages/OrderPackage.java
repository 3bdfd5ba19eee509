package org.kontor.web.packages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kontor.BusinessException;
import org.kontor.accounts.CustomerType;
import org.kontor.accounts.MandateScheme;
import org.kontor.accounts.MandateText;
import org.kontor.accounts.PaymentMethod;
import org.kontor.catalog.Location;
import org.kontor.orders.ConsentAsked;
import org.kontor.orders.ConsentKind;
import org.kontor.orders.OfferMoved;
import org.kontor.orders.OnlineOrder;
import org.kontor.orders.OrderQuote;
import org.kontor.orders.PlacedOrder;
import org.kontor.orders.PublicOffers;
import org.kontor.orders.PublicOrders;
import org.kontor.orders.PublicPackage;
import org.kontor.orders.TooManyOrders;
import org.kontor.web.errors.Busy;
import org.kontor.web.errors.MissingException;
import org.kontor.web.shell.Language;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Notices;
import org.kontor.web.ui.Texts;
import org.omnifaces.cdi.Param;

/**
 * Orders a package: what, who and how he pays; then all that the law wants above the button. Without a session: the form
 * carries everything, so that nothing typed is lost, however long it was left open.
 */
@Named
@RequestScoped
public class OrderPackage {
    @Inject
    private PublicOffers offers;

    @Inject
    private PublicOrders orders;

    @Inject
    private FormKeys keys;

    @Inject
    private Language language;

    @Inject
    private Notices notices;

    @Inject
    private FacesContext faces;

    @Inject
    private HttpServletRequest request;

    @Inject
    @Param(name = "location")
    private String locationParameter;

    @Inject
    @Param(name = "product")
    private String productParameter;

    private Location location;
    private PublicPackage chosen;
    private OrderInput input;
    private String mark;
    private String asked;
    private OrderQuote quote;

    @PostConstruct
    void load() {
        long locationId = Ids.parse(locationParameter);
        location = offers.location(locationId);
        chosen = offers.find(locationId, Ids.parse(productParameter), request.getRemoteAddr())
                .orElseThrow(() -> new MissingException("The package"));
        input = new OrderInput(keys.current(), chosen.extras());
        chosen.availability().from().ifPresent(input::setStart);
        // Which boxes the form showed has to be known before anything that was typed.
        asked = Optional.ofNullable(request.getParameter("form:asked")).orElse("");
    }

    /** What it comes to, with boxes that nobody has ticked. */
    public void look() {
        show(orders.quote(order()));
        input.untick();
    }

    /** Only what was shown, once, whatever is clicked how often. */
    public String place() {
        OnlineOrder order = order();
        try {
            PlacedOrder placed = orders.order(input.getKey(), order, input.consents(), mark, request.getRemoteAddr());
            keys.forget();
            notices.stored();
            return "/packages/ordered.xhtml?faces-redirect=true&key=" + placed.key();
        } catch (OfferMoved moved) {
            look();
            say(moved);
            return null;
        } catch (TooManyOrders busy) {
            // On the page and not instead of it: what was typed stays there.
            showIfPossible(order);
            say(busy);
            ExternalContext external = faces.getExternalContext();
            external.setResponseStatus(Busy.tell(busy, external, language.getLocale()));
            return null;
        } catch (BusinessException refused) {
            showIfPossible(order);
            throw refused;
        }
    }

    /** So that what is missing can be told beside it. */
    private void showIfPossible(OnlineOrder order) {
        try {
            show(orders.quote(order));
        } catch (BusinessException impossible) {
            asked = "";
        }
    }

    private void show(OrderQuote shown) {
        quote = shown;
        mark = shown.mark();
        asked = String.join(
                " ",
                shown.consents().stream()
                        .filter(ConsentAsked::isBox)
                        .map(consent -> consent.kind().name())
                        .toList());
    }

    private void say(BusinessException moved) {
        faces.addMessage(
                null, new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.of(moved, language.getLocale()), null));
    }

    private OnlineOrder order() {
        return input.order(location.id(), chosen.product().id(), language.getLocale());
    }

    public Location getLocation() {
        return location;
    }

    public PublicPackage getChosen() {
        return chosen;
    }

    public OrderInput getInput() {
        return input;
    }

    public boolean isLooked() {
        return quote != null;
    }

    public OrderQuote getQuote() {
        return quote;
    }

    /** Whether the form has this box: while it is read those it was sent with, while it is written those of the quote. */
    public boolean asks(String kind) {
        boolean writing = faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
        return (isLooked() || !writing) && List.of(asked.split(" ")).contains(kind);
    }

    /** The words of what is agreed to, or shown. */
    public String said(String kind) {
        return consent(kind).map(ConsentAsked::said).orElse("");
    }

    /** Where the text behind it stands, in the version that counts; empty if there is none. */
    public String textOf(String kind) {
        return consent(kind)
                .flatMap(ConsentAsked::text)
                .map(text -> "/legal/text.xhtml?kind=" + text.kind() + "&version=" + text.id())
                .orElse("");
    }

    public boolean isShown(String kind) {
        return consent(kind).isPresent();
    }

    private Optional<ConsentAsked> consent(String kind) {
        return Stream.ofNullable(quote)
                .flatMap(known -> known.consents().stream())
                .filter(consent -> consent.kind() == ConsentKind.valueOf(kind))
                .findFirst();
    }

    /** All of the mandate, before it is given. */
    public String getMandateText() {
        return MandateText.of(MandateScheme.CORE, location.seller().entity().name(), language.getLocale())
                .text();
    }

    public List<SelectItem> getTypes() {
        return choices("order.type.", CustomerType.CONSUMER, CustomerType.BUSINESS);
    }

    public List<SelectItem> getPayments() {
        return orders.collects(location.id())
                ? choices("order.payment.", PaymentMethod.TRANSFER, PaymentMethod.DIRECT_DEBIT)
                : choices("order.payment.", PaymentMethod.TRANSFER);
    }

    /** Nothing is chosen beforehand. */
    private List<SelectItem> choices(String prefix, Enum<?>... values) {
        List<SelectItem> items = new ArrayList<>();
        items.add(new SelectItem(null, Texts.label("order.choose", language.getLocale()), null, false, true, true));
        for (Enum<?> value : values) {
            items.add(new SelectItem(value, Texts.label(prefix + value.name(), language.getLocale())));
        }
        return items;
    }

    public String getMark() {
        return mark;
    }

    public void setMark(String mark) {
        this.mark = mark;
    }

    public String getAsked() {
        return asked;
    }

    /** Read from the request before all else. */
    public void setAsked(String asked) {
        this.asked = asked == null ? "" : asked;
    }
}
