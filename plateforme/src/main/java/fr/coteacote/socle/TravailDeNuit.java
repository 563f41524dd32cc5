package fr.coteacote.socle;

/** Something a room does every night, inside each structure; running it twice changes nothing more. */
public interface TravailDeNuit {
    void faire();
}
