package fr.coteacote.espaces.jeune;

import fr.coteacote.catalogue.LecturesFaciles;
import fr.coteacote.catalogue.LireUnPossible;
import fr.coteacote.catalogue.QuiRegarde;
import fr.coteacote.catalogue.ReponsesDuJeune;
import fr.coteacote.catalogue.ReponsesDuJeune.Quoi;
import fr.coteacote.catalogue.VoirLesPossibles;
import fr.coteacote.espaces.jeune.PageUnPossible.Choix;
import fr.coteacote.espaces.jeune.PageUnPossible.Etat;
import fr.coteacote.espaces.jeune.PageUnPossible.Option;
import fr.coteacote.possibles.MotifRefus;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.structures.Structures;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Composes the page of one possible, and the two small ones that ask when and why. */
@Component
@Transactional(readOnly = true)
class CompositionDUnPossible {
    private final VoirLesPossibles possibles;
    private final LireUnPossible entiers;
    private final ReponsesDuJeune reponses;
    private final LecturesFaciles lectures;
    private final Registres registres;
    private final Structures structures;

    CompositionDUnPossible(
            VoirLesPossibles possibles,
            LireUnPossible entiers,
            ReponsesDuJeune reponses,
            LecturesFaciles lectures,
            Registres registres,
            Structures structures) {
        this.possibles = possibles;
        this.entiers = entiers;
        this.reponses = reponses;
        this.lectures = lectures;
        this.registres = registres;
        this.structures = structures;
    }

    /** @param lecture {@code facile} or {@code entiere}; else as they asked pages to open */
    public Optional<PageUnPossible> composer(
            JeuneId moi, String id, String fait, String lecture, HttpServletRequest requete) {
        var t = registres.de(moi, requete);
        var qui = new QuiRegarde.Connu(moi);
        boolean toujours = lectures.facile(moi);
        boolean facile = toujours ? !lecture.equals("entiere") : lecture.equals("facile");
        return entiers.lire(qui, id, t)
                .map(entier -> new PageUnPossible(
                        entier,
                        etat(moi, id),
                        Optional.of("possible.dit." + fait).filter(t::connait).map(t::dire),
                        facile ? entiers.enFacile(qui, entier.possible(), t) : Optional.empty(),
                        toujours));
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
