package fr.coteacote.parcours;

import fr.coteacote.socle.Emporter;
import java.util.List;
import org.springframework.stereotype.Component;

/** The road: demands, meetings and what two people wrote, plan, tracks, steps forward, who walked beside. */
@Component
class EmporterLeParcours implements Emporter {
    @Override
    public List<Rubrique> rubriques() {
        return List.of(
                de("accompagnement", "accompagnement", "etat, debut, rythme_jours, origine, situation", "debut"),
                de("changements_d_etat", "transition", "de, vers, le, motif", "le"),
                de("qui_accompagne", "affectation", "du, au, voulu_par, motif, raconte", "du"),
                de("envie_de_changer", "autre_referent", "demande_le", "demande_le"),
                de("demandes", "demande", "mots, etat, posee_le, repondue_le", "posee_le"),
                new Rubrique("reformulations", "parcours.reformulation", """
                        select r.texte, r.reponse, r.correction, r.le
                          from parcours.p_demande d join parcours.p_reformulation r on r.demande_id = d.id
                         where d.jeune_id = :jeune order by r.le
                        """),
                de("rencontres", "rencontre", "le, nature, modalite, preoccupation", "le"),
                new Rubrique("ecrits_a_deux", "parcours.bilan", """
                        select b.ouvert_le, p.rubrique, case p.auteur when 'JEUNE' then 'moi' else 'l’équipe' end ecrit_par, p.texte
                          from parcours.p_bilan b join parcours.paragraphe p on p.bilan_id = b.id
                         where b.jeune_id = :jeune order by b.ouvert_le, p.rubrique
                        """),
                de("pas_en_avant", "pas", "le, quoi, voix, par", "le"),
                de(
                        "plan",
                        "action",
                        "nature, quoi, details, voix, par, propose_le, etat, choisi_le, issue, origine",
                        "propose_le"),
                de("pistes", "piste", "quoi, details, lieu, acces, voix, etat, mots, le", "le"),
                de("plan_relu", "revue", "le", "le"),
                de("ce_que_l_equipe_a_fait", "acte", "nature, le", "le"),
                de("mes_ressentis", "ressenti", "texte, le", "le"),
                de("ou_j_en_suis", "ou_j_en_suis", "phrase, niveau, le", "le, phrase"),
                de("taches_de_l_equipe_pour_moi", "tache", "quoi, avant", "avant"),
                new Rubrique(
                        "memo",
                        "parcours.memo",
                        "select texte, partage, le from parcours.memo where jeune_id = :jeune"),
                new Rubrique(
                        "sujets_delicats",
                        "parcours.sujet_delicat",
                        "select texte, le, lu_le from parcours.sujet_delicat where jeune_id = :jeune order by le"));
    }

    private static Rubrique de(String nom, String table, String colonnes, String ordre) {
        return new Rubrique(
                nom,
                "parcours." + table,
                "select %s from parcours.p_%s where jeune_id = :jeune order by %s".formatted(colonnes, table, ordre));
    }
}
