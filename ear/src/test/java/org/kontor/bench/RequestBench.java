package org.kontor.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.kontor.testing.RealStack;
import org.kontor.testing.Visitor;

/** How long API and pages take to answer, over the tables that the runs left. */
final class RequestBench {
    private static final int WARM_UP = 40;
    private static final int REQUESTS = 150;
    private static final int MANY = 8;
    private static final int OVERDUE = 100_000;
    private static final int MEMBERS = 50;
    private static final int PAGES = 8;
    private static final int MILLIS_OF_READING = 4_000;

    private final RealStack stack;
    private final BenchSpace space;
    private final PrintStream out;

    RequestBench(RealStack stack, BenchSpace space, PrintStream out) {
        this.stack = stack;
        this.space = space;
        this.out = out;
    }

    void run() throws IOException, InterruptedException, ExecutionException, SQLException {
        long invoice = space.number("SELECT MAX(id) FROM invoice");
        long contract = space.number("SELECT MAX(id) FROM contract");
        List<String> api = List.of(
                "/api/v1/accounts",
                "/api/v1/contracts",
                "/api/v1/invoices",
                "/api/v1/open-items",
                "/api/v1/invoices/" + invoice);
        List<String> pages = List.of(
                "/office/index.xhtml",
                "/office/accounts/list.xhtml",
                "/office/contracts/detail.xhtml?id=" + contract,
                "/office/invoicing/invoices.xhtml",
                "/office/invoicing/invoice.xhtml?id=" + invoice,
                "/office/receivables/open.xhtml");
        out.println("Answers in ms (p50, p95, p99) and requests a second, 1 client | 8 clients:");
        String token = stack.token("sabine");
        measure(api, client -> apiGet(token));
        measure(pages, client -> Visitor.loggedIn(stack.url(), "sabine", "/office/index.xhtml")::get);
        measure(
                List.of("/my/index.xhtml", "/my/invoices.xhtml"),
                client -> Visitor.loggedIn(stack.url(), "jana", "/my/index.xhtml")::get);
        members();
        space.owe(OVERDUE);
        out.printf("With %,d overdue items (wanted: the start page under 1,000):%n", OVERDUE);
        measure(
                List.of("/office/index.xhtml", "/office/analytics/late.xhtml", "/office/receivables/open.xhtml"),
                client -> Visitor.loggedIn(stack.url(), "sabine", "/office/index.xhtml")::get);
    }

    /** Each reads a page for some seconds before opening the next. */
    private void members() throws IOException, InterruptedException, ExecutionException {
        List<String> pages = List.of("/my/index.xhtml", "/my/invoices.xhtml", "/my/index.xhtml");
        List<Callable<long[]>> members = new ArrayList<>();
        Random random = new Random(MEMBERS);
        for (int i = 0; i < MEMBERS; i++) {
            Get get = Visitor.loggedIn(stack.url(), "jana", "/my/index.xhtml")::get;
            int pause = random.nextInt(MILLIS_OF_READING);
            members.add(() -> read(get, pages, pause));
        }
        out.printf(
                "  %-48s %s (wanted: 95 %% under 300 ms)%n",
                MEMBERS + " members, a page every " + MILLIS_OF_READING / 1000 + " s", atOnce(members));
    }

    private static long[] read(Get get, List<String> pages, int pause) throws IOException, InterruptedException {
        long[] nanos = new long[PAGES];
        Thread.sleep(pause);
        for (int i = 0; i < PAGES; i++) {
            nanos[i] = ask(get, pages.get(i % pages.size()), 1)[0];
            Thread.sleep(MILLIS_OF_READING);
        }
        return nanos;
    }

    private Get apiGet(String token) {
        HttpClient http = HttpClient.newHttpClient();
        return path -> {
            HttpRequest request = HttpRequest.newBuilder(URI.create(stack.url() + path))
                    .header("Authorization", "Bearer " + token)
                    .header("Accept", "application/json")
                    .build();
            HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IOException(path + " answered " + answer.statusCode());
            }
        };
    }

    private void measure(List<String> paths, Clients clients)
            throws IOException, InterruptedException, ExecutionException {
        List<Get> gets = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            gets.add(clients.client(i));
        }
        for (String path : paths) {
            load(gets, path, WARM_UP);
            out.printf("  %-48s %s | %s%n", path, load(gets.subList(0, 1), path, REQUESTS), load(gets, path, REQUESTS));
        }
    }

    /** Every client asks as soon as it was answered. */
    private static Latencies load(List<Get> clients, String path, int requests)
            throws InterruptedException, ExecutionException {
        return atOnce(clients.stream()
                .<Callable<long[]>>map(get -> () -> ask(get, path, requests / clients.size()))
                .toList());
    }

    private static Latencies atOnce(List<Callable<long[]>> work) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        long start = System.nanoTime();
        List<long[]> nanos = new ArrayList<>();
        for (Future<long[]> done : threads.invokeAll(work)) {
            nanos.add(done.get());
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        threads.shutdown();
        return new Latencies(
                nanos.stream().flatMapToLong(Arrays::stream).sorted().toArray(), seconds);
    }

    private static long[] ask(Get get, String path, int requests) throws IOException, InterruptedException {
        long[] nanos = new long[requests];
        for (int i = 0; i < requests; i++) {
            long start = System.nanoTime();
            get.get(path);
            nanos[i] = System.nanoTime() - start;
        }
        return nanos;
    }

    private interface Get {
        void get(String path) throws IOException, InterruptedException;
    }

    private interface Clients {
        Get client(int number) throws IOException, InterruptedException;
    }

    private record Latencies(long[] sortedNanos, double seconds) {
        @Override
        public String toString() {
            return "%6.1f %6.1f %6.1f %7.0f/s"
                    .formatted(millis(0.5), millis(0.95), millis(0.99), sortedNanos.length / seconds);
        }

        private double millis(double share) {
            return sortedNanos[(int) Math.min(sortedNanos.length - 1, Math.floor(share * sortedNanos.length))] / 1e6;
        }
    }
}
