package fr.coteacote.espaces.visiteur;

import fr.coteacote.accueil.FicheDOrientation.Manque;
import fr.coteacote.accueil.FicheDOrientation.Saisie;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The sheet of who sends somebody: empty, refused with what was typed, or received. */
public record PageOrienter(boolean recue, Saisie saisie, Set<Manque> manques) {
    /** In the order of the page, so that the summary reads like it. */
    public List<String> champs() {
        return manques.stream().sorted().map(PageOrienter::champ).toList();
    }

    public boolean manque(String champ) {
        return champs().contains(champ);
    }

    private static String champ(Manque manque) {
        return manque.name().toLowerCase(Locale.ROOT);
    }
}
