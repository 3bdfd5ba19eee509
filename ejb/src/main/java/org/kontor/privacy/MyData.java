package org.kontor.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.kontor.accounts.MyAccess;
import org.kontor.audit.AuditTrail;
import org.kontor.documents.DocumentFile;
import org.kontor.documents.Documents;
import org.kontor.identity.Roles;
import org.kontor.persistence.Sql;

/**
 * A copy of all data about the accounts for which the caller pays, and, from the teams of others, of what is about the
 * caller as a person (Art. 15 and 20 GDPR).
 */
@Stateless
@RolesAllowed(Roles.MEMBER)
public class MyData {
    @Inject
    private MyAccess access;

    @Inject
    private Documents documents;

    @Inject
    private AuditTrail audit;

    @Inject
    private Sql sql;

    /**
     * Writes a ZIP: {@code data.json} with everything, each table as CSV, and every archived document of the accounts.
     *
     * @param out a file: writing must not wait for a network
     */
    public void export(OutputStream out) {
        Mine mine = Mine.of(access.roles());
        JsonObjectBuilder all = Json.createObjectBuilder();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            if (mine.isPayer()) {
                writeTables(zip, all, DataTable.ALL, mine.paid());
                writeDocuments(zip, mine.paid());
                mine.paid().forEach(account -> record("account", account));
            }
            if (mine.isPerson()) {
                writeTables(zip, all, DataTable.OF_PERSON, mine.persons());
                mine.persons().forEach(person -> record("member", person));
            }
            put(zip, "data.json", all.build().toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void record(String subject, long id) {
        audit.record("my.data.export", subject, Long.toString(id), "");
    }

    private void writeTables(ZipOutputStream zip, JsonObjectBuilder all, List<DataTable> tables, List<Long> ids)
            throws IOException {
        for (DataTable table : tables) {
            DataRows rows = read(table.query().formatted(Sql.marks(ids.size())), ids.toArray());
            all.add(table.name(), rows.json());
            // The mark tells spreadsheets that it is UTF-8.
            put(zip, "tables/" + table.name() + ".csv", ("\uFEFF" + rows.csv()).getBytes(StandardCharsets.UTF_8));
        }
    }

    private void writeDocuments(ZipOutputStream zip, List<Long> accounts) throws IOException {
        List<Found> found = sql.list(
                DataTable.DOCUMENTS.formatted(Sql.marks(accounts.size())),
                row -> new Found(row.getLong(1), row.getString(2), row.getString(3)),
                accounts.toArray());
        for (Found document : found) {
            DocumentFile file = documents.open(document.id).orElseThrow();
            put(zip, "documents/" + document.kind + "/" + document.id + "-" + document.name, file.bytes());
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private DataRows read(String query, Object... ids) {
        return sql.with(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(query)) {
                for (int i = 0; i < ids.length; i++) {
                    statement.setObject(i + 1, ids[i]);
                }
                try (ResultSet result = statement.executeQuery()) {
                    return rows(result);
                }
            }
        });
    }

    private static DataRows rows(ResultSet result) throws SQLException {
        ResultSetMetaData meta = result.getMetaData();
        List<String> columns = new ArrayList<>();
        for (int i = 1; i <= meta.getColumnCount(); i++) {
            columns.add(meta.getColumnLabel(i));
        }
        List<List<String>> rows = new ArrayList<>();
        while (result.next()) {
            List<String> row = new ArrayList<>();
            for (int i = 1; i <= columns.size(); i++) {
                row.add(result.getString(i));
            }
            rows.add(row);
        }
        return new DataRows(columns, rows);
    }

    private record Found(long id, String kind, String name) {}
}
