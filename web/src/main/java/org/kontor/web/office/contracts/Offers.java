package org.kontor.web.office.contracts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kontor.catalog.ProductKind;
import org.kontor.catalog.ProductRow;
import org.kontor.catalog.Products;
import org.kontor.contracts.OrderedLine;
import org.kontor.money.Percent;
import org.kontor.money.Quantity;
import org.kontor.persistence.PageRequest;
import org.kontor.web.ui.Prices;

/** What can be signed today: products with a price. */
@RequestScoped
public class Offers {
    @Inject
    private Products products;

    @Inject
    private Prices prices;

    Chosen today() {
        List<Choice> bases = new ArrayList<>();
        List<Choice> addOns = new ArrayList<>();
        for (ProductRow row :
                products.list(PageRequest.first(PageRequest.LARGEST)).rows()) {
            if (row.price().isPresent()) {
                Choice choice = new Choice(row.id(), prices.name(row.name()), prices.of(row));
                (isBeside(row.kind()) ? addOns : bases).add(choice);
            }
        }
        return new Chosen(bases, addOns);
    }

    /** What a line can be changed to, or what can be added. */
    List<SelectItem> items(AmendmentForm form) {
        boolean addOnsFirst = form == AmendmentForm.ADD;
        return products.list(PageRequest.first(PageRequest.LARGEST)).rows().stream()
                .filter(row -> row.price().isPresent())
                .filter(row -> addOnsFirst || lasts(row.kind()))
                .sorted(Comparator.comparing(row -> (row.kind() == ProductKind.ADD_ON) != addOnsFirst))
                .map(row -> new SelectItem(row.id(), prices.name(row.name()) + " · " + prices.of(row)))
                .toList();
    }

    private static boolean isBeside(ProductKind kind) {
        return switch (kind) {
            case ADD_ON, METERED, ONE_OFF -> true;
            case BASE, STANDALONE -> false;
        };
    }

    /** Whether a line can become it. */
    private static boolean lasts(ProductKind kind) {
        return switch (kind) {
            case BASE, STANDALONE, ADD_ON -> true;
            case METERED, ONE_OFF -> false;
        };
    }

    /** The base and how many of each add-on. */
    public static class Chosen implements Serializable {
        private static final long serialVersionUID = 1L;

        private final ArrayList<Choice> bases;
        private final ArrayList<Choice> addOns;

        @NotNull
        private Long base;

        Chosen(List<Choice> bases, List<Choice> addOns) {
            this.bases = new ArrayList<>(bases);
            this.addOns = new ArrayList<>(addOns);
        }

        List<OrderedLine> lines() {
            List<OrderedLine> lines = new ArrayList<>();
            lines.add(OrderedLine.of(base));
            for (Choice addOn : addOns) {
                if (addOn.pieces > 0) {
                    lines.add(new OrderedLine(addOn.productId, Quantity.of(addOn.pieces), Percent.ZERO));
                }
            }
            return lines;
        }

        public List<SelectItem> getBaseItems() {
            return bases.stream()
                    .map(choice -> new SelectItem(choice.productId, choice.name + " · " + choice.price))
                    .toList();
        }

        public List<Choice> getAddOns() {
            return addOns;
        }

        public Long getBase() {
            return base;
        }

        public void setBase(Long base) {
            this.base = base;
        }
    }

    /** One product and how many pieces of it. */
    public static class Choice implements Serializable {
        private static final long serialVersionUID = 1L;

        private final long productId;
        private final String name;
        private final String price;

        @jakarta.validation.constraints.Min(0)
        @jakarta.validation.constraints.Max(999)
        private int pieces;

        Choice(long productId, String name, String price) {
            this.productId = productId;
            this.name = name;
            this.price = price;
        }

        public String getName() {
            return name;
        }

        public String getPrice() {
            return price;
        }

        public int getPieces() {
            return pieces;
        }

        public void setPieces(int pieces) {
            this.pieces = pieces;
        }
    }
}
