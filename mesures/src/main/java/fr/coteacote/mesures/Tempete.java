package fr.coteacote.mesures;

import fr.coteacote.banc.ApplicationLancee;
import fr.coteacote.banc.CentreDeSms;
import fr.coteacote.banc.MaisonLancee;
import fr.coteacote.banc.PosteDeMauvaiseHumeur;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/**
 * Two real nodes on one database, killed with {@code kill -9} at random while they carry messages to a centre and a mail server that
 * drop, delay, refuse and say things twice. First with a centre that answers questions, then with one that takes our identifier.
 */
final class Tempete implements Mesure {
    private static final Duration AU_PLUS = Duration.ofMinutes(25);
    private static final Duration OEIL = Duration.ofMillis(500);

    @Override
    public String quoi() {
        return "10 000 messages, deux nœuds tués au hasard, un centre et une poste de mauvaise humeur : perdus < 1, partis deux fois < 1";
    }

    @Override
    public void mesurer(List<String> options) throws Exception {
        int messages = options.isEmpty() ? 10_000 : Integer.parseInt(options.getFirst());
        try (var maison = MaisonLancee.ouvrir()) {
            maison.application().attendre();
            // Only its database stays: nothing of the demonstration carries messages here.
            maison.application().tuer();
            traverser(maison, messages, false);
            traverser(maison, messages, true);
        }
    }

    private void traverser(MaisonLancee maison, int messages, boolean prendNotreNumero) throws Exception {
        System.out.println(
                prendNotreNumero ? "Un centre qui prend notre numéro" : "Un centre qui répond aux questions");
        try (var boite = new BoiteDeSortie(maison);
                var centre = CentreDeSms.ouvrir(prendNotreNumero)
                        .seComporte(_ -> humeurDuCentre())
                        .begaie(() -> uneFoisSur(20))
                        .accuse(() -> uneFoisSur(3));
                var poste = PosteDeMauvaiseHumeur.ouvrir(Tempete::humeurDeLaPoste)) {
            boite.remplir(messages);
            var reglages = reglages(maison, centre, poste, !prendNotreNumero);
            try (var un = noeud(reglages);
                    var deux = noeud(reglages)) {
                long debut = System.nanoTime();
                int tues = secouer(List.of(un, deux), boite, centre, debut);
                System.out.printf(
                        "%d messages, %d fois kill -9, %d s%n",
                        messages,
                        tues,
                        Duration.ofNanos(System.nanoTime() - debut).toSeconds());
            }
            juger(boite, centre, poste);
        }
    }

    private static ApplicationLancee noeud(Map<String, String> reglages) {
        return ApplicationLancee.enService(MaisonLancee.nouveauDossier(), ApplicationLancee.portLibre(), reglages);
    }

    private static Map<String, String> reglages(
            MaisonLancee maison, CentreDeSms centre, PosteDeMauvaiseHumeur poste, boolean interroge)
            throws IOException {
        String port = Files.readString(maison.dossier().resolve("port")).strip();
        var reglages = new HashMap<String, String>();
        reglages.put("COTEACOTE_BASE_URL", "jdbc:postgresql://127.0.0.1:" + port + "/cote_a_cote");
        reglages.put("COTEACOTE_BASE_PROPRIETAIRE_UTILISATEUR", "cac_proprietaire");
        reglages.put("COTEACOTE_BASE_APPLICATION_UTILISATEUR", "cac_application");
        reglages.put(
                "COTEACOTE_SCELLEMENT_CLES", Files.readString(maison.dossier().resolve("scellement.json")));
        reglages.put("COTEACOTE_ENVOIS_SMPP_HOTE", "localhost");
        reglages.put("COTEACOTE_ENVOIS_SMPP_PORT", Integer.toString(centre.port()));
        reglages.put("COTEACOTE_ENVOIS_SMPP_EMETTEUR", "+33700000000");
        reglages.put("COTEACOTE_ENVOIS_SMPP_PATIENCE", "2s");
        reglages.put("COTEACOTE_ENVOIS_SMPP_ETIQUETTE", Integer.toString(CentreDeSms.ETIQUETTE));
        reglages.put("COTEACOTE_ENVOIS_SMPP_INTERROGE", Boolean.toString(interroge));
        reglages.put("COTEACOTE_ENVOIS_COURRIEL_HOTE", "localhost");
        reglages.put("COTEACOTE_ENVOIS_COURRIEL_PORT", Integer.toString(poste.port()));
        reglages.put("COTEACOTE_ENVOIS_COURRIEL_EXPEDITEUR", "contact@orsel.example");
        reglages.put("COTEACOTE_ENVOIS_COURRIEL_STARTTLS", "false");
        reglages.put("COTEACOTE_ENVOIS_COURRIEL_PATIENCE", "1s");
        return reglages;
    }

