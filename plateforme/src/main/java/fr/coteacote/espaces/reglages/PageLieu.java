package fr.coteacote.espaces.reglages;

import java.util.List;

/** One place: its card, its hours, and its closing. */
public record PageLieu(
        String id,
        String nom,
        boolean ferme,
        PageLieux.SaisieDeLieu saisie,
        List<Heure> heures,
        SaisieDHoraire horaire,
        Erreurs erreurs) {
    public record Heure(String id, String texte) {}

    /** What the form of opening hours sends, as typed. */
    public record SaisieDHoraire(String jour, String de, String a, String ou) {
        public SaisieDHoraire {
            jour = Tape.net(jour);
            de = Tape.net(de);
            a = Tape.net(a);
            ou = Tape.net(ou);
        }

        static SaisieDHoraire vide() {
            return new SaisieDHoraire("1", "09:00", "12:00", "");
        }
    }

    public List<Choix> genres() {
        return PageLieux.lesGenres();
    }

    public List<Choix> jours() {
        return LectureDesReglages.jours();
    }
}
