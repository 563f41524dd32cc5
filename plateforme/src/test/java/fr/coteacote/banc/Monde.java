package fr.coteacote.banc;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import fr.coteacote.acces.LiensDuJeune;
import fr.coteacote.accueil.PremierAccueil;
import fr.coteacote.agenda.Modalite;
import fr.coteacote.agenda.Nature;
import fr.coteacote.agenda.Plages;
import fr.coteacote.agenda.PrendreRendezVous;
import fr.coteacote.agenda.RendezVousId;
import fr.coteacote.dossiers.Identite;
import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.StructureId;
import fr.coteacote.structures.LieuId;
import fr.coteacote.structures.Lieux;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The world of one test: a structure of its own, at its own hour, with the people the test names. */
public final class Monde {
    private final Maison maison;
    private final StructureId structure;
    private final String slug;
    private final ZoneId fuseau;

    Monde(Maison maison, StructureId structure, String slug, ZoneId fuseau) {
        this.maison = maison;
        this.structure = structure;
        this.slug = slug;
        this.fuseau = fuseau;
    }

    public StructureId structure() {
        return structure;
    }

    public String slug() {
        return slug;
    }

    /** Sets this structure's local date and time. */
    public Monde ilEst(String jourEtHeure) {
        return ilEst(LocalDateTime.parse(jourEtHeure).atZone(fuseau).toInstant());
    }

    public Monde ilEst(Instant instant) {
        HorlogeDesTests.UNIQUE.regler(structure, instant);
        return this;
    }

    public Monde plusTard(Duration duree) {
        HorlogeDesTests.UNIQUE.avancer(structure, duree);
        return this;
    }

    /** Does something inside the structure, as the system. */
    public <T> T dedans(Supplier<T> acte) {
        return EnStructure.<T, RuntimeException>appeler(structure, new Acteur.Systeme(), acte::get);
    }

    public void agir(Runnable acte) {
        EnStructure.executer(structure, new Acteur.Systeme(), acte);
    }

    public <T> T comme(Acteur acteur, Supplier<T> acte) {
        return EnStructure.<T, RuntimeException>appeler(structure, acteur, acte::get);
    }

    /** A colleague with an account; the address is the first name at the structure, the password is the bench's. */
    public MembreId membre(String prenom, String nom, Role... roles) {
        return dedans(() -> maison.creerMembre(slug, prenom, nom, Set.of(roles)));
    }

    /** Opens the team's space as this colleague, by the real log-in pages: password, then second factor. */
    public Page entrer(BrowserContext contexte, String prenom) {
        Page page = contexte.newPage();
        page.navigate(adresse("/ml/" + slug + "/equipe/entrer"));
        page.fill("#courriel", courriel(prenom));
        page.fill("#motDePasse", Maison.MOT_DE_PASSE);
        page.click("form .btn-primary");
        page.fill("#code", code(prenom));
        page.click("form .btn-primary");
        return page;
    }

    public String courriel(String prenom) {
        return Maison.courriel(slug, prenom);
    }

    /** A code of this colleague's telephone that has not served yet. */
    public String code(String prenom) {
        return dedans(() -> maison.code(courriel(prenom)));
    }

    public String adresse(String chemin) {
        return maison.adresse() + chemin;
    }

    /** Address of a visitor's page of this structure. */
    public String visite(String chemin) {
        return adresse("/ml/" + slug + chemin);
    }

    /** SQL statements this structure's requests run meanwhile. */
    public List<String> ordresPendant(Runnable acte) {
        return Compteur.pendant(structure, acte);
    }

    /** A room of the running house: a use case. */
    public <T> T piece(Class<T> type) {
        return maison.piece(type);
    }

    public LieuId lieu(String nom, Lieux.Genre genre) {
        return dedans(() -> piece(Lieux.class).ouvrir(nom, genre, "4 place du Dépôt", "Orsel", "", 0));
    }

    /** This colleague welcomes newcomers there, every working day between these hours, half an hour each. */
    public Monde recoit(MembreId membre, LieuId lieu, String de, String a) {
        agir(() -> java.util.stream.IntStream.rangeClosed(1, 5).forEach(jour -> piece(Plages.class)
                .ouvrir(
                        new Plages.Plage(membre, lieu, DayOfWeek.of(jour), LocalTime.parse(de), LocalTime.parse(a), 30),
                        LocalDate.parse("2020-01-01"))));
        return this;
    }

    /** Somebody welcomed by this colleague, who becomes their référent. */
    public JeuneId accueilli(String prenom, String nom, MembreId par) {
        var jeune = JeuneId.nouveau();
        agir(() -> piece(PremierAccueil.class)
                .accueillir(new PremierAccueil.Accueil(
                        jeune,
                        new Identite(prenom, nom, Optional.empty()),
                        List.of(),
                        "",
                        "",
                        par,
                        Optional.of(par),
                        Optional.empty(),
                        Modalite.SUR_PLACE,
                        Optional.empty(),
                        "")));
        return jeune;
    }

    /** A meeting planned for this person, at this local hour. */
    public RendezVousId rendezVous(JeuneId jeune, MembreId avec, Optional<LieuId> lieu, String debut) {
        var instant = LocalDateTime.parse(debut).atZone(fuseau).toInstant();
        var prise = dedans(() -> piece(PrendreRendezVous.class)
                .prendre(new PrendreRendezVous.Demande(
                        jeune,
                        avec,
                        lieu,
                        "",
                        Nature.ENTRETIEN,
                        Modalite.SUR_PLACE,
                        instant,
                        instant.plus(Duration.ofMinutes(45)),
                        "")));
        return ((PrendreRendezVous.Prise.Pris) prise).id();
    }

    /** What left for telephones and mailboxes, in order. */
    public List<String> messages() {
        return dedans(() -> piece(TransactionTemplate.class).execute(_ -> piece(JdbcClient.class)
                .sql("select texte from envois.message order by cree_le, id")
                .query(String.class)
                .list()));
    }

    /** One value of this structure's database. */
    public String un(String question) {
        return dedans(() -> piece(TransactionTemplate.class).execute(_ -> piece(JdbcClient.class)
                .sql(question)
                .query(String.class)
                .single()));
    }

    /** Opens the young person's space by a real link. */
    public Page entrerJeune(BrowserContext contexte, JeuneId jeune) {
        Page page = contexte.newPage();
        page.navigate(adresse(dedans(() -> piece(LiensDuJeune.class).creer(jeune))));
        page.click("form .btn-primary");
        page.waitForURL("**/moi");
        return page;
    }
}