    /** Once both carry, one or the other falls after a moment and comes back, until everything is settled. */
    private static int secouer(List<ApplicationLancee> noeuds, BoiteDeSortie boite, CentreDeSms centre, long debut)
            throws SQLException {
        int tues = 0;
        long prochaineMort = Long.MAX_VALUE;
        while (boite.enRoute() > 0 && System.nanoTime() - debut < AU_PLUS.toNanos()) {
            LockSupport.parkNanos(OEIL.toNanos());
            if (prochaineMort == Long.MAX_VALUE && centre.lignes() == noeuds.size()) {
                prochaineMort = dansUnMoment();
            } else if (System.nanoTime() > prochaineMort) {
                var noeud = noeuds.get(ThreadLocalRandom.current().nextInt(noeuds.size()));
                noeud.tuer();
                noeud.relancer();
                tues++;
                prochaineMort = Long.MAX_VALUE;
            }
        }
        return tues;
    }

    private static long dansUnMoment() {
        return System.nanoTime()
                + Duration.ofMillis(ThreadLocalRandom.current().nextLong(1_000, 12_000))
                        .toNanos();
    }

    private static void juger(BoiteDeSortie boite, CentreDeSms centre, PosteDeMauvaiseHumeur poste)
            throws SQLException {
        System.out.println(boite.etats());
        var fautes = new ArrayList<String>();
        int[] arrivees = {0};
        var sms = centre.fois();
        var lettres = poste.fois();
        boite.messages().forEach((id, etat) -> {
            int fois = (etat.startsWith("SMS") ? sms : lettres).getOrDefault(id, 0);
            boolean doute = etat.equals("COURRIEL PEUT_ETRE");
            boolean parti = etat.endsWith(" ENVOYE") || etat.endsWith(" REMIS");
            arrivees[0] += doute ? fois : 0;
            if (fois > 1 || parti && fois != 1 || !parti && !doute) {
                fautes.add(etat + ", arrivé " + fois + " fois");
            }
        });
        System.out.printf("dites « peut-être parties » et arrivées : %d%n", arrivees[0]);
        System.out.printf("perdus ou partis deux fois : %s%n", Durees.tenu(fautes.size(), 1, "messages"));
        fautes.stream().limit(10).forEach(System.out::println);
    }

    private static boolean uneFoisSur(int combien) {
        return ThreadLocalRandom.current().nextInt(combien) == 0;
    }

    /** In real time a line that falls costs a minute to whoever found it closed: it falls less often than in the test. */
    private static CentreDeSms.Humeur humeurDuCentre() {
        return switch (ThreadLocalRandom.current().nextInt(600)) {
            case 0 -> CentreDeSms.Humeur.RACCROCHE;
            case 1 -> CentreDeSms.Humeur.PREND_ET_RACCROCHE;
            case 2, 3, 4, 5, 6, 7, 8, 9 -> CentreDeSms.Humeur.OCCUPE;
            case 10, 11, 12, 13, 14, 15 -> CentreDeSms.Humeur.TARDE;
            case 16, 17, 18, 19, 20, 21 -> CentreDeSms.Humeur.ACCUSE_D_ABORD;
            default -> CentreDeSms.Humeur.PREND;
        };
    }

    private static PosteDeMauvaiseHumeur.Humeur humeurDeLaPoste() {
        return switch (ThreadLocalRandom.current().nextInt(100)) {
            case 0, 1 -> PosteDeMauvaiseHumeur.Humeur.OCCUPE;
            case 2 -> PosteDeMauvaiseHumeur.Humeur.RACCROCHE;
            case 3 -> PosteDeMauvaiseHumeur.Humeur.PREND_ET_RACCROCHE;
            case 4 -> PosteDeMauvaiseHumeur.Humeur.TARDE;
            case 5, 6, 7, 8, 9 -> PosteDeMauvaiseHumeur.Humeur.BEGAIE;
            default -> PosteDeMauvaiseHumeur.Humeur.PREND;
        };
    }
}
