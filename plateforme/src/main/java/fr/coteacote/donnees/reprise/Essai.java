package fr.coteacote.donnees.reprise;

import fr.coteacote.donnees.lecture.Tableau;
import fr.coteacote.donnees.reprise.Sort.Choix;
import fr.coteacote.dossiers.ReprendreDesDossiers.DejaLa;
import fr.coteacote.socle.JeuneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The dry run: what would become of each line, nothing being written. The import does exactly what it says. */
public record Essai(List<Sort> sorts) {
    public Essai {
        sorts = List.copyOf(sorts);
    }

    static Essai faire(Tableau tableau, Interprete interprete, Existants la, Map<Long, Choix> choix) {
        var jugement = new Jugement(la, choix);
        return new Essai(tableau.lignes().stream()
                .map(interprete::comprendre)
                .map(jugement::juger)
                .toList());
    }

    public <T extends Sort> List<T> de(Class<T> genre) {
        return sorts.stream().filter(genre::isInstance).map(genre::cast).toList();
    }

    public long combien(Class<? extends Sort> genre) {
        return sorts.stream().filter(genre::isInstance).count();
    }

    /** Lines taken although something of them was left aside. */
    public List<Fiche> remarquees() {
        return sorts.stream()
                .filter(sort -> sort instanceof Sort.Creee || sort instanceof Sort.Completee)
                .map(sort -> ((Sort.Comprise) sort).fiche())
                .filter(fiche -> !fiche.remarques().isEmpty())
                .toList();
    }

    /** Lines are judged in the file's order: a line may resemble one above it. */
    private static final class Jugement {
        private final Existants la;
        private final Map<Long, Choix> choix;
        private final Map<JeuneId, DejaLa> parJeune;
        private final Ressemblance ressemblance;
        private final Map<String, Long> numerosVus = new HashMap<>();
        private final Map<JeuneId, Long> completees = new HashMap<>();

        Jugement(Existants la, Map<Long, Choix> choix) {
            this.la = la;
            this.choix = choix;
            this.parJeune = la.personnes().stream().collect(Collectors.toMap(DejaLa::jeune, Function.identity()));
            this.ressemblance = new Ressemblance(la.personnes());
        }

        Sort juger(Interprete.Comprise comprise) {
            return switch (comprise) {
                case Interprete.Comprise.Refusee(long ligne, String appel, List<String> raisons) ->
                    new Sort.Refusee(ligne, appel, raisons);
                case Interprete.Comprise.Bonne(Fiche fiche) -> juger(fiche);
            };
        }

        private Sort juger(Fiche fiche) {
            if (!fiche.numero().isEmpty()) {
                var premiere = numerosVus.putIfAbsent(fiche.numero(), fiche.ligne());
                if (premiere != null) {
                    return new Sort.Refusee(
                            fiche.ligne(),
                            fiche.appel(),
                            List.of("Le numéro « " + fiche.numero() + " » est déjà à la ligne " + premiere + "."));
                }
            }
            return connu(fiche).map(jeune -> completer(fiche, jeune)).orElseGet(() -> chercher(fiche));
        }

        private Optional<DejaLa> connu(Fiche fiche) {
            return Optional.ofNullable(la.numeros().get(fiche.numero())).map(parJeune::get);
        }

        private Sort chercher(Fiche fiche) {
            var proche = ressemblance.de(fiche);
            if (proche.isEmpty()) {
                return creer(fiche);
            }
            return switch (choix.getOrDefault(fiche.ligne(), Choix.NE_PAS_CREER)) {
                case NE_PAS_CREER -> new Sort.Proche(fiche, proche.get());
                case CREER -> creer(fiche);
                case MEME_PERSONNE ->
                    proche.flatMap(Sort.Ressemblant::jeune)
                            .map(parJeune::get)
                            .<Sort>map(jeune -> completer(fiche, jeune))
                            .orElseGet(() -> new Sort.Proche(fiche, proche.get()));
            };
        }

        private Sort creer(Fiche fiche) {
            ressemblance.retenir(fiche);
            return new Sort.Creee(fiche);
        }

        private Sort completer(Fiche fiche, DejaLa jeune) {
            var premiere = completees.putIfAbsent(jeune.jeune(), fiche.ligne());
            if (premiere != null) {
                return new Sort.Refusee(
                        fiche.ligne(),
                        fiche.appel(),
                        List.of("La ligne " + premiere + " parle déjà de cette personne."));
            }
            var ajout = Ajout.de(fiche, jeune, la.suivis().contains(jeune.jeune()));
            var quoi = ajout.quoi();
            return quoi.isEmpty() ? new Sort.Inchangee(fiche) : new Sort.Completee(fiche, jeune.jeune(), ajout, quoi);
        }
    }
}
