package org.kontor.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.kontor.money.Percent;
import org.kontor.money.VatClass;

/** The part of a price that falls into a tax class: all of it, or 30 % drinks and 70 % meal (UStAE 10.1(12)). */
public record VatShare(VatClass vatClass, Percent share) {
    public VatShare {
        Objects.requireNonNull(vatClass);
        Objects.requireNonNull(share);
    }

    public static List<VatShare> whole(VatClass vatClass) {
        return List.of(new VatShare(vatClass, Percent.HUNDRED));
    }

    /** The given shares, and before them what they leave for a tax class. */
    static List<VatShare> beside(VatClass rest, List<VatShare> shares) {
        if (shares.isEmpty()) {
            return whole(rest);
        }
        int sum = shares.stream().mapToInt(share -> share.share().units()).sum();
        List<VatShare> all = new ArrayList<>();
        all.add(new VatShare(rest, new Percent(Percent.WHOLE - sum)));
        all.addAll(shares);
        return List.copyOf(all);
    }
}
