package fr.coteacote.maison;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.SeancesOuvertes;
import fr.coteacote.banc.Appelant;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.dossiers.Identite;
import fr.coteacote.dossiers.OuvrirUnDossier;
import fr.coteacote.parcours.MenerLAccompagnement;
import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route, for everybody, with the identifiers of another structure: nothing opens, nothing is written there. */
@TestDeLaMaison
class RoutesTest {
    private static final Pattern VARIABLE = Pattern.compile("([^/]+)/\\{\\w+}");
    private static final Set<Integer> CLAIRES = Set.of(200, 302, 303, 400, 403, 404, 405, 409, 410, 415, 422);
    private static final Set<Integer> FERMEES = Set.of(302, 403, 404);

    private final Maison maison;
    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final RequestMappingHandlerMapping table;

    RoutesTest(Maison maison, JdbcClient db, TransactionTemplate transaction, RequestMappingHandlerMapping table) {
        this.maison = maison;
        this.db = db;
        this.transaction = transaction;
        this.table = table;
    }

    private record Route(String methode, String chemin, Optional<Entree> entree) {
        boolean ouverteA(Qui qui) {
            return entree.filter(e -> e.visiteur()
                            || qui.role()
                                    .map(r -> e.touteLEquipe()
                                            || List.of(e.equipe()).contains(r))
                                    .orElse(qui.nom().equals("jeune") && e.jeune()))
                    .isPresent();
        }
    }

    private record Qui(String nom, Optional<Role> role, Appelant appelant) {}

    @Test
    void chaque_route_dit_qui_peut_entrer() {
        assertThat(routes()).isNotEmpty().allSatisfy(route -> assertThat(route.entree())
                .as("@Entree de %s", route.chemin())
                .isPresent());
    }

    @Test
    void aucune_route_n_ouvre_ce_qui_est_a_une_autre_structure() {
        // Opened first: the addresses without a structure's name are then never the other structure's.
        var ici = maison.au("2026-03-12T10:02");
        var ailleurs = maison.au("2026-03-12T10:02");
        var autre = new AutreMaison(ailleurs, db, transaction);
        try (var zoe = Appelant.equipe(ailleurs, "zoéoutremur")) {
            autre.identifiants().put("seances", reference(ailleurs, autre));
            int avant = autre.traces();
            var fautes = parcourir(ici, autre);
            assertThat(fautes).isEmpty();
            assertThat(autre.traces()).as("écrit ou lu dans l’autre structure").isEqualTo(avant);
            assertThat(zoe.lire("/equipe/jeunes/" + autre.jeune()).corps()).contains(AutreMaison.MARQUE);
        }
    }

    private List<String> parcourir(Monde ici, AutreMaison autre) {
        var fautes = new ArrayList<String>();
        for (Qui qui : gens(ici)) {
            try (var appelant = qui.appelant()) {
                ici.plusTard(Duration.ofMinutes(15));
                routes().forEach(route -> essayer(ici, autre, qui, route).ifPresent(fautes::add));
            }
        }
        return fautes;
    }

    private static Optional<String> essayer(Monde ici, AutreMaison autre, Qui qui, Route route) {
        String chemin = adresse(route.chemin(), ici, autre);
        var reponse = route.methode().equals("GET")
                ? qui.appelant().lire(chemin + "?" + champs(autre))
                : qui.appelant().envoyerBrut(chemin, champs(autre));
        boolean dit = (reponse.corps() + reponse.vers())
                .toLowerCase(Locale.ROOT)
                .replace("q=" + AutreMaison.MARQUE.toLowerCase(Locale.ROOT), "")
                .contains(AutreMaison.MARQUE.toLowerCase(Locale.ROOT));
        boolean admis = (route.ouverteA(qui) ? CLAIRES : FERMEES).contains(reponse.statut());
        return !dit && admis
                ? Optional.empty()
                : Optional.of("%s %s (%s) : %d%s"
                        .formatted(route.methode(), chemin, qui.nom(), reponse.statut(), dit ? ", et des mots" : ""));
    }

    /** The same address, with what it names taken from the other structure. */
    private static String adresse(String patron, Monde ici, AutreMaison autre) {
        String chemin = patron.replace("{slug}", ici.slug()).replaceAll("\\{\\w+:([^|}]+)[^}]*}", "$1");
        return VARIABLE.matcher(chemin)
                .replaceAll(trouve -> trouve.group(1) + "/" + autre(trouve.group(1), ici, autre))
                .replaceAll("\\{\\w+}", "1");
    }

