package fr.coteacote.espaces.reglages;

import java.util.List;

/** Closed days, past ones left out, and the form that adds some. */
public record PageFermetures(List<Ligne> lignes, List<Choix> lieux, Saisie saisie, Erreurs erreurs) {
    public record Ligne(String id, String quand, String ou, String motif) {}

    public record Saisie(String lieu, String du, String au, String motif) {
        public Saisie {
            lieu = Tape.net(lieu);
            du = Tape.net(du);
            au = Tape.net(au);
            motif = Tape.net(motif);
        }

        static Saisie vide() {
            return new Saisie("", "", "", "");
        }
    }
}
