-- After a meeting at a distance: did it suit? Twice no, and meeting face to face is offered.
create table agenda.a_distance (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    rendez_vous_id uuid not null,
    jeune_id uuid not null,
    convient boolean not null,
    le timestamptz not null,
    primary key (structure_id, rendez_vous_id),
    foreign key (structure_id, rendez_vous_id) references agenda.rendez_vous (structure_id, id) on delete cascade
);
create index a_distance_du_jeune on agenda.a_distance (structure_id, jeune_id, le);
call socle.cloisonner('agenda.a_distance');
comment on column agenda.a_distance.jeune_id is 'Se voir comme ça lui convient | consentement | dernier contact + 2 ans';
comment on column agenda.a_distance.convient is 'Se voir comme ça lui convient | consentement | dernier contact + 2 ans';

create view agenda.p_a_distance with (security_invoker = true) as
    select rendez_vous_id, jeune_id, convient, le from agenda.a_distance;
grant select on agenda.p_a_distance to ${application};
