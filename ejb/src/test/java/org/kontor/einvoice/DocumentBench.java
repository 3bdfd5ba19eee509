package org.kontor.einvoice;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.kontor.invoicing.InvoiceContent;
import org.kontor.invoicing.InvoiceUnit;
import org.kontor.invoicing.InvoicedPrice;
import org.kontor.letters.Letterhead;
import org.kontor.letters.LogoFile;
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
        measure("documents", renderer, contents, Letterhead.SHIPPED, documents);
        measure("documents with a logo", renderer, contents, withLogo(), documents);
    }

    private static void measure(
            String what, InvoiceRenderer renderer, List<InvoiceContent> contents, Letterhead letterhead, int documents)
            throws Exception {
        run(renderer, contents, letterhead, WARM_UP);
        run(renderer, contents, letterhead, documents / 10);
        long tenth = heap();
        long cpu = cpu();
        long start = System.nanoTime();
        long bytes = run(renderer, contents, letterhead, documents);
        double seconds = (System.nanoTime() - start) / 1e9;
        double cpuMillis = (cpu() - cpu) / 1e6 / documents;
        System.out.printf(
                "%d %s: %.1f a second, %.1f ms CPU and %d bytes each; live heap %.1f MB at 10 %%, %.1f MB at 100 %%%n",
                documents, what, documents / seconds, cpuMillis, bytes / documents, tenth / 1e6, heap() / 1e6);
    }

    private static long run(
            InvoiceRenderer renderer, List<InvoiceContent> contents, Letterhead letterhead, int documents)
            throws Exception {
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        List<Future<Integer>> sizes = new ArrayList<>();
        for (int i = 0; i < documents; i++) {
            InvoiceContent content = contents.get(i % contents.size());
            sizes.add(
                    threads.submit(() -> renderer.render(1, content, letterhead).pdf().length));
        }
        long bytes = 0;
        for (Future<Integer> size : sizes) {
            bytes += size.get();
        }
        threads.shutdown();
        return bytes;
    }

    /** A photograph-like picture of 600 by 160: noise, which no compression makes small. */
    private static Letterhead withLogo() throws IOException {
        BufferedImage image = new BufferedImage(600, 160, BufferedImage.TYPE_INT_RGB);
        Random noise = new Random(1);
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                image.setRGB(x, y, noise.nextInt(1 << 24));
            }
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return Letterhead.SHIPPED.with(LogoFile.read(png.toByteArray()));
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
