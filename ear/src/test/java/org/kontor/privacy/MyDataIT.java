package org.kontor.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.kontor.accounts.Accounts;
import org.kontor.calendar.BusinessDate;
import org.kontor.catalog.ProductKind;
import org.kontor.persistence.Sql;
import org.kontor.testing.AsAdmin;
import org.kontor.testing.AsMember;
import org.kontor.testing.AsOperator;
import org.kontor.testing.InContainer;
import org.kontor.testing.RunsForTests;
import org.kontor.testing.SpaceForTests;
import org.kontor.testing.SpaceForTests.Place;

/** A member takes all own data, and nobody else's. */
class MyDataIT extends InContainer {
    private static final String NOBODY = "system";

    @Inject
    private SpaceForTests space;

    @Inject
    private RunsForTests runs;

    @Inject
    private AsAdmin admin;

    @Inject
    private AsOperator operator;

    @Inject
    private AsMember member;

    @Inject
    private MyData data;

    @Inject
    private Accounts accounts;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Sql sql;

    @Test
    void givesEverythingOfTheOwnAccountsOnly() throws Exception {
        Place place = space.open("MYDATA");
        long desk = space.product("MYDATA", ProductKind.BASE, "100.00");
        long own = space.account("=Mine; \"quoted\"");
        long foreign = space.account("Not mine at all");
        space.contract(place, own, businessDate.today(), desk);
        space.contract(place, foreign, businessDate.today(), desk);
        runs.issued(place, businessDate.today());
        await(
                "SELECT 1 FROM invoice i JOIN document d ON d.subject_type = 'invoice' AND d.subject_id = i.id"
                        + " WHERE i.account_id = ?",
                own);
        await(
                "SELECT 1 FROM contract c JOIN document d ON d.subject_type = 'contract' AND d.subject_id = c.id"
                        + " WHERE c.account_id = ?",
                own);

        admin.run(() -> accounts.admit(own, NOBODY));
        Map<String, byte[]> files;
        try {
            files = export();
        } finally {
            admin.run(() -> accounts.dismiss(own, NOBODY));
        }

        JsonObject all = Json.createReader(new ByteArrayInputStream(files.get("data.json")))
                .readObject();
        assertThat(all.getJsonArray("accounts").getJsonObject(0).getString("name"))
                .isEqualTo("=Mine; \"quoted\"");
        assertThat(all.keySet()).hasSize(24);
        assertThat(all.getJsonArray("invoices")).hasSize(1);
        assertThat(all.getJsonArray("account-statement")).hasSize(1);
        assertThat(text(files, "tables/accounts.csv")).contains("\"'=Mine; \"\"quoted\"\"\"");
        assertThat(files.keySet()).anyMatch(name -> name.startsWith("documents/invoice/") && name.endsWith(".pdf"));
        assertThat(files.keySet()).anyMatch(name -> name.startsWith("documents/contract/") && name.endsWith(".pdf"));
        files.forEach((name, bytes) ->
                assertThat(new String(bytes, StandardCharsets.UTF_8)).as(name).doesNotContain("Not mine at all"));
        assertThat(export().get("data.json")).isEqualTo("{}".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> operator.run(() -> data.export(new ByteArrayOutputStream())))
                .isInstanceOf(EJBAccessException.class);
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    private Map<String, byte[]> export() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        member.run(() -> data.export(out));
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private void await(String query, long account) {
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> sql.exists(query, account));
    }
}
