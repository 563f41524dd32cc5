-- What each column about a person is for, under which text, how long: the register of data reads it.
comment on column envois.message.canal is 'Écrire par le canal que la personne a choisi | mission d’intérêt public | 12 mois';
