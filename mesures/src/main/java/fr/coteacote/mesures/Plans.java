package fr.coteacote.mesures;

import fr.coteacote.banc.Appelant;
import fr.coteacote.banc.MaisonLancee;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Plans of the statements that pages really send, under the application's role: PostgreSQL writes them as they pass. */
final class Plans {
    private static final List<String> ECRIRE_LES_PLANS = List.of(
            "alter system set logging_collector = on",
            "alter system set log_directory = 'plans'",
            "alter system set log_filename = 'plans.log'",
            "alter role cac_application set session_preload_libraries = 'auto_explain'",
            "alter role cac_application set auto_explain.log_min_duration = 0",
            "alter role cac_application set auto_explain.log_analyze = on",
            "alter role cac_application set auto_explain.log_buffers = on");
    /** What only carries the session, the structure or the limits. */
    private static final Pattern DE_SERVICE =
            Pattern.compile("set_config|spring_session|socle\\.limite|event_publication");

    private Plans() {}

    /** Starts the house again with its plans written, does this, and shows what was written meanwhile. */
    static void montrer(MaisonLancee maison, Consumer<Appelant> acte) throws SQLException, IOException {
        try (var base = maison.baseEnMaitre();
                var ordre = base.createStatement()) {
            for (String reglage : ECRIRE_LES_PLANS) {
                ordre.execute(reglage);
            }
        }
        maison.application().interrompre();
        maison.application().attendre();
        Path journal = maison.dossier().resolve("postgresql/plans/plans.log");
        try (var marc = maison.equipe("marc")) {
            long avant = Files.size(journal);
            acte.accept(marc);
            String ecrit = Files.readString(journal).substring((int) avant);
            Pattern.compile("\n(?=\\S)")
                    .splitAsStream(ecrit)
                    .filter(entree -> entree.contains("plan:")
                            && !DE_SERVICE.matcher(entree).find())
                    .forEach(System.out::println);
        }
    }
}
