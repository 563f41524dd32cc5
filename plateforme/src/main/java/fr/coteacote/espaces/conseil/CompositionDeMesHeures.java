package fr.coteacote.espaces.conseil;

import fr.coteacote.agenda.Plages;
import fr.coteacote.espaces.conseil.PageAccueillir.Choix;
import fr.coteacote.espaces.conseil.PageMesHeures.Date;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.structures.Structures;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** My open hours, with their next days: one statement for each region. */
@Component
class CompositionDeMesHeures {
    private static final int PROCHAINES = 4;

    private final JdbcClient db;
    private final LectureDeLaMaison maison;
    private final Structures structures;

    CompositionDeMesHeures(JdbcClient db, LectureDeLaMaison maison, Structures structures) {
        this.db = db;
        this.maison = maison;
        this.structures = structures;
    }

    @Transactional(readOnly = true)
    PageMesHeures page(MembreId moi, PageMesHeures.Saisie saisie, Optional<String> refus) {
        return new PageMesHeures(
                plages(moi),
                maison.lieux(saisie.lieu()),
                Stream.of(DayOfWeek.values())
                        .map(j -> new Choix(
                                Integer.toString(j.getValue()),
                                EnFrancais.nom(j),
                                Integer.toString(j.getValue()).equals(saisie.jour())))
                        .toList(),
                Stream.of(Plages.Usage.values())
                        .map(u -> new Choix(u.name(), u.libelle(), u.name().equals(saisie.usage())))
                        .toList(),
                saisie,
                refus);
    }

    private List<PageMesHeures.Plage> plages(MembreId moi) {
        return db.sql("""
                select p.id, p.jour, p.de, p.a, p.minutes, p.semaines, p.usage, p.du, l.nom lieu,
                       array(select x.jour::text from agenda.p_plage_exception x where x.plage_id = p.id and x.jour >= :jour order by 1) sautees
                  from agenda.p_plage p join structures.p_lieu l on l.id = p.lieu_id
                 where p.membre_id = :moi and (p.au is null or p.au >= :jour)
                 order by p.jour, p.de
                """)
                .param("moi", moi.id())
                .param("jour", structures.aujourdhui())
                .query(this::plage)
                .list();
    }

    private PageMesHeures.Plage plage(ResultSet l, int rang) throws SQLException {
        var jour = DayOfWeek.of(l.getInt("jour"));
        int semaines = l.getInt("semaines");
        var sautees = Arrays.stream((String[]) l.getArray("sautees").getArray())
                .map(LocalDate::parse)
                .toList();
        String rythme = semaines == 1
                ? ""
                : semaines == 2 ? ", une semaine sur deux" : ", toutes les " + semaines + " semaines";
        String usage = Plages.Usage.valueOf(l.getString("usage")).libelle();
        return new PageMesHeures.Plage(
                l.getString("id"),
                EnFrancais.majuscule(EnFrancais.nom(jour)) + ", "
                        + EnFrancais.heure(l.getObject("de", LocalTime.class)) + " – "
                        + EnFrancais.heure(l.getObject("a", LocalTime.class)) + rythme,
                l.getString("lieu") + ", " + l.getInt("minutes") + "\u00a0min. " + usage + ".",
                prochaines(jour, semaines, l.getObject("du", LocalDate.class), sautees),
                sautees.stream().map(CompositionDeMesHeures::date).toList());
    }

    private List<Date> prochaines(DayOfWeek jour, int semaines, LocalDate du, List<LocalDate> sautees) {
        LocalDate depart = du.isAfter(structures.aujourdhui()) ? du : structures.aujourdhui();
        var premiere = du.with(java.time.temporal.TemporalAdjusters.nextOrSame(jour));
        return Stream.iterate(premiere, d -> d.plusWeeks(semaines))
                .dropWhile(d -> d.isBefore(depart))
                .filter(d -> !sautees.contains(d))
                .limit(PROCHAINES)
                .map(CompositionDeMesHeures::date)
                .toList();
    }

    private static Date date(LocalDate date) {
        return new Date(date.toString(), EnFrancais.jourDuMois(date));
    }
}
