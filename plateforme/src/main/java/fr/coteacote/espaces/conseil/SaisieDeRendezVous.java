package fr.coteacote.espaces.conseil;

import fr.coteacote.agenda.HeureLocale;
import fr.coteacote.agenda.Modalite;
import fr.coteacote.agenda.Nature;
import fr.coteacote.agenda.PrendreRendezVous;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.structures.LieuId;
import fr.coteacote.structures.Structures;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;

/** A meeting as it is typed in the form of a file. */
record SaisieDeRendezVous(
        String jour, String heure, String minutes, Modalite modalite, String lieu, String ailleurs, String quandMeme) {
    /** What a form leaves out was not typed. */
    SaisieDeRendezVous {
        jour = Objects.requireNonNullElse(jour, "");
        heure = Objects.requireNonNullElse(heure, "");
        minutes = Objects.requireNonNullElse(minutes, "30");
        modalite = Objects.requireNonNullElse(modalite, Modalite.SUR_PLACE);
        lieu = Objects.requireNonNullElse(lieu, "");
        quandMeme = Objects.requireNonNullElse(quandMeme, "");
        ailleurs = Objects.requireNonNullElse(ailleurs, "");
    }

    sealed interface Lecture {
        record Lue(PrendreRendezVous.Demande demande) implements Lecture {}

        record JourOuHeureIllisible() implements Lecture {}

        /** Clocks jump over this hour, that night. */
        record HeureSautee() implements Lecture {}
    }

    Lecture lire(JeuneId jeune, MembreId membre, Structures structures) {
        try {
            var date = DatesTapees.lireAVenir(jour, structures.aujourdhui());
            var tapee = LocalTime.parse(heure);
            var duree = Duration.ofMinutes(Math.clamp(Integer.parseInt(minutes), 15, 180));
            if (date.isEmpty()) {
                return new Lecture.JourOuHeureIllisible();
            }
            return HeureLocale.instant(date.get(), tapee, structures.courante().fuseau())
                    .<Lecture>map(debut -> new Lecture.Lue(new PrendreRendezVous.Demande(
                            jeune,
                            membre,
                            dehors() ? Optional.empty() : place(),
                            dehors() ? ailleurs.strip() : "",
                            Nature.ENTRETIEN,
                            dehors() ? Modalite.HORS_LES_MURS : modalite,
                            debut,
                            debut.plus(duree),
                            "")))
                    .orElseGet(Lecture.HeureSautee::new);
        } catch (DateTimeException | NumberFormatException e) {
            return new Lecture.JourOuHeureIllisible();
        }
    }

    private boolean dehors() {
        return !ailleurs.isBlank();
    }

    private Optional<LieuId> place() {
        return lieu.isBlank() ? Optional.empty() : Optional.of(LieuId.of(lieu));
    }
}
