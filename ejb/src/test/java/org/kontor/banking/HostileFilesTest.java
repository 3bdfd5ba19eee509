package org.kontor.banking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that were made to do harm, or broke on their way: told with line and cause, within two seconds. */
class HostileFilesTest {
    private static final long LONGEST_MILLIS = 2000;
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String OPEN = "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\">\n"
            + "<BkToCstmrStmt><Stmt><Id>1</Id><CreDtTm>2026-11-20T10:00:00</CreDtTm><Acct><Id><IBAN>DE1</IBAN></Id></Acct>\n";
    private static final String CLOSE = "</Stmt></BkToCstmrStmt>\n</Document>";
    private static final String ENTRY =
            "<Ntry><Amt Ccy=\"EUR\">1.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><BookgDt><Dt>2026-11-20"
                    + "</Dt></BookgDt></Ntry>\n";

    @TempDir
    private Path elsewhere;

    @Test
    void readsTheFileTheOthersAreMadeOf() {
        assertThat(read(text(HEAD + OPEN + ENTRY + CLOSE)).get(0).entries()).hasSize(1);
    }

    @Test
    void tellsAFileThatWasCutOff() {
        String whole = HEAD + OPEN + ENTRY + ENTRY + CLOSE;
        for (int cut : new int[] {40, 90, 300, whole.length() - 30, whole.length() - 3}) {
            refused(text(whole.substring(0, cut)), "truncated");
        }
        for (int cut = 1; cut < whole.length() - 1; cut++) {
            ReceivedFile part = text(whole.substring(0, cut));
            assertThatThrownBy(() -> read(part)).isInstanceOf(UnreadableFile.class);
        }
    }

    @Test
    void tellsBytesOfAnotherEncoding() {
        String umlaut = HEAD + OPEN + ENTRY + "<AddtlStmtInf>Überweisung für Äpfel</AddtlStmtInf>" + CLOSE;
        byte[] latin = umlaut.getBytes(StandardCharsets.ISO_8859_1);
        refused(new ReceivedFile("latin.xml", latin), "encoding", 5);
        String unknown = umlaut.replace("UTF-8", "KLINGON-1");
        refused(text(unknown), "encoding");
        String declared = umlaut.replace("UTF-8", "ISO-8859-1");
        assertThat(read(new ReceivedFile("l.xml", declared.getBytes(StandardCharsets.ISO_8859_1))))
                .hasSize(1);
        String wide = umlaut.replace("UTF-8", "UTF-16");
        assertThat(read(new ReceivedFile("w.xml", wide.getBytes(StandardCharsets.UTF_16))))
                .hasSize(1);
        byte[] marked = ("\ufeff" + umlaut).getBytes(StandardCharsets.UTF_8);
        assertThat(read(new ReceivedFile("m.xml", marked))).hasSize(1);
    }

    @Test
    void refusesADocumentType() {
        refused(text(HEAD + "<!DOCTYPE Document>\n" + OPEN + ENTRY + CLOSE), "doctype");
    }

