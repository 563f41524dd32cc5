package fr.coteacote.droits.cli;

import fr.coteacote.droits.Emploi;
import fr.coteacote.droits.FoyerFiscal;
import fr.coteacote.droits.Parents;
import fr.coteacote.droits.PrestationsPercues;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JsonParser;

/** The small objects of a situation: all their fields are numbers or booleans, and all are needed. */
final class ObjetsLus {
    private final String nom;
    private final Map<String, Double> valeurs = new HashMap<>();

    private ObjetsLus(String nom, JsonParser p) {
        this.nom = nom;
        Champs.objet(nom, p, (champ, q) -> valeurs.put(champ, valeur(champ, q)));
    }

    private static double valeur(String champ, JsonParser p) {
        return p.currentToken().isBoolean() ? (p.getBooleanValue() ? 1 : 0) : Champs.nombre(champ, p);
    }

    private double nombre(String champ) {
        Double valeur = valeurs.get(champ);
        if (valeur == null) {
            throw new LigneIllisible("champ absent : " + nom + "." + champ);
        }
        return valeur;
    }

    private boolean vrai(String champ) {
        return nombre(champ) != 0;
    }

    static FoyerFiscal foyer(JsonParser p) {
        var o = new ObjetsLus("foyerFiscal", p);
        return new FoyerFiscal(
                o.vrai("rattacheParents"), o.nombre("rfrN2"), o.nombre("revenuBrutGlobalN2"), o.nombre("nbParts"), (int)
                        o.nombre("trancheIrN2"));
    }

    static Parents parents(JsonParser p) {
        var o = new ObjetsLus("parents", p);
        return new Parents(
                o.nombre("rfrN2"),
                o.nombre("revenuBrutGlobalN2"),
                (int) o.nombre("nbEnfantsACharge"),
                (int) o.nombre("nbEnfantsSuperieur"),
                o.nombre("distanceKm"));
    }

    static PrestationsPercues percues(JsonParser p) {
        var o = new ObjetsLus("prestationsPercues", p);
        return new PrestationsPercues(
                o.nombre("rsa"), o.nombre("primeActivite"), o.nombre("aideLogement"), o.nombre("aah"));
    }

    static Emploi emploi(JsonParser p) {
        var o = new ObjetsLus("emploi", p);
        return new Emploi(o.nombre("salaireBrutMensuel"), o.vrai("employeurCotisePeec"), o.vrai("secteurAgricole"));
    }
}
