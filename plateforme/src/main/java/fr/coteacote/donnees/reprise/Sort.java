package fr.coteacote.donnees.reprise;

import fr.coteacote.socle.JeuneId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What becomes of one line. */
public sealed interface Sort {
    long ligne();

    String appel();

    /** Lines that were understood. */
    sealed interface Comprise extends Sort {
        Fiche fiche();

        @Override
        default long ligne() {
            return fiche().ligne();
        }

        @Override
        default String appel() {
            return fiche().appel();
        }
    }

    record Refusee(long ligne, String appel, List<String> raisons) implements Sort {
        public Refusee {
            raisons = List.copyOf(raisons);
        }
    }

    record Creee(Fiche fiche) implements Comprise {}

    /** @param quoi what the line adds to the file, in words */
    record Completee(Fiche fiche, JeuneId jeune, Ajout ajout, List<String> quoi) implements Comprise {
        public Completee {
            quoi = List.copyOf(quoi);
        }
    }

    record Inchangee(Fiche fiche) implements Comprise {}

    /** Perhaps somebody already here: not created twice unless the direction says that they are two people. */
    record Proche(Fiche fiche, Ressemblant a) implements Comprise {}

    /**
     * @param jeune the file it resembles, or empty for another line of the same file
     * @param pourquoi in words
     */
    record Ressemblant(Optional<JeuneId> jeune, String appel, Optional<LocalDate> naissance, String pourquoi) {}

    /** What the direction decides of a resemblance. */
    enum Choix {
        NE_PAS_CREER("Ne pas créer deux fois"),
        MEME_PERSONNE("C’est la même personne : compléter sa fiche"),
        CREER("Ce sont deux personnes : créer");

        private final String libelle;

        Choix(String libelle) {
            this.libelle = libelle;
        }

        public String libelle() {
            return libelle;
        }
    }
}
