package fr.coteacote.maison;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.banc.Appelant;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.dossiers.Identite;
import fr.coteacote.dossiers.OuvrirUnDossier;
import fr.coteacote.parcours.MenerLAccompagnement;
import fr.coteacote.preuves.Exigence;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.Role;
import fr.coteacote.structures.Lieux;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whatever is typed, or sent by who wishes us harm: a clear answer in French, never a breakdown, nothing lost. */
@TestDeLaMaison
class EntreesHostilesTest {
    /** As they travel: too long, bytes of other encodings, half characters, NUL, SQL, HTML, words where keys are awaited. */
    private static final List<String> HOSTILES = List.of(
            "A".repeat(30_000),
            "%E9t%E9",
            "%ED%A0%80",
            "%00",
            "a%00b",
            "%zz",
            "%27%3B+drop+table+dossiers.jeune%3B+--",
            "%3Cscript%3Ealert(1)%3C%2Fscript%3E",
            "%24%7B7*7%7D%7B0%7D",
            "2026-99-99T99:99:99Z",
            "99999999999999999999",
            "%F0%9F%98%80%D9%85%D8%AD%D9%85%D8%AF");

    private final Maison maison;

    EntreesHostilesTest(Maison maison) {
        this.maison = maison;
    }

    private record Formulaire(String chemin, List<String> champs, String reste) {}

    @Test
    void les_formulaires_des_visiteurs_tiennent() {
        var monde = orsel();
        try (var visiteur = Appelant.visiteur(monde)) {
            String rdv = reserver(monde, visiteur);
            var porte = "/ml/" + monde.slug();
            assertThat(fautes(
                            monde,
                            visiteur,
                            List.of(
                                    new Formulaire(porte + "/reserver", List.of("lieu", "debut", "porte", "cle"), ""),
                                    new Formulaire(porte + "/rdv", List.of("code"), ""),
                                    new Formulaire(
                                            porte + "/droits", List.of("age", "dite", "question", "choix"), "age=20"),
                                    new Formulaire(porte + "/possibles", List.of("commune", "filtre"), ""),
                                    new Formulaire(
                                            porte + "/possibles/signaler",
                                            List.of("id", "quoi", "cle"),
                                            "cle=" + UUID.randomUUID()),
                                    new Formulaire(rdv + "/dire", List.of("prenom", "moyen", "mots"), ""),
                                    new Formulaire(rdv + "/deplacer", List.of("debut", "lieu"), ""),
                                    new Formulaire(porte + "/moi/entrer", List.of("moyen"), ""),
                                    new Formulaire(porte + "/equipe/entrer", List.of("courriel", "motDePasse"), ""))))
                    .isEmpty();
            assertThat(adressesFautives(
                            visiteur,
                            List.of(
                                    porte + "?lieu=",
                                    porte + "?quand=",
                                    porte + "?cherche=",
                                    porte + "/p/",
                                    porte + "/possibles/voir?id=",
                                    porte + "/possibles/roue?envie=",
                                    porte + "/possibles/roue?tour=",
                                    rdv + "?fait=",
                                    rdv + "?fait=deplace&avant=")))
                    .isEmpty();
        }
    }

