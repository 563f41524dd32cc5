package fr.coteacote.parcours;

import fr.coteacote.socle.JeuneId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The accompaniment in the state where it stands (DOMAINE §3). Each state offers only the transitions that are allowed:
 * what is forbidden does not compile, and the table refuses it too.
 */
public sealed interface Accompagnement {
    Corps corps();

    Etat etat();

    record Corps(JeuneId jeune, Instant debut, int rythmeJours, Instant dernierContact, int version) {}

    enum Etat {
        ACCUEILLI,
        ACCOMPAGNE,
        EN_PAUSE,
        EN_VEILLE,
        SORTI,
        ARCHIVE
    }

    /** Under way: a pause, a rest or an end may follow. */
    sealed interface EnRoute extends Accompagnement {
        default EnPause mettreEnPause() {
            return new EnPause(corps(), etat());
        }

        /** Silence is a rest, never an end: 45 days, or twice the agreed rhythm when that is longer. */
        default EnVeille veiller() {
            return new EnVeille(corps(), etat());
        }

        default boolean silencieux(Instant maintenant, int joursDeSilence) {
            int seuil = Math.max(joursDeSilence, 2 * corps().rythmeJours());
            return !corps().dernierContact().plus(Duration.ofDays(seuil)).isAfter(maintenant);
        }
    }

    /** An accompaniment that somebody can end: the young person at any time, the structure after a month. */
    sealed interface PeutSortir extends Accompagnement {
        default Fin sortir(Sortie sortie, LocalDate aujourdhui, ZoneId zone) {
            return switch (sortie.origine()) {
                case STRUCTURE -> parLaStructure(sortie, aujourdhui, zone);
                case AUTORITE ->
                    sortie.motif().isBlank()
                            ? new Fin.Refusee(Fin.Raison.TEXTE_A_CITER)
                            : new Fin.Faite(new Sorti(corps(), sortie));
                case JEUNE, ECHEANCE, AGE, DECES, DEMENAGEMENT, EMPLOI, ERREUR_SAISIE ->
                    new Fin.Faite(new Sorti(corps(), sortie));
            };
        }

        private Fin parLaStructure(Sortie sortie, LocalDate aujourdhui, ZoneId zone) {
            LocalDate possible = LocalDate.ofInstant(corps().debut(), zone).plusMonths(1);
            if (aujourdhui.isBefore(possible)) {
                return new Fin.Refusee(Fin.Raison.PREMIER_MOIS);
            }
            return sortie.motif().isBlank()
                    ? new Fin.Refusee(Fin.Raison.MOTIF_A_DIRE)
                    : new Fin.Faite(new Sorti(corps(), sortie));
        }
    }

    record Accueilli(Corps corps) implements EnRoute, PeutSortir {
        Accompagne accompagner() {
            return new Accompagne(corps);
        }

        @Override
        public Etat etat() {
            return Etat.ACCUEILLI;
        }
    }

    record Accompagne(Corps corps) implements EnRoute, PeutSortir {
        @Override
        public Etat etat() {
            return Etat.ACCOMPAGNE;
        }
    }

    /** Wanted by the young person; they come back in one gesture, to the state they left. */
    record EnPause(Corps corps, Etat avant) implements PeutSortir {
        EnRoute revenir() {
            return rendre(corps, avant);
        }

        @Override
        public Etat etat() {
            return Etat.EN_PAUSE;
        }
    }

    /** Without news; a word from them, or a contact that succeeds, brings them back. */
    record EnVeille(Corps corps, Etat avant) implements PeutSortir {
        EnRoute revenir() {
            return rendre(corps, avant);
        }

        EnPause mettreEnPause() {
            return new EnPause(corps, avant);
        }

        @Override
        public Etat etat() {
            return Etat.EN_VEILLE;
        }
    }

    record Sorti(Corps corps, Sortie sortie) implements Accompagnement {
        Accompagne revenir() {
            return new Accompagne(corps);
        }

        @Override
        public Etat etat() {
            return Etat.SORTI;
        }
    }

    record Archive(Corps corps) implements Accompagnement {
        /** Only with the express agreement of the young person. */
        Accompagne revenir() {
            return new Accompagne(corps);
        }

        @Override
        public Etat etat() {
            return Etat.ARCHIVE;
        }
    }

    private static EnRoute rendre(Corps corps, Etat avant) {
        return avant == Etat.ACCUEILLI ? new Accueilli(corps) : new Accompagne(corps);
    }
}
