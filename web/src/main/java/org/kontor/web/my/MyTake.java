package org.kontor.web.my;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.kontor.accounts.Restrictions;
import org.kontor.limits.CreditLimits;
import org.kontor.orders.MyTakings;
import org.kontor.orders.Shelf;
import org.kontor.orders.ShelfOffer;
import org.kontor.orders.Taking;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Notices;
import org.kontor.web.ui.Prices;
import org.omnifaces.cdi.Param;

/** The page behind the code at the fridge: one click takes, another one undoes a slip. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class MyTake implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final List<Integer> AT_ONCE = List.of(1, 2, 3, 4, 5);

    @Inject
    private MyTakings takings;

    @Inject
    private Restrictions restrictions;

    @Inject
    private CreditLimits limits;

    @Inject
    private Prices prices;

    @Inject
    private Notices notices;

    @Inject
    @Param
    private String place;

    @Inject
    @Param(name = "product")
    private String wanted;

    // Of this page as it was opened: a second click takes nothing more, though it comes to another bean.
    private String key = UUID.randomUUID().toString();
    private long placeId;
    private String placeName;
    private ArrayList<ShelfOffer> offers;
    private transient List<Taking> undoable;
    private transient List<MyStanding> standings;

    @PostConstruct
    void load() {
        placeId = Ids.parse(place);
        Shelf shelf = takings.shelf(placeId);
        placeName = shelf.place();
        offers = new ArrayList<>(shelf.offers());
        offers.sort(Comparator.comparing(offer -> !offer.product().equals(wanted)));
    }

    public String take(ShelfOffer offer, int pieces) {
        Taking taken = takings.take(placeId, offer.line(), pieces, key);
        String name = prices.name(taken.name());
        if (taken.undone()) {
            notices.done("take.undone", taken.pieces(), name);
        } else if (taken.gross().isZero()) {
            notices.done("take.done.free", taken.pieces(), name);
        } else {
            notices.done("take.done", taken.pieces(), name, taken.gross(), taken.payer());
        }
        return page();
    }

    public String undo(Taking taking) {
        Taking undone = takings.undo(taking.id());
        notices.done("take.undone", undone.pieces(), prices.name(undone.name()));
        return page();
    }

    private String page() {
        return "/my/take.xhtml?faces-redirect=true&place=" + placeId;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getPlaceName() {
        return placeName;
    }

    /** The one whose code was scanned first. */
    public List<ShelfOffer> getOffers() {
        return offers;
    }

    /** Whether the payer has to be named, because several could pay. */
    public boolean isManyPayers() {
        return offers.stream().map(ShelfOffer::contractId).distinct().count() > 1;
    }

    public List<Integer> getAtOnce() {
        return AT_ONCE;
    }

    public List<Taking> getUndoable() {
        if (undoable == null) {
            undoable = takings.undoable();
        }
        return undoable;
    }

    /** Of accounts that may not owe any amount. */
    public List<MyStanding> getStandings() {
        if (standings == null) {
            standings = MyStanding.of(limits.mine());
        }
        return standings;
    }

    /** Accounts whose services are restricted because of what is overdue. */
    public List<MyRestriction> getRestricted() {
        return MyRestriction.of(restrictions.mine());
    }
}
