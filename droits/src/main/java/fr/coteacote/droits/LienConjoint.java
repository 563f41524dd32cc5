package fr.coteacote.droits;

/** Married and pacsés share a tax household, concubins do not. */
public enum LienConjoint {
    MARIE,
    PACSE,
    CONCUBIN;

    public boolean memeFoyerFiscal() {
        return this != CONCUBIN;
    }
}
