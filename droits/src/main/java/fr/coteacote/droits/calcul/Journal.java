package fr.coteacote.droits.calcul;

import fr.coteacote.droits.Droit;
import fr.coteacote.droits.Etape;
import fr.coteacote.droits.Plage;
import java.util.ArrayList;
import java.util.List;

/** Keeps the steps of the calculation when somebody wants to read them. */
public final class Journal {
    private final boolean tenu;
    private final List<Etape> etapes = new ArrayList<>(0);

    private Journal(boolean tenu) {
        this.tenu = tenu;
    }

    public static Journal tenu() {
        return new Journal(true);
    }

    static Journal muet() {
        return new Journal(false);
    }

    Plage noter(Droit droit, String libelle, Plage valeur) {
        if (tenu) {
            etapes.add(new Etape(droit, libelle, valeur));
        }
        return valeur;
    }

    public List<Etape> etapes() {
        return List.copyOf(etapes);
    }
}
