package fr.coteacote.banc;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * A mail server that refuses for now, hangs up before a letter, takes it and hangs up before saying so, is slow to
 * say so, or says it twice. */
public final class PosteDeMauvaiseHumeur implements AutoCloseable {
    private final ServerSocket porte;
    private final Supplier<Humeur> humeur;
    private final Map<String, AtomicInteger> lettres = new ConcurrentHashMap<>();

    /** What it does with a letter. */
    public enum Humeur {
        PREND,
        PREND_ET_RACCROCHE,
        RACCROCHE,
        OCCUPE,
        /** Takes it, and is slower to say so than anybody waits. */
        TARDE,
        BEGAIE
    }

    private PosteDeMauvaiseHumeur(ServerSocket porte, Supplier<Humeur> humeur) {
        this.porte = porte;
        this.humeur = humeur;
        Thread.ofVirtual().start(this::accueillir);
    }

    public static PosteDeMauvaiseHumeur ouvrir(Supplier<Humeur> humeur) {
        try {
            return new PosteDeMauvaiseHumeur(new ServerSocket(0), humeur);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return porte.getLocalPort();
    }

    /** How many times each identifier was taken. */
    public Map<String, Integer> fois() {
        var fois = new TreeMap<String, Integer>();
        lettres.forEach((id, n) -> fois.put(id, n.get()));
        return fois;
    }

    private void accueillir() {
        while (!porte.isClosed()) {
            try {
                var ligne = porte.accept();
                Thread.ofVirtual().start(() -> converser(ligne));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void converser(Socket ligne) {
        var h = humeur.get();
        try (ligne) {
            var lecture = new BufferedReader(new InputStreamReader(ligne.getInputStream(), StandardCharsets.UTF_8));
            var ecriture = ligne.getOutputStream();
            dire(ecriture, "220 bonjour");
            for (String dit = lecture.readLine(); dit != null; dit = lecture.readLine()) {
                String mot = dit.length() < 4 ? dit : dit.substring(0, 4).toUpperCase(Locale.ROOT);
                if (mot.equals("RCPT") && h == Humeur.OCCUPE) {
                    dire(ecriture, "451 plus tard");
                } else if (mot.equals("DATA") && h == Humeur.RACCROCHE) {
                    return;
                } else if (mot.equals("DATA")) {
                    dire(ecriture, "354 va");
                    prendre(lecture);
                    if (h == Humeur.PREND_ET_RACCROCHE) {
                        return;
                    }
                    conclure(ecriture, h);
                } else {
                    dire(ecriture, mot.equals("QUIT") ? "221 au revoir" : "250 ok");
                }
            }
        } catch (IOException e) {
            // The other end left.
        }
    }

    private static void conclure(OutputStream ecriture, Humeur h) throws IOException {
        if (h == Humeur.TARDE) {
            LockSupport.parkNanos(1_200_000_000L);
        }
        dire(ecriture, "250 pris");
        if (h == Humeur.BEGAIE) {
            dire(ecriture, "250 pris");
        }
    }

    private void prendre(BufferedReader lecture) throws IOException {
        String id = "";
        String dit = lecture.readLine();
        while (dit != null && !dit.equals(".")) {
            if (dit.startsWith("Message-ID: <")) {
                id = dit.substring(13, dit.indexOf('@'));
            }
            dit = lecture.readLine();
        }
        if (dit != null) {
            lettres.computeIfAbsent(id, _ -> new AtomicInteger()).incrementAndGet();
        }
    }

    private static void dire(OutputStream ecriture, String mot) throws IOException {
        ecriture.write((mot + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() {
        try {
            porte.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
