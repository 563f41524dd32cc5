package fr.coteacote.maison;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.dossiers.Theme;
import fr.coteacote.preuves.Exigence;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words young people and visitors read: none that judges, none of the administration, and written as French is. */
class MotsTest {
    /** Where young people's and visitors' pages are drawn. */
    private static final List<String> PAGES = List.of(
            "espaces/visiteur", "espaces/jeune", "acces/moi-", "acces/lien.jte", "acces/compte-jeune", "acces/seances");
    /** DOMAINE §1; whole words, so that a « renfrein » of another kind is not one. */
    private static final Pattern INTERDITS = Pattern.compile(
            "(?iU)\\b(freins?|décroch\\w+|absentéis\\w+|bénéficiaires?|(non )?motivée?s?|démotivée?s?|sanction\\w*|radi(é|ée|er|ation)s?"
                    + "|obligations?|obligatoires?|abandon\\w*|vous devez|tu dois|garanti\\w*)\\b");

    private static final Pattern PROMESSES = Pattern.compile(
            "(?iU)\\b(garanti\\w*|vous aurez|tu auras|(tu vas|vous allez) (trouver|réussir|avoir|gagner)|tu trouveras|vous trouverez"
                    + "|à coup sûr|c’est sûr|sans aucun doute|succès assuré|probabilit\\w+|(chances?|risques?) (de|d’)\\w*|\\d+\\h?% de)");
    private static final Pattern PROJET = Pattern.compile("(?iU)\\bprojets?\\b");

    private static final Pattern SIGLES = Pattern.compile(
            "\\b(NEET|CEJ|PACEA|PMSMP|PIAL|PEC|PPAE|CIE|CDDI|SIAE|IAE|AFPR|POEI|POEC|DELD|ASE|OPCO|EPIDE|E2C|SMA|SMV|PLIE|RSA)\\b");
    private static final Pattern ESPACE_SIMPLE = Pattern.compile(" [?!;:»]|« |\\w'\\w");
    private static final Pattern DANS_LA_PAGE = Pattern.compile(
            "(?i)\\sstyle\\s*=|<style|<script(?![^>]*\\ssrc=)|\\son[a-z]+=|hx-on|\\$unsafe|javascript:");
    private static final Pattern CLE = Pattern.compile("\\bdire\\(\\s*\"([a-zA-Z0-9.-]+)\"(\\s*\\+)?");
    private static final Pattern VALEUR = Pattern.compile("\\$\\{[^}]*}");
    private static final Pattern CODE = Pattern.compile("(?m)^(?:@import|@param|!\\{).*$"
            + "|`,[^`]*@`"
            + "|@(?:template[\\w.-]+|if|elseif|for)\\((?:[^()`]|\\((?:[^()]|\\([^()]*\\))*\\))*[)`]?"
            + "|@\\w+");
    /** To somebody called tu: its pronouns, or an order given to one person. */
    private static final Pattern TUTOIE = Pattern.compile(
            "(?<![\\p{L}’'-])(?:[Tt]u|[Tt]on|[Tt]a|[Tt]es|[Tt]e|[Tt]oi)(?![\\p{L}’'])|(?<!\\p{L})[Tt]’|-(?:toi|tu)\\b"
                    + "|(?:^|[.!?:,][\\s\\h]|\\bou )(?:Choisis|choisis|Écris|Dis|Viens|Appelle|appelle|Pousse|Garde|Demande|demande|Regarde"
                    + "|regarde|Essaie|Prends|prends|Reprends|reprends|Tape|Vérifie|Change|Passe|rouvre|ferme|Scanne)\\b");

    private static final Pattern ENTRE_BALISES = Pattern.compile(">[^<>]*\\p{L}{2}[^<>]*<");
    private static final Pattern ATTRIBUT_LU =
            Pattern.compile("\\b(?:titre|title|alt|placeholder|aria-label) ?= ?\"[^\"]*\\p{L}{2}[^\"]*\"");
    private static final Pattern NOTE = Pattern.compile("(?s)<%--.*?--%>");

    @Test
    @Exigence(value = "S1-26", partie = true)
    @Exigence(value = "S1-06", partie = true)
    @Exigence(value = "S1-78", partie = true)
    void aucun_mot_qui_juge_ni_sigle_de_dispositif_devant_un_jeune_ou_un_visiteur() {
        assertThat(lusParLesJeunes().flatMap(source -> trouver(INTERDITS, source)))
                .isEmpty();
        assertThat(lusParLesJeunes().flatMap(source -> trouver(SIGLES, source))).isEmpty();
    }

    /** Nothing that hurries, counts down, or lays blame (S1-08). */
    private static final Pattern PRESSE = Pattern.compile(
            "(?iU)\\b(dernière chance|dernier rappel|rappel n°|plus que \\w+ (heures?|jours?|places?)|il ne (te|vous) reste|vite|urgent\\w*"
                    + "|dépêche\\w*|immédiatement|au plus vite|sous peine|faute de|sans réponse de|toujours pas|(n’as|n’avez) pas (répondu|prévenu)"
                    + "|tu aurais|vous auriez|on comptait sur|dommage|déçue?s?|manqu(é|er) (le|ton|votre))\\b|!!");

    @Test
    @Exigence(value = "S1-08", partie = true)
    void aucun_message_ne_presse_ne_compte_a_rebours_ni_ne_culpabilise() {
        var messages = Sources.sous(Sources.TEXTES, ".properties").stream()
                .flatMap(source -> source.texte().lines())
                .filter(ligne -> ligne.matches("([a-z]+\\.)?message\\..*"))
                .toList();
        assertThat(messages).hasSizeGreaterThan(15).noneMatch(m -> PRESSE.matcher(m)
                .find());
        assertThat(List.of(
                        "Dernière chance pour répondre", "Plus que deux jours", "Tu n’as pas répondu", "C’est urgent"))
                .allMatch(m -> PRESSE.matcher(m).find());
    }

