-- What a creator adds to people and places; null, as everywhere before, leaves it to the words of the text.
alter table cast_members
    add age varchar(10),
    add nature varchar(10),
    add figure jsonb,
    add looks jsonb,
    add reference_assets jsonb,
    add voice text,
    add apart jsonb;

alter table locations
    add description text,
    add reference_assets jsonb;
