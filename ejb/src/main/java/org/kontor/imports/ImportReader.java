package org.kontor.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.kontor.calendar.BusinessDate;
import org.kontor.catalog.Products;
import org.kontor.catalog.Sellers;

/** Reads the files of an import in the order in which they build on each other, against what is there already. */
@ApplicationScoped
class ImportReader {
    @Inject
    private Products products;

    @Inject
    private Sellers sellers;

    @Inject
    private ImportRepository imports;

    @Inject
    private NumberRows numbers;

    @Inject
    private BusinessDate businessDate;

    /** Stores nothing. What is wrong is added to the problems; the plan then holds the rest. */
    Plan read(List<ImportedFile> files, Problems problems) {
        Map<ImportKind, ImportedFile> byKind = byKind(files, problems);
        Known known = new Known(businessDate.today(), products.all(), sellers.locations(), sellers.list());
        imports.fill(known);
        Plan plan = new Plan();
        ContractRows contractRows = new ContractRows(known, plan);
        MoneyRows money = new MoneyRows(known, plan);
        Map<ImportKind, Consumer<Row>> readers = new EnumMap<>(Map.of(
                ImportKind.ACCOUNTS, new AccountRows(known, plan)::read,
                ImportKind.CONTRACTS, contractRows::read,
                ImportKind.MANDATES, new MandateRows(known, plan)::read,
                ImportKind.DEPOSITS, money::deposit,
                ImportKind.BALANCES, money::balance,
                ImportKind.OPEN_ITEMS, money::openItem,
                ImportKind.NUMBERS, row -> numbers.read(row, plan)));
        byKind.forEach((kind, file) -> {
            List<Row> rows = Table.rows(kind, file, problems);
            rows.forEach(readers.get(kind));
            plan.count(kind, rows.size());
        });
        contractRows.finish();
        return plan;
    }

    private static Map<ImportKind, ImportedFile> byKind(List<ImportedFile> files, Problems problems) {
        Map<ImportKind, ImportedFile> byKind = new EnumMap<>(ImportKind.class);
        for (ImportedFile file : files) {
            Optional<ImportKind> kind = ImportKind.ofFile(file.name());
            if (kind.isEmpty()) {
                problems.add(file.name(), 0, "", new Refused("fileName"));
            } else if (byKind.putIfAbsent(kind.get(), file) != null) {
                problems.add(
                        file.name(), 0, "", new Refused("fileTwice", kind.get().fileName()));
            }
        }
        return byKind;
    }
}
