package fr.coteacote.droits.calcul;

import fr.coteacote.droits.Couple;
import fr.coteacote.droits.Plage;
import fr.coteacote.droits.PrestationsPercues;
import fr.coteacote.droits.Question;
import fr.coteacote.droits.Situation;
import fr.coteacote.droits.SituationPartielle;
import fr.coteacote.droits.Tri;
import fr.coteacote.droits.bareme.Bareme;
import fr.coteacote.droits.bareme.BaremePasse;
import fr.coteacote.droits.bareme.Baremes;
import java.time.LocalDate;
import java.util.List;

/** One family, one month, the scales of that month: what every rule reads. Couple and children are always known here. */
final class Etude {
    final Situation situation;
    final Bareme bareme;
    final int mois;
    final Adulte jeune;
    final List<Adulte> adultes;
    final boolean couple;
    final int nbEnfants;
    final Journal journal;
    private final Baremes baremes;
    private final long inconnues;

    Etude(SituationPartielle connue, Baremes baremes, Journal journal) {
        this.situation = connue.situation();
        this.baremes = baremes;
        this.mois = Baremes.numero(situation.mois());
        this.bareme = baremes.du(mois);
        this.inconnues = masque(connue);
        this.jeune = new Adulte(situation.jeune(), this, true);
        this.couple = situation.famille().couple().isPresent();
        this.adultes = couple
                ? List.of(jeune, new Adulte(situation.famille().couple().get().conjoint(), this, false))
                : List.of(jeune);
        this.nbEnfants = situation.famille().enfants().size();
        this.journal = journal;
    }

    private static long masque(SituationPartielle connue) {
        long masque = 0;
        for (Question question : connue.inconnues()) {
            masque |= 1L << question.ordinal();
        }
        return masque;
    }

    boolean ignore(Question question) {
        return (inconnues & 1L << question.ordinal()) != 0;
    }

    Tri fait(Question question, boolean valeur) {
        return ignore(question) ? Tri.INCONNU : Tri.de(valeur);
    }

    /** Scales of the month {@code k} months before. */
    BaremePasse passe(int k) {
        return baremes.passe(mois - k);
    }

    int nbParents() {
        return couple ? 2 : 1;
    }

    int personnes() {
        return nbParents() + nbEnfants;
    }

    /** Children already born and younger than {@code limite}, {@code k} months before. */
    int enfantsDeMoinsDe(double limite, int k) {
        int nombre = 0;
        for (LocalDate naissance : situation.famille().enfants()) {
            int age = Age.au(naissance, mois - k);
            nombre += age >= 0 && age < limite ? 1 : 0;
        }
        return nombre;
    }

    /** First index of the reference quarter of RSA and prime d'activité. */
    int debutTrimestre() {
        return situation.trimestreDecale() ? 2 : 1;
    }

    Tri enceinte() {
        return unAdulte(Adulte::enceinte);
    }

    Tri unAdulte(java.util.function.Function<Adulte, Tri> condition) {
        Tri resultat = Tri.FAUX;
        for (Adulte adulte : adultes) {
            resultat = resultat.ou(condition.apply(adulte));
        }
        return resultat;
    }

    Plage surLesAdultes(java.util.function.Function<Adulte, Plage> mesure) {
        Plage somme = Plage.ZERO;
        for (Adulte adulte : adultes) {
            somme = somme.plus(mesure.apply(adulte));
        }
        return somme;
    }

    Tri rattache() {
        return fait(Question.RATTACHEMENT, situation.foyerFiscal().rattacheParents());
    }

    /** Dependant of the parents for tax, that year. */
    Tri aChargeFiscale(int annee) {
        Tri mineur = jeune.age(annee * 12).sous(bareme.commun().majorite());
        return rattache().et(mineur.ou(jeune.handicap()));
    }

    /** Lone parent, or soon to be, {@code k} months before: the increased RSA and prime d'activité. */
    Tri majore(int k) {
        if (couple) {
            return Tri.FAUX;
        }
        Tri enceinte = jeune.enceinte();
        Tri parent = enceinte.ou(Tri.de(nbEnfants > 0));
        Tri recent = Tri.de(enfantsDeMoinsDe(bareme.rsa().ageEnfantIsole(), k) > 0)
                .ou(fait(Question.ISOLEMENT, situation.famille().isolementRecent()))
                .ou(enceinte);
        return parent.et(recent).et(aChargeFiscale((mois - k) / 12).non());
    }

    /** One adult whose nationality or residence permit opens RSA and prime d'activité. */
    Tri nationaliteOuvrante() {
        return unAdulte(a -> a.nationaliteOuvrante(bareme.rsa()));
    }

    Plage percue(java.util.function.ToDoubleFunction<PrestationsPercues> prestation) {
        return ignore(Question.PRESTATIONS)
                ? Bornes.PRESTATION
                : Plage.de(prestation.applyAsDouble(situation.percues()));
    }

    Tri locataire() {
        return fait(Question.LOGEMENT, situation.logement().statut().locataire());
    }

    Tri logeGratuitement() {
        return fait(
                Question.LOGEMENT,
                situation.logement().statut() == fr.coteacote.droits.StatutLogement.LOGE_GRATUITEMENT);
    }

    Tri participeAuxFrais() {
        return fait(Question.LOGEMENT, situation.logement().participationFrais());
    }

    Plage loyer() {
        return ignore(Question.LOYER)
                ? Bornes.LOYER
                : Plage.de(situation.logement().loyer());
    }

    Plage loyerEtCharges() {
        return ignore(Question.LOYER)
                ? Plage.entre(0, 2 * Bornes.LOYER.max())
                : Plage.de(situation.logement().loyer() + situation.logement().charges());
    }

    /** Whether the partner is a spouse or pacsé; unknown with the partner. */
    Tri memeFoyerFiscal() {
        return couple
                ? fait(
                        Question.CONJOINT,
                        situation
                                .famille()
                                .couple()
                                .map(Couple::lien)
                                .orElseThrow()
                                .memeFoyerFiscal())
                : Tri.FAUX;
    }
}
