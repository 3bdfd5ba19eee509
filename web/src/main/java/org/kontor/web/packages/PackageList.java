package org.kontor.web.packages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.kontor.orders.PublicOffers;
import org.kontor.orders.PublicPlace;

/** What anybody can order, by location; no login, no session. */
@Named
@RequestScoped
public class PackageList {
    @Inject
    private PublicOffers offers;

    @Inject
    private HttpServletRequest request;

    private List<PublicPlace> places;

    public List<PublicPlace> getPlaces() {
        if (places == null) {
            places = offers.all(request.getRemoteAddr());
        }
        return places;
    }

    /** Whether a mandate can be given for all that is shown. */
    public boolean isCollecting() {
        return getPlaces().stream()
                .noneMatch(
                        place -> place.location().seller().bank().creditorId().isEmpty());
    }
}
