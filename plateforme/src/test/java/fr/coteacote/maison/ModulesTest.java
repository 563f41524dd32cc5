package fr.coteacote.maison;

import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.coteacote.CoteACote;
import fr.coteacote.socle.Horloge;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms of the house, what each may call, and the words its classes may not bear. */
class ModulesTest {
    /** From the ground to the roof: a room calls only what stands before it (ARCHITECTURE §2). */
    private static final List<String> ESCALIER = List.of(
            "droits",
            "possibles",
            "socle",
            "structures",
            "envois",
            "acces",
            "dossiers",
            "agenda",
            "parcours",
            "accueil",
            "recours",
            "catalogue",
            "avis",
            "donnees",
            "espaces");

    private static final ApplicationModules MODULES = ApplicationModules.of(CoteACote.class);
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            // The reader of JSON Lines that the libraries carry under their own name.
            .withImportOption(lieu -> !lieu.contains("/cli/jackson/"))
            .importPackages("fr.coteacote");
    private static final Pattern TABLE = Pattern.compile("(?i)\\b(?:from|join|into|update)\\s+([a-z_]+)\\.([a-z_]+)");

    @Test
    void chaque_piece_n_appelle_que_ce_qu_elle_declare() {
        MODULES.verify();
    }

    @Test
    void chaque_piece_dit_ce_qu_elle_peut_appeler_et_rien_ne_remonte_l_escalier() {
        for (String piece : pieces()) {
            assertThat(autorisees(piece)).as("%s se déclare", piece).doesNotContain(ApplicationModule.OPEN_TOKEN);
            assertThat(autorisees(piece))
                    .as("%s descend l’escalier", piece)
                    .allMatch(autre -> marche(autre) < marche(piece));
        }
    }

    @Test
    void la_page_des_modules_est_a_jour() {
        var page = new StringBuilder("""
                # The rooms of the house

                Drawn by `ModulesTest` from each `package-info.java`: what a room is for, and what it may call.

                | room | what for | may call |
                |---|---|---|
                """);
        pieces().forEach(piece -> page.append(
                "| `%s` | %s | %s |\n".formatted(piece, raison(piece), String.join(", ", autorisees(piece)))));
        PageTenue.tenir("modules.md", page.toString());
    }

    @Test
    void aucune_classe_ne_porte_un_nom_vague() {
        noClasses()
                .should()
                .haveNameMatching(".*(Service|Manager|Helper|Utils?|Impl|Dto|DTO|Entity)$")
                .check(CLASSES);
    }

    @Test
    void l_heure_se_demande_a_l_horloge() {
        var maintenant = DescribedPredicate.describe(
                "demande l’heure à la machine",
                (JavaMethodCall appel) -> appel.getName().equals("now")
                                && appel.getTarget().getRawParameterTypes().isEmpty()
                                && Set.of(
                                                Instant.class,
                                                LocalDate.class,
                                                LocalDateTime.class,
                                                LocalTime.class,
                                                ZonedDateTime.class)
                                        .stream()
                                        .anyMatch(type -> appel.getTargetOwner().isEquivalentTo(type))
                        || appel.getName().equals("currentTimeMillis"));
        noClasses()
                .that()
                .areNotAssignableTo(Horloge.class)
                .should(callMethodWhere(maintenant))
                .check(CLASSES);
    }

    @Test
    void rien_ne_s_injecte_dans_un_champ() {
        noFields()
                .should()
                .beAnnotatedWith(Autowired.class)
                .orShould()
                .beAnnotatedWith(Value.class)
                .check(CLASSES);
    }

    @Test
    void personne_ne_lit_les_tables_d_une_autre_piece() {
        var lues = Sources.sous(Sources.JAVA, ".java").stream().flatMap(ModulesTest::indiscretions);
        assertThat(lues).isEmpty();
    }

    @Test
    void aucun_ordre_ne_nomme_la_structure() {
        assertThat(Sources.sous(Sources.JAVA, ".java"))
                .filteredOn(source -> source.texte().contains("structure_id"))
                .extracting(Sources.Source::nom)
                .isEmpty();
    }

    /** A room reads its own schema; the roof and the sample people read published views, and write nothing. */
    private static Stream<String> indiscretions(Sources.Source source) {
        boolean dessus =
                source.module().startsWith("espaces") || source.module().equals("demonstration");
        return TABLE.matcher(source.texte())
                .results()
                .filter(lu -> schemas().contains(lu.group(1)))
                .filter(lu -> dessus ? !lu.group(2).startsWith("p_") || ecrit(lu) : !chezElle(source, lu))
                .map(lu -> source.nom() + " : " + lu.group());
    }

    /** Its schema or the ground's; the operator's backup also reads the public cards, which no wall guards. */
    private static boolean chezElle(Sources.Source source, MatchResult lu) {
        boolean carte = source.nom().contains("/donnees/sauvegarde/")
                && lu.group().toLowerCase(Locale.ROOT).endsWith("from structures.structure");
        return carte || lu.group(1).equals("socle") || lu.group(1).equals(source.module());
    }

    private static boolean ecrit(MatchResult lu) {
        return lu.group().matches("(?is)(into|update).*");
    }

    private static List<String> schemas() {
        return Stream.of(Path.of("src/main/resources/db/migration").toFile().list())
                .toList();
    }

    private static List<String> pieces() {
        return MODULES.stream()
                .map(module -> module.getBasePackage().getName().substring("fr.coteacote.".length()))
                .filter(piece -> Files.exists(annonce(piece)))
                .sorted()
                .toList();
    }

    private static List<String> autorisees(String piece) {
        try {
            var annonce =
                    Class.forName("fr.coteacote." + piece + ".package-info").getAnnotation(ApplicationModule.class);
            return Arrays.asList(annonce.allowedDependencies());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(piece + " n’a pas de package-info", e);
        }
    }

    /** Sample people come after everything: they live through the use cases of the whole house. */
    private static int marche(String piece) {
        int rang = ESCALIER.indexOf(piece.startsWith("espaces") ? "espaces" : piece);
        return rang < 0 ? ESCALIER.size() : rang;
    }

    private static String raison(String piece) {
        var commentaire =
                Pattern.compile("/\\*\\*\\s*(?:\\*\\s*)?(.*?)\\s*(?:\\*/|\\n)").matcher(Sources.lire(annonce(piece)));
        return commentaire.find() ? commentaire.group(1) : "";
    }

    private static Path annonce(String piece) {
        return Sources.JAVA
                .resolve("fr/coteacote")
                .resolve(piece.replace('.', '/'))
                .resolve("package-info.java");
    }
}
