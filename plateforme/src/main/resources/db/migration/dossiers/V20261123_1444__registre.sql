-- What each column about a person is for, under which text, how long: the register of data reads it.
comment on column dossiers.jeune.fusionne_dans is 'Ne pas garder deux fiches d’une même personne | mission d’intérêt public | dernier contact + 2 ans';
comment on column dossiers.fusion.par is 'Dire qui a réuni deux fiches | mission d’intérêt public | dernier contact + 2 ans';
