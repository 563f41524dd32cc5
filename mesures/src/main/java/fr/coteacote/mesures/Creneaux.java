package fr.coteacote.mesures;

import fr.coteacote.banc.Appelant;
import fr.coteacote.banc.MaisonLancee;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The first free hour of a whole team, then of three of its people together: forty colleagues, twelve places, sixty days,
 * five meetings a day each. Asked as the page « Trouver une heure » asks it, everything else of the page included.
 */
final class Creneaux implements Mesure {
    private static final int ECHAUFFEMENT = 60;
    private static final int TOURS = 300;
    private static final double BORNE_MS = 50;

    /** Written by the superuser, without triggers: nobody lived this. */
    private static final List<String> ORDRES = List.of("""
            insert into structures.lieu (id, nom, genre) select gen_random_uuid(), 'Lieu ' || i, 'ANTENNE' from generate_series(1, 12) i
            """, """
            insert into structures.membre (id, prenom, nom, arrive_le)
            select gen_random_uuid(), 'Collègue', 'numéro ' || i, date '2020-01-06' from generate_series(1, 40) i
            """, """
            insert into agenda.plage (id, membre_id, lieu_id, jour, de, a, minutes, du, usage)
            select gen_random_uuid(), m.id, l.id, jour, de, a, 30, date '2026-01-05', 'TOUS'
              from (select id, row_number() over (order by nom) n from structures.membre where prenom = 'Collègue') m
              join (select id, row_number() over (order by nom) n from structures.lieu where nom like 'Lieu %') l on l.n = 1 + m.n % 12,
                   generate_series(1, 5) jour, (values (time '09:00', time '12:00'), (time '14:00', time '17:00')) h (de, a)
            """, """
            insert into agenda.occupe (objet_id, qui_id, debut, fin)
            select gen_random_uuid(), m.id, d, d + interval '45 minutes'
              from structures.membre m, generate_series(0, 59) jour, unnest(array[9, 10, 11, 14, 15]) heure,
                   lateral (select (current_date + jour + make_time(heure, 0, 0)) at time zone 'Europe/Paris' d) t
             where m.prenom = 'Collègue'
            """, "analyze");

    @Override
    public String quoi() {
        return "la première heure libre de 40 personnes, 12 lieux, 60 jours : p95 < 50 ms";
    }

    @Override
    public void mesurer(List<String> options) throws Exception {
        try (var maison = MaisonLancee.ouvrir()) {
            maison.application().attendre();
            peupler(maison);
            try (var nadia = maison.equipe("nadia")) {
                String page = page(nadia.lire("/equipe/jeunes").corps());
                mesurer(maison, nadia, "toute l’équipe", page + "?avec=tous");
                mesurer(
                        maison,
                        nadia,
                        "trois collègues ensemble",
                        page + trois(nadia.lire(page).corps()));
            }
        }
    }

    private static void mesurer(MaisonLancee maison, Appelant nadia, String qui, String page) throws Exception {
        Durees.de(ECHAUFFEMENT, _ -> Pages.exiger(nadia.lire(page)));
        var travail = Travail.commencer(maison);
        var durees = Durees.de(TOURS, _ -> Pages.exiger(nadia.lire(page)));
        System.out.printf(
                "page « Trouver une heure », %s : %s, %.1f ms de processeur ; p95 %s%n",
                qui, durees.phrase(), travail.parActe(TOURS), Durees.tenu(durees.centile(95), BORNE_MS, "ms"));
    }

    private static String trois(String page) {
        return Pattern.compile("name=\"avec\" value=\"([0-9a-f-]{36})\"")
                .matcher(page)
                .results()
                .limit(3)
                .map(collegue -> "avec=" + collegue.group(1))
                .collect(Collectors.joining("&", "?", ""));
    }

    private static String page(String jeunes) {
        var dossier = Pattern.compile("/equipe/jeunes/([0-9a-f-]{36})").matcher(jeunes);
        if (!dossier.find()) {
            throw new IllegalStateException("personne dans le portefeuille");
        }
        return "/equipe/jeunes/" + dossier.group(1) + "/creneaux";
    }

    private static void peupler(MaisonLancee maison) throws SQLException, IOException {
        try (var base = maison.baseEnMaitre();
                var ordre = base.createStatement()) {
            ordre.execute("set session_replication_role = replica");
            for (String texte : ORDRES) {
                ordre.execute(texte);
            }
        }
    }
}
