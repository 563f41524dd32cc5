// Small courtesies that the pages do without: focus on the error summary, and on what was just exchanged.
(function () {
  'use strict';
  function soigner(racine) {
    var erreurs = racine.querySelector('#erreurs');
    if (erreurs) { erreurs.focus(); }
  }
  soigner(document);
  document.addEventListener('htmx:afterSettle', function (e) {
    var cible = e.detail.elt.querySelector('[data-focus]');
    if (cible) { cible.focus(); } else { soigner(document); }
  });
  // A visitor's home and help page keep the help numbers at hand without network.
  var aide = document.querySelector('body.public a[href$="/aide"]');
  var ici = location.pathname.replace(/\/$/, '');
  if (aide && 'serviceWorker' in navigator && (ici === aide.pathname || ici + '/aide' === aide.pathname)) {
    navigator.serviceWorker.register('/hors-ligne.js?aide=' + aide.pathname).catch(function () {});
  }
})();
