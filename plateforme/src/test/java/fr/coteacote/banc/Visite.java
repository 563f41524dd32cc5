package fr.coteacote.banc;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.LoadState;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** A browser's context that lets its pages arrive before it closes: closed while one is on its way, it may wait for ever. */
record Visite(BrowserContext contexte) implements InvocationHandler {
    private static final int PATIENCE_MS = 5_000;

    static BrowserContext de(BrowserContext contexte) {
        return (BrowserContext) Proxy.newProxyInstance(
                Visite.class.getClassLoader(), new Class<?>[] {BrowserContext.class}, new Visite(contexte));
    }

    @Override
    public Object invoke(Object mandataire, Method methode, Object[] arguments) throws Throwable {
        if (methode.getName().equals("close")) {
            contexte.pages().forEach(Visite::laisserArriver);
        }
        try {
            return methode.invoke(contexte, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static void laisserArriver(Page page) {
        try {
            page.waitForLoadState(LoadState.LOAD, new Page.WaitForLoadStateOptions().setTimeout(PATIENCE_MS));
        } catch (TimeoutError e) {
            // What a test cuts on purpose never arrives.
        }
    }
}
