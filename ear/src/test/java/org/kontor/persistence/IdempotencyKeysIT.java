package org.kontor.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kontor.testing.InContainer;
import org.kontor.testing.Transaction;

class IdempotencyKeysIT extends InContainer {

    @Inject
    private IdempotencyKeys keys;

    @Resource
    private ManagedExecutorService executor;

    private final AtomicInteger effects = new AtomicInteger();
    private final String word = UUID.randomUUID().toString();

    @Test
    void actsOnceHoweverOftenItIsAsked() throws Exception {
        List<Callable<StoredAnswer>> requests = IntStream.range(0, 20)
                .mapToObj(i -> (Callable<StoredAnswer>) () -> keys.once(key("a"), this::act))
                .toList();
        List<StoredAnswer> answers = new ArrayList<>();
        for (Future<StoredAnswer> request : executor.invokeAll(requests)) {
            answers.add(request.get());
        }
        assertThat(effects).hasValue(1);
        assertThat(answers).containsOnly(new StoredAnswer(201, "/contracts/1", "{}"));
    }

    @Test
    void aFailedActionLeavesTheKeyFree() {
        assertThatThrownBy(() -> keys.once(key("a"), () -> {
                    throw new Transaction.DeliberateFailure();
                }))
                .hasRootCauseInstanceOf(Transaction.DeliberateFailure.class);
        assertThat(keys.once(key("a"), this::act).status()).isEqualTo(201);
    }

    @Test
    void refusesAKeyForAnotherRequest() {
        keys.once(key("a"), this::act);
        assertThatThrownBy(() -> keys.once(key("b"), this::act)).isInstanceOf(IdempotencyKeyReused.class);
    }

    private IdempotencyKey key(String request) {
        return new IdempotencyKey("test", word, request.repeat(64));
    }

    private StoredAnswer act() {
        effects.incrementAndGet();
        return new StoredAnswer(201, "/contracts/1", "{}");
    }
}
