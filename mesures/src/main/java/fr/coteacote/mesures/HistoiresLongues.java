package fr.coteacote.mesures;

import fr.coteacote.banc.Appelant;
import fr.coteacote.banc.MaisonLancee;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A hundred people with three years behind them, 300 meetings and 500 actions each: their pages, before these years and
 * after, in one run. What counts is the ratio.
 */
final class HistoiresLongues implements Mesure {
    private static final int JEUNES = 100;
    private static final int ECHAUFFEMENT = 40;
    private static final int TOURS = 120;
    private static final double BORNE = 1.5;

    /** Written by the superuser, without triggers: nobody lived this. */
    private static final List<String> ORDRES = List.of("""
            insert into parcours.rencontre (id, jeune_id, membre_id, nature, modalite, preoccupation, le)
            select gen_random_uuid(), a.jeune_id, m.id, 'ENTRETIEN', 'SUR_PLACE', 'Rencontre ' || n, now() - n * interval '87 hours'
              from parcours.accompagnement a, generate_series(1, 300) n,
                   (select id from structures.membre order by prenom limit 1) m
            """, """
            insert into agenda.rendez_vous (id, jeune_id, membre_id, nature, modalite, debut, fin, etat, cree_le)
            select gen_random_uuid(), r.jeune_id, r.membre_id, 'ENTRETIEN', 'SUR_PLACE', r.le, r.le + interval '45 minutes', 'HONORE', r.le
              from parcours.rencontre r where r.preoccupation like 'Rencontre %'
            """, """
            insert into parcours.action (id, jeune_id, nature, quoi, voix, ecrit_par, propose_le, etat, choisi_le, choisi_par, depuis, origine, rang)
            select gen_random_uuid(), a.jeune_id, 'ACTION', 'Essai ' || n, 'JEUNE', 'jeune:' || a.jeune_id, d.le, d.etat, d.le, 'jeune:' || a.jeune_id, d.le,
                   case d.etat when 'FAITE' then 'SEUL' end, n
              from parcours.accompagnement a, generate_series(1, 500) n,
                   lateral (select now() - n * interval '52 hours' le, case when n <= 10 then 'CHOISIE' when n % 5 = 0 then 'CHANGE_D_AVIS' else 'FAITE' end etat) d
            """, """
            insert into parcours.pas (id, jeune_id, le, quoi, voix, ecrit_le)
            select gen_random_uuid(), jeune_id, depuis::date, quoi, 'JEUNE', depuis from parcours.action where quoi like 'Essai %' and etat = 'FAITE'
            """, """
            insert into parcours.action_histoire (id, action_id, quoi, ecrit_par, le)
            select gen_random_uuid(), id, 'PROPOSEE', ecrit_par, propose_le from parcours.action where quoi like 'Essai %'
            """, "analyze");

    @Override
    public String quoi() {
        return "les pages de 100 personnes après 3 ans, 300 rencontres et 500 actions chacune : < 1,5 fois ce qu’elles étaient";
    }

    @Override
    public void mesurer(List<String> options) throws Exception {
        try (var maison = MaisonLancee.avec(JEUNES)) {
            maison.application().attendre();
            try (var nadia = maison.equipe("nadia");
                    var elle = maison.jeune()) {
                var avant = promener(nadia, elle);
                vivre(maison);
                var apres = promener(nadia, elle);
                apres.forEach((page, longue) -> dire(page, Objects.requireNonNull(avant.get(page)), longue));
            }
        }
    }

    private static void dire(String page, Durees courte, Durees longue) {
        double rapport = longue.centile(50) / courte.centile(50);
        System.out.printf(
                "%-28s courte %6.1f ms, longue %6.1f ms : %.2f fois (borne %.1f) : %s%n",
                page, courte.centile(50), longue.centile(50), rapport, BORNE, rapport < BORNE ? "tenu" : "PAS TENU");
    }

    private static Map<String, Durees> promener(Appelant nadia, Appelant elle) throws Exception {
        var durees = new LinkedHashMap<String, Durees>();
        for (String page : List.of("/moi", "/moi/plan", "/moi/dossier", "/moi/agenda", "/moi/droits")) {
            durees.put(page, page(elle, page));
        }
        String dossier = dossier(nadia.lire("/equipe/jeunes").corps());
        for (String suite : List.of("", "/plan", "/route", "/notes")) {
            durees.put("/equipe/jeunes/…" + suite, page(nadia, dossier + suite));
        }
        for (String page : List.of("/equipe/jeunes", "/equipe/journee", "/equipe/agenda")) {
            durees.put(page, page(nadia, page));
        }
        return durees;
    }

    private static Durees page(Appelant qui, String page) throws Exception {
        Durees.de(ECHAUFFEMENT, _ -> Pages.exiger(qui.lire(page)));
        return Durees.de(TOURS, _ -> Pages.exiger(qui.lire(page)));
    }

    private static String dossier(String jeunes) {
        var trouve = Pattern.compile("/equipe/jeunes/[0-9a-f-]{36}").matcher(jeunes);
        if (!trouve.find()) {
            throw new IllegalStateException("personne dans le portefeuille");
        }
        return trouve.group();
    }

    private static void vivre(MaisonLancee maison) throws SQLException {
        try (var base = maison.baseEnMaitre();
                var ordre = base.createStatement()) {
            ordre.execute("set session_replication_role = replica");
            for (String texte : ORDRES) {
                ordre.execute(texte);
            }
        }
    }
}
