package fr.coteacote.acces;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Answered 429: wait a few minutes, then try again. */
public class TropDEssais extends ErrorResponseException {
    public TropDEssais() {
        super(HttpStatus.TOO_MANY_REQUESTS, ProblemDetail.forStatus(HttpStatus.TOO_MANY_REQUESTS), null);
    }
}
