comment on column dossiers.fusion_deplace.objet is 'Pouvoir défaire la réunion de deux fiches pendant un jour | mission d’intérêt public | dernier contact + 2 ans';
