package org.kontor.letters;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;

/** Font metrics, which are the same in every document: three entries, one a font. */
final class MetricsCache implements FSCacheEx<String, FSCacheValue> {
    private final Map<String, FSCacheValue> metrics = new ConcurrentHashMap<>();

    @Override
    public void put(String key, FSCacheValue value) {
        metrics.put(key, value);
    }

    @Override
    public FSCacheValue get(String key, Callable<? extends FSCacheValue> loader) {
        return metrics.computeIfAbsent(key, absent -> load(loader));
    }

    @Override
    public FSCacheValue get(String key) {
        return metrics.get(key);
    }

    private static FSCacheValue load(Callable<? extends FSCacheValue> loader) {
        try {
            return loader.call();
        } catch (Exception e) {
            throw new IllegalStateException("Font metrics cannot be read", e);
        }
    }
}
