package fr.coteacote.banc;

import fr.coteacote.acces.Comptes;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import fr.coteacote.structures.Equipe;
import fr.coteacote.structures.Structures;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.stereotype.Component;

/** The running house, as the bench uses it: it opens one structure per test class. */
@Component
public class Maison {
    public static final String MOT_DE_PASSE = "une phrase assez longue";
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Structures structures;
    private final Equipe equipe;
    private final Comptes comptes;
    private final Telephones telephones;
    private final ServletWebServerApplicationContext contexte;

    Maison(
            Structures structures,
            Equipe equipe,
            Comptes comptes,
            Telephones telephones,
            ServletWebServerApplicationContext contexte) {
        this.structures = structures;
        this.equipe = equipe;
        this.comptes = comptes;
        this.telephones = telephones;
        this.contexte = contexte;
    }

    /** A new structure, at this local date and time. */
    public Monde au(String jourEtHeure) {
        return au(jourEtHeure, PARIS);
    }

    /** The same, elsewhere. */
    public Monde au(String jourEtHeure, ZoneId fuseau) {
        String slug = "ml-" + UUID.randomUUID().toString().substring(0, 8);
        var structure = structures.ouvrir(slug, "Mission Locale d’essai", fuseau);
        return new Monde(this, structure, slug, fuseau).ilEst(jourEtHeure);
    }

    String adresse() {
        return "http://localhost:" + contexte.getWebServer().getPort();
    }

    MembreId creerMembre(String slug, String prenom, String nom, Set<Role> roles) {
        var membre = equipe.accueillir(prenom, nom, "", Optional.empty(), structures.aujourdhui());
        var compte = comptes.ouvrir(membre, courriel(slug, prenom), roles);
        comptes.poserMotDePasse(compte, MOT_DE_PASSE);
        telephones.equiper(compte);
        return membre;
    }

    /** What this colleague's telephone shows. */
    String code(String courriel) {
        return telephones.code(comptes.parCourriel(courriel).orElseThrow().id());
    }

    static String courriel(String slug, String prenom) {
        return prenom.toLowerCase(Locale.ROOT) + "@" + slug + ".example";
    }

    <T> T piece(Class<T> type) {
        return contexte.getBean(type);
    }
}
