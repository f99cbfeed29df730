package io.github.claimpress.serve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Requests as they go over the wire, also those that no well-behaved client sends. */
final class Wire {
    private Wire() {}

    record Answer(int status, Map<String, String> headers, String body) {
        /** @param name in lower case */
        String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    static Answer ask(int port, String method, String path, String host) throws IOException {
        try (Socket socket = open(port, method, path, host)) {
            String text = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int end = text.indexOf("\r\n\r\n");
            Map<String, String> headers = new TreeMap<>();
            String[] lines = text.substring(0, end).split("\r\n");
            for (int i = 1; i < lines.length; i++) {
                int colon = lines[i].indexOf(':');
                headers.put(
                        lines[i].substring(0, colon).toLowerCase(Locale.ROOT),
                        lines[i].substring(colon + 1).strip());
            }
            return new Answer(Integer.parseInt(lines[0].split(" ")[1]), headers, text.substring(end + 4));
        }
    }

    static Events events(int port) throws IOException {
        return new Events(open(port, "GET", "/.claimpress/events", "localhost:" + port));
    }

    private static Socket open(int port, String method, String path, String host) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        String head = method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
        return socket;
    }

    /** A stream of events that stays open. */
    static final class Events implements AutoCloseable {
        private final Socket socket;
        private final BufferedReader lines;

        Events(Socket socket) throws IOException {
            this.socket = socket;
            this.lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        }

        /** Waits for the next event. */
        String next() throws IOException {
            String line = "";
            while (!line.startsWith("data:")) {
                line = lines.readLine();
            }
            return line;
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