    @Test
    void fetchesNothing() throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret.txt"), "DE02120300000000202051");
        try (ServerSocket server = new ServerSocket(0)) {
            server.setSoTimeout(200);
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/";
            refused(
                    text(HEAD + "<!DOCTYPE Document SYSTEM \"" + address + "x.dtd\">\n" + OPEN + ENTRY + CLOSE),
                    "doctype");
            refused(
                    text(HEAD + "<!DOCTYPE Document [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>\n"
                            + OPEN.replace("DE1", "&x;") + ENTRY + CLOSE),
                    "doctype");
            refused(
                    text(HEAD + "<!DOCTYPE Document [<!ENTITY % x SYSTEM \"" + address + "y.dtd\"> %x;]>\n" + OPEN
                            + CLOSE),
                    "doctype");
            String schema = OPEN.replace(
                    "<Document ",
                    "<Document xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"" + " xsi:schemaLocation=\"urn:x "
                            + address + "z.xsd\" ");
            assertThat(read(text(HEAD + schema + ENTRY + CLOSE))).hasSize(1);
            assertThatThrownBy(server::accept).isInstanceOf(java.net.SocketTimeoutException.class);
        }
    }

    @Test
    void refusesABombOfEntities() {
        StringBuilder bomb = new StringBuilder(HEAD + "<!DOCTYPE Document [<!ENTITY a0 \"lol\">");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY a").append(i).append(" \"");
            bomb.append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
        }
        refused(text(bomb + "]>\n" + OPEN.replace("DE1", "&a29;") + ENTRY + CLOSE), "doctype");
        refused(text(HEAD + OPEN.replace("DE1", "&unknown;") + ENTRY + CLOSE), "entity", "notWellFormed");
    }

    @Test
    void refusesAHundredThousandLevels() {
        String deep = "<a>".repeat(100_000) + "</a>".repeat(100_000);
        refused(text(HEAD + OPEN + deep + CLOSE), "tooDeep");
        refused(text(HEAD + OPEN + "<Ntry>" + deep + "</Ntry>" + CLOSE), "tooDeep");
        refused(text(HEAD + "<a>".repeat(100_000) + "</Document>"), "noCamt", "tooDeep");
    }

    @Test
    void refusesAHundredMegabytes() {
        byte[] large = new byte[100 * 1024 * 1024];
        java.util.Arrays.fill(large, (byte) ' ');
        byte[] start = (HEAD + OPEN).getBytes(StandardCharsets.UTF_8);
        System.arraycopy(start, 0, large, 0, start.length);
        refused(new ReceivedFile("large.xml", large), "tooLarge");
    }

    @Test
    void readsTheLargestFileInBoundedMemory() {
        byte[] blanks = new byte[ReceivedFile.LARGEST];
        java.util.Arrays.fill(blanks, (byte) ' ');
        byte[] start = (HEAD + OPEN + "<AddtlStmtInf>").getBytes(StandardCharsets.UTF_8);
        byte[] end = ("</AddtlStmtInf>" + ENTRY + CLOSE).getBytes(StandardCharsets.UTF_8);
        System.arraycopy(start, 0, blanks, 0, start.length);
        System.arraycopy(end, 0, blanks, blanks.length - end.length, end.length);
        assertThat(timed(new ReceivedFile("blanks.xml", blanks))).isEmpty();
        StringBuilder many = new StringBuilder(HEAD + OPEN + "<Ntry>");
        while (many.length() < ReceivedFile.LARGEST - 100) {
            many.append("<a/><b/><c/><d/><e/><f/><g/>");
        }
        refused(text(many + "</Ntry>" + CLOSE), "tooMuch");
        StringBuilder entries = new StringBuilder(HEAD + OPEN);
        while (entries.length() < ReceivedFile.LARGEST - 400) {
            entries.append(ENTRY);
        }
        assertThatThrownBy(() -> read(text(entries + CLOSE)))
                .isInstanceOfSatisfying(
                        UnreadableFile.class, told -> assertThat(told.key()).isEqualTo("banking.file.tooMuch"));
    }

    @Test
    void refusesABombInAZip() {
        byte[] zeros = new byte[20 * 1024 * 1024];
        refusedZip(zip("a.xml", zeros, "b.xml", zeros), "zipBomb");
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(many)) {
            for (int i = 0; i < 1000; i++) {
                out.putNextEntry(new ZipEntry("f" + i + ".xml"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        refusedZip(many.toByteArray(), "zipFiles");
        refusedZip(zip("inner.zip", zip("a.xml", new byte[1])), "zipInZip");
        byte[] whole = zip("a.xml", (HEAD + OPEN + ENTRY + CLOSE).getBytes(StandardCharsets.UTF_8));
        refusedZip(java.util.Arrays.copyOf(whole, whole.length / 2), "zipBroken");
    }

    @Test
    void writesNothingOutsideThroughNamesInAZip() {
        byte[] camt = (HEAD + OPEN + ENTRY + CLOSE).getBytes(StandardCharsets.UTF_8);
        for (String name : List.of("../evil.xml", "/etc/evil.xml", "a/../../evil.xml", "..\\evil.xml", "C:evil.xml")) {
            refusedZip(zip("good.xml", camt, name, camt), "zipName");
        }
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void takesTheFilesOfAZipInItsOrder() {
        byte[] camt = (HEAD + OPEN + ENTRY + CLOSE).getBytes(StandardCharsets.UTF_8);
        ReceivedFile zip =
                new ReceivedFile("z.zip", zip("2026/a.xml", camt, "__MACOSX/2026/._a.xml", camt, "b.xml", camt));
        assertThat(ZipContents.isZip(zip)).isTrue();
        List<String> names = new ArrayList<>();
        ZipContents.each(zip, file -> names.add(file.name()));
        assertThat(names).containsExactly("a.xml", "b.xml");
    }

    @Test
    void tellsWhatIsNoStatement() {
        refused(text(""), "empty");
        refused(text("hello"), "unknownKind");
        refused(text("<html><body>Sign in</body></html>"), "noCamt");
        refused(
                text(
                        HEAD
                                + "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.002.001.10\"><CstmrPmtStsRpt/></Document>"),
                "noCamt");
        refused(
                text(HEAD + "<Document xmlns=\"x\"><BkToCstmrStmt><GrpHdr/></BkToCstmrStmt></Document>"),
                "noStatement");
        refused(text(":20:STARTUMS\n:25:12030000/202051\n:28C:1/1"), "mt940");
        refused(text("%PDF-1.7 ..."), "pdf");
        ReceivedFile sheet = new ReceivedFile("statement.xml", zip("[Content_Types].xml", new byte[10]));
        assertThat(ZipContents.isZip(sheet)).isFalse();
        refused(sheet, "office");
    }

    @Test
    void tellsTheLineOfWhatIsWrong() {
        refused(text(HEAD + OPEN + ENTRY + ENTRY.replace("1.00", "1,00") + CLOSE), "amount", 5);
        refused(text(HEAD + OPEN + ENTRY + ENTRY.replace("1.00", "1.001") + CLOSE), "amount", 5);
        refused(text(HEAD + OPEN + ENTRY + ENTRY.replace("1.00", "99999999999999999") + CLOSE), "amount", 5);
        refused(text(HEAD + OPEN + ENTRY + ENTRY.replace("2026-11-20", "2026-13-20") + CLOSE), "date", 5);
        refused(text(HEAD + OPEN + ENTRY.replace("CRDT", "BOTH") + CLOSE), "noSign", 4);
        refused(text(HEAD + OPEN + ENTRY.replace("</Ntry>", "</Entry>") + CLOSE), "notWellFormed", 4);
    }

    @Test
    void keepsOnlyTheLastPartOfAName() {
        assertThat(new ReceivedFile("../../etc/passwd", new byte[0]).name()).isEqualTo("passwd");
        assertThat(new ReceivedFile("C:\\Bank\\März 2026.xml", new byte[0]).name())
                .isEqualTo("M_rz_2026.xml");
        assertThat(new ReceivedFile("..", new byte[0]).name()).isEqualTo("_");
        assertThat(new ReceivedFile(null, new byte[0]).name()).isEqualTo("_");
    }

    private static void refused(ReceivedFile file, Object... factAndLine) {
        UnreadableFile told = timed(file).orElseThrow(() -> new AssertionError("was read: " + file.name()));
        List<String> facts = new ArrayList<>();
        for (Object fact : factAndLine) {
            if (fact instanceof String text) {
                facts.add("banking.file." + text);
            } else {
                assertThat(told.arguments().get(0)).isEqualTo(fact);
            }
        }
        assertThat(told.key()).isIn(facts);
    }

    private static void refusedZip(byte[] zip, String fact) {
        List<String> handedOut = new ArrayList<>();
        long start = cpuTime();
        assertThatThrownBy(() -> ZipContents.each(new ReceivedFile("x.zip", zip), file -> handedOut.add(file.name())))
                .isInstanceOfSatisfying(
                        UnreadableFile.class, told -> assertThat(told.key()).isEqualTo("banking.file." + fact));
        assertThat((cpuTime() - start) / 1_000_000).isLessThan(LONGEST_MILLIS);
        assertThat(handedOut).isEmpty();
    }

    private static Optional<UnreadableFile> timed(ReceivedFile file) {
        long start = cpuTime();
        try {
            read(file);
            return Optional.empty();
        } catch (UnreadableFile told) {
            return Optional.of(told);
        } finally {
            assertThat((cpuTime() - start) / 1_000_000).isLessThan(LONGEST_MILLIS);
        }
    }

    /** Of this thread: what else the machine does is not the file's fault. */
    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static List<ReadStatement> read(ReceivedFile file) {
        return StatementFiles.read(file, Optional.empty());
    }

    private static ReceivedFile text(String text) {
        return new ReceivedFile("file.xml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] zip(Object... namesAndBytes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndBytes.length; i += 2) {
                out.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
                out.write((byte[]) namesAndBytes[i + 1]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
