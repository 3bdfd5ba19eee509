package org.kontor.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.kontor.testing.RealStack;

/**
 * {@code ./kontor bench [CONTRACTS] [pages]}: what a billing run, the API and the pages cost on this machine, in the deployed EAR
 * on the local stack, beside what the database can do at best. Figures, not a test: machines differ, ratios less so.
 */
final class Bench {
    private static final System.Logger LOG = System.getLogger(Bench.class.getName());
    private static final int CONTRACTS = 20_000;
    private static final String PAGES = "pages";

    private Bench() {}

    /** @param arguments number of contracts of three lines, if not 20,000; {@code pages} to measure only what people wait for */
    public static void main(String... arguments) {
        int contracts = arguments.length > 0 ? Integer.parseInt(arguments[0]) : CONTRACTS;
        int code = 1;
        try {
            measure(contracts, List.of(arguments).contains(PAGES), System.out);
            code = 0;
        } catch (IOException | InterruptedException | SQLException | ExecutionException e) {
            LOG.log(System.Logger.Level.ERROR, "Not measured", e);
        } finally {
            // The servers end with the process, also when something could not be measured.
            System.exit(code);
        }
    }

    private static void measure(int contracts, boolean isOnlyPages, PrintStream out)
            throws IOException, InterruptedException, SQLException, ExecutionException {
        RealStack stack = RealStack.empty();
        try (BenchSpace space = BenchSpace.of(stack, contracts)) {
            new RunBench(stack, space, out).run();
            if (!isOnlyPages) {
                new UsageBench(stack, space, out).run();
                new MatchingBench(space, out).run();
                new RenderingBench(space, out).run();
            }
            space.settle();
            new DeclarationBench(stack, space, out).run();
            new RequestBench(stack, space, out).run();
        }
    }
}
