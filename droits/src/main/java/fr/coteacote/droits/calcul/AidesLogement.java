package fr.coteacote.droits.calcul;

import fr.coteacote.droits.Condition;
import fr.coteacote.droits.Constat;
import fr.coteacote.droits.Droit;
import fr.coteacote.droits.Plage;
import fr.coteacote.droits.Question;
import fr.coteacote.droits.StatutLogement;
import fr.coteacote.droits.Tri;
import java.util.List;
import java.util.Optional;

/** APL, ALS and ALF: one of the three at most, by convention and dependants (CCH L. 821-1, L. 841-1). */
final class AidesLogement {
    private final Etude e;
    private final int pac;
    private final Tri conventionne;
    private final Optional<AideCalculee> avecConvention;
    private final Optional<AideCalculee> sansConvention;
    private final RessourcesLogement ressources;
    private final AideLocative locative;
    private final AideFoyer foyer;

    AidesLogement(Etude e, Tri boursier, Tri aah) {
        this.e = e;
        this.pac = e.enfantsDeMoinsDe(e.bareme.logement().ageEnfant(), 0);
        List<Cadre> cadres = Cadre.possibles(e);
        this.ressources = new RessourcesLogement(e, boursier, aah);
        this.locative = new AideLocative(e, pac);
        this.foyer = new AideFoyer(e, locative, pac);
        this.avecConvention = aide(cadres, true);
        this.sansConvention = aide(cadres, false);
        this.conventionne = cadres.isEmpty()
                ? e.fait(Question.BAIL, e.situation.logement().bail().conventionne())
                : avecConvention.isEmpty() ? Tri.FAUX : sansConvention.isEmpty() ? Tri.VRAI : Tri.INCONNU;
    }

    private Optional<AideCalculee> aide(List<Cadre> cadres, boolean conventionnes) {
        Optional<AideCalculee> aide = Optional.empty();
        for (Cadre cadre : cadres) {
            if (cadre.conventionne() == conventionnes) {
                AideCalculee calculee = calculer(cadre);
                aide = Optional.of(aide.isPresent() ? aide.get().union(calculee) : calculee);
            }
        }
        return aide;
    }

    private AideCalculee calculer(Cadre cadre) {
        Plage r = ressources.en(cadre.residence());
        AideCalculee aide = cadre.statut() == StatutLogement.LOCATAIRE_FOYER
                ? foyer.calculer(cadre, r)
                : locative.calculer(cadre, r);
        e.journal.noter(Droit.APL, "aide après dégressivité, retenue forfaitaire, RLS et CRDS", aide.verse());
        return aide;
    }

    Constat apl() {
        var enquete = new Enquete(Droit.APL)
                .exiger(Condition.AL_LOCATAIRE, e.locataire())
                .exiger(Condition.AL_CONVENTIONNE, conventionne);
        return conclure(enquete, avecConvention);
    }

    Constat als() {
        return sansConvention(Droit.ALS, Condition.AL_SANS_PERSONNE_A_CHARGE, Tri.de(pac == 0));
    }

    Constat alf() {
        return sansConvention(Droit.ALF, Condition.AL_PERSONNE_A_CHARGE, Tri.de(pac > 0));
    }

    private Constat sansConvention(Droit droit, Condition condition, Tri composition) {
        Tri horsFamille = e.fait(Question.BAIL, !e.situation.logement().bail().proprietaireFamille());
        var enquete = new Enquete(droit)
                .exiger(Condition.AL_LOCATAIRE, e.locataire())
                .exiger(Condition.AL_NON_CONVENTIONNE, conventionne.non())
                .exiger(condition, composition)
                .exiger(Condition.AL_BAILLEUR_HORS_FAMILLE, horsFamille);
        return conclure(enquete, sansConvention);
    }

    private Constat conclure(Enquete enquete, Optional<AideCalculee> aide) {
        if (aide.isEmpty()) {
            return enquete.conclure(Plage.ZERO);
        }
        AideCalculee a = aide.get();
        Tri handicap = e.unAdulte(Adulte::handicap);
        return enquete.exiger(Condition.AL_SEUIL_VERSEMENT, a.brut().atteint(a.seuil()), a.brut(), a.seuil())
                .exiger(
                        Condition.AL_LOYER_SOUS_SUPPRESSION,
                        a.loyer().jusqua(a.suppression()).ou(handicap),
                        a.loyer(),
                        a.suppression())
                .exiger(Condition.AL_MONTANT_POSITIF, a.verse().depasse(0), a.verse(), 0)
                .conclure(a.verse());
    }
}
