package fr.coteacote.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.agenda.PrendreRendezVous.Demande;
import fr.coteacote.agenda.PrendreRendezVous.Prise;
import fr.coteacote.agenda.ProposerDesCreneaux.Proposition;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.dossiers.Theme;
import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import fr.coteacote.structures.LieuId;
import fr.coteacote.structures.Lieux;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Hours held for somebody: nobody else takes them meanwhile, and they come back, with their room, once answered or passed. */
@TestDeLaMaison
class PropositionsTest {
    private static final String VENDREDI = "2026-03-20T10:00";

    private final Monde monde;
    private final MembreId nadia;
    private final MembreId karim;
    private final LieuId gare;
    private final JeuneId lina;
    private final JeuneId samy;

    PropositionsTest(Maison maison) {
        this.monde = maison.au("2026-03-10T09:00");
        this.nadia = monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        this.karim = monde.membre("Karim", "Osman", Role.CONSEIL);
        this.gare = monde.lieu("La Gare", Lieux.Genre.ANTENNE);
        monde.agir(() -> monde.piece(Salles.class).ajouter(gare, "Salle du haut", 12));
        this.lina = monde.accueilli("Lina", "Moreau", nadia);
        this.samy = monde.accueilli("Samy", "Keller", karim);
    }

    private static Instant a(String quand) {
        return LocalDateTime.parse(quand).atZone(ZoneId.of("Europe/Paris")).toInstant();
    }

    private Demande demande(JeuneId jeune, MembreId membre, String quand, List<MembreId> autres) {
        var debut = a(quand);
        var fin = debut.plus(Duration.ofMinutes(45));
        return new Demande(jeune, membre, Optional.of(gare), "", Nature.ENTRETIEN, Modalite.SUR_PLACE, debut, fin, "")
                .avec(Optional.empty(), autres);
    }

    private Proposition proposer(JeuneId jeune, List<MembreId> autres, String... heures) {
        var demandes = List.of(heures).stream()
                .map(h -> demande(jeune, nadia, h, autres))
                .toList();
        return monde.dedans(() -> monde.piece(ProposerDesCreneaux.class).proposer(demandes));
    }

    private Prise prendre(JeuneId jeune, MembreId membre, String quand) {
        return monde.dedans(
                () -> monde.piece(PrendreRendezVous.class).prendre(demande(jeune, membre, quand, List.of())));
    }

    private String proposees() {
        return monde.un("select count(*)::text from agenda.rendez_vous where etat = 'PROPOSE'");
    }

    @Test
    void tenue_l_heure_ne_se_prend_pas_passee_elle_rend_le_collegue_et_la_salle_a_qui_deplace() {
        assertThat(proposer(lina, List.of(karim), VENDREDI)).isInstanceOf(Proposition.Envoyee.class);
        var rdv = monde.rendezVous(samy, karim, Optional.of(gare), "2026-03-19T10:00");
        var la = new Creneau(karim, gare, a(VENDREDI), a(VENDREDI).plusSeconds(2700));
        assertThat(deplacer(rdv, la)).isInstanceOf(DeplacerRendezVous.Deplacement.Refuse.class);
        monde.plusTard(Duration.ofDays(3).plusSeconds(1));
        assertThat(deplacer(rdv, la)).isInstanceOf(DeplacerRendezVous.Deplacement.Deplace.class);
        assertThat(proposees()).isEqualTo("0");
    }

    private DeplacerRendezVous.Deplacement deplacer(RendezVousId rdv, Creneau la) {
        return monde.dedans(() -> monde.piece(DeplacerRendezVous.class).deplacer(rdv, la));
    }

    @Test
    void passee_elle_rend_la_salle_et_qui_anime_a_une_seance() {
        proposer(lina, List.of(), VENDREDI);
        assertThat(seance()).isInstanceOf(Seances.Ouverture.Pris.class);
        monde.plusTard(Duration.ofDays(3).plusSeconds(1));
        assertThat(seance()).isInstanceOf(Seances.Ouverture.Ouverte.class);
    }

