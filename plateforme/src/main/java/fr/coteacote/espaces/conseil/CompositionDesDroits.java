package fr.coteacote.espaces.conseil;

import fr.coteacote.espaces.conseil.PageDroitsDuJeune.Groupe;
import fr.coteacote.espaces.conseil.PageDroitsDuJeune.Ligne;
import fr.coteacote.recours.Demarches;
import fr.coteacote.recours.DonnerUneAide;
import fr.coteacote.recours.DroitDemandable;
import fr.coteacote.recours.Fonds;
import fr.coteacote.recours.Regard;
import fr.coteacote.recours.Regard.Estimation;
import fr.coteacote.recours.RegardSurLesDroits;
import fr.coteacote.recours.Reponses;
import fr.coteacote.recours.SuiviDroit;
import fr.coteacote.recours.SuivreUnDroit;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.socle.web.Textes;
import fr.coteacote.structures.Structures;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Composes somebody's rights for the team. The questions keep the words of the young person: they are read together. */
@Component
class CompositionDesDroits {
    private final LectureDuDossier lecture;
    private final CompositionDeLEnTete enTete;
    private final RegardSurLesDroits regards;
    private final SuivreUnDroit suivis;
    private final Reponses reponses;
    private final Demarches demarches;
    private final DonnerUneAide aides;
    private final Fonds fonds;
    private final Structures structures;
    private final Textes textes;

    CompositionDesDroits(
            LectureDuDossier lecture,
            CompositionDeLEnTete enTete,
            RegardSurLesDroits regards,
            SuivreUnDroit suivis,
            Reponses reponses,
            Demarches demarches,
            DonnerUneAide aides,
            Fonds fonds,
            Structures structures,
            Textes textes) {
        this.lecture = lecture;
        this.enTete = enTete;
        this.regards = regards;
        this.suivis = suivis;
        this.reponses = reponses;
        this.demarches = demarches;
        this.aides = aides;
        this.fonds = fonds;
        this.structures = structures;
        this.textes = textes;
    }

    @Transactional(readOnly = true)
    PageDroitsDuJeune composer(JeuneId jeune, String dateFautive) {
        var tete = lecture.tete(jeune);
        var regard = regards.de(jeune);
        return new PageDroitsDuJeune(
                enTete.composer(jeune, tete, "/droits"),
                "Estimations du " + EnFrancais.date(structures.aujourdhui())
                        + ". La décision vient toujours du service qui verse.",
                groupes(jeune, regard),
                regard.flatMap(Regard::suivante).map(this::question),
                dites(jeune),
                aides(jeune),
                regard.isEmpty(),
                dateFautive);
    }

    private PageDroitsDuJeune.Question question(Regard.QuestionPosee q) {
        var t = textes.tu();
        return new PageDroitsDuJeune.Question(
                q.code(),
                t.dire("question." + q.code()),
                t.dire("question." + q.code() + ".pourquoi"),
                q.choix().stream()
                        .map(c -> new PageDroitsDuJeune.Choix(c, reponse(q.code(), c)))
                        .toList());
    }

    private String reponse(String question, String choix) {
        return textes.tu()
                .dire(choix.equals("NE_SAIT_PAS") ? "droits.NE_SAIT_PAS" : "question." + question + "." + choix);
    }

    private List<PageDroitsDuJeune.Dite> dites(JeuneId jeune) {
        return reponses.de(jeune).stream()
                .map(r -> new PageDroitsDuJeune.Dite(
                        textes.tu().dire("question." + r.question()),
                        reponse(r.question(), r.choix()),
                        (r.ensemble() ? "dit ensemble, le " : "dit le ") + EnFrancais.date(r.diteLe())))
                .toList();
    }

    private PageDroitsDuJeune.Aides aides(JeuneId jeune) {
        return new PageDroitsDuJeune.Aides(
                aides.de(jeune).stream()
                        .map(a -> new PageDroitsDuJeune.Aide(
                                a.id().toString(),
                                a.genre().libelle() + ", " + EnFrancais.euros(a.centimes()) + ", le "
                                        + EnFrancais.jourDuMois(a.donneeLe()) + " (" + a.fonds() + ")",
                                a.motif(),
                                a.annulee()))
                        .toList(),
                fonds.ouverts().stream()
                        .filter(f -> f.reste() > 0)
                        .map(f -> new PageDroitsDuJeune.Choix(
                                f.id().toString(), f.nom() + ", reste " + EnFrancais.euros(f.reste())))
                        .toList());
    }

    private List<Groupe> groupes(JeuneId jeune, Optional<Regard> regard) {
        Map<DroitDemandable, SuiviDroit> suivi = new EnumMap<>(DroitDemandable.class);
        suivis.de(jeune).forEach(s -> suivi.put(s.corps().droit(), s));
        Map<DroitDemandable, Regard.Vu> vus = new EnumMap<>(DroitDemandable.class);
        regard.ifPresent(r -> r.droits().forEach(v -> vus.put(v.droit(), v)));
        Map<Rang, List<Ligne>> parRang = new EnumMap<>(Rang.class);
        for (DroitDemandable droit : DroitDemandable.values()) {
            var s = Optional.ofNullable(suivi.get(droit));
            var v = Optional.ofNullable(vus.get(droit));
            if (s.isPresent() || v.isPresent()) {
                parRang.computeIfAbsent(Rang.de(s, v), _ -> new ArrayList<>())
                        .add(new LigneDUnDroit(jeune, droit, s, v, demarches.de(droit), structures.aujourdhui())
                                .ligne());
            }
        }
        return parRang.entrySet().stream()
                .map(e -> new Groupe(e.getKey().titre, e.getValue(), e.getKey() == Rang.FERMES))
                .toList();
    }

    /** What asks for a gesture comes first. */
    private enum Rang {
        EN_ROUTE("En route"),
        A_DIRE("À dire et à demander"),
        A_PRECISER("À préciser"),
        OUVERTS("Ouverts"),
        ECARTES("Pas pour l’instant"),
        FERMES("Fermés aujourd’hui, et pourquoi");

        private final String titre;

        Rang(String titre) {
            this.titre = titre;
        }

        static Rang de(Optional<SuiviDroit> suivi, Optional<Regard.Vu> vu) {
            return switch (suivi.orElse(null)) {
                case null -> selon(vu);
                case SuiviDroit.Choisi _, SuiviDroit.Demande _, SuiviDroit.Refuse _, SuiviDroit.Rompu _ -> EN_ROUTE;
                case SuiviDroit.Repere _, SuiviDroit.Explique _ -> selon(vu);
                case SuiviDroit.Ouvert _, SuiviDroit.ARenouveler _ -> OUVERTS;
                case SuiviDroit.NonDemande _ -> ECARTES;
            };
        }

        private static Rang selon(Optional<Regard.Vu> vu) {
            return switch (vu.map(Regard.Vu::estimation).orElse(null)) {
                case null -> A_DIRE;
                case Estimation.Ouvert _ -> A_DIRE;
                case Estimation.ASavoir _, Estimation.BaremeAVerifier _, Estimation.AVoirAvec _ -> A_PRECISER;
                case Estimation.Ferme _ -> FERMES;
            };
        }
    }
}
