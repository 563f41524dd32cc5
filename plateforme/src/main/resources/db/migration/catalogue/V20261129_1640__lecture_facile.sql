-- Possibles in short sentences, for whoever asked that pages open so.
alter table catalogue.repere add column lecture_facile boolean not null default false;
comment on column catalogue.repere.lecture_facile is 'Ouvrir les pages en phrases courtes, si elle le demande | mission d’intérêt public | dernier contact + 2 ans';
