package fr.coteacote.espaces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coteacote.banc.Appelant;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.parcours.Referents;
import fr.coteacote.socle.Introuvable;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import fr.coteacote.structures.Lieux;
import fr.coteacote.structures.ReglerLEquipe;
import fr.coteacote.structures.ReglerLesLieux;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A colleague gone, a place closed, or an identifier from elsewhere is no answer: it is said, and nothing typed is lost. */
@TestDeLaMaison
class ChoixInconnusTest {
    private final Monde monde;
    private final MembreId nadia;
    private final JeuneId lina;
    private final List<String> membres;
    private final List<String> lieux;

    ChoixInconnusTest(Maison maison) {
        this.monde = maison.au("2026-03-12T10:02");
        var ailleurs = maison.au("2026-03-12T10:02");
        this.nadia = monde.membre("Nadia", "Belkacem", Role.CONSEIL, Role.DIRECTION);
        monde.lieu("La Gare", Lieux.Genre.ANTENNE);
        this.lina = monde.accueilli("Lina", "Moreau", nadia);
        var parti = monde.membre("Karim", "Osman", Role.CONSEIL);
        monde.agir(() -> monde.piece(ReglerLEquipe.class).partir(parti, LocalDate.parse("2026-03-11")));
        var ferme = monde.lieu("Le bus", Lieux.Genre.ITINERANT);
        monde.agir(() -> monde.piece(ReglerLesLieux.class).fermer(ferme, LocalDate.parse("2026-03-11")));
        this.membres = Stream.of(
                        parti.id(),
                        ailleurs.membre("Agathe", "Lenoir", Role.CONSEIL).id(),
                        UUID.randomUUID(),
                        "pas un identifiant")
                .map(Object::toString)
                .toList();
        this.lieux = Stream.of(
                        ferme.id(),
                        ailleurs.lieu("Ailleurs", Lieux.Genre.ANTENNE).id(),
                        UUID.randomUUID(),
                        "pas un identifiant")
                .map(Object::toString)
                .toList();
    }

    private record Formulaire(String chemin, String champ, Map<String, String> reste, List<String> gardes) {}

    @Test
    void un_formulaire_refuse_qui_n_est_plus_la_ou_ce_qui_est_ferme_et_garde_ce_qui_est_tape() {
        String dossier = "/equipe/jeunes/" + lina;
        String fiche = "/reglages/equipe/" + nadia;
        var avecUnMembre = List.of(
                new Formulaire(
                        dossier + "/relais",
                        "vers",
                        Map.of("motif", "Je pars en congé", "raconte", "On se reverra en mai"),
                        List.of("Je pars en congé", "On se reverra en mai")),
                new Formulaire(
                        "/equipe/accueillir",
                        "referent",
                        Map.of("prenom", "Théo", "mots", "Un toit", "nouvelle", "oui"),
                        List.of("Théo", "Un toit")),
                new Formulaire(
                        fiche + "/absences",
                        "suppleant",
                        Map.of("du", "2026-04-01", "au", "2026-04-03"),
                        List.of("2026-04-01", "2026-04-03")));
        var avecUnLieu = List.of(
                new Formulaire(
                        "/equipe/accueillir", "lieu", Map.of("prenom", "Théo", "nouvelle", "oui"), List.of("Théo")),
                new Formulaire(
                        dossier + "/rencontres",
                        "lieu",
                        Map.of("modalite", "MARCHE", "preoccupation", "Le bus du soir"),
                        List.of("Le bus du soir")),
                new Formulaire(
                        dossier + "/rendez-vous",
                        "lieu",
                        Map.of("jour", "26/03/2026", "heure", "15:10"),
                        List.of("26/03/2026", "15:10")),
                new Formulaire("/equipe/passages", "lieu", Map.of("prenom", "Inès"), List.of("Inès")),
                new Formulaire("/equipe/portes", "lieu", Map.of("nom", "Lycée Vauban"), List.of("Lycée Vauban")),
                new Formulaire(
                        "/reglages/fermetures",
                        "lieu",
                        Map.of("du", "2026-05-01", "motif", "Inventaire"),
                        List.of("2026-05-01", "Inventaire")),
                new Formulaire(fiche, "lieu", Map.of("prenom", "Nadège", "version", "0"), List.of("Nadège")),
                new Formulaire(
                        "/reglages/equipe",
                        "lieu",
                        Map.of("prenom", "Zoé", "courriel", "zoe@exemple.example", "roles", "CONSEIL"),
                        List.of("Zoé", "zoe@exemple.example")));
        try (var appelante = Appelant.equipe(monde, "nadia")) {
            avecUnMembre.forEach(
                    f -> membres.forEach(m -> refuse(appelante, f, m, "Cette personne n’est plus dans l’équipe")));
            avecUnLieu.forEach(f -> lieux.forEach(l -> refuse(appelante, f, l, "Ce lieu n’est plus ouvert")));
        }
    }

    private static void refuse(Appelant appelante, Formulaire formulaire, String valeur, String phrase) {
        var champs = new HashMap<>(formulaire.reste());
        champs.put(formulaire.champ(), valeur);
        champs.put("cle", UUID.randomUUID().toString());
        var reponse = appelante.envoyer(formulaire.chemin(), champs);
        assertThat(reponse.statut()).as("%s %s", formulaire.chemin(), valeur).isEqualTo(422);
        assertThat(reponse.corps()).contains(phrase).contains(formulaire.gardes());
    }

    @Test
    void personne_ne_devient_referent_sans_etre_de_l_equipe() {
        var referents = monde.piece(Referents.class);
        var inconnu = MembreId.nouveau();
        assertThat(monde.dedans(() -> referents.passerLeRelais(lina, new Referents.Relais.VouluParLeJeune(inconnu))))
                .isEqualTo(Referents.Passage.PLUS_DANS_L_EQUIPE);
        assertThatThrownBy(() -> monde.agir(() -> referents.designer(JeuneId.nouveau(), inconnu)))
                .isInstanceOf(Introuvable.class);
    }

    @Test
    void un_lieu_ouvert_et_une_collegue_presente_restent_des_reponses() {
        var gare = monde.lieu("Les Tilleuls", Lieux.Genre.ANTENNE);
        var zoe = monde.membre("Zoé", "Martin", Role.CONSEIL);
        try (var appelante = Appelant.equipe(monde, "nadia")) {
            var accueil = appelante.envoyer(
                    "/equipe/accueillir",
                    Map.of(
                            "prenom", "Théo",
                            "referent", zoe.toString(),
                            "lieu", gare.toString(),
                            "nouvelle", "oui",
                            "cle", UUID.randomUUID().toString()));
            assertThat(accueil.statut()).isEqualTo(302);
            var relais = appelante.envoyer(
                    "/equipe/jeunes/" + lina + "/relais", Map.of("vers", zoe.toString(), "voulu", "JEUNE"));
            assertThat(relais.vers()).endsWith("/equipe/jeunes");
        }
    }
}
