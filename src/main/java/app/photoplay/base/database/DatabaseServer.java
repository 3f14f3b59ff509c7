package app.photoplay.base.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One PostgreSQL server on one data folder: initialised, started, stopped through its own programs. Whoever calls this
 * holds the {@link FolderLock}.
 */
final class DatabaseServer {

    static final String USER = "photoplay";

    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "max_connections=200",
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "timezone=UTC",
            "log_timezone=UTC",
            "log_min_messages=warning");

    private static final Logger log = LoggerFactory.getLogger(DatabaseServer.class);

    private final DatabasePrograms programs;
    private final Path folder;
    private final Path data;
    private final ServerAccount account;

    /**
     * @param programs where the programs are unpacked
     * @param folder holds the data and the server's log
     */
    DatabaseServer(Path programs, Path folder) {
        this.folder = folder;
        this.data = folder.resolve("data");
        this.account = ServerAccount.forDataIn(folder);
        this.programs = DatabasePrograms.reachableFor(account, programs);
    }

    /** Makes the data folder if there is none; a folder half made when the power went is made again. */
    void initialise(Path passwordFile) {
        if (Files.isDirectory(data)) {
            return;
        }
        log.info("Initialising the database in {} (first start only)", folder);
        Path half = folder.resolve("data.new");
        try {
            DatabasePrograms.delete(half);
            var outcome = command(
                    "initdb",
                    "--pgdata=" + half,
                    "--username=" + USER,
                    "--pwfile=" + passwordFile,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8");
            if (outcome.exitCode() != 0) {
                throw new DatabaseUnavailableException(
                        "The database in " + folder + " cannot be set up: " + lastLine(outcome.output()) + ".",
                        "Check the rights and the free space of that folder.");
            }
            Files.move(half, data, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new DatabaseUnavailableException(
                    "The database in " + folder + " cannot be set up: " + e + ".",
                    "Check the rights and the free space of that folder.",
                    e);
        }
    }

    /** Stops a server that outlived the process that started it, and forgets a lock file that nobody stands behind. */
    void takeOver() {
        ProcessId.read(data).ifPresent(orphan -> {
            if (orphan.isServer()) {
                stop();
            } else {
                orphan.forget();
            }
        });
    }

    /**
     * Starts the server and waits until it answers, on the given port or, if that is 0, on a free one.
     *
     * @return the port
     */
    int start(int wanted) {
        String complaint = "";
        for (int attempt = 0; attempt < 5; attempt++) {
            int port = wanted != 0 ? wanted : freePort();
            long logged = logSize();
            var outcome = command(
                    "pg_ctl",
                    "start",
                    "--wait",
                    "--timeout=60",
                    "--pgdata=" + data,
                    "--log=" + logFile(),
                    "--options=" + options(port));
            if (outcome.exitCode() == 0) {
                return port;
            }
            complaint = complaintSince(logged).orElseGet(() -> lastLine(outcome.output()));
            if (!complaint.contains("could not create any TCP/IP sockets") && !complaint.contains("shared memory")) {
                break;
            }
        }
        throw new DatabaseUnavailableException(
                "The database in " + folder + " does not start: " + complaint + ".",
                "The whole story is in " + logFile() + "; the folder " + data + " was left as it is.");
    }

    /** Ends all connections and stops the server; asks less politely if it does not. */
    void stop() {
        if (command("pg_ctl", "stop", "--wait", "--timeout=30", "--mode=fast", "--pgdata=" + data)
                        .exitCode()
                != 0) {
            command("pg_ctl", "stop", "--wait", "--timeout=30", "--mode=immediate", "--pgdata=" + data);
        }
    }

    /** The running server, if it runs. */
    Optional<ProcessHandle> process() {
        return ProcessId.read(data).flatMap(ProcessId::process);
    }

    private Command.Outcome command(String program, String... arguments) {
        var words = new ArrayList<>(account.prefix());
        words.add(programs.program(program));
        words.addAll(List.of(arguments));
        return Command.of(words).run();
    }

    private static String options(int port) {
        var options = new StringBuilder("-p " + port);
        SETTINGS.forEach(setting -> options.append(" -c ").append(setting));
        return options.toString();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new DatabaseUnavailableException(
                    "No port is free on 127.0.0.1: " + e + ".", "Check the network settings of this machine.", e);
        }
    }

    private Path logFile() {
        return folder.resolve("server.log");
    }

    private long logSize() {
        try {
            return Files.exists(logFile()) ? Files.size(logFile()) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    /** What the server said last about why it cannot go on. */
    private Optional<String> complaintSince(long logged) {
        try (var file = Files.newByteChannel(logFile())) {
            file.position(logged);
            return new String(Channels.newInputStream(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains("FATAL:") || line.contains("PANIC:"))
                    .map(line -> line.replaceFirst("^.*?(FATAL|PANIC):\\s*", ""))
                    .reduce((first, last) -> last);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String lastLine(String output) {
        return output.lines().reduce((first, last) -> last).orElse("no reason was given");
    }
}
