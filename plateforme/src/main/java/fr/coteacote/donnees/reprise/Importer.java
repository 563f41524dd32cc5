package fr.coteacote.donnees.reprise;

import fr.coteacote.donnees.reprise.Reprise.Compte;
import fr.coteacote.dossiers.ReprendreDesDossiers;
import fr.coteacote.parcours.MenerLAccompagnement;
import fr.coteacote.parcours.ReprendreDesAccompagnements;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.structures.Structures;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Does what the dry run says, all or nothing, in one transaction. */
@Component
class Importer {
    private static final int PAQUET = 500;

    private final EssayerUneReprise essayer;
    private final ReprendreDesDossiers dossiers;
    private final ReprendreDesAccompagnements accompagnements;
    private final TableDesReprises table;
    private final FichiersRecus fichiers;
    private final Avancements avancements;
    private final Structures structures;
    private final Clock horloge;

    Importer(
            EssayerUneReprise essayer,
            ReprendreDesDossiers dossiers,
            ReprendreDesAccompagnements accompagnements,
            TableDesReprises table,
            FichiersRecus fichiers,
            Avancements avancements,
            Structures structures,
            Clock horloge) {
        this.essayer = essayer;
        this.dossiers = dossiers;
        this.accompagnements = accompagnements;
        this.table = table;
        this.fichiers = fichiers;
        this.avancements = avancements;
        this.structures = structures;
        this.horloge = horloge;
    }

    @Transactional
    public Compte importer(RepriseId id) {
        avancements.noter(id, 0, 0);
        var essai = essayer.essayer(id);
        table.preparer();
        var aFaire = new ArrayList<Sort.Comprise>();
        aFaire.addAll(essai.de(Sort.Creee.class));
        aFaire.addAll(essai.de(Sort.Completee.class));
        for (int debut = 0; debut < aFaire.size(); debut += PAQUET) {
            ecrire(aFaire.subList(debut, Math.min(aFaire.size(), debut + PAQUET)));
            avancements.noter(id, aFaire.size(), Math.min(aFaire.size(), debut + PAQUET));
        }
        var compte = Compte.de(essai);
        table.finir(id, compte);
        fichiers.oublier(id);
        return compte;
    }

    private void ecrire(List<Sort.Comprise> paquet) {
        var repris = new ArrayList<ReprendreDesDossiers.Repris>();
        var complements = new ArrayList<ReprendreDesDossiers.Complement>();
        var suivis = new ArrayList<ReprendreDesAccompagnements.Repris>();
        for (var sort : paquet) {
            switch (sort) {
                case Sort.Creee(Fiche fiche) -> {
                    var jeune = JeuneId.nouveau();
                    repris.add(dossier(jeune, fiche));
                    suivis.add(accompagnement(jeune, fiche));
                }
                case Sort.Completee(Fiche fiche, JeuneId jeune, Ajout ajout, var _) -> {
                    complements.add(complement(jeune, ajout));
                    if (ajout.accompagnement()) {
                        suivis.add(accompagnement(jeune, fiche));
                    }
                }
                case Sort.Inchangee _, Sort.Proche _ -> throw new IllegalStateException("rien à écrire");
            }
        }
        dossiers.ouvrir(repris);
        dossiers.completer(complements);
        accompagnements.reprendre(suivis);
    }

    private ReprendreDesDossiers.Repris dossier(JeuneId jeune, Fiche fiche) {
        return new ReprendreDesDossiers.Repris(
                jeune, fiche.numero(), fiche.identite(), fiche.moyens(), fiche.lieu(), debut(fiche));
    }

    private static ReprendreDesDossiers.Complement complement(JeuneId jeune, Ajout ajout) {
        return new ReprendreDesDossiers.Complement(
                jeune, ajout.numero(), ajout.identite(), ajout.lieu(), ajout.moyens());
    }

    private ReprendreDesAccompagnements.Repris accompagnement(JeuneId jeune, Fiche fiche) {
        return new ReprendreDesAccompagnements.Repris(
                jeune,
                fiche.etat(),
                fiche.fin(),
                debut(fiche),
                fiche.dernierContact().map(this::midi).orElseGet(() -> debut(fiche)),
                fiche.rythme().orElse(MenerLAccompagnement.RYTHME_PAR_DEFAUT),
                fiche.referent(),
                fiche.demande());
    }

    /** The first welcome, else the last contact, else now. */
    private Instant debut(Fiche fiche) {
        return fiche.premierAccueil().or(fiche::dernierContact).map(this::midi).orElseGet(horloge::instant);
    }

    /** A day without an hour is noted at noon, in the structure's zone, and never in the future. */
    private Instant midi(LocalDate jour) {
        var midi = jour.atTime(12, 0).atZone(structures.courante().fuseau()).toInstant();
        return midi.isAfter(horloge.instant()) ? horloge.instant() : midi;
    }
}
