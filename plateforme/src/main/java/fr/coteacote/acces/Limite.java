package fr.coteacote.acces;

import java.time.Duration;

/** How often a door may be tried before it asks to wait; each number can be changed by the operator. */
public enum Limite {
    /** Tries of a password for one account. */
    CONNEXION(10, Duration.ofMinutes(15)),
    /** Tries of the second factor for one account. */
    SECOND_FACTEUR(5, Duration.ofMinutes(5)),
    /** Log-in pages sent from one place: a whole team may share its address. */
    ENTREE(300, Duration.ofMinutes(15)),
    /** Codes sent to one telephone or mailbox. */
    CODE_ENVOYE(3, Duration.ofMinutes(15)),
    /** Codes asked or tried from one place. */
    CODE(60, Duration.ofMinutes(15)),
    /** Links opened from one place: a guess is never worth trying twice. */
    LIEN(60, Duration.ofMinutes(15)),
    /** Forms sent by visitors from one place. */
    FORMULAIRE(60, Duration.ofMinutes(15)),
    /** Questions about rights answered from one place, without account: a whole class may share its address. */
    REGARD(300, Duration.ofMinutes(15));

    private final int nombre;
    private final Duration duree;

    Limite(int nombre, Duration duree) {
        this.nombre = nombre;
        this.duree = duree;
    }

    public int nombre() {
        return nombre;
    }

    public Duration duree() {
        return duree;
    }
}
