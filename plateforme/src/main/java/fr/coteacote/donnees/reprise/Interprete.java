package fr.coteacote.donnees.reprise;

import fr.coteacote.donnees.lecture.Dates;
import fr.coteacote.donnees.lecture.Tableau;
import fr.coteacote.dossiers.Identite;
import fr.coteacote.dossiers.Moyen;
import fr.coteacote.parcours.Accompagnement.Etat;
import fr.coteacote.parcours.Sortie.Origine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Understands one line of the file with the correspondence chosen. No field is required; no age is refused. */
public final class Interprete {
    private static final int ANS_AU_PLUS = 120;
    private static final int NUMERO = 100;
    private static final int DEMANDE = 5_000;

    private final Correspondance colonnes;
    private final Vocabulaire mots;
    private final LocalDate aujourdhui;

    public Interprete(Correspondance colonnes, Vocabulaire mots, LocalDate aujourdhui) {
        this.colonnes = colonnes;
        this.mots = mots;
        this.aujourdhui = aujourdhui;
    }

    /** A line is understood, or refused with every reason at once. */
    public sealed interface Comprise {
        record Bonne(Fiche fiche) implements Comprise {}

        record Refusee(long ligne, String appel, List<String> raisons) implements Comprise {
            public Refusee {
                raisons = List.copyOf(raisons);
            }
        }
    }

    public Comprise comprendre(Tableau.Ligne ligne) {
        return new Phrase(ligne).comprendre();
    }

    /** One line under reading, with what it is blamed for. */
    private final class Phrase {
        private final Tableau.Ligne ligne;
        private final List<String> raisons = new ArrayList<>();
        private final List<String> remarques = new ArrayList<>();

        Phrase(Tableau.Ligne ligne) {
            this.ligne = ligne;
        }

        Comprise comprendre() {
            var naissance = jour(Champ.NAISSANCE);
            naissance
                    .filter(jour -> jour.isBefore(aujourdhui.minusYears(ANS_AU_PLUS)))
                    .ifPresent(jour -> raisons.add(
                            "Date de naissance « " + valeur(Champ.NAISSANCE) + " » : il y a plus de cent vingt ans."));
            var premier = jour(Champ.PREMIER_ACCUEIL);
            var dernier = jour(Champ.DERNIER_CONTACT);
            if (premier.isPresent() && dernier.filter(premier.get()::isAfter).isPresent()) {
                remarques.add("Dernier contact avant le premier accueil : le premier accueil est gardé pour les deux.");
                dernier = premier;
            }
            var moyens = moyens();
            var etat = etat();
            var fiche = new Fiche(
                    ligne.numero(),
                    numero(),
                    new Identite(valeur(Champ.PRENOM), valeur(Champ.NOM), naissance),
                    moyens,
                    connu(Champ.LIEU, mots::lieu, "ce lieu n’est pas un des vôtres, repris sans lieu."),
                    connu(Champ.REFERENT, mots::referent, "ce nom n’est pas de l’équipe, repris sans référent."),
                    premier,
                    dernier,
                    etat,
                    fin(etat),
                    rythme(),
                    couper(valeur(Champ.DEMANDE), DEMANDE),
                    remarques);
            if (fiche.appel().isEmpty() && raisons.isEmpty()) {
                raisons.add(
                        "Rien ne permet de reconnaître cette personne : ni prénom, ni nom, ni numéro, ni moyen de la"
                                + " joindre.");
            }
            return raisons.isEmpty()
                    ? new Comprise.Bonne(fiche)
                    : new Comprise.Refusee(ligne.numero(), fiche.appel(), raisons);
        }

        private String valeur(Champ champ) {
            return colonnes.valeur(ligne, champ);
        }

        private String numero() {
            String numero = valeur(Champ.NUMERO);
            if (numero.length() > NUMERO) {
                raisons.add("Le numéro dépasse cent signes.");
            }
            return couper(numero, NUMERO);
        }

        private Optional<LocalDate> jour(Champ champ) {
            String ecrit = valeur(champ);
            if (ecrit.isEmpty()) {
                return Optional.empty();
            }
            var jour = Dates.lire(ecrit, aujourdhui);
            if (jour.isEmpty()) {
                raisons.add(champ.libelle() + " « " + couper(ecrit, 40) + " » : ce n’est pas une date lisible."
                        + " Exemple : 31/12/2005.");
            } else if (jour.get().isAfter(aujourdhui)) {
                raisons.add(champ.libelle() + " « " + couper(ecrit, 40) + " » : ce jour n’est pas encore venu.");
                return Optional.empty();
            }
            return jour;
        }

        private List<Moyen> moyens() {
            return Stream.concat(
                            lus(Champ.TELEPHONE, Moyen::telephone, "numéro incomplet ou illisible, laissé de côté."),
                            lus(Champ.COURRIEL, Moyen::lire, "adresse illisible, laissée de côté."))
                    .distinct()
                    .toList();
        }

        private Stream<Moyen> lus(Champ champ, Function<String, Optional<Moyen>> lire, String sinon) {
            return colonnes.valeurs(ligne, champ).stream()
                    .map(ecrit -> noter(champ, ecrit, lire.apply(ecrit), sinon))
                    .flatMap(Optional::stream);
        }

        private <T> Optional<T> connu(Champ champ, Function<String, Optional<T>> chercher, String sinon) {
            String ecrit = valeur(champ);
            return ecrit.isEmpty() ? Optional.empty() : noter(champ, ecrit, chercher.apply(ecrit), sinon);
        }

        private <T> Optional<T> noter(Champ champ, String ecrit, Optional<T> trouve, String sinon) {
            if (trouve.isEmpty()) {
                remarques.add(champ.libelle() + " « " + couper(ecrit, 40) + " » : " + sinon);
            }
            return trouve;
        }

        private Etat etat() {
            return connu(Champ.ETAT, mots::etat, "mot inconnu, repris comme accueilli.")
                    .orElse(Etat.ACCUEILLI);
        }

        private Optional<Origine> fin(Etat etat) {
            if (etat != Etat.SORTI) {
                return Optional.empty();
            }
            var origine = Vocabulaire.fin(valeur(Champ.FIN));
            if (origine.isEmpty()) {
                raisons.add("Accompagnement fini, sans qu’on sache qui a choisi la fin. Dites-le dans une colonne"
                        + " « Motif de sortie » (demande du jeune, emploi, déménagement, âge…), ou retirez la ligne.");
            }
            return origine;
        }

        private Optional<Integer> rythme() {
            String ecrit = valeur(Champ.RYTHME).replaceAll("(?i)\\s*j(ours?)?$", "");
            if (ecrit.isEmpty()) {
                return Optional.empty();
            }
            boolean lisible =
                    ecrit.matches("\\d{1,3}") && Integer.parseInt(ecrit) >= 1 && Integer.parseInt(ecrit) <= 180;
            return noter(
                    Champ.RYTHME,
                    ecrit,
                    lisible ? Optional.of(Integer.valueOf(ecrit)) : Optional.empty(),
                    "un nombre de jours de 1 à 180 est attendu, repris au rythme habituel.");
        }
    }

    private static String couper(String texte, int longueur) {
        return texte.length() <= longueur ? texte : texte.substring(0, longueur);
    }
}