    @Test
    void les_formulaires_de_l_equipe_tiennent() {
        var monde = orsel();
        var dossier = "/equipe/jeunes/" + ouvrir(monde);
        try (var nadia = Appelant.equipe(monde, "nadia")) {
            String cle = "cle=" + UUID.randomUUID();
            // Out of one's portfolio: the file opens once the reason is told.
            nadia.envoyer(dossier + "/motif", Map.of("motif", "essai"));
            assertThat(fautes(
                            monde,
                            nadia,
                            List.of(
                                    new Formulaire(
                                            "/equipe/accueillir",
                                            List.of(
                                                    "prenom",
                                                    "nom",
                                                    "naissance",
                                                    "moyen",
                                                    "mots",
                                                    "reformulation",
                                                    "referent",
                                                    "lieu",
                                                    "ailleurs",
                                                    "cle",
                                                    "rdv"),
                                            "nouvelle=oui"),
                                    new Formulaire(
                                            "/equipe/coup-de-main", List.of("prenom", "quoi", "lieu", "cle"), ""),
                                    new Formulaire("/equipe/passages", List.of("lieu", "rdv", "prenom"), ""),
                                    new Formulaire("/equipe/portes", List.of("nom", "lieu"), ""),
                                    new Formulaire("/equipe/agenda/calendriers", List.of("adresse"), cle),
                                    new Formulaire(
                                            "/equipe/ateliers",
                                            List.of("titre", "fait", "garde", "theme", "places", "minutes"),
                                            "titre=x&fait=x&garde=x"),
                                    new Formulaire(
                                            "/equipe/agenda/plages",
                                            List.of("lieu", "jour", "de", "a", "minutes", "semaines", "usage", "du"),
                                            cle),
                                    new Formulaire(
                                            dossier + "/creneaux/prevoir",
                                            List.of("avec", "genre", "modalite", "heure", "ou"),
                                            cle),
                                    new Formulaire(
                                            dossier + "/creneaux/proposer", List.of("avec", "genre", "heure"), cle),
                                    new Formulaire(
                                            "/equipe/jeunes/vues", List.of("nom", "q", "vue", "lieu", "tri"), ""),
                                    new Formulaire(dossier + "/demandes", List.of("mots", "reformulation"), "mots=x"),
                                    new Formulaire(dossier + "/pas", List.of("quoi", "voix"), ""),
                                    new Formulaire(
                                            dossier.replace("jeunes", "messages"), List.of("texte", "vue", "cle"), cle),
                                    new Formulaire("/equipe/a-plusieurs", List.of("texte", "a"), "texte=x&" + cle),
                                    new Formulaire(
                                            "/equipe/messages/inconnus/" + UUID.randomUUID() + "/rattacher",
                                            List.of("qui"),
                                            ""),
                                    new Formulaire(
                                            dossier + "/rencontres",
                                            List.of("modalite", "lieu", "ailleurs", "preoccupation"),
                                            ""),
                                    new Formulaire(
                                            dossier + "/rendez-vous",
                                            List.of("jour", "heure", "minutes", "modalite", "lieu", "ailleurs"),
                                            ""),
                                    new Formulaire(
                                            dossier + "/relais", List.of("vers", "voulu", "motif", "raconte"), ""),
                                    new Formulaire(dossier + "/droits/reponses", List.of("question", "choix"), ""),
                                    new Formulaire(
                                            dossier + "/droits/SANTE/pas-pour-moi", List.of("raison", "mots"), ""),
                                    new Formulaire(dossier + "/droits/SANTE/ouvrir", List.of("fin"), ""),
                                    new Formulaire(
                                            dossier + "/aides",
                                            List.of("fonds", "genre", "montant", "motif", "cle"),
                                            "montant=10&" + cle),
                                    new Formulaire(dossier + "/appuis", List.of("quoi", "preuve", "voix", "cle"), cle),
                                    new Formulaire(dossier + "/vie", List.of("quand", "quoi", "details", "temps"), cle),
                                    new Formulaire(
                                            dossier + "/besoins",
                                            List.of("theme", "mots", "levier", "details"),
                                            "theme=LOGEMENT&" + cle),
                                    new Formulaire(
                                            dossier + "/pistes",
                                            List.of("quoi", "details", "lieu", "acces", "voix"),
                                            cle),
                                    new Formulaire(
                                            dossier + "/plan",
                                            List.of("quoi", "details", "nature", "voix", "par"),
                                            cle),
                                    new Formulaire(
                                            "/equipe/possibles",
                                            List.of(
                                                    "forme",
                                                    "titre",
                                                    "benefice",
                                                    "commune",
                                                    "debut",
                                                    "fin",
                                                    "horaires",
                                                    "cout",
                                                    "rome",
                                                    "theme",
                                                    "apporte",
                                                    "lien",
                                                    "source",
                                                    "verifie"),
                                            cle),
                                    new Formulaire("/equipe/possibles/proposer", List.of("id", "jeunes", "mots"), ""),
                                    new Formulaire("/equipe/possibles/signales", List.of("id", "retirer"), ""),
                                    new Formulaire(dossier + "/possibles/essayer", List.of("possible"), ""),
                                    new Formulaire(dossier + "/possibles/garder", List.of("possible"), ""),
                                    new Formulaire(dossier + "/possibles/proposer", List.of("possible", "mots"), ""),
                                    new Formulaire(dossier + "/rythme", List.of("jours"), ""),
                                    new Formulaire(dossier + "/sortie", List.of("origine", "situation", "motif"), ""),
                                    new Formulaire(dossier + "/joindre", List.of("moyen"), ""),
                                    new Formulaire(
                                            dossier + "/identite",
                                            List.of("prenom", "nom", "naissance", "version"),
                                            "version=0"))))
                    .isEmpty();
            assertThat(adressesFautives(
                            nadia,
                            List.of(
                                    "/equipe/jeunes?q=",
                                    "/equipe/jeunes?page=",
                                    "/equipe/jeunes?lieu=",
                                    "/equipe/jeunes/",
                                    "/equipe/ateliers?seance=",
                                    "/equipe/ateliers?vue=",
                                    "/equipe/agenda?jour=",
                                    "/equipe/agenda?avec=",
                                    "/equipe/agenda?deplacer=",
                                    dossier + "/creneaux?genre=",
                                    dossier + "/creneaux?avec=",
                                    "/equipe/accueil?lieu=",
                                    "/equipe/possibles?q=",
                                    "/equipe/possibles?debut=",
                                    "/equipe/possibles/nouveau?forme=",
                                    "/equipe/possibles/",
                                    "/equipe/possibles/voir?id=",
                                    dossier + "/possibles/roue?graine=",
                                    "/equipe/possibles/imports/",
                                    "/equipe/accueillir?rdv=")))
                    .isEmpty();
        }
    }

