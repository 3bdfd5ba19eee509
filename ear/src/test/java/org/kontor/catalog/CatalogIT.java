package org.kontor.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kontor.BusinessException;
import org.kontor.calendar.Interval;
import org.kontor.money.UnitPrice;
import org.kontor.testing.AsAdmin;
import org.kontor.testing.AsOperator;
import org.kontor.testing.InContainer;
import org.kontor.testing.SpaceForTests;

/** What is offered and by whom can be entered and mended; what is refused names its field. */
class CatalogIT extends InContainer {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final Localized NONE = new Localized("", "");

    @Inject
    private SpaceForTests space;

    @Inject
    private AsAdmin admin;

    @Inject
    private AsOperator operator;

    @Inject
    private Sellers sellers;

    @Inject
    private Products products;

    @Test
    void aProductComesWithItsFirstPriceOrNotAtAll() throws Exception {
        space.product("CAT-TAX", ProductKind.BASE, "1.00");
        long id = operator.call(() -> products.define(details("CAT-1"), DAY, ListPrice.monthly("80.00")));

        assertThat(operator.call(() -> products.find(id).priceOn(DAY))).isPresent();
        assertThat(operator.call(() -> products.find(id).priceOn(DAY.minusDays(1))))
                .isEmpty();
        assertThatThrownBy(
                        () -> operator.call(() -> products.define(details("CAT-2"), null, ListPrice.monthly("1.00"))))
                .isInstanceOf(MissingValue.class)
                .extracting(refused -> ((BusinessException) refused).field())
                .isEqualTo("validFrom");
        assertThat(operator.call(() -> products.findByCode("CAT-2"))).isEmpty();
        assertThatThrownBy(() -> operator.call(() -> products.define(details("CAT-1"))))
                .isInstanceOf(AlreadyTaken.class);
    }

    @Test
    void otherWordsOfAProductLeaveTheRestAlone() throws Exception {
        space.product("CAT-TAX", ProductKind.BASE, "1.00");
        long id = operator.call(() -> products.define(details("CAT-3"), DAY, ListPrice.monthly("80.00")));
        operator.run(() -> products.describe(id, new Localized("Garage", "Garage"), new Localized("Trocken", "Dry")));

        Product product = operator.call(() -> products.find(id));
        assertThat(product.name().de()).isEqualTo("Garage");
        assertThat(product.description().en()).isEqualTo("Dry");
        assertThat(product.code()).isEqualTo("CAT-3");
        assertThat(product.prices()).hasSize(1);
    }

    private static ProductDetails details(String code) {
        return new ProductDetails(
                code, ProductKind.ADD_ON, ProductUnit.PIECE, "standard", new Localized("Stellplatz", "Parking"), NONE);
    }

    @Test
    void onlyAnAdministratorMendsASeller() throws Exception {
        long seller = space.open("MEND").seller();
        long other = space.open("OTHER").seller();
        SellerDetails details = SpaceForTests.sellerDetails("Kontor Mended GmbH");

        admin.run(() -> sellers.change(seller, details, 30, true));

        assertThat(operator.call(() -> sellers.find(seller).entity().name())).isEqualTo("Kontor Mended GmbH");
        assertThat(operator.call(() -> sellers.find(seller).invoicing()))
                .matches(rules -> rules.paymentDays() == 30 && rules.autoIssue());
        assertThatThrownBy(() -> admin.run(() -> sellers.change(other, details, 14, false)))
                .isInstanceOf(AlreadyTaken.class);
        assertThatThrownBy(() -> admin.run(() -> sellers.change(seller, details, 181, true)))
                .isInstanceOf(PaymentTermOutOfRange.class);
        assertThatThrownBy(() -> operator.run(() -> sellers.change(seller, details, 14, false)))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void aLocationKeepsItsNameForItself() throws Exception {
        SpaceForTests.Place place = space.open("PLACE");
        Address address = Address.german("Hafenstr. 2", "04177", "Leipzig");
        long second = admin.call(() -> sellers.addLocation(place.seller(), "Hafen", address, "SN"));

        assertThatThrownBy(() -> admin.call(() -> sellers.addLocation(place.seller(), "Hafen", address, "SN")))
                .isInstanceOf(AlreadyTaken.class);
        assertThatThrownBy(() -> admin.run(() -> sellers.changeLocation(place.location(), "Hafen", address, "SN")))
                .isInstanceOf(AlreadyTaken.class);
        admin.run(() -> sellers.changeLocation(second, "Hafen", address, "BE"));
        assertThat(operator.call(() -> sellers.location(second).state())).isEqualTo("BE");
    }

    @Test
    void thirtyDayMonthsNeedMonths() {
        assertThatThrownBy(() -> new ListPrice(
                        UnitPrice.of("80.00"),
                        PriceEntry.NET,
                        Interval.weeks(1),
                        Timing.IN_ADVANCE,
                        Proration.THIRTY_360))
                .isInstanceOf(ThirtyDaysNeedMonths.class);
    }
}