    private Seances.Ouverture seance() {
        return monde.dedans(() -> {
            var atelier = monde.piece(Ateliers.class)
                    .creer(new Ateliers.Atelier(
                            "Vélo", "On démonte.", "Un vélo qui roule.", Theme.MOBILITE, 8, Duration.ofHours(2)));
            var demande =
                    new Seances.Demande(atelier, nadia, "", Optional.of(gare), "", a(VENDREDI), Duration.ofHours(2), 8);
            return monde.piece(Seances.class).ouvrir(demande, 1);
        });
    }

    @Test
    void l_heure_convenue_avec_le_meme_collegue_repond_a_celles_qui_etaient_proposees() {
        proposer(lina, List.of(), VENDREDI, "2026-03-20T11:00");
        assertThat(prendre(lina, karim, "2026-03-18T10:00")).isInstanceOf(Prise.Pris.class);
        assertThat(proposees()).as("celle de Karim ne répond pas à Nadia").isEqualTo("2");
        assertThat(prendre(lina, nadia, "2026-03-20T10:15")).isInstanceOf(Prise.Pris.class);
        assertThat(proposees()).isEqualTo("0");
        assertThat(prendre(samy, nadia, "2026-03-20T11:00")).isInstanceOf(Prise.Pris.class);
    }

    @Test
    void elle_prend_une_heure_d_elle_meme_les_autres_sont_rendues_mais_pas_si_elle_etait_prise() {
        proposer(lina, List.of(), VENDREDI, "2026-03-20T11:00");
        prendre(samy, karim, "2026-03-18T10:00");
        var elle = new Acteur.Jeune(lina);
        assertThat(monde.<Prise>comme(elle, () -> monde.piece(PrendreRendezVous.class)
                        .prendre(demande(lina, karim, "2026-03-18T10:15", List.of()))))
                .isInstanceOf(Prise.CreneauPris.class);
        assertThat(proposees()).isEqualTo("2");
        assertThat(monde.<Prise>comme(elle, () -> monde.piece(PrendreRendezVous.class)
                        .prendre(demande(lina, karim, "2026-03-18T14:00", List.of()))))
                .isInstanceOf(Prise.Pris.class);
        assertThat(proposees()).isEqualTo("0");
        assertThat(Set.copyOf(monde.messages())).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void choisir_deux_fois_la_meme_heure_dit_deux_fois_oui_une_autre_n_est_plus_libre() {
        proposer(lina, List.of(), VENDREDI, "2026-03-20T11:00");
        var heures = List.of(monde.un("select string_agg(id::text, ' ' order by debut) from agenda.rendez_vous")
                .split(" "));
        var choisir = monde.piece(ProposerDesCreneaux.class);
        for (int fois = 0; fois < 2; fois++) {
            assertThat(monde.dedans(() -> choisir.choisir(RendezVousId.of(heures.getFirst()))))
                    .isEqualTo(ProposerDesCreneaux.Choix.CHOISI);
        }
        assertThat(monde.un("select string_agg(etat, ' ') from agenda.rendez_vous"))
                .isEqualTo("PLANIFIE");
        assertThat(monde.un("select count(*)::text from agenda.mouvement where quoi = 'CHOISI'"))
                .isEqualTo("1");
    }

    @Test
    void une_heure_prise_n_en_garde_aucune_et_deux_qui_se_chevauchent_ne_se_proposent_pas() {
        prendre(samy, nadia, "2026-03-20T11:00");
        assertThat(proposer(lina, List.of(), VENDREDI, "2026-03-20T11:00")).isEqualTo(new Proposition.CreneauPris());
        assertThat(proposees()).isEqualTo("0");
        assertThat(proposer(lina, List.of(), VENDREDI, "2026-03-20T10:30")).isEqualTo(new Proposition.SeChevauchent());
        assertThat(proposer(lina, List.of(), VENDREDI, "2026-03-20T14:00", "2026-03-20T15:00", "2026-03-20T16:00"))
                .isEqualTo(new Proposition.PasTrois());
        assertThat(proposer(lina, List.of(), VENDREDI, "2026-03-20T14:00")).isInstanceOf(Proposition.Envoyee.class);
        assertThat(proposer(lina, List.of(), VENDREDI))
                .as("les premières sont remplacées")
                .isInstanceOf(Proposition.Envoyee.class);
        assertThat(proposees()).isEqualTo("1");
    }
}
