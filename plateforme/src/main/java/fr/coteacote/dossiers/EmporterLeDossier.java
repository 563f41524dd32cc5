package fr.coteacote.dossiers;

import fr.coteacote.socle.Emporter;
import java.util.List;
import org.springframework.stereotype.Component;

/** Identity, portrait, notes that the person may read, people let in and papers. */
@Component
class EmporterLeDossier implements Emporter {
    private static final String PAR = "case when ecrit_par like 'jeune:%' then 'moi' else 'l’équipe' end ecrit_par";

    @Override
    public List<Rubrique> rubriques() {
        return List.of(
                new Rubrique(
                        "identite",
                        "dossiers.jeune",
                        "select prenom, nom, naissance, registre, canal, moment, ouvert_le from dossiers.p_jeune where id = :jeune"),
                new Rubrique(
                        "moyens_de_joindre",
                        "dossiers.moyen",
                        "select genre, valeur from dossiers.p_moyen where jeune_id = :jeune"),
                de("points_d_appui", "ressource", "quoi, preuve, voix, le"),
                de("ligne_de_vie", "jalon", "quand, quoi, details, temps, le"),
                de("besoins", "besoin", "theme, mots, levier, details, etape, le"),
                de("reponses_a_cote", "reponse", "objet, texte, le"),
                de("notes", "note", "visibilite, texte, le"),
                de("proches_et_partenaires", "tiers", "nom, lien, portee, acte, accord_le, jusqu_au"),
                new Rubrique(
                        "documents",
                        "dossiers.document",
                        "select nom, genre, type, taille, le, partage_le from dossiers.p_document where jeune_id = :jeune"),
                de("heures_impossibles", "contrainte", "nature, jours, de, a, mots, jusqu_au"),
                de("situations", "situation", "categorie, mots, du, au"));
    }

    private static Rubrique de(String nom, String table, String colonnes) {
        return new Rubrique(
                nom,
                "dossiers." + table,
                "select %s, %s from dossiers.p_%s where jeune_id = :jeune order by id".formatted(colonnes, PAR, table));
    }
}
