package org.kontor.audit;

/**
 * What came of computing the chain again.
 *
 * @param seals how many seals are good, in order from the first
 * @param sealed how many entries they cover
 * @param waiting how many entries wait for their seal
 * @param strays how many entries neither are sealed nor wait: someone took them out of the queue
 * @param brokenSeal number of the first seal that does not fit its entries; 0 if all do
 */
public record ChainProof(long seals, long sealed, long waiting, long strays, long brokenSeal) {

    static ChainProof brokenAt(long seal, long sealed) {
        return new ChainProof(seal - 1, sealed, 0, 0, seal);
    }

    public boolean isIntact() {
        return brokenSeal == 0 && strays == 0;
    }
}
