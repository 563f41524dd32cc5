package fr.coteacote.droits.cli;

import fr.coteacote.droits.EtSi;
import fr.coteacote.droits.Moteur;
import fr.coteacote.droits.Projection;
import fr.coteacote.droits.Question;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Two lines, two lives: net resources month by month, and what one loses against the other. */
final class Comparer {
    private final EtSi etSi;
    private final LectureDesCas lecture = new LectureDesCas();

    Comparer(Moteur moteur) {
        this.etSi = new EtSi(moteur);
    }

    void traiter(InputStream entree, PrintStream sortie) throws IOException {
        var lignes = LectureDesCas.lignes(entree);
        Optional<Cas> premiere = Optional.empty();
        while (lignes.suivante()) {
            if (lignes.vide()) {
                continue;
            }
            switch (lecture.lire(lignes.numero(), lignes.octets(), lignes.longueur(), Function.<Cas>identity())) {
                case LectureDesCas.Ligne.Illisible<Cas> non ->
                    sortie.printf("ligne %d : %s%n", non.numero(), non.erreur());
                case LectureDesCas.Ligne.Lue<Cas> lue
                when !manques(lue.valeur()).isEmpty() ->
                    sortie.printf(
                            "ligne %d : une année ne se compare qu’en sachant aussi : %s%n",
                            lignes.numero(), manques(lue.valeur()));
                case LectureDesCas.Ligne.Lue<Cas> lue -> {
                    premiere.ifPresent(une -> sortie.print(texte(une, lue.valeur())));
                    premiere = premiere.isPresent() ? Optional.empty() : Optional.of(lue.valeur());
                }
            }
        }
    }

    /** Parents may stay unknown: grants then count for nothing. The rest would be a false zero. */
    private static String manques(Cas cas) {
        return cas.connue().inconnues().stream()
                .filter(q -> q != Question.PARENTS)
                .sorted()
                .map(Question::name)
                .collect(Collectors.joining(", "));
    }

    private String texte(Cas une, Cas autre) {
        var comparaison = etSi.comparer(une.connue().situation(), autre.connue().situation());
        var texte = new StringBuilder("# %s et %s, ressources du mois (estimations)%n".formatted(une.id(), autre.id()));
        for (int i = 0; i < comparaison.sans().size(); i++) {
            Projection.Mois a = comparaison.sans().get(i);
            Projection.Mois b = comparaison.avec().get(i);
            texte.append("%s  %s  %s%n".formatted(a.mois(), euros(a.net()), euros(b.net())));
        }
        comparaison
                .pertes()
                .forEach(p -> texte.append("baisse : %s dès %s, de %s à %s%n"
                        .formatted(p.droit().nom(), p.des(), euros(p.avant()), euros(p.apres()))));
        return texte.append("sur l’année : %s%n%n".formatted(euros(comparaison.ecart())))
                .toString();
    }

    private static String euros(long centimes) {
        return Sorties.euros(centimes / 100.0);
    }
}
