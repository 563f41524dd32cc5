package fr.coteacote.possibles.formats;

import fr.coteacote.possibles.Anomalie;
import fr.coteacote.possibles.Anomalie.Nature;
import fr.coteacote.possibles.Anomalie.Suite;
import fr.coteacote.possibles.Rapport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Keeps the report while files are read. */
public final class Registre {
    private static final int ANOMALIES_GARDEES = 10_000;
    private static final int CODES_GARDES = 1_000;

    private final List<Anomalie> anomalies = new ArrayList<>();
    private final Map<String, Long> codes = new TreeMap<>();
    private long tues;
    private long lues;
    private long refusees;
    private long doublons;

    void lue() {
        lues++;
    }

    /** The record is left out. */
    void refuser(String fichier, long numero, Nature nature, String champ) {
        refusees++;
        noter(new Anomalie(fichier, numero, Suite.REFUSEE, nature, champ));
    }

    /** The record is kept; what could not be read is to be checked with the person. */
    void signaler(String fichier, long numero, Nature nature, String champ) {
        noter(new Anomalie(fichier, numero, Suite.SIGNALEE, nature, champ));
    }

    /** An unknown code is kept and counted, never filtered on. */
    void codeInconnu(String fichier, long numero, String champ, String code) {
        signaler(fichier, numero, Nature.CODE_INCONNU, champ);
        String cle = champ + "=" + code.substring(0, Math.min(60, code.length()));
        if (codes.size() < CODES_GARDES || codes.containsKey(cle)) {
            codes.merge(cle, 1L, Long::sum);
        }
    }

    public void fichier(String fichier, Nature nature) {
        noter(new Anomalie(fichier, 0, Suite.REFUSEE, nature, ""));
    }

    public void doublons(int combien) {
        doublons += combien;
    }

    private void noter(Anomalie anomalie) {
        if (anomalies.size() < ANOMALIES_GARDEES) {
            anomalies.add(anomalie);
        } else {
            tues++;
        }
    }

    public long lues() {
        return lues;
    }

    public long refusees() {
        return refusees;
    }

    public Rapport rapport(long gardees) {
        return new Rapport(lues, gardees, refusees, doublons, anomalies, tues, codes);
    }
}
