package fr.coteacote.droits.bareme;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** A scale by bands, sorted by threshold. */
public final class Tranches {
    private record Tranche(double seuil, double valeur) {}

    private final double[] seuils;
    private final double[] valeurs;

    private Tranches(Tranche[] tranches) {
        seuils = Arrays.stream(tranches).mapToDouble(Tranche::seuil).toArray();
        valeurs = Arrays.stream(tranches).mapToDouble(Tranche::valeur).toArray();
    }

    static Tranches lire(Lecture p, String prefixe, String champ) {
        return new Tranches(p.parametres().cles(prefixe + "[").stream()
                .filter(cle -> cle.endsWith(".threshold"))
                .map(cle -> tranche(p, cle, champ))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingDouble(Tranche::seuil))
                .toArray(Tranche[]::new));
    }

    private static Optional<Tranche> tranche(Lecture p, String cleSeuil, String champ) {
        String cle = cleSeuil.replace("threshold", champ);
        boolean enVigueur = p.parametres().enVigueur(cleSeuil, p.jour()).isPresent()
                && p.parametres().enVigueur(cle, p.jour()).isPresent();
        return enVigueur ? Optional.of(new Tranche(p.de(cleSeuil), p.de(cle))) : Optional.empty();
    }

    boolean vide() {
        return seuils.length == 0;
    }

    /** Value of the last band reached; zero below the first. */
    public double montant(double x) {
        double montant = 0;
        for (int i = 0; i < seuils.length && seuils[i] <= x; i++) {
            montant = valeurs[i];
        }
        return montant;
    }

    /** Sum of each part of {@code x} at the rate of its band. */
    public double marginal(double x) {
        double total = 0;
        for (int i = 0; i < seuils.length && seuils[i] < x; i++) {
            double haut = i + 1 < seuils.length ? Math.min(x, seuils[i + 1]) : x;
            total += (haut - seuils[i]) * valeurs[i];
        }
        return total;
    }

    /** Where the last band begins. */
    public double dernierSeuil() {
        return seuils[seuils.length - 1];
    }
}
