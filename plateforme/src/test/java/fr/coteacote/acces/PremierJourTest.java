package fr.coteacote.acces;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.coteacote.acces.OuvrirUneStructure.Ouverture;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Navigateur;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.Role;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;

@TestDeLaMaison
class PremierJourTest {
    private static final ZoneId REUNION = ZoneId.of("Indian/Reunion");

    private final Maison maison;
    private final OuvrirUneStructure ouvrir;
    private final CommandeCreerStructure commande;
    private final Comptes comptes;

    PremierJourTest(Maison maison, OuvrirUneStructure ouvrir, CommandeCreerStructure commande, Comptes comptes) {
        this.maison = maison;
        this.ouvrir = ouvrir;
        this.commande = commande;
        this.comptes = comptes;
    }

    private static String slug() {
        return "ouverte-" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void une_commande_ouvre_la_structure_et_donne_a_sa_direction_un_lien_pour_entrer() {
        String slug = slug();
        var faite = (Ouverture.Faite)
                ouvrir.ouvrir(slug, "Mission Locale du Bout du Monde", REUNION, "Aline.Hoareau@bout.example");
        assertThat(faite.structure().fuseau()).isEqualTo(REUNION);
        var compte = EnStructure.<Comptes.Compte, RuntimeException>appeler(
                faite.structure().id(), new Acteur.Systeme(), () -> comptes.parCourriel("aline.hoareau@bout.example")
                        .orElseThrow());
        assertThat(compte.roles()).containsExactly(Role.DIRECTION);
        try (var contexte = Navigateur.bureau()) {
            Page page = contexte.newPage();
            page.navigate(maison.au("2026-03-12T10:02").adresse(faite.lien()));
            assertThat(page.getByText("Mission Locale du Bout du Monde")).isVisible();
            assertThat(page.getByText("aline.hoareau@bout.example")).isVisible();
        }
    }

    @Test
    void la_meme_commande_redonne_un_lien_neuf_sans_rien_doubler() {
        String slug = slug();
        var premiere = (Ouverture.Faite) ouvrir.ouvrir(slug, "Mission Locale d’Ici", REUNION, "a.b@ici.example");
        var seconde = (Ouverture.Faite) ouvrir.ouvrir(slug, "", REUNION, "a.b@ici.example");
        assertThat(seconde.structure().id()).isEqualTo(premiere.structure().id());
        assertThat(seconde.lien()).isNotEqualTo(premiere.lien());
    }

    @Test
    void une_demande_mal_ecrite_ne_cree_rien_et_dit_quoi_ecrire() {
        assertThat(ouvrir.ouvrir("Pays d’Orsel", "X", REUNION, "a.b@ici.example"))
                .isInstanceOf(Ouverture.Refusee.class);
        assertThat(ouvrir.ouvrir(slug(), "X", REUNION, "pas une adresse")).isInstanceOf(Ouverture.Refusee.class);
        assertThat(ouvrir.ouvrir(slug(), " ", REUNION, "a.b@ici.example")).isInstanceOf(Ouverture.Refusee.class);
        var fuseauInconnu = new DefaultApplicationArguments(
                "--creer-structure=" + slug(), "--nom=X", "--direction=a.b@ici.example", "--fuseau=Lune/Mer");
        assertThat(commande.executer(fuseauInconnu)).isEqualTo(2);
        var bonne = new DefaultApplicationArguments(
                "--creer-structure=" + slug(), "--nom=X", "--direction=a.b@ici.example");
        assertThat(commande.executer(bonne)).isZero();
    }
}
