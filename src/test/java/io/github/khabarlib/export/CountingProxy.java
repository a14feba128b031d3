package io.github.khabarlib.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A proxy that fetches nothing and remembers what it was asked for. */
final class CountingProxy implements AutoCloseable {
    private final ServerSocket server;
    private final List<String> asked = new CopyOnWriteArrayList<>();

    CountingProxy() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "proxy");
        thread.setDaemon(true);
        thread.start();
    }

    /** What a browser has to be told to ask for everything here. */
    String[] options() {
        return new String[] {"--proxy-server=127.0.0.1:" + server.getLocalPort(), "--proxy-bypass-list=<-loopback>"};
    }

    /** The first lines of the requests for {@code host}; a browser asks for things of its own, too. */
    List<String> askedFor(String host) {
        return asked.stream().filter(line -> line.contains(host)).toList();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
                String line = reader.readLine();
                asked.add(line == null ? "" : line);
                String answer = "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
                socket.getOutputStream().write(answer.getBytes(StandardCharsets.ISO_8859_1));
            } catch (IOException e) {
                // a browser that hangs up is as good as one that asks for nothing
            }
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
