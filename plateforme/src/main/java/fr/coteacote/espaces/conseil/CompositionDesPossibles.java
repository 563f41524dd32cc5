package fr.coteacote.espaces.conseil;

import fr.coteacote.catalogue.PublierUnPossible;
import fr.coteacote.catalogue.QuiRegarde;
import fr.coteacote.catalogue.Roues;
import fr.coteacote.catalogue.VoirLesPossibles;
import fr.coteacote.dossiers.Portraits;
import fr.coteacote.espaces.conseil.PagePossiblesDuJeune.ADeux;
import fr.coteacote.espaces.conseil.PagePossiblesDuJeune.AProposer;
import fr.coteacote.espaces.conseil.PagePossiblesDuJeune.Colonne;
import fr.coteacote.espaces.conseil.PagePossiblesDuJeune.Demande;
import fr.coteacote.espaces.conseil.PagePossiblesDuJeune.Jeune;
import fr.coteacote.espaces.conseil.PagePossiblesDuJeune.Retenu;
import fr.coteacote.espaces.conseil.PagePossiblesDuJeune.Vu;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.socle.web.Textes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Composes what the team sees of the possibles of somebody. */
@Component
@Transactional(readOnly = true)
class CompositionDesPossibles {
    private static final int MONTRES = 12;
    private static final int EN_COLONNE = 4;

    private final VoirLesPossibles possibles;
    private final PublierUnPossible publies;
    private final Roues roues;
    private final Portraits portraits;
    private final Textes textes;
    private final LectureDesPossibles lecture;
    private final LectureDuDossier dossier;
    private final CompositionDeLEnTete enTete;

    CompositionDesPossibles(
            VoirLesPossibles possibles,
            PublierUnPossible publies,
            Roues roues,
            Portraits portraits,
            Textes textes,
            LectureDesPossibles lecture,
            LectureDuDossier dossier,
            CompositionDeLEnTete enTete) {
        this.possibles = possibles;
        this.publies = publies;
        this.roues = roues;
        this.portraits = portraits;
        this.textes = textes;
        this.lecture = lecture;
        this.dossier = dossier;
        this.enTete = enTete;
    }

    public PagePossiblesDuJeune composer(JeuneId jeune) {
        var vus = possibles.pour(new QuiRegarde.Connu(jeune), Set.of(), MONTRES);
        var penses = lecture.penses(jeune);
        return new PagePossiblesDuJeune(
                enTete.composer(jeune, dossier.tete(jeune), "/possibles"),
                vus.depuis(),
                vus.ouverts().stream()
                        .map(p -> new Vu(p, penses.contains(p.id())))
                        .toList(),
                vus.aDebloquer().stream()
                        .limit(EN_COLONNE)
                        .map(p -> new Vu(p, penses.contains(p.id())))
                        .toList(),
                lecture.retenus(jeune).stream()
                        .map(r -> new Retenu(r.titre(), dit(r)))
                        .toList(),
                lecture.demandes(jeune).stream()
                        .map(d -> new Demande(
                                d.quoi(),
                                d.chez(),
                                etat(d.etat()) + ", " + EnFrancais.jourDuMois(d.depuis()),
                                d.ensuite()))
                        .toList());
    }

    private static String dit(LectureDesPossibles.Retenu r) {
        return switch (r.quoi()) {
            case "CHOISI" -> "essaie";
            case "PLUS_TARD" ->
                "plus tard"
                        + r.revient()
                                .map(le -> ", le " + EnFrancais.jourDuMois(le))
                                .orElse("");
            default -> "gardé";
        };
    }

    private static String etat(String etat) {
        return switch (etat) {
            case "PREPAREE" -> "prépare";
            case "ENVOYEE" -> "envoyée";
            case "RENCONTRE" -> "se rencontrent";
            case "OUI" -> "c’est oui";
            case "NON" -> "c’est non";
            default -> "laissée";
        };
    }

    public Optional<AProposer> aProposer(String id, MembreId moi) {
        return possibles.un(new QuiRegarde.Passant(""), id).map(p -> {
            var saisie = publies.saisie(id);
            var jeunes = lecture.portefeuille(moi, id).stream()
                    .map(j -> new Jeune(j.id().toString(), (j.prenom() + " " + j.nom()).strip(), j.dejaPense()))
                    .toList();
            return new AProposer(
                    p,
                    saisie.map(s -> s.texte("description")).orElse(""),
                    saisie.map(s -> List.copyOf(s.conditionsReelles().values())).orElse(List.of()),
                    jeunes,
                    p.lien().orElse(""),
                    jeunes.isEmpty());
        });
    }

    /** As the young person likes to be spoken to: the screen is theirs too. */
    public ADeux aDeux(JeuneId jeune, Roues.Demande demande) {
        var nom = portraits.nom(jeune);
        String registre = nom.registre().name();
        var roue = roues.composer(new QuiRegarde.Connu(jeune), demande, textes.en(registre));
        return new ADeux("/equipe/jeunes/" + jeune + "/possibles", nom.prenom(), registre, roue);
    }

    public Colonne colonne(JeuneId jeune) {
        var vus = possibles.pour(new QuiRegarde.Connu(jeune), Set.of(), EN_COLONNE);
        return new Colonne("/equipe/jeunes/" + jeune + "/possibles", vus.ouverts());
    }
}