    @Test
    void les_formulaires_du_jeune_tiennent() {
        var monde = orsel();
        try (var jeune = Appelant.jeune(monde, ouvrir(monde))) {
            assertThat(fautes(
                            monde,
                            jeune,
                            List.of(
                                    new Formulaire("/moi/plan", List.of("quoi", "details", "deja", "cle"), ""),
                                    new Formulaire("/moi/pistes", List.of("quoi", "lieu", "acces", "cle"), ""),
                                    new Formulaire("/moi/dossier/appuis", List.of("quoi", "preuve", "cle"), ""),
                                    new Formulaire("/moi/dossier/vie", List.of("quand", "quoi", "temps", "cle"), ""),
                                    new Formulaire("/moi/dossier/besoins", List.of("theme", "mots", "cle"), ""),
                                    new Formulaire("/moi/memo", List.of("texte", "montrer"), ""),
                                    new Formulaire("/moi/messages", List.of("texte", "cle"), ""),
                                    new Formulaire(
                                            "/moi/messages/choix", List.of("debut", "fin", "enClair", "montreLu"), ""),
                                    new Formulaire("/moi/memo/confier", List.of("texte", "cle"), ""),
                                    new Formulaire("/moi/droits/naissance", List.of("naissance"), ""),
                                    new Formulaire("/moi/droits/reponses", List.of("question", "choix", "retour"), ""),
                                    new Formulaire("/moi/droits/SANTE/pas-pour-moi", List.of("raison", "mots"), ""),
                                    new Formulaire("/moi/possibles/garder", List.of("id"), ""),
                                    new Formulaire("/moi/possibles/plus-tard", List.of("id", "quand", "jour"), ""),
                                    new Formulaire("/moi/possibles/pas-pour-moi", List.of("id", "motif"), ""),
                                    new Formulaire("/moi/possibles/choisir", List.of("id"), ""),
                                    new Formulaire("/moi/possibles/reprendre", List.of("id"), ""),
                                    new Formulaire("/moi/possibles/signaler", List.of("id", "quoi"), ""),
                                    new Formulaire("/moi/possibles/demander", List.of("id"), ""),
                                    new Formulaire(
                                            "/moi/possibles/reperes",
                                            List.of("commune", "moyens", "permis", "minutes"),
                                            ""),
                                    new Formulaire(
                                            "/moi/possibles/reperes/envies", List.of("niveau", "evite", "garde"), ""),
                                    new Formulaire("/moi/candidatures", List.of("quoi", "chez", "possible", "cle"), ""),
                                    new Formulaire("/moi/pas", List.of("quoi", "cle"), ""),
                                    new Formulaire(
                                            "/moi/ateliers/idee",
                                            List.of("titre", "texte"),
                                            "cle=" + UUID.randomUUID()),
                                    new Formulaire(
                                            "/moi/rendez-vous",
                                            List.of("genre", "modalite", "debut", "ou", "sujet"),
                                            "cle=" + UUID.randomUUID()),
                                    new Formulaire("/moi/reglages", List.of("registre", "canal", "moment"), ""),
                                    new Formulaire("/moi/apparence", List.of("theme"), ""),
                                    new Formulaire("/moi/quelqu-un-d-autre", List.of("veut"), ""))))
                    .isEmpty();
            assertThat(adressesFautives(
                            jeune,
                            List.of(
                                    "/moi?fait=",
                                    "/moi?avant=",
                                    "/moi/ateliers?quand=",
                                    "/moi/ateliers?fait=",
                                    "/moi/possibles?filtre=",
                                    "/moi/possibles?dit=",
                                    "/moi/possibles/voir?id=",
                                    "/moi/possibles/plus-tard?id=",
                                    "/moi/possibles/roue?envie=",
                                    "/moi/possibles/roue?graine=",
                                    "/moi/candidatures?defaire=",
                                    "/moi/agenda?fait=",
                                    "/moi/agenda?fait=annule&rdv=",
                                    "/moi/rendez-vous/nouveau?genre=",
                                    "/moi/rendez-vous/nouveau?modalite=")))
                    .isEmpty();
        }
    }

