package fr.coteacote.acces;

import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.Role;
import fr.coteacote.structures.Equipe;
import fr.coteacote.structures.Structure;
import fr.coteacote.structures.Structures;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Day one of a real structure: it exists, and its direction receives a link to enter.
 *
 * <p>Asked again for the same address, it gives a fresh link: nobody is ever locked out of their own house.
 */
@Component
public class OuvrirUneStructure {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern COURRIEL = Pattern.compile("[^\\s@,;<>\"]{1,64}@[^\\s@,;<>\"]{3,190}");

    private final Structures structures;
    private final Equipe equipe;
    private final Comptes comptes;
    private final Invitations invitations;

    OuvrirUneStructure(Structures structures, Equipe equipe, Comptes comptes, Invitations invitations) {
        this.structures = structures;
        this.equipe = equipe;
        this.comptes = comptes;
        this.invitations = invitations;
    }

    public sealed interface Ouverture {
        /** @param lien address of the invitation below the site's root, good for seven days */
        record Faite(Structure structure, String lien) implements Ouverture {}

        record Refusee(String pourquoi) implements Ouverture {}
    }

    /** @param direction e-mail address of the direction, such as prenom.nom@structure.example */
    public Ouverture ouvrir(String slug, String nom, ZoneId fuseau, String direction) {
        if (slug.length() > 60 || !SLUG.matcher(slug).matches()) {
            return new Ouverture.Refusee("l’adresse courte s’écrit en lettres, chiffres et tirets : pays-d-orsel");
        }
        if (!COURRIEL.matcher(direction).matches()) {
            return new Ouverture.Refusee("l’adresse de la direction s’écrit prenom.nom@structure.example");
        }
        var connue = structures.parSlug(slug);
        if (connue.isEmpty() && nom.isBlank()) {
            return new Ouverture.Refusee("il manque le nom de la structure : --nom=…");
        }
        var structure = connue.orElseGet(() -> {
            structures.ouvrir(slug, nom.strip(), fuseau);
            return structures.parSlug(slug).orElseThrow();
        });
        return EnStructure.<Ouverture, RuntimeException>appeler(
                structure.id(),
                new Acteur.Systeme(),
                () -> new Ouverture.Faite(structure, inviter(direction.toLowerCase(Locale.ROOT))));
    }

    private String inviter(String direction) {
        var compte = comptes.parCourriel(direction).map(Comptes.Compte::id).orElseGet(() -> {
            String[] mots = direction.substring(0, direction.indexOf('@')).split("[._]", 2);
            var membre = equipe.accueillir(
                    majuscule(mots[0]),
                    mots.length > 1 ? majuscule(mots[1]) : "",
                    "Direction",
                    Optional.empty(),
                    structures.aujourdhui());
            return comptes.ouvrir(membre, direction, Set.of(Role.DIRECTION));
        });
        return invitations.inviter(compte);
    }

    private static String majuscule(String mot) {
        return mot.isEmpty() ? mot : mot.substring(0, 1).toUpperCase(Locale.FRENCH) + mot.substring(1);
    }
}
