package fr.coteacote.mesures;

import fr.coteacote.banc.MaisonLancee;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Many fictional people in the sample structure, with a year behind them: an accompaniment, a référent, three steps and
 * three meetings each. Written by the superuser, without the trail: nobody lived this.
 */
final class Foule {
    private static final List<String> ORDRES = List.of("""
            insert into dossiers.jeune (id, prenom, nom, naissance, ouvert_le)
            select gen_random_uuid(),
                   (array['Lina','Élodie','Jean-Baptiste','Noé','Aïcha','Maëlle','Kylian','Oumou','Yanis','Chloé','Enzo','Inès'])[1 + i %% 12],
                   (array['Mar','Ber','Du','Gar','La','Le','Mo','Per','Rous','Van','Ca','Des','Fon','Gi','Ha','Ke'])[1 + i / 7 %% 16]
                   || (array['ti','nar','pon','ri','vi','lan','sa','du','ma','ne','bou','che','que','re','lo'])[1 + i / 3 %% 15]
                   || (array['er','eau','et','ot','in','on','ier','ard','aud','elle','oux','ac','is','ez'])[1 + i / 11 %% 14]
                   || case when i %% 9 = 0 then '-' || (array['Petit','Moreau','Diallo','Nguyen'])[1 + i %% 4] else '' end,
                   current_date - 6000 - i %% 3600, now() - interval '1 year'
              from generate_series(%d, %d) i
            """, """
            insert into parcours.accompagnement (jeune_id, etat, depuis, debut, rythme_jours, dernier_contact_le, dernier_contact_canal)
            select id, 'ACCOMPAGNE', ouvert_le, ouvert_le, 21, now() - random() * interval '60 days', 'SMS'
              from dossiers.jeune j where not exists (select from parcours.accompagnement a where a.jeune_id = j.id)
            """, """
            insert into parcours.affectation (id, jeune_id, membre_id, du, voulu_par)
            select gen_random_uuid(), j.id, (array(select id from structures.membre order by id))[1 + (hashtext(j.id::text) & 7)], j.ouvert_le, 'STRUCTURE'
              from dossiers.jeune j where not exists (select from parcours.affectation a where a.jeune_id = j.id)
            """, """
            insert into parcours.pas (id, jeune_id, le, quoi, voix, ecrit_le)
            select gen_random_uuid(), j.id, current_date - 20 * n - hashtext(j.id::text) %% 15, 'Un pas de plus', 'JEUNE', now()
              from dossiers.jeune j, generate_series(1, 3) n where not exists (select from parcours.pas p where p.jeune_id = j.id)
            """, """
            insert into agenda.rendez_vous (id, jeune_id, membre_id, nature, modalite, debut, fin, etat, cree_le)
            select gen_random_uuid(), j.id, gen_random_uuid(), 'ENTRETIEN', 'SUR_PLACE',
                   now() + n * interval '10 days', now() + n * interval '10 days' + interval '45 minutes',
                   case when n < 0 then 'HONORE' else 'PLANIFIE' end, now()
              from dossiers.jeune j, (values (-6), (-3), (1)) t (n)
             where (n < 0 or hashtext(j.id::text) & 1 = 0)
               and not exists (select from agenda.rendez_vous r where r.jeune_id = j.id)
            """, "analyze");

    private final MaisonLancee maison;

    Foule(MaisonLancee maison) {
        this.maison = maison;
    }

    /** Brings the structure to this number of people. */
    void porterA(int combien) throws SQLException, IOException {
        try (var base = maison.baseEnMaitre();
                var ordre = base.createStatement()) {
            ordre.execute("set session_replication_role = replica");
            int deja = compter(base);
            for (String texte : ORDRES) {
                ordre.execute(texte.contains("%d") ? texte.formatted(deja + 1, combien) : texte.replace("%%", "%"));
            }
        }
    }

    private static int compter(Connection base) throws SQLException {
        try (var ordre = base.createStatement();
                var ligne = ordre.executeQuery("select count(*) from dossiers.jeune")) {
            ligne.next();
            return ligne.getInt(1);
        }
    }

    /** Names borne here, the same at each run. */
    List<String> noms(int combien) throws SQLException, IOException {
        try (var base = maison.baseEnMaitre();
                var ordre = base.createStatement();
                var lignes = ordre.executeQuery(
                        "select nom from (select distinct nom from dossiers.jeune where length(nom) > 6) n order by md5(nom) limit "
                                + combien)) {
            var noms = new ArrayList<String>();
            while (lignes.next()) {
                noms.add(lignes.getString(1));
            }
            return noms;
        }
    }

    /** The same name, typed with a letter missing in its middle. */
    static String mal(String nom) {
        return nom.substring(0, 3) + nom.substring(4);
    }
}