    private static String autre(String segment, Monde ici, AutreMaison autre) {
        String id = autre.identifiants().getOrDefault(segment, UUID.randomUUID().toString());
        // Secrets carry the number of their structure: a number changed by hand opens nothing.
        boolean secret =
                Set.of("e", "rdv", "agenda", "invitation", "second-facteur").contains(segment);
        return secret ? ici.structure().numero() + "-" + id : id;
    }

    /** One form for all routes, full of the other structure's identifiers. */
    private static String champs(AutreMaison autre) {
        var champs = new TreeMap<>(Map.of(
                "cle", UUID.randomUUID().toString(),
                "debut", "2026-03-13T15:30:00Z",
                "jours", "21",
                "version", "0",
                "modalite", "SUR_PLACE",
                "origine", "JEUNE",
                "motif", "essai",
                "mots", "essai"));
        champs.putAll(Map.of("jour", "26/03/2026", "heure", "14:00", "minutes", "30", "quoi", "essai"));
        champs.putAll(
                Map.of("theme", "LOGEMENT", "etat", "PLAIT", "genre", "SUJET", "objet", "BESOIN", "texte", "essai"));
        champs.putAll(Map.of("rubrique", "BOUGE", "auteur", "JEUNE", "appareil", champs.get("cle"), "quand", "2022"));
        champs.put("a", autre.identifiants().get("a"));
        champs.putAll(Map.of("texte", "essai", "visibilite", "PARTAGEE"));
        champs.putAll(Map.of("montant", "10", "question", "COUPLE", "choix", "NON", "age", "20"));
        champs.put("fonds", autre.identifiants().get("fonds"));
        champs.put("code", autre.identifiants().get("rdv"));
        champs.put("rdv", autre.identifiants().get("rendez-vous"));
        champs.put("porte", autre.identifiants().get("portes"));
        Stream.of("lieu", "vers", "referent")
                .forEach(nom -> champs.put(nom, autre.identifiants().get(nom)));
        return champs.entrySet().stream()
                .map(c -> c.getKey() + "=" + URLEncoder.encode(c.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private List<Qui> gens(Monde ici) {
        var ami = JeuneId.nouveau();
        ici.agir(() -> ici.piece(OuvrirUnDossier.class)
                .ouvrir(ami, new Identite("Ami", "D’ici", Optional.empty()), List.of(), Optional.empty()));
        ici.agir(() -> ici.piece(MenerLAccompagnement.class).ouvrir(ami, 21, "Sur place"));
        var gens = new ArrayList<Qui>();
        gens.add(new Qui("visiteur", Optional.empty(), Appelant.visiteur(ici)));
        gens.add(new Qui("jeune", Optional.empty(), Appelant.jeune(ici, ami)));
        Arrays.stream(Role.values()).forEach(role -> {
            String prenom = role.name().toLowerCase(Locale.ROOT).replace('_', '-');
            ici.membre(prenom, "D’ici", role);
            gens.add(new Qui(role.name(), Optional.of(role), Appelant.equipe(ici, prenom)));
        });
        return gens;
    }

    private static String reference(Monde ailleurs, AutreMaison autre) {
        var zoe = new Acteur.Equipe(MembreId.of(autre.identifiants().get("vers")), Set.of(Role.CONSEIL));
        return ailleurs.dedans(
                        () -> ailleurs.piece(SeancesOuvertes.class).de(zoe, "").getFirst())
                .reference();
    }

    /** Going out comes last: the walk needs its session. */
    private List<Route> routes() {
        return table.getHandlerMethods().entrySet().stream()
                .filter(e ->
                        !ErrorController.class.isAssignableFrom(e.getValue().getBeanType()))
                .flatMap(e -> e.getKey().getPatternValues().stream()
                        .flatMap(chemin -> e.getKey().getMethodsCondition().getMethods().stream()
                                .map(methode -> new Route(methode.name(), chemin, entree(e.getValue())))))
                .sorted(Comparator.comparing((Route r) -> r.chemin().endsWith("/sortir"))
                        .thenComparing(Route::chemin)
                        .thenComparing(Route::methode))
                .toList();
    }

    private static Optional<Entree> entree(HandlerMethod route) {
        return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(route.getMethod(), Entree.class))
                .or(() -> Optional.ofNullable(
                        AnnotatedElementUtils.findMergedAnnotation(route.getBeanType(), Entree.class)));
    }
}
