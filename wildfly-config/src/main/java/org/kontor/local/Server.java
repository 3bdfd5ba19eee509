package org.kontor.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One child process of the stack: its log, its process id on disk, and how it is started, awaited and stopped. */
abstract class Server {
    private final String name;
    protected final Settings settings;
    private Process process;

    Server(String name, Settings settings) {
        this.name = name;
        this.settings = settings;
    }

    final String name() {
        return name;
    }

    /** The ports this server will listen on, checked before the start. */
    abstract List<Port> ports();

    /** The command and its environment; may prepare folders. */
    abstract ProcessBuilder command() throws IOException;

    /** Whether it answers as it should. */
    abstract boolean isReady();

    /** Longest wait for the first start on a slow machine. */
    abstract Duration patience();

    final Path log() {
        return settings.logs().resolve(name + ".log");
    }

    final void checkPorts() {
        for (Port port : ports()) {
            int number = settings.port(port);
            try (ServerSocket socket = new ServerSocket(number, 1, InetAddress.getByName("127.0.0.1"))) {
                socket.setReuseAddress(true);
            } catch (IOException e) {
                throw new StackException("Port " + number + " for " + name + " is taken. Free it, or move it with "
                        + port.setting() + "=" + (number + 3000) + ".");
            }
        }
    }

    /** Starts the process and comes back at once; see {@link #awaitReady()}. */
    final void start() {
        try {
            Files.createDirectories(settings.logs());
            Files.createDirectories(settings.run());
            process = command()
                    .redirectErrorStream(true)
                    .redirectOutput(log().toFile())
                    .start();
            Files.writeString(pidFile(), Pid.text(process.toHandle()));
        } catch (IOException e) {
            throw new StackException(name + " could not be started: " + e.getMessage(), e);
        }
    }

    final void awaitReady() {
        long end = System.nanoTime() + patience().toNanos();
        while (!isReady()) {
            if (!process.isAlive()) {
                throw new StackException(
                        name + " ended with code " + process.exitValue() + " while starting.\n" + Log.tail(log()));
            }
            if (System.nanoTime() > end) {
                throw new StackException(
                        name + " did not come up within " + patience().toSeconds() + " s.\n" + Log.tail(log()));
            }
            Wait.millis(500);
        }
    }

    final boolean isAlive() {
        return process != null && process.isAlive();
    }

    final long pid() {
        return process.pid();
    }

    /** Asks the process to end; kills it after 30 s. */
    final void stop() {
        if (process != null) {
            process.destroy();
            try {
                if (!process.waitFor(30, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                }
            } catch (InterruptedException e) {
                process.destroyForcibly();
                Thread.currentThread().interrupt();
            }
            forgetPid();
        }
    }

    /** SIGKILL, as a power failure would; for the tests that kill. */
    final void kill() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        forgetPid();
    }

    final Path pidFile() {
        return settings.run().resolve(name + ".pid");
    }

    private void forgetPid() {
        try {
            Files.deleteIfExists(pidFile());
        } catch (IOException e) {
            System.getLogger(Server.class.getName()).log(System.Logger.Level.DEBUG, "pid file stays", e);
        }
    }
}
