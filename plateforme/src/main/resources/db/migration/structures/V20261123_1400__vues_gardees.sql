-- A list somebody looks at often, kept under a name of their own.
create table structures.vue_gardee (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    membre_id uuid not null,
    nom text not null check (nom <> ''),
    requete text not null,
    primary key (structure_id, id),
    unique (structure_id, membre_id, nom),
    foreign key (structure_id, membre_id) references structures.membre (structure_id, id)
);
call socle.cloisonner('structures.vue_gardee');
create view structures.p_vue_gardee with (security_invoker = true) as
    select id, membre_id, nom, requete from structures.vue_gardee;
grant select on structures.p_vue_gardee to ${application};
