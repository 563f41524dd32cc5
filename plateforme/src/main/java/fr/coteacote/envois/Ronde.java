package fr.coteacote.envois;

/** Something to write before the postman passes, inside each structure; asked at every round, it must be light. */
public interface Ronde {
    void faire();
}
