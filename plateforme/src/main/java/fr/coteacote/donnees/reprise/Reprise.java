package fr.coteacote.donnees.reprise;

import fr.coteacote.socle.MembreId;
import java.time.Instant;
import java.util.Optional;

/** A file brought, and what came of it. */
public record Reprise(
        RepriseId id,
        String fichier,
        String forme,
        int lignes,
        Etat etat,
        MembreId deposeePar,
        Instant deposeeLe,
        Optional<Instant> finieLe,
        Compte compte) {
    public enum Etat {
        DEPOSEE,
        EN_COURS,
        FAITE,
        ECHOUEE,
        ABANDONNEE
    }

    /** How many lines met each fate. */
    public record Compte(int crees, int completes, int inchanges, int proches, int refuses) {
        static Compte de(Essai essai) {
            return new Compte(
                    Math.toIntExact(essai.combien(Sort.Creee.class)),
                    Math.toIntExact(essai.combien(Sort.Completee.class)),
                    Math.toIntExact(essai.combien(Sort.Inchangee.class)),
                    Math.toIntExact(essai.combien(Sort.Proche.class)),
                    Math.toIntExact(essai.combien(Sort.Refusee.class)));
        }
    }
}
