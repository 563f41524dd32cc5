package fr.coteacote.espaces;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.banc.Appelant;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A form that lacks something says what, opens where it was, and gives back every field already typed. */
@TestDeLaMaison
class RienNEstPerduTest {
    private final Monde monde;
    private final JeuneId lina;

    RienNEstPerduTest(Maison maison) {
        this.monde = maison.au("2026-03-12T10:02");
        this.lina = monde.accueilli("Lina", "Moreau", monde.membre("Nadia", "Belkacem", Role.CONSEIL));
    }

    private record Formulaire(String chemin, Map<String, String> tape, String phrase) {}

    @Test
    void du_cote_de_l_equipe() {
        String dossier = "/equipe/jeunes/" + lina;
        var formulaires = List.of(
                new Formulaire(dossier + "/appuis", Map.of("preuve", "Elle gère la file"), "Il manque la force"),
                new Formulaire(
                        dossier + "/vie",
                        Map.of("quand", "octobre 2024", "details", "Avec sa tante", "temps", "ENSEMBLE"),
                        "ou ce qui s’est passé"),
                new Formulaire(
                        dossier + "/besoins",
                        Map.of("theme", "LOGEMENT", "levier", "Résidence des Tilleuls", "details", "Dossier prêt"),
                        "Il manque ce qu’il faut"),
                new Formulaire(
                        dossier + "/pistes",
                        Map.of("lieu", "Rue du Moulin", "acces", "À pied", "details", "Un samedi", "voix", "PAIR"),
                        "Il manque le nom de la piste"),
                new Formulaire(
                        dossier + "/plan",
                        Map.of("details", "Samedi, 11 h", "par", "Oumar", "voix", "PAIR"),
                        "Il manque le petit pas"),
                new Formulaire(
                        dossier + "/rendez-vous",
                        Map.of("jour", "hier", "heure", "15:10", "ailleurs", "Le café du canal", "minutes", "60"),
                        "Écrivez un jour à venir"),
                new Formulaire(
                        dossier + "/relais",
                        Map.of("motif", "Je change de lieu", "raconte", "On se reverra"),
                        "Choisissez qui prend le relais"),
                new Formulaire(
                        dossier + "/tiers",
                        Map.of("nom", "Awa Moreau", "portee", "L’heure", "jusqu", "30/06/2026", "lien", "FAMILLE"),
                        "Sans son accord"),
                new Formulaire(
                        dossier + "/identite",
                        Map.of("prenom", "Lïna", "nom", "Moreau-Diallo", "naissance", "un jour"),
                        "Écrivez la date"),
                new Formulaire(dossier + "/joindre", Map.of("moyen", "06 39"), "Il manque quelque chose au numéro"),
                new Formulaire(
                        dossier + "/sortie",
                        Map.of("origine", "STRUCTURE", "situation", "FORMATION"),
                        "Encore une chose"));
        try (var nadia = Appelant.equipe(monde, "nadia")) {
            formulaires.forEach(f -> rendu(nadia, f));
        }
    }

    @Test
    void du_cote_du_jeune() {
        var formulaires = List.of(
                new Formulaire("/moi/dossier/appuis", Map.of("preuve", "Je gère la file"), "Il manque la force"),
                new Formulaire(
                        "/moi/dossier/vie",
                        Map.of("quoi", "Arrivée à Orsel", "temps", "ENSEMBLE"),
                        "Il manque le moment"),
                new Formulaire("/moi/dossier/besoins", Map.of("theme", "LOGEMENT"), "dans tes mots"),
                new Formulaire("/moi/dossier/tiers", Map.of("nom", "Awa", "jusqu", "2026-06-30"), "Il manque ce qu’on"),
                new Formulaire("/moi/dossier/tiers", Map.of("portee", "L’heure"), "Il manque son nom"),
                new Formulaire("/moi/dossier/notes", Map.of(), "Il manque tes mots"),
                new Formulaire("/moi/plan", Map.of("details", "Avec Oumar", "deja", "oui"), "Il manque le petit pas"),
                new Formulaire("/moi/pistes", Map.of("lieu", "Le canal", "acces", "À vélo"), "Il manque le nom"));
        try (var appelante = Appelant.jeune(monde, lina)) {
            formulaires.forEach(f -> rendu(appelante, f));
        }
    }

    private static void rendu(Appelant appelante, Formulaire formulaire) {
        var champs = new HashMap<>(formulaire.tape());
        champs.put("version", "0");
        champs.put("cle", UUID.randomUUID().toString());
        var reponse = appelante.envoyer(formulaire.chemin(), champs);
        assertThat(reponse.statut()).as(formulaire.chemin()).isEqualTo(422);
        assertThat(reponse.corps()).contains(formulaire.phrase());
        assertThat(formulaire.tape()).allSatisfy((champ, valeur) -> assertThat(reponse.corps())
                .as("%s de %s", champ, formulaire.chemin())
                .containsPattern(encoreLa(valeur)));
    }

    /** In a field, in an area, or as what is chosen in a list. */
    private static String encoreLa(String valeur) {
        return "<input(?![^>]*type=\"(?:checkbox|hidden)\")[^>]*value=\"%1$s\"|value=\"%1$s\" (?:selected|checked)|>%1$s</textarea>"
                .formatted(Pattern.quote(valeur));
    }
}
