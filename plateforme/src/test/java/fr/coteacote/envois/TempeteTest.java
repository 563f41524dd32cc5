package fr.coteacote.envois;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.banc.CentreDeSms;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.PosteDeMauvaiseHumeur;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.envois.Envois.Canal;
import fr.coteacote.envois.Envois.Nature;
import fr.coteacote.envois.smpp.BancSmpp;
import fr.coteacote.envois.smpp.ReglagesSmpp;
import fr.coteacote.envois.smtp.ReglagesDuCourriel;
import fr.coteacote.envois.smtp.TransportSmtp;
import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.EnStructure;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Two nodes that are killed again and again, a centre and a mail server that drop, delay, refuse and say things twice: nothing is
 * lost, nothing leaves twice.
 *
 * <p>{@code -Dtempete.messages=10000} makes it long; {@code ./dev bench tempete} does it with real processes and real kills.
 */
@TestDeLaMaison
class TempeteTest {
    private static final int MESSAGES = Integer.getInteger("tempete.messages", 240);
    /** A second of ours is a minute of theirs: leases and waits pass quickly, answers stay slower than nothing. */
    private static final Duration PAS = Duration.ofMillis(50);

    private static final int ACCELERATION = 60;
    private static final Duration PATIENCE = Duration.ofMillis(800);
    private static final Duration AU_PLUS = Duration.ofMillis(40_000 + 20L * MESSAGES);

    private final Monde monde;
    private final Relais relais;
    private final List<Noeud> noeuds = new ArrayList<>();
    private final AtomicBoolean fini = new AtomicBoolean();
    private int tues;

    TempeteTest(Maison maison) {
        this.monde = maison.au("2026-03-12T10:02");
        this.relais = new Relais(monde);
    }

    /** A node that may die: from then on it writes nothing, wherever it was. */
    private final class Noeud {
        private final AtomicBoolean mort = new AtomicBoolean();
        private final Map<Canal, Transport> transports;
        private final List<Thread> porteurs = new ArrayList<>();

        Noeud(Map<Canal, Transport> transports) {
            this.transports = transports;
            var facteur = new Facteur(
                    java.util.UUID.randomUUID().toString(),
                    transports,
                    monde.piece(TableDesEnvois.class),
                    monde.piece(Comptes.class),
                    monde.piece(Issues.class),
                    List.of(),
                    mortelle(),
                    monde.piece(Clock.class));
            for (int i = 0; i < 3; i++) {
                porteurs.add(Thread.ofVirtual().start(() -> tourner(facteur)));
            }
        }

        private TransactionTemplate mortelle() {
            return new TransactionTemplate(monde.piece(PlatformTransactionManager.class)) {
                @Override
                public <T extends @Nullable Object> T execute(TransactionCallback<T> acte) throws TransactionException {
                    vivant();
                    return super.execute(etat -> {
                        T rendu = acte.doInTransaction(etat);
                        vivant();
                        return rendu;
                    });
                }
            };
        }

        private void vivant() {
            if (mort.get()) {
                throw new IllegalStateException("mort");
            }
        }

        private void tourner(Facteur facteur) {
            while (!mort.get() && !fini.get()) {
                try {
                    EnStructure.executer(monde.structure(), new Acteur.Systeme(), () -> {
                        facteur.lever();
                        facteur.passer(() -> {});
                    });
                } catch (IllegalStateException e) {
                    return;
                }
                LockSupport.parkNanos(PAS.toNanos());
            }
        }

        void tuer() {
            mort.set(true);
            transports.values().forEach(Transport::close);
        }
    }

    @Test
    void le_centre_repond_aux_questions_rien_ne_se_perd_rien_ne_part_deux_fois() {
        traverser(false, true);
    }

    @Test
    void le_centre_prend_notre_numero_rien_ne_se_perd_rien_ne_part_deux_fois() {
        traverser(true, false);
    }

    private void traverser(boolean dedoublonne, boolean interroge) {
        try (var centre = CentreDeSms.ouvrir(dedoublonne)
                        .seComporte(_ -> humeur())
                        .begaie(() -> uneFoisSur(4))
                        .accuse(() -> uneFoisSur(3));
                var poste = PosteDeMauvaiseHumeur.ouvrir(TempeteTest::humeurDeLaPoste)) {
            var sms = new ArrayList<String>();
            var lettres = new ArrayList<String>();
            for (int i = 0; i < MESSAGES; i++) {
                if (i % 3 == 0) {
                    lettres.add(relais.ecrire(Canal.COURRIEL, "p" + i + "@exemple.example", "bonjour", Nature.ECRIT));
                } else {
                    sms.add(relais.ecrire(Canal.SMS, "+336391%05d".formatted(i), "bonjour " + i, Nature.ECRIT));
                }
            }
            long debut = System.nanoTime();
            noeuds.add(ouvrir(centre, poste, interroge));
            noeuds.add(ouvrir(centre, poste, interroge));
            secouer(centre, poste, interroge, debut);
            noeuds.forEach(Noeud::tuer);
            System.out.printf(
                    "Tempête : %d messages, %d nœuds tués, %d s, états %s%n",
                    MESSAGES, tues, Duration.ofNanos(System.nanoTime() - debut).toSeconds(), etats());
            juger(centre, poste, sms, lettres);
        }
    }

