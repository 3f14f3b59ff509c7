-- What an attempt was to make: a receipt outlives its request, and people are told what their credits went on.
alter table receipts add column capability varchar(10) check (capability in ('STILL', 'CLIP', 'SPEECH', 'MUSIC', 'TEXT'));

update receipts r set capability = g.capability from generations g where g.id = r.generation_id;
