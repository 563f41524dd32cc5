package fr.coteacote.dossiers;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody does, did or will do, between two days.
 *
 * @param mots where, what, in the person's words
 * @param au last day, when it is known
 */
public record Situation(Categorie categorie, String mots, LocalDate du, Optional<LocalDate> au) {
    public Situation {
        if (au.filter(du::isAfter).isPresent()) {
            throw new IllegalArgumentException("situation qui finit avant de commencer");
        }
    }

    /** DOMAINE §2. */
    public enum Categorie {
        EMPLOI("En emploi"),
        ALTERNANCE("En alternance"),
        FORMATION("En formation"),
        IMMERSION("En immersion"),
        PMSMP("En stage de découverte"),
        VOLONTARIAT_BENEVOLAT("Volontariat ou bénévolat"),
        SCOLARITE("À l’école"),
        CREATION_ACTIVITE("Crée son activité"),
        DEMANDEUR_EMPLOI("Cherche un emploi"),
        SANS_SITUATION("Rien pour l’instant"),
        INCONNUE("On ne sait pas");

        private final String libelle;

        Categorie(String libelle) {
            this.libelle = libelle;
        }

        public String libelle() {
            return libelle;
        }
    }

    public enum Etat {
        PREVU,
        EN_COURS,
        TERMINE
    }

    /** Told by the dates, never kept. */
    public Etat etat(LocalDate jour) {
        if (du.isAfter(jour)) {
            return Etat.PREVU;
        }
        return au.filter(jour::isAfter).isPresent() ? Etat.TERMINE : Etat.EN_COURS;
    }
}