    private Noeud ouvrir(CentreDeSms centre, PosteDeMauvaiseHumeur poste, boolean interroge) {
        var smpp = new ReglagesSmpp(
                "localhost",
                centre.port(),
                "orsel",
                "secret",
                "+33700000000",
                10,
                Duration.ofSeconds(2),
                PATIENCE,
                false,
                CentreDeSms.ETIQUETTE,
                interroge);
        var courriel = new ReglagesDuCourriel(
                "localhost", poste.port(), "", "", "contact@orsel.example", false, PATIENCE, "", 993, true);
        return new Noeud(Map.of(
                Canal.SMS,
                BancSmpp.ouvrir(smpp, monde.piece(Accuses.class), monde.piece(Reception.class)),
                Canal.COURRIEL,
                new TransportSmtp(courriel)));
    }

    /** Time passes, nodes die and others come, until everything is settled. */
    private void secouer(CentreDeSms centre, PosteDeMauvaiseHumeur poste, boolean interroge, long debut) {
        long prochaineMort = System.nanoTime() + Duration.ofSeconds(2).toNanos();
        while (enRoute() > 0 && System.nanoTime() - debut < AU_PLUS.toNanos()) {
            LockSupport.parkNanos(PAS.toNanos());
            monde.plusTard(PAS.multipliedBy(ACCELERATION));
            if (System.nanoTime() > prochaineMort) {
                int lequel = ThreadLocalRandom.current().nextInt(noeuds.size());
                noeuds.get(lequel).tuer();
                tues++;
                noeuds.set(lequel, ouvrir(centre, poste, interroge));
                prochaineMort = System.nanoTime()
                        + Duration.ofMillis(ThreadLocalRandom.current().nextLong(1_000, 3_500))
                                .toNanos();
            }
        }
        fini.set(true);
    }

    private static boolean uneFoisSur(int combien) {
        return ThreadLocalRandom.current().nextInt(combien) == 0;
    }

    private static CentreDeSms.Humeur humeur() {
        return switch (ThreadLocalRandom.current().nextInt(40)) {
            case 0, 1 -> CentreDeSms.Humeur.OCCUPE;
            case 2, 3 -> CentreDeSms.Humeur.TARDE;
            case 4 -> CentreDeSms.Humeur.RACCROCHE;
            case 5 -> CentreDeSms.Humeur.PREND_ET_RACCROCHE;
            case 6, 7 -> CentreDeSms.Humeur.ACCUSE_D_ABORD;
            default -> CentreDeSms.Humeur.PREND;
        };
    }

    private static PosteDeMauvaiseHumeur.Humeur humeurDeLaPoste() {
        return switch (ThreadLocalRandom.current().nextInt(20)) {
            case 0 -> PosteDeMauvaiseHumeur.Humeur.OCCUPE;
            case 1 -> PosteDeMauvaiseHumeur.Humeur.RACCROCHE;
            case 2 -> PosteDeMauvaiseHumeur.Humeur.PREND_ET_RACCROCHE;
            case 3 -> PosteDeMauvaiseHumeur.Humeur.TARDE;
            case 4, 5, 6 -> PosteDeMauvaiseHumeur.Humeur.BEGAIE;
            default -> PosteDeMauvaiseHumeur.Humeur.PREND;
        };
    }

    private void juger(CentreDeSms centre, PosteDeMauvaiseHumeur poste, List<String> sms, List<String> lettres) {
        assertThat(tues).isPositive();
        assertThat(sms).allSatisfy(cle -> assertThat(relais.etat(cle)).isIn("ENVOYE", "REMIS"));
        var accuses = centre.accuses();
        assertThat(accuses).isNotEmpty();
        assertThat(sms)
                .filteredOn(cle -> accuses.contains(relais.id(cle)))
                .as("un accusé pris, une fois ou deux, est gardé")
                .allSatisfy(cle -> assertThat(relais.etat(cle)).isEqualTo("REMIS"));
        assertThat(relais.smsComptes()).as("aucun SMS compté deux fois").isBetween(1, sms.size());
        var recus = centre.fois();
        assertThat(recus).as("aucun SMS perdu").hasSize(sms.size());
        assertThat(recus.values()).as("aucun SMS deux fois").containsOnly(1);
        var prises = poste.fois();
        assertThat(prises.values()).as("aucune lettre deux fois").containsOnly(1);
        assertThat(lettres).allSatisfy(cle -> {
            String etat = relais.etat(cle);
            assertThat(etat).isIn("ENVOYE", "PEUT_ETRE");
            if (etat.equals("ENVOYE")) {
                assertThat(prises).as("une lettre dite partie est arrivée").containsKey(relais.id(cle));
            }
        });
    }

    private int enRoute() {
        return etats().entrySet().stream()
                .filter(e -> e.getKey().equals("A_ENVOYER") || e.getKey().equals("EN_COURS"))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private Map<String, Integer> etats() {
        return monde.dedans(() -> monde.piece(TransactionTemplate.class).execute(_ -> {
            var etats = new TreeMap<String, Integer>();
            monde.piece(JdbcClient.class)
                    .sql("select etat, count(*) from envois.message group by etat")
                    .query(l -> {
                        etats.put(l.getString(1), l.getInt(2));
                    });
            return etats;
        }));
    }
}
