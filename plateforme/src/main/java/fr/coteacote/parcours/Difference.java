package fr.coteacote.parcours;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.util.ArrayList;
import java.util.List;

/** Two versions of a text, word by word. */
public final class Difference {
    private static final DiffRowGenerator MOTS = DiffRowGenerator.create().build();

    private Difference() {}

    /** Words that stay, come or go; never both. */
    public record Morceau(String texte, boolean ajoute, boolean retire) {}

    public static List<Morceau> entre(String avant, String apres) {
        if (avant.equals(apres)) {
            return List.of();
        }
        var morceaux = new ArrayList<Morceau>();
        for (DiffRow ligne : MOTS.generateDiffRows(mots(avant), mots(apres))) {
            switch (ligne.getTag()) {
                case EQUAL -> morceaux.add(new Morceau(ligne.getNewLine(), false, false));
                case INSERT -> morceaux.add(new Morceau(ligne.getNewLine(), true, false));
                case DELETE -> morceaux.add(new Morceau(ligne.getOldLine(), false, true));
                case CHANGE -> {
                    morceaux.add(new Morceau(ligne.getOldLine(), false, true));
                    morceaux.add(new Morceau(ligne.getNewLine(), true, false));
                }
            }
        }
        return morceaux.stream().filter(m -> !m.texte().isEmpty()).toList();
    }

    private static List<String> mots(String texte) {
        return List.of(texte.strip().split("\\s+"));
    }
}
