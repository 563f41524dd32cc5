package fr.coteacote.espaces.jeune;

import fr.coteacote.catalogue.PossibleDit;
import fr.coteacote.catalogue.PublierUnPossible;
import fr.coteacote.catalogue.QuiRegarde;
import fr.coteacote.catalogue.ReponsesDuJeune;
import fr.coteacote.catalogue.ReponsesDuJeune.Quoi;
import fr.coteacote.catalogue.Saisie;
import fr.coteacote.catalogue.VoirLesPossibles;
import fr.coteacote.espaces.jeune.PageUnPossible.Choix;
import fr.coteacote.espaces.jeune.PageUnPossible.Etat;
import fr.coteacote.espaces.jeune.PageUnPossible.Ligne;
import fr.coteacote.espaces.jeune.PageUnPossible.Option;
import fr.coteacote.possibles.MotifRefus;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.web.Textes.Ton;
import fr.coteacote.structures.Structures;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Composes the page of one possible, and the two small ones that ask when and why. */
@Component
@Transactional(readOnly = true)
class CompositionDUnPossible {
    private final VoirLesPossibles possibles;
    private final PublierUnPossible publies;
    private final ReponsesDuJeune reponses;
    private final Registres registres;
    private final Structures structures;

    CompositionDUnPossible(
            VoirLesPossibles possibles,
            PublierUnPossible publies,
            ReponsesDuJeune reponses,
            Registres registres,
            Structures structures) {
        this.possibles = possibles;
        this.publies = publies;
        this.reponses = reponses;
        this.registres = registres;
        this.structures = structures;
    }

    public Optional<PageUnPossible> composer(JeuneId moi, String id, String fait, HttpServletRequest requete) {
        var t = registres.de(moi, requete);
        return possibles.un(new QuiRegarde.Connu(moi), id).map(p -> {
            var saisie = publies.saisie(id);
            return new PageUnPossible(
                    p,
                    saisie.map(s -> s.texte("description")).orElse(""),
                    lignes(p, saisie, t),
                    saisie.map(s -> s.lignes("etapes")).orElse(List.of()),
                    etat(moi, id),
                    fait.equals("signale") ? Optional.of(t.dire("possible.signale.merci")) : Optional.empty());
        });
    }

    /** The facts of the card, then the real conditions the team wrote. */
    static List<Ligne> lignes(PossibleDit p, Optional<Saisie> saisie, Ton t) {
        var lignes = new ArrayList<Ligne>();
        p.faits().forEach(f -> lignes.add(new Ligne(t.dire("possible.fait." + f.icone()), f.texte())));
        saisie.ifPresent(s -> s.conditionsReelles()
                .forEach((champ, texte) -> lignes.add(new Ligne(t.dire("possible.champ." + champ), texte))));
        return List.copyOf(lignes);
    }

    private Etat etat(JeuneId moi, String id) {
        return reponses.derniere(moi, id)
                .map(d -> switch (d.quoi()) {
                    case GARDE -> Etat.GARDE;
                    case CHOISI -> Etat.CHOISI;
                    case PAS_POUR_MOI, PLUS_TARD -> Etat.ECARTE;
                    case REPRISE -> Etat.NEUF;
                })
                .orElse(Etat.NEUF);
    }

    public Optional<Choix> quand(JeuneId moi, String id, HttpServletRequest requete) {
        var t = registres.de(moi, requete);
        return titre(moi, id)
                .map(titre -> new Choix(
                        id,
                        titre,
                        Stream.of("DEMAIN", "SEMAINE", "MOIS")
                                .map(q -> new Option(q, t.dire("possible.quand." + q)))
                                .toList(),
                        structures.aujourdhui().plusDays(1).toString()));
    }

    public Optional<Choix> pourquoi(JeuneId moi, String id, HttpServletRequest requete) {
        var t = registres.de(moi, requete);
        return titre(moi, id)
                .map(titre -> new Choix(
                        id,
                        titre,
                        Stream.of(MotifRefus.values())
                                .map(m -> new Option(m.name(), t.dire("possible.motif." + m.name())))
                                .toList(),
                        ""));
    }

    /** Still there, or at least answered about once. */
    private Optional<String> titre(JeuneId moi, String id) {
        return possibles.chose(id).map(c -> c.presentation().titre()).or(() -> reponses.derniere(moi, id)
                .filter(d -> d.quoi() != Quoi.REPRISE)
                .map(ReponsesDuJeune.Derniere::titre));
    }
}
