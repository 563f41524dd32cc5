package fr.coteacote.donnees.web;

import fr.coteacote.donnees.web.PageReprises.Option;
import java.util.List;

/** Words of the other tool that say nothing here yet. */
public record PageMots(String id, String fichier, List<Mot> mots, int autres) {
    public record Mot(int rang, String champ, String libelle, String mot, String combien, List<Option> cibles) {}
}
