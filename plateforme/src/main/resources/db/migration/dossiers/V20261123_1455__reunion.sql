-- Two files made one can be told apart again within a day: what was moved, and what was filled, is kept.
alter table dossiers.fusion add column completes text[] not null default '{}';
comment on column dossiers.fusion.completes is 'Rendre à la fiche ce qu’elle était | mission d’intérêt public | dernier contact + 2 ans';

create table dossiers.fusion_deplace (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    fusion_id uuid not null,
    objet text not null,
    objet_id uuid not null,
    primary key (structure_id, fusion_id, objet, objet_id),
    foreign key (structure_id, fusion_id) references dossiers.fusion (structure_id, id)
);
call socle.cloisonner('dossiers.fusion_deplace', trace => false);
