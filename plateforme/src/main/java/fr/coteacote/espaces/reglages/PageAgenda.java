package fr.coteacote.espaces.reglages;

import java.util.List;
import java.util.Optional;

/** The structure's agenda: kinds of meetings, rooms, video calls, and the form under the hand. */
public record PageAgenda(
        List<Genre> genres,
        List<Genre> fermes,
        List<Salle> salles,
        List<Choix> modalites,
        List<Choix> lieux,
        SaisieDeGenre genre,
        SaisieDeSalle salle,
        SaisieDeReglage reglage,
        List<Ou> rencontres,
        Erreurs erreurs) {

    public record Genre(String id, String nom, String details) {}

    /** How and where, and how many times. */
    public record Ou(String ou, int combien) {}

    public record Salle(String id, String nom, String details, boolean fermee) {}

    /** {@code id} is empty for a kind that is being added. */
    public record SaisieDeGenre(
            String id, String nom, String minutes, List<String> modalites, boolean parLeJeune, int version) {
        public SaisieDeGenre {
            id = Tape.net(id);
            nom = Tape.net(nom);
            minutes = Tape.net(minutes);
            modalites = Optional.ofNullable(modalites).map(List::copyOf).orElse(List.of());
        }

        static SaisieDeGenre vide() {
            return new SaisieDeGenre("", "", "45", List.of("SUR_PLACE", "TELEPHONE", "VISIO"), true, 0);
        }
    }

    public record SaisieDeSalle(String lieu, String nom, String places) {
        public SaisieDeSalle {
            lieu = Tape.net(lieu);
            nom = Tape.net(nom);
            places = Tape.net(places);
        }

        static SaisieDeSalle vide() {
            return new SaisieDeSalle("", "", "4");
        }
    }

    public record SaisieDeReglage(String visio, String heures, int version) {
        public SaisieDeReglage {
            visio = Tape.net(visio);
            heures = Tape.net(heures);
        }
    }

    public boolean coche(String modalite) {
        return genre.modalites().contains(modalite);
    }
}
