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
})();
