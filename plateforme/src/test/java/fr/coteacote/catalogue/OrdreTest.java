package fr.coteacote.catalogue;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.coteacote.banc.Appelant;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.Navigateur;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.possibles.CritereDeRang;
import fr.coteacote.possibles.Moyen;
import fr.coteacote.preuves.Exigence;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What makes one thing come before another: nine weights the structure edits, versioned, and said. */
@TestDeLaMaison
class OrdreTest {
    private final Maison maison;
    private Monde monde;
    private JeuneId lina;

    OrdreTest(Maison maison) {
        this.maison = maison;
    }

    @BeforeEach
    void orsel() {
        monde = maison.au("2026-03-12T10:02");
        OrselEtSesCommunes.placer(monde);
        monde.membre("Marc", "Delpech", Role.DIRECTION);
        lina = monde.accueilli("Lina", "Moreau", monde.membre("Nadia", "Belkacem", Role.CONSEIL));
        monde.agir(() -> monde.piece(Reperes.class)
                .dire(
                        lina,
                        new Reperes.Dits(
                                "Orsel",
                                Optional.of(Set.of(Moyen.VELO)),
                                Optional.of(Set.of()),
                                OptionalInt.of(90),
                                OptionalInt.of(0),
                                Set.of(),
                                List.of(),
                                0)));
        OrselEtSesCommunes.publier(monde, "titre", "Tout près", "organisation", "A", "verifie", "2025-06-01");
        OrselEtSesCommunes.publier(monde, "titre", "Plus loin", "organisation", "B", "commune", "Montbray");
    }

    private static Map<String, String> seul(CritereDeRang critere) {
        return Stream.of(CritereDeRang.values()).collect(Collectors.toMap(Enum::name, c -> c == critere ? "100" : "0"));
    }

    private OrdreDesPossibles.Reglage regler(int depuis, CritereDeRang critere) {
        return monde.dedans(() -> monde.piece(OrdreDesPossibles.class).regler(depuis, seul(critere), "Un essai"));
    }

    private List<String> ordre() {
        return monde
                .dedans(() -> monde.piece(VoirLesPossibles.class).pour(new QuiRegarde.Connu(lina), Set.of(), 5))
                .ouverts()
                .stream()
                .map(PossibleDit::titre)
                .toList();
    }

    @Test
    @Exigence("S1-45")
    void la_structure_change_les_poids_dit_pourquoi_et_le_jeune_lit_d_ou_vient_l_ordre() {
        try (var bureau = Navigateur.bureau();
                var telephone = Navigateur.telephone()) {
            Page page = monde.entrer(bureau, "Marc");
            page.navigate(monde.adresse("/equipe/possibles"));
            page.locator(".actions").getByText("L’ordre").click();
            assertThat(page.locator("form.carte input[inputmode=numeric]")).hasCount(CritereDeRang.values().length);
            seul(CritereDeRang.FRAICHEUR).forEach((nom, poids) -> page.fill("#" + nom, poids));
            page.fill("#TRAJET", "101");
            page.getByText("Changer l’ordre").click();
            assertThat(page.locator("#TRAJET-e")).containsText("de 0 à 100");
            assertThat(page.locator("#pourquoi-e")).isVisible();
            Navigateur.accessible(page);
            page.fill("#TRAJET", "0");
            page.fill("#pourquoi", "Les vieilles annonces déçoivent");
            page.getByText("Changer l’ordre").click();
            assertThat(page.locator("ol li")).hasCount(2);
            assertThat(page.locator("ol li").first()).containsText("Les vieilles annonces déçoivent");
            assertThat(ordre()).containsExactly("Plus loin", "Tout près");
            Page chezElle = monde.entrerJeune(telephone, lina);
            chezElle.navigate(monde.adresse("/moi/possibles"));
            chezElle.getByText("Pourquoi dans cet ordre").click();
            assertThat(chezElle.locator("#ordre li")).hasText(new String[] {"Ce qui a été vérifié récemment"});
            assertThat(chezElle.locator("#ordre")).containsText("Aucun secteur");
            Navigateur.accessible(chezElle);
        }
    }

    @Test
    void deux_personnes_qui_reglent_en_meme_temps_ne_s_ecrasent_pas() {
        assertThat(regler(0, CritereDeRang.TRAJET)).isEqualTo(new OrdreDesPossibles.Reglage.Fait(1));
        assertThat(ordre()).containsExactly("Tout près", "Plus loin");
        assertThat(regler(0, CritereDeRang.FRAICHEUR)).isEqualTo(new OrdreDesPossibles.Reglage.ChangeEntreTemps());
        assertThat(ordre()).containsExactly("Tout près", "Plus loin");
        assertThat(regler(1, CritereDeRang.FRAICHEUR)).isEqualTo(new OrdreDesPossibles.Reglage.Fait(2));
        assertThat(ordre()).containsExactly("Plus loin", "Tout près");
        assertThat(monde.dedans(() -> monde.piece(OrdreDesPossibles.class).versions()))
                .extracting(OrdreDesPossibles.Version::numero)
                .containsExactly(2, 1, 0);
    }

    @Test
    void ce_qui_est_tape_pendant_qu_un_autre_regle_reste_dans_la_page() {
        regler(0, CritereDeRang.TRAJET);
        try (var marc = Appelant.equipe(monde, "Marc")) {
            var champs = new HashMap<>(seul(CritereDeRang.FRAICHEUR));
            champs.putAll(Map.of("version", "0", "pourquoi", "Les vieilles annonces déçoivent"));
            var croise = marc.envoyer("/equipe/possibles/ordre", champs);
            assertThat(croise.statut()).isEqualTo(409);
            assertThat(croise.corps())
                    .contains(
                            "le sien est plus bas", "Les vieilles annonces déçoivent", "name=\"version\" value=\"1\"");
            champs.put("version", "1");
            assertThat(marc.envoyer("/equipe/possibles/ordre", champs).statut()).isEqualTo(302);
        }
    }

    @Test
    void l_ordre_d_une_structure_n_est_pas_celui_d_une_autre_et_tout_a_zero_se_refuse() {
        var ailleurs = maison.au("2026-03-12T10:02");
        regler(0, CritereDeRang.TRAJET);
        assertThat(ailleurs.dedans(() -> ailleurs.piece(OrdreDesPossibles.class).versions()))
                .hasSize(1);
        var rien = Stream.of(CritereDeRang.values()).collect(Collectors.toMap(Enum::name, _ -> "0"));
        assertThat(monde.dedans(() -> monde.piece(OrdreDesPossibles.class).regler(1, rien, "Pour voir")))
                .isInstanceOf(OrdreDesPossibles.Reglage.Refuse.class);
    }

    @Test
    void qui_conseille_lit_l_ordre_sans_pouvoir_le_changer() {
        try (var contexte = Navigateur.sansScript(1366, 850)) {
            Page page = monde.entrer(contexte, "Nadia");
            page.navigate(monde.adresse("/equipe/possibles/ordre"));
            assertThat(page.locator("#TRAJET")).not().isEditable();
            assertThat(page.getByText("Changer l’ordre")).hasCount(0);
        }
    }
}
