package org.kontor.bench;

import java.io.PrintStream;
import org.kontor.testing.RealStack;

/**
 * {@code ./kontor bench [CONTRACTS]}: what a billing run, the API and the pages cost on this machine, in the deployed EAR
 * on the local stack, beside what the database can do at best. Figures, not a test: machines differ, ratios less so.
 */
final class Bench {
    private static final int CONTRACTS = 20_000;

    private Bench() {}

    /** @param arguments number of contracts of three lines, if not 20,000 */
    public static void main(String... arguments) throws Exception {
        PrintStream out = System.out;
        int contracts = arguments.length > 0 ? Integer.parseInt(arguments[0]) : CONTRACTS;
        RealStack stack = RealStack.empty();
        try (BenchSpace space = BenchSpace.of(stack, contracts)) {
            new RunBench(stack, space, out).run();
            new RenderingBench(space, out).run();
            new RequestBench(stack, space, out).run();
        }
        System.exit(0);
    }
}
