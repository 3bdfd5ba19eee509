package org.kontor.banking;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The files in a zip, one after the other and never on disk. It is looked through as a whole before the first is handed
 * out: a bomb, or a name that points elsewhere, refuses all of it.
 */
final class ZipContents {
    static final int MOST_FILES = 200;
    static final long MOST_BYTES = 100L * 1024 * 1024;
    // Statements shrink to a fortieth at best; what grows more than this was made to.
    private static final long HIGHEST_RATIO = 250;
    private static final int HARMLESS = 1024 * 1024;

    private final byte[] zip;

    private ZipContents(byte[] zip) {
        this.zip = zip;
    }

    static boolean isZip(ReceivedFile file) {
        return file.startsWith("PK\3\4") && !isOffice(file.bytes());
    }

    /** Spreadsheets are zips too. */
    private static boolean isOffice(byte[] bytes) {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            ZipEntry first = in.getNextEntry();
            return first != null
                    && (first.getName().equals("[Content_Types].xml")
                            || first.getName().startsWith("_rels/")
                            || first.getName().equals("mimetype"));
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * @throws UnreadableFile if the zip is broken, too large, or holds what no zip of statements holds
     */
    static void each(ReceivedFile zip, Consumer<ReceivedFile> taker) {
        ZipContents contents = new ZipContents(zip.bytes());
        contents.walk(file -> {});
        contents.walk(taker);
    }

    private void walk(Consumer<ReceivedFile> taker) {
        long total = 0;
        int files = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (++files > MOST_FILES) {
                    throw new UnreadableFile("zipFiles", MOST_FILES);
                }
                checkName(entry.getName());
                byte[] bytes = in.readNBytes(ReceivedFile.LARGEST + 1);
                total += bytes.length;
                checkSize(bytes.length, total);
                if (!entry.isDirectory() && !isRubbish(entry.getName())) {
                    taker.accept(new ReceivedFile(entry.getName(), bytes));
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableFile("zipBroken");
        }
        if (files == 0) {
            throw new UnreadableFile("zipBroken");
        }
    }

    private static void checkName(String name) {
        boolean elsewhere = name.startsWith("/")
                || name.startsWith("\\")
                || name.contains("..")
                || name.contains(":")
                || name.chars().anyMatch(Character::isISOControl);
        if (elsewhere) {
            throw new UnreadableFile("zipName", CamtText.of(name.replaceAll("\\p{Cntrl}", "?"), 80));
        }
        if (name.toLowerCase(java.util.Locale.ROOT).endsWith(".zip")) {
            throw new UnreadableFile("zipInZip", CamtText.of(name, 80));
        }
    }

    private void checkSize(int size, long total) {
        if (size > ReceivedFile.LARGEST) {
            throw StatementFiles.tooLarge();
        }
        if (total > MOST_BYTES || total > HARMLESS && total > zip.length * HIGHEST_RATIO) {
            throw new UnreadableFile("zipBomb");
        }
    }

    private static boolean isRubbish(String name) {
        return name.startsWith("__MACOSX/") || name.endsWith(".DS_Store") || name.endsWith("Thumbs.db");
    }
}