    /** Nothing is promised, and no chance of success is shown. */
    @Test
    @Exigence("S1-26")
    void aucune_promesse_ni_probabilite_devant_un_jeune_ou_un_visiteur() {
        assertThat(List.of("vous aurez un emploi", "c’est garanti", "tu vas trouver", "80 % de chances de réussir"))
                .allMatch(phrase -> PROMESSES.matcher(phrase).find());
        assertThat(lusParLesJeunes().flatMap(source -> trouver(PROMESSES, source)))
                .isEmpty();
    }

    /** The word itself is said only to say that nobody needs one; no field of any form asks for it. */
    @Test
    @Exigence("S1-50")
    void aucun_formulaire_de_jeune_ou_de_visiteur_ne_demande_de_projet() {
        assertThat(lusParLesJeunes().flatMap(source -> trouver(PROJET, source)))
                .singleElement()
                .asString()
                .contains("pas besoin d’avoir un projet");
        assertThat(Stream.of(Theme.values()).map(Theme::libelle))
                .noneMatch(mot -> PROJET.matcher(mot).find());
    }

    @Test
    void les_textes_suivent_la_typographie_francaise() {
        assertThat(Sources.sous(Sources.TEXTES, ".properties").stream().flatMap(s -> trouver(ESPACE_SIMPLE, s)))
                .isEmpty();
        assertThat(gabarits("").flatMap(source -> motsEnDur(source).stream()))
                .hasSizeGreaterThan(500)
                .noneMatch(mot -> ESPACE_SIMPLE.matcher(mot).find());
    }

    @Test
    void aucun_style_ni_script_dans_une_page() {
        assertThat(gabarits("").flatMap(source -> trouver(DANS_LA_PAGE, source)))
                .isEmpty();
    }

    @Test
    void chaque_mot_demande_par_une_page_existe() {
        var cles = cles("");
        var absentes = Stream.concat(gabarits(""), Sources.sous(Sources.JAVA, ".java").stream())
                .flatMap(source -> CLE.matcher(source.texte())
                        .results()
                        .filter(m -> m.group(2) == null
                                ? !cles.contains(m.group(1))
                                : cles.stream().noneMatch(cle -> cle.startsWith(m.group(1))))
                        .map(m -> source.nom() + " : " + m.group(1)));
        assertThat(absentes).isEmpty();
    }

    @Test
    void aucun_mot_n_est_ecrit_dans_une_page_de_jeune_ou_de_visiteur() {
        assertThat(PAGES.stream().flatMap(MotsTest::gabarits))
                .filteredOn(source -> !source.nom().endsWith("/composants.jte"))
                .flatExtracting(MotsTest::motsEnDur)
                .isEmpty();
    }

    /** What remains of a template once its code is left out: words between two tags, or in an attribute that is read. */
    private static List<String> motsEnDur(Sources.Source source) {
        String sansValeurs = VALEUR.matcher(source.texte()).replaceAll("");
        String sansCode = CODE.matcher(sansValeurs).replaceAll("");
        return Stream.concat(
                        ATTRIBUT_LU.matcher(sansValeurs).results(),
                        ENTRE_BALISES.matcher(sansCode).results())
                .map(mot -> source.nom() + "\u00a0: " + mot.group().strip())
                .toList();
    }

    @Test
    void chaque_mot_en_vous_existe_en_tu() {
        assertThat(cles("_fr__vousvous")).isNotEmpty().isSubsetOf(cles(""));
    }

    /** Whoever prefers vous is never told tu, and a structure may say vous to everybody. */
    @Test
    void chaque_mot_qui_tutoie_existe_en_vous() {
        var vous = cles("_fr__vousvous");
        assertThat(mots("").entrySet())
                .filteredOn(mot -> TUTOIE.matcher(mot.getValue().toString()).find())
                .extracting(mot -> mot.getKey().toString())
                .filteredOn(cle -> !cle.equals("reglages.tu"))
                .isNotEmpty()
                .isSubsetOf(vous);
        assertThat(mots("_fr__vousvous").values())
                .noneMatch(mot -> TUTOIE.matcher(mot.toString()).find());
    }

    private static Properties mots(String variante) {
        var tous = new Properties();
        Sources.sous(Sources.TEXTES, ".properties").stream()
                .filter(s -> s.nom().replaceFirst("^[a-z]+", "").equals(variante + ".properties"))
                .forEach(s -> tous.putAll(lire(s.texte())));
        return tous;
    }

    private static Set<String> cles(String variante) {
        return new TreeSet<>(mots(variante).stringPropertyNames());
    }

    private static Properties lire(String texte) {
        var mots = new Properties();
        try {
            mots.load(new StringReader(texte));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return mots;
    }

    /** Templates, their comments apart: nobody reads them on the page. */
    private static Stream<Sources.Source> gabarits(String debut) {
        return Sources.sous(Sources.GABARITS, ".jte").stream()
                .filter(source -> source.nom().startsWith(debut))
                .map(source -> new Sources.Source(
                        source.nom(), NOTE.matcher(source.texte()).replaceAll("")));
    }

    private static Stream<Sources.Source> lusParLesJeunes() {
        return Stream.concat(
                PAGES.stream().flatMap(MotsTest::gabarits), Sources.sous(Sources.TEXTES, ".properties").stream());
    }

    private static Stream<String> trouver(Pattern motif, Sources.Source source) {
        return source.texte().lines().flatMap(ligne -> motif.matcher(ligne)
                .results()
                .map(m -> source.nom() + " : " + m.group() + " dans " + ligne.strip()));
    }
}
