package fr.coteacote.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.agenda.Plages.Plage;
import fr.coteacote.agenda.Plages.Usage;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.dossiers.Contrainte;
import fr.coteacote.preuves.Exigence;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import fr.coteacote.structures.Equipe;
import fr.coteacote.structures.LieuId;
import fr.coteacote.structures.Lieux;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Hours that are really free: for one colleague, for several together, with a room, and when the person can come. */
@TestDeLaMaison
class CreneauxLibresTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate JEUDI = LocalDate.parse("2026-03-12");

    private final Maison maison;

    CreneauxLibresTest(Maison maison) {
        this.maison = maison;
    }

    /** Nadia and Karim, at the Gare, on a Thursday morning. */
    private record Equipe2(Monde monde, MembreId nadia, MembreId karim, LieuId gare) {
        UUID ouvre(MembreId qui, DayOfWeek jour, String de, String a, int semaines, Usage usage) {
            var plage = new Plage(qui, gare, jour, LocalTime.parse(de), LocalTime.parse(a), 30, semaines, usage);
            return monde.dedans(() -> monde.piece(Plages.class).ouvrir(plage, LocalDate.parse("2026-03-09")));
        }

        List<String> heures(Recherche recherche) {
            return monde.dedans(() -> monde.piece(CreneauxLibres.class).chercher(recherche)).stream()
                    .map(c -> LocalDateTime.ofInstant(c.debut(), PARIS).toString())
                    .toList();
        }
    }

    private Equipe2 equipe() {
        var monde = maison.au("2026-03-12T08:00");
        return new Equipe2(
                monde,
                monde.membre("Nadia", "Belkacem", Role.CONSEIL),
                monde.membre("Karim", "Osman", Role.CONSEIL),
                monde.lieu("La Gare", Lieux.Genre.ANTENNE));
    }

    private static Recherche quatreSemaines() {
        return Recherche.entre(JEUDI, JEUDI.plusWeeks(4));
    }

    @Test
    void une_semaine_sur_deux_sauf_un_jour_et_rien_pendant_une_absence_ni_un_jour_ferme() {
        var e = equipe();
        var plage = e.ouvre(e.nadia(), DayOfWeek.FRIDAY, "14:00", "14:30", 2, Usage.TOUS);
        assertThat(e.heures(quatreSemaines())).containsExactly("2026-03-13T14:00", "2026-03-27T14:00");
        e.monde().agir(() -> e.monde().piece(Plages.class).sauter(plage, e.nadia(), LocalDate.parse("2026-03-13")));
        assertThat(e.heures(quatreSemaines())).containsExactly("2026-03-27T14:00");
        e.monde().agir(() -> e.monde().piece(Plages.class).tenir(plage, e.nadia(), LocalDate.parse("2026-03-13")));
        e.monde().agir(() -> e.monde()
                .piece(Equipe.class)
                .absenter(new Equipe.Absence(e.nadia(), JEUDI, LocalDate.parse("2026-03-20"), Optional.empty())));
        assertThat(e.heures(quatreSemaines())).containsExactly("2026-03-27T14:00");
        var ferme = LocalDate.parse("2026-03-27");
        e.monde().agir(() -> e.monde().piece(Lieux.class).fermer(Optional.of(e.gare()), ferme, ferme, "inventaire"));
        assertThat(e.heures(quatreSemaines())).isEmpty();
    }

    @Test
    void la_premiere_heure_commune_de_deux_collegues() {
        var e = equipe();
        e.ouvre(e.nadia(), DayOfWeek.FRIDAY, "09:00", "12:00", 1, Usage.TOUS);
        e.ouvre(e.karim(), DayOfWeek.FRIDAY, "10:00", "17:00", 1, Usage.TOUS);
        var lina = e.monde().accueilli("Lina", "Moreau", e.nadia());
        e.monde().rendezVous(lina, e.karim(), Optional.of(e.gare()), "2026-03-13T10:00");
        var ensemble = Recherche.entre(JEUDI, LocalDate.parse("2026-03-13"))
                .avec(Set.of(e.nadia(), e.karim()))
                .durant(Duration.ofMinutes(60));
        assertThat(e.heures(ensemble)).containsExactly("2026-03-13T10:45");
        assertThat(e.heures(ensemble.durant(Duration.ofMinutes(90)))).isEmpty();
    }

    @Test
    void
            les_heures_gardees_aux_jeunes_accompagnes_ne_se_montrent_pas_aux_visiteurs_et_la_porte_ouverte_ne_se_prend_pas() {
        var e = equipe();
        e.ouvre(e.nadia(), DayOfWeek.FRIDAY, "09:00", "09:30", 1, Usage.ACCOMPAGNES);
        e.ouvre(e.nadia(), DayOfWeek.FRIDAY, "14:00", "17:00", 1, Usage.SANS_RENDEZ_VOUS);
        var vendredi = Recherche.entre(JEUDI, JEUDI.plusDays(3));
        assertThat(e.heures(vendredi)).isEmpty();
        assertThat(e.heures(vendredi.pourUnJeune(List.of()))).containsExactly("2026-03-13T09:00");
        var portes =
                e.monde().dedans(() -> e.monde().piece(PortesOuvertes.class).prochaines(7));
        assertThat(portes)
                .containsExactly(new PortesOuvertes.Porte(
                        e.gare(), LocalDate.parse("2026-03-13"), LocalTime.of(14, 0), LocalTime.of(17, 0)));
    }

    @Test
    @Exigence(value = "S2-40", partie = true)
    void les_heures_ou_la_personne_ne_peut_pas_venir_ne_lui_sont_pas_proposees() {
        var e = equipe();
        e.ouvre(e.nadia(), DayOfWeek.FRIDAY, "15:00", "18:00", 1, Usage.TOUS);
        var ecole = List.of(new Contrainte(
                Contrainte.Nature.GARDE,
                new TreeSet<>(List.of(DayOfWeek.FRIDAY)),
                LocalTime.of(16, 15),
                LocalTime.of(17, 0),
                "",
                Optional.empty()));
        assertThat(e.heures(Recherche.entre(JEUDI, JEUDI.plusDays(1)).pourUnJeune(ecole)))
                .containsExactly("2026-03-13T15:00", "2026-03-13T15:30", "2026-03-13T17:00", "2026-03-13T17:30");
    }

    @Test
    void une_salle_se_prete_avec_l_heure_et_sans_salle_libre_l_heure_n_est_plus_proposee() {
        var e = equipe();
        e.ouvre(e.nadia(), DayOfWeek.FRIDAY, "14:00", "15:00", 1, Usage.TOUS);
        e.ouvre(e.karim(), DayOfWeek.FRIDAY, "14:00", "15:00", 1, Usage.TOUS);
        e.monde().agir(() -> e.monde().piece(Salles.class).ajouter(e.gare(), "Salle du haut", 4));
        var lina = e.monde().accueilli("Lina", "Moreau", e.nadia());
        e.monde().rendezVous(lina, e.nadia(), Optional.of(e.gare()), "2026-03-13T14:00");
        assertThat(e.heures(Recherche.entre(JEUDI, JEUDI.plusDays(1)))).isEmpty();
        var samy = e.monde().accueilli("Samy", "Keller", e.karim());
        var debut = LocalDateTime.parse("2026-03-13T14:30").atZone(PARIS).toInstant();
        var demande = new PrendreRendezVous.Demande(
                samy,
                e.karim(),
                Optional.of(e.gare()),
                "",
                Nature.ENTRETIEN,
                Modalite.SUR_PLACE,
                debut,
                debut.plusSeconds(900),
                "");
        assertThat(e.monde()
                        .<Object>dedans(
                                () -> e.monde().piece(PrendreRendezVous.class).prendre(demande)))
                .isInstanceOf(PrendreRendezVous.Prise.CreneauPris.class);
    }

    @Test
    void la_recherche_tient_en_deux_ordres_sql() {
        var e = equipe();
        e.ouvre(e.nadia(), DayOfWeek.FRIDAY, "14:00", "17:00", 1, Usage.TOUS);
        assertThat(e.monde().ordresPendant(() -> e.heures(quatreSemaines()))).hasSizeLessThanOrEqualTo(2);
    }
}
