package fr.coteacote.espaces.jeune;

import fr.coteacote.espaces.jeune.PageMesDroits.Affiche;
import fr.coteacote.recours.Demarches;
import fr.coteacote.recours.DroitDemandable;
import fr.coteacote.recours.Regard;
import fr.coteacote.recours.RegardSurLesDroits;
import fr.coteacote.recours.Reponses;
import fr.coteacote.recours.SuivreUnDroit;
import fr.coteacote.socle.Introuvable;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.socle.web.Textes;
import fr.coteacote.socle.web.Textes.Ton;
import fr.coteacote.structures.Structures;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Composes the page of rights, in the register the young person chose. */
@Component
class CompositionDeMesDroits {
    private final LectureDeMonEspace lecture;
    private final RegardSurLesDroits regards;
    private final SuivreUnDroit suivis;
    private final Reponses reponses;
    private final Demarches demarches;
    private final CeQuiEstDejaDit dejaDit;
    private final Structures structures;
    private final Textes textes;

    CompositionDeMesDroits(
            LectureDeMonEspace lecture,
            RegardSurLesDroits regards,
            SuivreUnDroit suivis,
            Reponses reponses,
            Demarches demarches,
            CeQuiEstDejaDit dejaDit,
            Structures structures,
            Textes textes) {
        this.lecture = lecture;
        this.regards = regards;
        this.suivis = suivis;
        this.reponses = reponses;
        this.demarches = demarches;
        this.dejaDit = dejaDit;
        this.structures = structures;
        this.textes = textes;
    }

    @Transactional(readOnly = true)
    PageMesDroits composer(JeuneId moi, String fait, boolean dateFautive, HttpServletRequest requete) {
        var tete = lecture.tete(moi);
        Textes.choisir(requete, tete.registre());
        var t = textes.en(tete.registre());
        String quiAide = tete.referent() == null ? t.dire("droits.equipe") : tete.referent();
        var regard = regards.de(moi);
        var vus = new DroitsVus(new CarteDUnDroit(t, demarches, quiAide), regard, suivis.de(moi));
        return new PageMesDroits(
                affiche(vus, t),
                regard.flatMap(Regard::suivante).map(q -> question(q, t)),
                regard.isEmpty(),
                vus.aDemander(),
                vus.deja(),
                vus.peutEtre(t),
                vus.ecartes(),
                EnFrancais.jourDuMois(structures.aujourdhui()),
                fait,
                dateFautive);
    }

    private static Affiche affiche(DroitsVus vus, Ton t) {
        long mensuel = vus.mensuelADemander();
        if (mensuel > 0) {
            return new Affiche(
                    t.dire("droits.affiche.sur"),
                    t.dire("droits.euros", EnFrancais.environ(mensuel)),
                    true,
                    t.dire("droits.affiche.suite"));
        }
        String etat = vus.suivis().isEmpty() ? "debut" : "fait";
        return new Affiche("", t.dire("droits.affiche." + etat), false, t.dire("droits.affiche." + etat + ".suite"));
    }

    static PageMesDroits.Question question(Regard.QuestionPosee q, Ton t) {
        return new PageMesDroits.Question(
                q.code(),
                t.dire("question." + q.code()),
                t.dire("question." + q.code() + ".pourquoi"),
                q.choix().stream()
                        .map(c -> new PageMesDroits.Choix(c, reponse(q.code(), c, t)))
                        .toList());
    }

    static String reponse(String question, String choix, Ton t) {
        return choix.equals("NE_SAIT_PAS")
                ? t.dire("droits.NE_SAIT_PAS")
                : t.dire("question." + question + "." + choix);
    }

    @Transactional(readOnly = true)
    PageMesDroits.Dites dites(JeuneId moi, String aChanger, HttpServletRequest requete) {
        var registre = lecture.tete(moi).registre();
        Textes.choisir(requete, registre);
        var t = textes.en(registre);
        var dites = reponses.de(moi).stream()
                .map(r -> new PageMesDroits.Dite(
                        r.question(),
                        t.dire("question." + r.question()),
                        reponse(r.question(), r.choix(), t),
                        t.dire(
                                r.ensemble() ? "droits.reponses.ensemble" : "droits.reponses.le",
                                EnFrancais.date(r.diteLe()))))
                .toList();
        return new PageMesDroits.Dites(dites, regards.question(aChanger).map(q -> question(q, t)));
    }

    @Transactional(readOnly = true)
    PageMesDroits.Calcul calcul(JeuneId moi, DroitDemandable droit, HttpServletRequest requete) {
        var tete = lecture.tete(moi);
        Textes.choisir(requete, tete.registre());
        var t = textes.en(tete.registre());
        var vu = regards.de(moi).stream()
                .flatMap(r -> r.droits().stream())
                .filter(v -> v.droit() == droit)
                .findFirst()
                .orElseThrow(() -> new Introuvable("calcul"));
        var trace = vu.trace();
        var demarche = demarches.de(droit);
        String aupres = demarche.aupres();
        return new PageMesDroits.Calcul(
                t.dire("droit." + droit.name()),
                new CarteDUnDroit(t, demarches, "").montant(vu.estimation()),
                trace.conditions().stream().map(c -> condition(c, t)).toList(),
                trace.calcul().stream()
                        .map(l -> new PageMesDroits.Ligne(EnFrancais.majuscule(l.libelle()), l.valeur()))
                        .toList(),
                trace.texte(),
                trace.adresse(),
                trace.baremeDu()
                        .map(d -> t.dire("droits.calcul.bareme", EnFrancais.date(d), aupres))
                        .orElseGet(() -> t.dire("droits.calcul.sans.bareme", aupres)),
                new PageMesDroits.Papiers(
                        t.dire("droits.papiers.aupres", aupres),
                        demarche.pieces(),
                        t.dire("droits.papiers.verifie", EnFrancais.date(demarche.ecriteLe()))),
                dejaDit.pour(moi, tete.prenom() + " " + tete.nom(), demarche.utiles(), t));
    }

    private static PageMesDroits.Condition condition(Regard.Condition c, Ton t) {
        String etat =
                switch (c.etat()) {
                    case REMPLIE -> "oui";
                    case MANQUE -> "non";
                    case INCONNUE -> "inconnu";
                };
        return new PageMesDroits.Condition(
                EnFrancais.majuscule(c.texte()), t.dire("droits.calcul." + etat), c.detail());
    }
}
