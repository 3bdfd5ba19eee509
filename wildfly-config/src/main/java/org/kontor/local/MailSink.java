package org.kontor.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicInteger;
import org.subethamail.smtp.server.SMTPServer;

/** A real SMTP server that delivers nowhere: each message becomes one .eml file, so nothing leaves this machine. */
public final class MailSink implements AutoCloseable {
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);
    private static final int MAX_MESSAGE = 50 * 1024 * 1024;

    private final Path folder;
    private final AtomicInteger count = new AtomicInteger();
    private final SMTPServer server;

    private MailSink(Path folder, int port) throws IOException {
        this.folder = Files.createDirectories(folder);
        server = SMTPServer.port(port)
                .bindAddress(InetAddress.getByName("127.0.0.1"))
                .hostName("localhost")
                .maxMessageSize(MAX_MESSAGE)
                .messageHandler((context, from, to, data) -> keep(data))
                .build();
    }

    public static MailSink start(Settings settings) {
        int port = settings.port(Port.MAIL);
        try {
            MailSink sink = new MailSink(settings.mail(), port);
            sink.server.start();
            return sink;
        } catch (IOException | RuntimeException e) {
            throw new StackException(
                    "Port " + port + " for mail is taken. Free it, or move it with " + Port.MAIL.setting() + "="
                            + (port + 3000) + ".",
                    e);
        }
    }

    private void keep(byte[] message) {
        String name = NAME.format(Instant.now()) + "-" + count.incrementAndGet();
        try {
            // A reader never sees half a message.
            Path draft = Files.write(folder.resolve(name + ".part"), message);
            Files.move(draft, folder.resolve(name + ".eml"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
