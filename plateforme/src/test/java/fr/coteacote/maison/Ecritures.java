package fr.coteacote.maison;

import fr.coteacote.banc.Appelant;
import fr.coteacote.banc.Appelant.Reponse;
import fr.coteacote.banc.Appelant.SansReponse;
import fr.coteacote.banc.MaisonLancee;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** Several people at once who send real forms without rest; what was answered is told apart from what was not. */
final class Ecritures {
    private static final Pattern CHAMP = Pattern.compile("name=\"(lieu|debut|cle)\" value=\"([^\"]*)\"");
    private static final AtomicInteger NUMERO = new AtomicInteger();

    enum Genre {
        RESERVATION,
        CONTACT,
        COUP_DE_MAIN,
        PAS
    }

    /** One form: {@code marque} is what only this one wrote. */
    record Acte(Genre genre, Appelant qui, String chemin, Map<String, String> champs, String marque) {
        Reponse envoyer() {
            return qui.envoyer(chemin, champs);
        }
    }

    private final Queue<Acte> repondus = new ConcurrentLinkedQueue<>();
    private final Queue<Acte> enDoute = new ConcurrentLinkedQueue<>();
    private final List<Thread> fils = new ArrayList<>();

    /** Two visitors, a colleague and a young person begin. */
    static Ecritures commencer(MaisonLancee maison) {
        var ecritures = new Ecritures();
        for (int i = 0; i < 2; i++) {
            var visiteur = maison.visiteur();
            ecritures.sansRepos(() -> ecritures.reserverPuisDire(visiteur));
        }
        var collegue = maison.equipe();
        ecritures.sansRepos(
                () -> ecritures.envoyer(marque(Genre.COUP_DE_MAIN, collegue, "/equipe/coup-de-main", "quoi")));
        var jeune = maison.jeune();
        ecritures.sansRepos(() -> ecritures.envoyer(marque(Genre.PAS, jeune, "/moi/pas", "quoi")));
        return ecritures;
    }

    private void sansRepos(Runnable acte) {
        fils.add(Thread.ofVirtual().start(() -> {
            try {
                while (true) {
                    acte.run();
                }
            } catch (SansReponse _) {
                // The house has fallen: this one stops here.
            }
        }));
    }

    private static Acte marque(Genre genre, Appelant qui, String chemin, String champ) {
        String marque = "essai " + NUMERO.incrementAndGet();
        return new Acte(
                genre,
                qui,
                chemin,
                Map.of(champ, marque, "cle", UUID.randomUUID().toString()),
                marque);
    }

    private void reserverPuisDire(Appelant visiteur) {
        var champs = new HashMap<String, String>();
        CHAMP.matcher(visiteur.lire("/").corps()).results().forEach(m -> champs.put(m.group(1), m.group(2)));
        var recu = envoyer(new Acte(Genre.RESERVATION, visiteur, "/reserver", Map.copyOf(champs), champs.toString()));
        if (recu.statut() == 302) {
            int n = NUMERO.incrementAndGet();
            var dit = Map.of("prenom", "essai " + n, "moyen", "0639%06d".formatted(n));
            String chemin = recu.vers().replaceFirst("^https?://[^/]+", "") + "/dire";
            envoyer(new Acte(Genre.CONTACT, visiteur, chemin, dit, "+33639%06d".formatted(n)));
        }
    }

    /** An hour taken in the meantime is an answer too: nothing was promised. */
    private Reponse envoyer(Acte acte) {
        try {
            var reponse = acte.envoyer();
            if (reponse.statut() == 302) {
                repondus.add(acte);
            }
            return reponse;
        } catch (SansReponse e) {
            enDoute.add(acte);
            throw e;
        }
    }

    void attendreLaFin() throws InterruptedException {
        for (Thread fil : fils) {
            fil.join();
        }
    }

    /** What nobody answered is sent again, the same form: it may have been done already. */
    void renvoyer() {
        for (Acte acte = enDoute.poll(); acte != null; acte = enDoute.poll()) {
            envoyer(acte);
        }
    }

    int repondus(Genre genre) {
        return marques(genre).size();
    }

    /** What was answered, each once. */
    List<String> marques(Genre genre) {
        return repondus.stream()
                .filter(acte -> acte.genre() == genre)
                .map(Acte::marque)
                .toList();
    }
}
