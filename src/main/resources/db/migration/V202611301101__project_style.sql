-- A style of the creator's own, as the film took it over: null where the look is one of the presets.
alter table projects add column style jsonb;
