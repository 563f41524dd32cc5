-- What each column about a person is for, under which text, how long: the register of data reads it.
comment on column parcours.transition.vers is 'Garder l’histoire de la route commune | mission d’intérêt public | dernier contact + 2 ans';
comment on column parcours.transition.par is 'Dire qui a changé la route | mission d’intérêt public | dernier contact + 2 ans';
comment on column parcours.affectation.membre_id is 'Dire qui accompagne | mission d’intérêt public | dernier contact + 2 ans';
comment on column parcours.affectation.voulu_par is 'Dire qui a voulu le changement | mission d’intérêt public | dernier contact + 2 ans';
comment on column parcours.reformulation.par is 'Dire qui a reformulé | mission d’intérêt public | dernier contact + 2 ans';
comment on column parcours.reformulation.reponse is 'Savoir si la personne se reconnaît dans ce qu’on a compris | mission d’intérêt public | dernier contact + 2 ans';
comment on column parcours.rencontre.membre_id is 'Dire qui la personne a rencontré | mission d’intérêt public | dernier contact + 2 ans';
comment on column parcours.pas.voix is 'Dire de qui vient ce pas | mission d’intérêt public | dernier contact + 2 ans';
comment on column parcours.pas.par is 'Dire qui l’a noté | mission d’intérêt public | dernier contact + 2 ans';
