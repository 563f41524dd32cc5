package fr.coteacote.espaces.conseil;

import fr.coteacote.espaces.conseil.LectureDesJeunes.Question;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes the statements of the list of people; what somebody typed is always bound, never written. */
final class RequeteDesJeunes {
    private static final String PERSONNES = """
              from dossiers.p_jeune j
              join parcours.p_accompagnement a on a.jeune_id = j.id
            """;

    /** The meeting to come and the steps of these days, looked for person by person: right for a few. */
    private static final String DE_CHACUN = """
              left join lateral (select r.debut from agenda.p_rendez_vous r
                                  where r.jeune_id = j.id and r.etat = 'PLANIFIE' and r.debut >= :maintenant
                                  order by r.debut limit 1) prochain on true
              left join lateral (select p.jeune_id from parcours.p_pas p where p.jeune_id = j.id and p.le > :jour - 8 limit 1) fete on true
            """;

    /** The same, read once for all: right for a whole structure. */
    private static final String DE_TOUS = """
              left join (select r.jeune_id, min(r.debut) debut from agenda.p_rendez_vous r
                          where r.etat = 'PLANIFIE' and r.debut >= :maintenant group by r.jeune_id) prochain on prochain.jeune_id = j.id
              left join (select p.jeune_id from parcours.p_pas p where p.le > :jour - 8 group by p.jeune_id) fete on fete.jeune_id = j.id
            """;

    private static final String MON_PORTEFEUILLE =
            " join parcours.p_referent f on f.jeune_id = j.id and f.membre_id = :moi ";

    private static final String DETAILS = """
            select j.id, j.prenom, j.nom, j.naissance, l.nom lieu, a.etat, a.rythme_jours, a.dernier_contact_le, a.dernier_contact_canal,
                   a.debut, prochain.debut prochain, coalesce(pas.quoi, '') pas, pas.le pas_le, m.prenom referent, c.total,
                   (select r.quoi from dossiers.p_ressource r where r.jeune_id = c.id order by r.le desc limit 1) appui,
                   (select string_agg(distinct b.theme, ' ') from dossiers.p_besoin b where b.jeune_id = c.id) themes
              from choisis c
              join dossiers.p_jeune j on j.id = c.id
              join parcours.p_accompagnement a on a.jeune_id = c.id
              left join structures.p_lieu l on l.id = j.lieu_id
              left join parcours.p_referent f on f.jeune_id = c.id
              left join structures.p_membre m on m.id = f.membre_id
              left join lateral (select p.quoi, p.le from parcours.p_pas p where p.jeune_id = c.id order by p.le desc limit 1) pas on true
              left join lateral (select r.debut from agenda.p_rendez_vous r
                                  where r.jeune_id = c.id and r.etat = 'PLANIFIE' and r.debut >= :maintenant
                                  order by r.debut limit 1) prochain on true
             order by c.rang
            """;

    private static final String RESSEMBLANCE = "socle.ressemblance((select socle.normaliser(:q)), j.recherche)";

    // Most names share no piece with what was typed, and are not compared.
    // The planner takes an inequality for a third of the table and an equality for a few rows: a few is right.
    private static final String PROCHE =
            " and (case when ' ' || j.recherche || ' ' like any ((select socle.morceaux(socle.normaliser(:q)))::text[])"
                    + " then " + RESSEMBLANCE + " > 0.45 end)::integer = 1";

    private RequeteDesJeunes() {}

    /** Those of the page are chosen first; the rest is read for them alone. */
    static String page(Question question, boolean ressemblance) {
        return "with choisis as (select j.id, count(*) over () total, row_number() over (order by "
                + ordre(question, ressemblance) + ") rang "
                + source(question, !question.q().isBlank()) + " where "
                + condition(question, ressemblance) + " order by rang limit :taille) " + DETAILS;
    }

    static String comptes(Question question) {
        return "select count(*) filter (where " + vue("") + ") tous, count(*) filter (where " + vue("sans-contact")
                + ") sans_contact, count(*) filter (where " + vue("a-feter") + ") a_feter, count(*) filter (where "
                + vue("nouveaux") + ") nouveaux, count(*) filter (where " + vue("en-pause")
                + ") en_pause, count(*) filter (where " + vue("en-veille") + ") en_veille, count(*) filter (where "
                + vue(sansNouvelles(question.vue()))
                + ") sans_nouvelles " + source(question, false);
    }

    private static String source(Question question, boolean peu) {
        return question.moi() == null
                ? PERSONNES + (peu ? DE_CHACUN : DE_TOUS)
                : PERSONNES + MON_PORTEFEUILLE + DE_CHACUN;
    }

    private static String condition(Question question, boolean ressemblance) {
        var condition = new StringBuilder(vue(question.vue()));
        if (question.lieu() != null) {
            condition.append(" and j.lieu_id = :lieu");
        }
        if (question.theme().isPresent()) {
            condition.append(
                    " and exists (select from dossiers.p_besoin b where b.jeune_id = j.id and b.theme = :theme)");
        }
        if (!question.q().isBlank()) {
            condition.append(ressemblance ? PROCHE : exacte(question));
        }
        return condition.toString();
    }

    // What was typed is normalised once by statement, not once by row; nothing of it is a joker any more.
    private static String exacte(Question question) {
        return IntStream.range(0, mots(question).size())
                .mapToObj(i -> " and j.recherche like (select '%' || socle.normaliser(:mot" + i + ") || '%')")
                .collect(Collectors.joining());
    }

    static List<String> mots(Question question) {
        return Pattern.compile("\\s+")
                .splitAsStream(question.q().strip())
                .limit(5)
                .toList();
    }

    /** This view, or the one of thirty days. */
    private static String sansNouvelles(String vue) {
        return SansNouvelles.lire(vue).orElse(SansNouvelles.PAR_DEFAUT).vue();
    }

    /** The views that everybody has: the words are ours, never what was typed. */
    private static String vue(String vue) {
        var silence = SansNouvelles.lire(vue);
        if (silence.isPresent()) {
            return "(a.etat in ('ACCUEILLI', 'ACCOMPAGNE', 'EN_VEILLE') and a.dernier_contact_le < :maintenant - make_interval(days => "
                    + silence.get().jours() + "))";
        }
        return switch (vue) {
            case "sans-contact" ->
                "(a.etat in ('ACCUEILLI', 'ACCOMPAGNE', 'EN_VEILLE') and a.dernier_contact_le < :maintenant - make_interval(days => a.rythme_jours) and prochain.debut is null)";
            case "a-feter" -> "(fete.jeune_id is not null)";
            case "nouveaux" -> "(a.debut > :maintenant - interval '30 days' and a.etat <> 'SORTI')";
            case "en-pause" -> "(a.etat = 'EN_PAUSE')";
            case "en-veille" -> "(a.etat = 'EN_VEILLE')";
            case "structure" -> "(a.etat <> 'ARCHIVE')";
            default -> "(a.etat not in ('SORTI', 'ARCHIVE'))";
        };
    }

    private static String ordre(Question question, boolean ressemblance) {
        String souhait =
                switch (question.tri()) {
                    case "nom" -> "j.nom, j.prenom, j.id";
                    case "prochaine" -> "prochain.debut nulls last, j.id";
                    case "recent" -> "a.dernier_contact_le desc, j.id";
                    default ->
                        "(prochain.debut is null and a.etat in ('ACCUEILLI', 'ACCOMPAGNE', 'EN_VEILLE')) desc, a.dernier_contact_le + make_interval(days => a.rythme_jours), j.id";
                };
        return ressemblance ? RESSEMBLANCE + " desc, " + souhait : souhait;
    }
}
