package fr.coteacote.echanges;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** What a very short answer means; anything longer is words for somebody. */
enum MotCourt {
    STOP(Set.of("stop", "arret", "arreter", "desabonner", "desabonnement")),
    REPRENDRE(Set.of("start", "reprendre", "reprise")),
    JE_VIENS(Set.of("1", "je viens", "oui je viens", "ok je viens")),
    DEPLACER(Set.of("2", "deplacer", "decaler", "je veux deplacer")),
    MIEUX(Set.of("3", "jai mieux", "j ai mieux", "mieux")),
    DES_MOTS(Set.of());

    private final Set<String> formes;

    MotCourt(Set<String> formes) {
        this.formes = formes;
    }

    static MotCourt lire(String texte) {
        String net = Normalizer.normalize(texte, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
        for (MotCourt mot : values()) {
            if (mot.formes.contains(net)) {
                return mot;
            }
        }
        return DES_MOTS;
    }
}
