package fr.coteacote.demonstration;

import fr.coteacote.agenda.GenresDeRendezVous;
import fr.coteacote.agenda.GenresDeRendezVous.Genre;
import fr.coteacote.agenda.Modalite;
import fr.coteacote.agenda.Plages;
import fr.coteacote.agenda.Plages.Plage;
import fr.coteacote.agenda.Plages.Usage;
import fr.coteacote.agenda.ReglagesDeLAgenda;
import fr.coteacote.agenda.Salles;
import fr.coteacote.demonstration.MaisonDOrsel.Collegue;
import fr.coteacote.demonstration.MaisonDOrsel.Maison;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** How Orsel receives: kinds of meetings, rooms, hours kept for people already accompanied, doors open without one. */
@Component
@Profile("demo")
class AgendaDOrsel {
    private static final LocalDate DEPUIS = LocalDate.of(2026, 1, 5);
    private static final List<DayOfWeek> OUVRES =
            List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    private final GenresDeRendezVous genres;
    private final Salles salles;
    private final ReglagesDeLAgenda reglages;
    private final Plages plages;

    AgendaDOrsel(GenresDeRendezVous genres, Salles salles, ReglagesDeLAgenda reglages, Plages plages) {
        this.genres = genres;
        this.salles = salles;
        this.reglages = reglages;
        this.plages = plages;
    }

    void ouvrir(Maison m) {
        genre("Faire le point", 45, true, EnumSet.allOf(Modalite.class));
        genre("Un coup de fil", 20, true, EnumSet.of(Modalite.TELEPHONE, Modalite.VISIO));
        genre("Préparer un entretien", 60, true, EnumSet.of(Modalite.SUR_PLACE, Modalite.VISIO));
        genre("Signer ensemble", 45, false, EnumSet.of(Modalite.SUR_PLACE));
        salles.ajouter(m.gare(), "Salle du haut", 12);
        salles.ajouter(m.gare(), "Bureau vert", 4);
        salles.ajouter(m.gare(), "Bureau bleu", 4);
        salles.ajouter(m.tilleuls(), "Cuisine", 14);
        salles.ajouter(m.tilleuls(), "Petit salon", 5);
        reglages.changer(new ReglagesDeLAgenda.Reglages("https://visio.orsel.example/{salle}", Duration.ofHours(2), 0));
        var nadia = m.collegue("Nadia");
        OUVRES.forEach(jour -> {
            plage(nadia, jour, 9, 12, 1, Usage.ACCOMPAGNES);
            plage(nadia, jour, 14, 16, 1, Usage.ACCOMPAGNES);
        });
        plage(m.collegue("Élodie"), DayOfWeek.WEDNESDAY, 9, 12, 1, Usage.ACCOMPAGNES);
        plage(m.collegue("Karim"), DayOfWeek.WEDNESDAY, 14, 17, 1, Usage.SANS_RENDEZ_VOUS);
        plage(m.collegue("Aminata"), DayOfWeek.FRIDAY, 14, 17, 2, Usage.SANS_RENDEZ_VOUS);
    }

    private void genre(String nom, int minutes, boolean parLeJeune, EnumSet<Modalite> modalites) {
        genres.ajouter(new Genre(Optional.empty(), nom, Duration.ofMinutes(minutes), modalites, parLeJeune, 0));
    }

    private void plage(Collegue qui, DayOfWeek jour, int de, int a, int semaines, Usage usage) {
        plages.ouvrir(
                new Plage(qui.id(), qui.lieu(), jour, LocalTime.of(de, 0), LocalTime.of(a, 0), 30, semaines, usage),
                DEPUIS);
    }
}
