-- What a shot wants of its own: what its pictures must not show, and which models make them. Null is as before.
alter table shots
    add column negative    varchar(500),
    add column still_model varchar(120),
    add column clip_model  varchar(120);
