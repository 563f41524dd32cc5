package fr.coteacote.mesures;

import java.util.List;

/** One thing measured, with what it must hold. */
public interface Mesure {
    /** What is measured and its bounds, in one line. */
    String quoi();

    void mesurer(List<String> options) throws Exception;
}
