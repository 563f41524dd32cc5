-- Steps of these last days, for the whole structure at once.
create index pas_recents on parcours.pas (structure_id, le);
