package fr.coteacote.espaces;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.banc.Appelant;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.dossiers.Naissances;
import fr.coteacote.preuves.Exigence;
import fr.coteacote.recours.Reponses;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import fr.coteacote.structures.Lieux;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A young person is never in front of a long form, nor asked what the house already knows. */
@TestDeLaMaison
class FormulairesCourtsTest {
    private static final int CHAMPS = 5;
    private static final Pattern LIEN = Pattern.compile("href=\"(/moi[^\"#]*)");
    private static final Pattern FORMULAIRE = Pattern.compile("<form\\b.*?</form>", Pattern.DOTALL);
    private static final Pattern CHAMP =
            Pattern.compile("<(?:input|select|textarea)\\b(?![^>]*type=\"hidden\")[^>]*\\sname=\"([^\"]+)\"");
    private static final Pattern REFERENCE = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");

    private final Maison maison;
    private Monde monde;
    private MembreId nadia;
    private JeuneId lina;

    FormulairesCourtsTest(Maison maison) {
        this.maison = maison;
    }

    @BeforeEach
    void une_personne_dont_le_dossier_vit() {
        monde = maison.au("2026-03-12T10:02");
        nadia = monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        var gare = monde.lieu("La Gare", Lieux.Genre.ANTENNE);
        monde.recoit(nadia, gare, "14:00", "18:00");
        lina = monde.accueilli("Lina", "Moreau", nadia);
        monde.rendezVous(lina, nadia, Optional.of(gare), "2026-03-13T15:00");
        monde.agir(() -> monde.piece(Naissances.class).dire(lina, LocalDate.parse("2006-12-02")));
    }

    @Test
    @Exigence("S1-27")
    void aucun_formulaire_ne_depasse_cinq_champs_ou_qu_elle_aille() {
        try (var elle = Appelant.jeune(monde, lina)) {
            elle.envoyer("/moi/plan", Map.of("cle", cle(), "quoi", "Voir l’auto-école"));
            elle.envoyer("/moi/temps/contraintes?jours=1", Map.of("cle", cle(), "de", "16:00", "a", "18:00"));
            var pages = promenade(elle);
            assertThat(pages).hasSizeGreaterThan(25);
            pages.forEach((chemin, corps) -> FORMULAIRE.matcher(corps).results().forEach(formulaire -> assertThat(
                            champs(formulaire))
                    .as(chemin)
                    .hasSizeLessThanOrEqualTo(CHAMPS)));
        }
    }

    @Test
    @Exigence(value = "S1-27", partie = true)
    void ce_que_la_structure_sait_est_deja_ecrit_et_ne_lui_est_pas_demande() {
        try (var elle = Appelant.jeune(monde, lina);
                var equipe = Appelant.equipe(monde, "Nadia")) {
            assertThat(elle.lire("/moi/droits").corps()).doesNotContain("name=\"naissance\"");
            var demandee = question(elle);
            monde.agir(() -> monde.piece(Reponses.class)
                    .repondre(lina, demandee.code(), demandee.choix(), new Reponses.Voix.Ensemble(nadia)));
            assertThat(question(elle).code()).isNotEqualTo(demandee.code());
            equipe.envoyer(
                    "/equipe/jeunes/" + lina + "/contraintes?jours=1",
                    Map.of("cle", cle(), "nature", "GARDE", "de", "16:00", "a", "18:00"));
            assertThat(elle.lire("/moi/temps").corps()).contains("lundi, de 16\u00a0h à 18\u00a0h");
        }
    }

    private record Question(String code, String choix) {}

    private static Question question(Appelant elle) {
        var trouve = Pattern.compile(
                        "name=\"question\" value=\"([A-Z_]+)\".*?name=\"choix\" value=\"([^\"]+)\"", Pattern.DOTALL)
                .matcher(elle.lire("/moi/droits").corps());
        assertThat(trouve.find()).isTrue();
        return new Question(trouve.group(1), trouve.group(2));
    }

    /** Every page reached from home by its links, one of each kind. */
    private static Map<String, String> promenade(Appelant elle) {
        var vues = new LinkedHashMap<String, String>();
        var connus = new HashSet<String>();
        var aller = new ArrayDeque<>(Set.of("/moi"));
        while (!aller.isEmpty()) {
            String chemin = aller.pop();
            if (connus.add(REFERENCE.matcher(chemin).replaceAll("…").replaceAll("\\?.*", ""))) {
                var page = elle.lire(chemin);
                vues.put(chemin, page.corps());
                LIEN.matcher(page.corps()).results().forEach(l -> aller.add(l.group(1)));
            }
        }
        return vues;
    }

    /** Boxes of one question count as one field. */
    private static Set<String> champs(MatchResult formulaire) {
        return CHAMP.matcher(formulaire.group()).results().map(c -> c.group(1)).collect(Collectors.toSet());
    }

    private static String cle() {
        return UUID.randomUUID().toString();
    }
}
