package fr.coteacote.donnees.web;

import fr.coteacote.acces.QuiPeut;
import fr.coteacote.donnees.reprise.Mandats;
import fr.coteacote.donnees.reprise.Mandats.Droit;
import fr.coteacote.donnees.reprise.Reprise;
import fr.coteacote.donnees.reprise.Reprises;
import fr.coteacote.donnees.web.PageReprises.Ligne;
import fr.coteacote.donnees.web.PageReprises.MandatDonne;
import fr.coteacote.donnees.web.PageReprises.Option;
import fr.coteacote.donnees.web.PageReprises.Qui;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import fr.coteacote.structures.EquipePresente;
import fr.coteacote.structures.Structures;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the page of portfolios shows, to whom. */
@Component
class CompositionDesReprises {
    private static final int MANDAT_PROPOSE = 14;

    private final Reprises reprises;
    private final Mandats mandats;
    private final EquipePresente equipe;
    private final QuiPeut quiPeut;
    private final Structures structures;
    private final Ecriture ecriture;

    CompositionDesReprises(
            Reprises reprises,
            Mandats mandats,
            EquipePresente equipe,
            QuiPeut quiPeut,
            Structures structures,
            Ecriture ecriture) {
        this.reprises = reprises;
        this.mandats = mandats;
        this.equipe = equipe;
        this.quiPeut = quiPeut;
        this.structures = structures;
        this.ecriture = ecriture;
    }

    @Transactional(readOnly = true)
    public PageReprises composer(Optional<String> refus) {
        var qui =
                switch (mandats.droit()) {
                    case Droit.DeLaDirection _ -> Qui.DIRECTION;
                    case Droit.ParMandat _ -> Qui.MANDATEE;
                    case Droit.Aucun _ -> Qui.SANS_MANDAT;
                };
        var noms = noms();
        var jour = structures.aujourdhui();
        return new PageReprises(
                qui,
                qui == Qui.SANS_MANDAT
                        ? List.of()
                        : reprises.dernieres().stream().map(r -> ligne(r, noms)).toList(),
                qui == Qui.DIRECTION ? donnes(noms) : List.of(),
                qui == Qui.DIRECTION ? administrateurs(noms) : List.of(),
                jour.plusDays(MANDAT_PROPOSE).toString(),
                jour.toString(),
                jour.plusDays(Mandats.JOURS_AU_PLUS).toString(),
                refus);
    }

    private Map<MembreId, String> noms() {
        var noms = new HashMap<MembreId, String>();
        equipe.presents().forEach(membre -> noms.put(membre.id(), (membre.prenom() + " " + membre.nom()).strip()));
        return noms;
    }

    private List<MandatDonne> donnes(Map<MembreId, String> noms) {
        return mandats.ouverts().stream()
                .map(m -> new MandatDonne(
                        m.id().toString(), noms.getOrDefault(m.membre(), "Ancien collègue"), Ecriture.jour(m.au())))
                .toList();
    }

    private List<Option> administrateurs(Map<MembreId, String> noms) {
        return quiPeut.avec(Role.ADMINISTRATION).stream()
                .filter(noms::containsKey)
                .map(membre -> new Option(membre.toString(), noms.getOrDefault(membre, "")))
                .sorted(java.util.Comparator.comparing(Option::libelle))
                .toList();
    }

    private Ligne ligne(Reprise reprise, Map<MembreId, String> noms) {
        String base = "/reglages/reprise/" + reprise.id();
        String qui = noms.getOrDefault(reprise.deposeePar(), "Ancien collègue");
        String quand = ecriture.moment(reprise.finieLe().orElse(reprise.deposeeLe()));
        return switch (reprise.etat()) {
            case DEPOSEE -> new Ligne(reprise.fichier(), quand, qui, "En préparation", base + "/colonnes", "Continuer");
            case EN_COURS -> new Ligne(reprise.fichier(), quand, qui, "En cours", base, "Voir où elle en est");
            case ECHOUEE ->
                new Ligne(
                        reprise.fichier(), quand, qui, "Arrêtée, rien n’a été repris", base + "/essai", "Recommencer");
            case FAITE, ABANDONNEE ->
                new Ligne(
                        reprise.fichier(),
                        quand,
                        qui,
                        String.join(", ", Ecriture.bilan(reprise.compte())),
                        base,
                        "Voir le bilan");
        };
    }
}
