package org.kontor.einvoice;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.kontor.invoicing.InvoiceContent;
import org.kontor.invoicing.InvoiceUnit;
import org.kontor.invoicing.InvoicedPrice;
import org.kontor.money.UnitPrice;

/** Renders invoices of three lines on all processors and prints documents/s, CPU ms a document and the live heap. */
final class DocumentBench {
    private static final int WARM_UP = 400;

    private DocumentBench() {}

    public static void main(String... args) throws Exception {
        int documents = args.length > 0 ? Integer.parseInt(args[0]) : 1000;
        InvoiceRenderer renderer = new InvoiceRenderer();
        List<InvoiceContent> contents =
                IntStream.range(0, 100).mapToObj(DocumentBench::invoice).toList();
        run(renderer, contents, WARM_UP);
        run(renderer, contents, documents / 10);
        long tenth = heap();
        long cpu = cpu();
        long start = System.nanoTime();
        long bytes = run(renderer, contents, documents);
        double seconds = (System.nanoTime() - start) / 1e9;
        double cpuMillis = (cpu() - cpu) / 1e6 / documents;
        System.out.printf(
                "%d documents: %.1f documents/s, %.1f ms CPU and %d bytes a document; live heap %.1f MB at 10 %%, %.1f MB at 100 %%%n",
                documents, documents / seconds, cpuMillis, bytes / documents, tenth / 1e6, heap() / 1e6);
    }

    private static long run(InvoiceRenderer renderer, List<InvoiceContent> contents, int documents) throws Exception {
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        List<Future<Integer>> sizes = new ArrayList<>();
        for (int i = 0; i < documents; i++) {
            InvoiceContent content = contents.get(i % contents.size());
            sizes.add(threads.submit(() -> renderer.render(1, content).pdf().length));
        }
        long bytes = 0;
        for (Future<Integer> size : sizes) {
            bytes += size.get();
        }
        threads.shutdown();
        return bytes;
    }

    private static InvoiceContent invoice(int number) {
        return AnInvoice.anInvoice()
                .toConsumer("Kundin Nummer " + number)
                .withLine(
                        "Fix-Schreibtisch",
                        InvoicedPrice.of(1, InvoiceUnit.MONTH, UnitPrice.of("299.00")),
                        AnInvoice.STANDARD)
                .withLine("IT-Paket", InvoicedPrice.prorated(14, 31, UnitPrice.of("49.00")), AnInvoice.STANDARD)
                .withLine(
                        "Schließfach",
                        InvoicedPrice.of(1, InvoiceUnit.MONTH, UnitPrice.of("19.90")),
                        AnInvoice.STANDARD)
                .content();
    }

    private static long cpu() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime();
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
