package org.kontor.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.kontor.calendar.BusinessDate;
import org.kontor.catalog.OfferRules;
import org.kontor.catalog.Offerings;
import org.kontor.catalog.ProductKind;
import org.kontor.contracts.Amendment;
import org.kontor.contracts.Amendments;
import org.kontor.contracts.AnchorRule;
import org.kontor.contracts.CancellationKind;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.NeedsOther;
import org.kontor.contracts.NoPlaceLeft;
import org.kontor.contracts.NotOfferedThere;
import org.kontor.contracts.Transfer;
import org.kontor.contracts.Transfers;
import org.kontor.money.Quantity;
import org.kontor.testing.AsOperator;
import org.kontor.testing.InContainer;
import org.kontor.testing.SpaceForTests;
import org.kontor.testing.SpaceForTests.Place;

/** No location promises what it does not have, now or later, and no product stands without what it needs. */
class OffersIT extends InContainer {
    private static final int ROUNDS = 10;

    @Inject
    private SpaceForTests space;

    @Inject
    private AsOperator operator;

    @Inject
    private Offerings offerings;

    @Inject
    private Contracts contracts;

    @Inject
    private Amendments amendments;

    @Inject
    private Transfers transfers;

    @Inject
    private BusinessDate businessDate;

    @Test
    void handsTheLastPlaceOverToTheNextPayer() throws Exception {
        Place place = space.open("OFFER-HAND");
        long desk = space.product("OFFER-ONLY", ProductKind.BASE, "100.00");
        only(desk, place, 1);
        LocalDate today = businessDate.today();
        long contract = space.contract(place, space.account("cap hands over"), today, desk);
        long next = space.account("cap takes over");

        long taken = operator.call(() -> transfers.transfer(contract, new Transfer(next, today.plusMonths(1)), 0));
        assertThat(operator.call(() -> transfers.after(contract)).orElseThrow().id())
                .isEqualTo(taken);
        assertThatThrownBy(() -> space.contract(place, space.account("cap third"), today, desk))
                .isInstanceOf(NoPlaceLeft.class);
    }

    @Test
    void checksCapacityWhenAChangeIsScheduled() throws Exception {
        Place place = space.open("OFFER-CAP");
        long desk = space.product("OFFER-DESK", ProductKind.BASE, "100.00");
        long flex = space.product("OFFER-FLEX", ProductKind.BASE, "50.00");
        only(desk, place, 2);
        LocalDate today = businessDate.today();
        long first = space.contract(place, space.account("cap 1"), today, desk);
        long second = space.contract(place, space.account("cap 2"), today, flex);
        LocalDate later = today.plusMonths(6);
        long line = line(second);
        operator.call(() -> amendments.record(second, new Amendment.PlanChange(line, desk, later, AnchorRule.KEPT)));

        // Free today, promised from then on.
        assertThatThrownBy(() -> space.contract(place, space.account("cap 3"), today, desk))
                .isInstanceOf(NoPlaceLeft.class);
        long firstLine = line(first);
        assertThatThrownBy(() -> operator.call(() ->
                        amendments.amended(first, new Amendment.QuantityChange(firstLine, Quantity.of(2), later))))
                .isInstanceOf(NoPlaceLeft.class);

        operator.call(() ->
                amendments.record(first, new Amendment.Cancellation(later.minusDays(1), CancellationKind.AGREED)));
        space.contract(place, space.account("cap 4"), today.plusMonths(7), desk);
        // What was given away in the meantime does not come back.
        assertThatThrownBy(() -> operator.call(() -> amendments.record(first, new Amendment.CancellationUndone())))
                .isInstanceOf(NoPlaceLeft.class);
    }

    @Test
    void givesTheLastDeskToOneOfTwo() throws Exception {
        long desk = space.product("OFFER-LAST", ProductKind.BASE, "100.00");
        LocalDate start = businessDate.today().plusMonths(1);
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                Place place = space.open("LAST-" + round);
                only(desk, place, 1);
                CyclicBarrier barrier = new CyclicBarrier(3);
                List<Future<Boolean>> signers = new ArrayList<>();
                for (int signer = 0; signer < 3; signer++) {
                    long account = space.account("last " + round + signer);
                    signers.add(threads.submit(() -> {
                        barrier.await();
                        try {
                            space.contract(place, account, start, desk);
                            return true;
                        } catch (NoPlaceLeft late) {
                            return false;
                        }
                    }));
                }
                int signed = 0;
                for (Future<Boolean> signer : signers) {
                    signed += signer.get() ? 1 : 0;
                }
                assertThat(signed).isOne();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void keepsProductsBesideWhatTheyNeed() throws Exception {
        Place place = space.open("OFFER-NEED");
        long desk = space.product("NEED-DESK", ProductKind.BASE, "100.00");
        long flex = space.product("NEED-FLEX", ProductKind.BASE, "50.00");
        long meals = space.product("NEED-MEALS", ProductKind.ADD_ON, "80.00");
        operator.run(() -> offerings.change(meals, new OfferRules(Set.of(desk), List.of())));
        LocalDate today = businessDate.today();

        assertThatThrownBy(() -> space.contract(place, space.account("need 1"), today, flex, meals))
                .isInstanceOf(NeedsOther.class);
        long contract = space.contract(place, space.account("need 2"), today, desk, meals);
        long line = line(contract);
        assertThatThrownBy(() -> operator.call(() -> amendments.record(
                        contract, new Amendment.PlanChange(line, flex, today.plusMonths(2), AnchorRule.KEPT))))
                .isInstanceOf(NeedsOther.class);
        // Who leaves leaves with everything.
        operator.call(() ->
                amendments.record(contract, new Amendment.Cancellation(today.plusMonths(2), CancellationKind.AGREED)));
    }

    @Test
    void offersProductsWhereTheyAre() {
        Place here = space.open("OFFER-HERE");
        Place there = space.open("OFFER-THERE");
        long studio = space.product("OFFER-STUDIO", ProductKind.BASE, "100.00");
        operator.run(() -> offerings.change(
                studio, new OfferRules(Set.of(), List.of(new OfferRules.Place(here.location(), Optional.empty())))));
        LocalDate today = businessDate.today();
        space.contract(here, space.account("here"), today, studio);

        assertThatThrownBy(() -> space.contract(there, space.account("there"), today, studio))
                .isInstanceOf(NotOfferedThere.class);
    }

    /** At that place alone, and so many of it. */
    private void only(long product, Place place, int capacity) {
        operator.run(() -> offerings.change(
                product,
                new OfferRules(Set.of(), List.of(new OfferRules.Place(place.location(), Optional.of(capacity))))));
    }

    private long line(long contract) throws Exception {
        return operator.call(() -> contracts.find(contract)).lines().get(0).id();
    }
}
