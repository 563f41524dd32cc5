package fr.coteacote.catalogue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The whole catalogue, found by plain words: every word must be there, in any order, accents or not. */
@Component
@Transactional(readOnly = true)
public class RechercheDansLeCatalogue {
    private static final int MOTS = 6;

    private final JdbcClient db;

    RechercheDansLeCatalogue(JdbcClient db) {
        this.db = db;
    }

    /** @param genre a kind of the catalogue, or empty for all */
    public record Question(String mots, String genre, boolean siennes, int debut, int combien) {}

    /** @param sienne typed by the team, which may correct it */
    public record Ligne(
            String cle,
            String genre,
            String titre,
            String origine,
            Optional<LocalDate> debut,
            Optional<LocalDate> fin,
            Optional<LocalDate> verifie,
            boolean sienne) {}

    /** One more than asked when there is a next page. */
    public List<Ligne> chercher(Question q) {
        List<String> mots = mots(q.mots());
        String condition = "where retiree_le is null and (:genre = '' or genre = :genre)"
                + IntStream.range(0, mots.size())
                        .mapToObj(i -> " and recherche like '%' || socle.normaliser(:mot" + i + ") || '%'")
                        .collect(Collectors.joining());
        String colonnes = "select cle, genre, titre, origine, debut, fin, verifie_le, saisie is not null sienne from ";
        String partagees = q.siennes() ? "" : " union all " + colonnes + "catalogue.partagee " + condition;
        var ordre = db.sql("select * from (" + colonnes + "catalogue.sienne " + condition + partagees
                        + ") c order by sienne desc, verifie_le desc nulls last, cle limit :combien offset :debut")
                .param("genre", q.genre())
                .param("combien", q.combien() + 1)
                .param("debut", q.debut());
        for (int i = 0; i < mots.size(); i++) {
            ordre = ordre.param("mot" + i, mots.get(i));
        }
        return ordre.query((l, _) -> new Ligne(
                        l.getString(1),
                        l.getString(2),
                        l.getString(3),
                        l.getString(4),
                        Optional.ofNullable(l.getObject(5, LocalDate.class)),
                        Optional.ofNullable(l.getObject(6, LocalDate.class)),
                        Optional.ofNullable(l.getObject(7, LocalDate.class)),
                        l.getBoolean(8)))
                .list();
    }

    /** Little words say nothing; a plural finds the singular. */
    private static List<String> mots(String mots) {
        return Arrays.stream(mots.split("[^\\p{L}\\p{N}]+"))
                .filter(m -> m.length() > 2)
                .map(m -> m.length() > 4 && m.endsWith("s") ? m.substring(0, m.length() - 1) : m)
                .limit(MOTS)
                .toList();
    }
}
