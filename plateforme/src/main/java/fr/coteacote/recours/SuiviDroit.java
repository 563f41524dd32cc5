package fr.coteacote.recours;

import fr.coteacote.socle.JeuneId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Where one right of one person is (DOMAINE §3, EtatDroit): what cannot happen from a state has no method there. */
public sealed interface SuiviDroit {
    /** An end this near is worth getting ready for. */
    int JOURS_POUR_RENOUVELER = 60;

    Corps corps();

    /** What every state keeps. */
    record Corps(UUID id, JeuneId jeune, DroitDemandable droit, int version) {}

    enum Etat {
        REPERE,
        EXPLIQUE,
        CHOISI,
        DEMANDE,
        OUVERT,
        A_RENOUVELER,
        REFUSE,
        NON_DEMANDE,
        ROMPU
    }

    default Etat etat() {
        return switch (this) {
            case Repere _ -> Etat.REPERE;
            case Explique _ -> Etat.EXPLIQUE;
            case Choisi _ -> Etat.CHOISI;
            case Demande _ -> Etat.DEMANDE;
            case Ouvert _ -> Etat.OUVERT;
            case ARenouveler _ -> Etat.A_RENOUVELER;
            case Refuse _ -> Etat.REFUSE;
            case NonDemande _ -> Etat.NON_DEMANDE;
            case Rompu _ -> Etat.ROMPU;
        };
    }

    /** Not taken up yet: the young person may say it is not for them. */
    sealed interface APrendre extends SuiviDroit {
        default NonDemande pasPourMoi(MotifNonRecours motif, String mots) {
            return new NonDemande(corps(), motif, mots.strip());
        }
    }

    record Repere(Corps corps) implements APrendre {
        public Explique expliquer() {
            return new Explique(corps);
        }
    }

    record Explique(Corps corps) implements APrendre {
        public Choisi choisir() {
            return new Choisi(corps);
        }
    }

    record Choisi(Corps corps) implements APrendre {
        public Demande demander() {
            return new Demande(corps);
        }

        /** They change their mind, and nothing is lost. */
        public Explique reprendre() {
            return new Explique(corps);
        }
    }

    record Demande(Corps corps) implements SuiviDroit {
        /** @param fin last day of the right, when it has one */
        public Ouvert ouvrir(Optional<LocalDate> fin) {
            return new Ouvert(corps, fin);
        }

        public Refuse refuser() {
            return new Refuse(corps);
        }

        /** The request never left after all. */
        public Choisi reprendre() {
            return new Choisi(corps);
        }
    }

    record Ouvert(Corps corps, Optional<LocalDate> fin) implements SuiviDroit {
        public boolean aRenouvelerLe(LocalDate jour) {
            return fin.filter(f -> !f.isAfter(jour.plusDays(JOURS_POUR_RENOUVELER)))
                    .isPresent();
        }

        public ARenouveler prevenir() {
            return new ARenouveler(corps, fin.orElseThrow(), Optional.empty());
        }

        public Rompu rompre() {
            return new Rompu(corps, fin);
        }
    }

    record ARenouveler(Corps corps, LocalDate fin, Optional<LocalDate> redemandeLe) implements SuiviDroit {
        /** The renewal was asked for; the answer is awaited, nobody is reminded again. */
        public ARenouveler redemander(LocalDate jour) {
            return new ARenouveler(corps, fin, Optional.of(jour));
        }

        public Ouvert renouveler(Optional<LocalDate> nouvelleFin) {
            return new Ouvert(corps, nouvelleFin);
        }

        public Rompu rompre() {
            return new Rompu(corps, Optional.of(fin));
        }
    }

    /** A refusal may be appealed, or asked again. */
    record Refuse(Corps corps) implements SuiviDroit {
        public Demande contester() {
            return new Demande(corps);
        }
    }

    record NonDemande(Corps corps, MotifNonRecours motif, String mots) implements SuiviDroit {
        public Explique reprendre() {
            return new Explique(corps);
        }
    }

    record Rompu(Corps corps, Optional<LocalDate> fin) implements SuiviDroit {
        public Demande redemander() {
            return new Demande(corps);
        }

        /** It never stopped after all, or was opened again at once. */
        public Ouvert retrouver(Optional<LocalDate> nouvelleFin) {
            return new Ouvert(corps, nouvelleFin);
        }
    }
}
