package fr.coteacote.droits;

import java.time.YearMonth;

/** Why an outcome is not settled. */
public sealed interface Doute {
    /** A question not answered yet. */
    record FaitManquant(Question question) implements Doute {}

    /** The model and the law differ here: someone else can tell. */
    record ModeleEtLoi(Ecart ecart) implements Doute {}

    /** The scale is older than the month studied: its amounts would be false. */
    record BaremeAVerifier(Validite.Domaine domaine, YearMonth connuJusquau, String source) implements Doute {}
}
