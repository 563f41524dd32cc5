package fr.coteacote.acces.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coteacote.acces.Site;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** Where passkeys are good: what the operator says, not what the request claims. */
class SiteDesClesTest {
    private static Optional<Site> site(String publique, String demandee) {
        var adresse = URI.create(demandee);
        var requete = new MockHttpServletRequest("GET", adresse.getPath());
        requete.setScheme(adresse.getScheme());
        requete.setServerName(adresse.getHost());
        requete.setServerPort(adresse.getPort() < 0 ? 80 : adresse.getPort());
        return new SiteDesCles(publique).de(requete);
    }

    @Test
    void l_adresse_publique_decide_meme_derriere_un_mandataire_qui_cache_le_protocole() {
        var attendu = Optional.of(new Site("accueil.exemple.fr", "https://accueil.exemple.fr"));
        assertThat(site("https://accueil.exemple.fr", "https://accueil.exemple.fr/equipe/entrer"))
                .isEqualTo(attendu);
        assertThat(site("https://accueil.exemple.fr/", "http://accueil.exemple.fr/equipe/entrer"))
                .isEqualTo(attendu);
        assertThat(site("https://accueil.exemple.fr:8443", "http://Accueil.exemple.fr/equipe/entrer"))
                .contains(new Site("accueil.exemple.fr", "https://accueil.exemple.fr:8443"));
    }

    @Test
    void par_une_autre_adresse_rien_n_est_propose() {
        assertThat(site("https://accueil.exemple.fr", "http://10.0.0.3:8080/equipe/entrer"))
                .isEmpty();
        assertThat(site("https://accueil.exemple.fr", "http://faux.accueil.exemple.fr/equipe/entrer"))
                .isEmpty();
    }

    @Test
    void sans_adresse_publique_seule_la_machine_elle_meme_est_crue() {
        assertThat(site("", "http://localhost:18100/ml/orsel/equipe/entrer"))
                .contains(new Site("localhost", "http://localhost:18100"));
        assertThat(site("", "http://127.0.0.1:18100/equipe/entrer")).isEmpty();
        assertThat(site("", "http://pirate.example/equipe/entrer")).isEmpty();
    }

    @Test
    void une_adresse_publique_mal_ecrite_se_dit_au_demarrage() {
        assertThatThrownBy(() -> new SiteDesCles("accueil.exemple.fr")).hasMessageContaining("s’écrit en entier");
    }
}