    @Test
    @Exigence(value = "S1-44", partie = true)
    void chacun_est_accueilli_avec_son_nom_tel_qu_il_s_ecrit() {
        var monde = orsel();
        try (var nadia = Appelant.equipe(monde, "nadia")) {
            for (String nom :
                    List.of("O’Neill", "N'Golo", "Marie-Ève", "Y", "李小龙", "محمد", "Đặng", "Œuvrard", "Ђорђевић")) {
                var recu = nadia.envoyer(
                        "/equipe/accueillir",
                        Map.of(
                                "prenom",
                                nom,
                                "nouvelle",
                                "oui",
                                "cle",
                                UUID.randomUUID().toString()));
                assertThat(recu.statut()).as(nom).isEqualTo(302);
                nadia.envoyer(chemin(recu.vers()) + "/motif", Map.of("motif", "essai"));
                assertThat(nadia.lire(chemin(recu.vers())).corps()).contains(nom.replace("'", "&#39;"));
            }
        }
    }

    private List<String> fautes(Monde monde, Appelant appelant, List<Formulaire> formulaires) {
        var fautes = new ArrayList<String>();
        for (var formulaire : formulaires) {
            monde.plusTard(Duration.ofMinutes(1));
            for (String champ : formulaire.champs()) {
                for (String valeur : HOSTILES) {
                    var reponse = appelant.envoyerBrut(
                            formulaire.chemin(),
                            champ + "=" + valeur + "&" + formulaire.reste() + "&cle=" + UUID.randomUUID());
                    juger(reponse, formulaire.chemin() + " " + champ + "=" + court(valeur))
                            .ifPresent(fautes::add);
                }
            }
        }
        return fautes;
    }

    private List<String> adressesFautives(Appelant appelant, List<String> debuts) {
        return debuts.stream()
                .flatMap(debut -> HOSTILES.stream()
                        .filter(valeur -> valeur.length() < 1_000 && !valeur.equals("%zz"))
                        .flatMap(valeur -> juger(appelant.lire(debut + valeur), debut + court(valeur)).stream()))
                .toList();
    }

    /** No breakdown, no page without words, and nothing typed runs on the page. */
    private static Optional<String> juger(Appelant.Reponse reponse, String quoi) {
        boolean juste = reponse.statut() < 500 && !reponse.corps().contains("<script>alert");
        return juste ? Optional.empty() : Optional.of(quoi + " : " + reponse.statut());
    }

    private static String court(String valeur) {
        return valeur.substring(0, Math.min(valeur.length(), 20));
    }

    private static String chemin(String adresse) {
        return adresse.replaceFirst("^https?://[^/]+", "");
    }

    private static JeuneId ouvrir(Monde monde) {
        var jeune = JeuneId.nouveau();
        monde.agir(() -> {
            monde.piece(OuvrirUnDossier.class)
                    .ouvrir(jeune, new Identite("Théo", "D’essai", Optional.empty()), List.of(), Optional.empty());
            monde.piece(MenerLAccompagnement.class).ouvrir(jeune, 21, "Sur place");
        });
        return jeune;
    }

    private Monde orsel() {
        var monde = maison.au("2026-03-12T10:02");
        var nadia = monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        return monde.recoit(nadia, monde.lieu("La Gare", Lieux.Genre.ANTENNE), "16:30", "17:30");
    }

    private static String reserver(Monde monde, Appelant visiteur) {
        var page = visiteur.lire("/ml/" + monde.slug()).corps();
        var champs = java.util.regex.Pattern.compile("name=\"(lieu|debut|cle)\" value=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map(m -> m.group(1) + "=" + URLEncoder.encode(m.group(2), StandardCharsets.UTF_8))
                .collect(java.util.stream.Collectors.joining("&"));
        return chemin(visiteur.envoyerBrut("/ml/" + monde.slug() + "/reserver", champs)
                .vers());
    }
}
