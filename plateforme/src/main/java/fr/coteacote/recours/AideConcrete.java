package fr.coteacote.recours;

import java.time.LocalDate;
import java.util.UUID;

/** Transport, a meal, equipment: given once, for a reason, on a fund. Amount in cents. */
public record AideConcrete(
        UUID id, Genre genre, long centimes, String motif, String fonds, LocalDate donneeLe, boolean annulee) {
    public enum Genre {
        TRANSPORT("Transport"),
        REPAS("Repas"),
        MATERIEL("Matériel"),
        PERMIS("Permis"),
        LOGEMENT("Logement"),
        AUTRE("Autre");

        private final String libelle;

        Genre(String libelle) {
            this.libelle = libelle;
        }

        public String libelle() {
            return libelle;
        }
    }
}
