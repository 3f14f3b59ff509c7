-- A length once held whatever list of chapters a request named. Each chapter counts once, and no film has more than a
-- thousand of them.
update conversions
   set length = jsonb_set(length::jsonb, '{chapters}',
                          (select coalesce(jsonb_agg(chapter order by chapter), '[]'::jsonb)
                             from (select distinct chapter
                                     from jsonb_array_elements(length::jsonb -> 'chapters') as chapters (chapter)
                                    order by chapter
                                    limit 1000) as told))::text
 where length::jsonb ->> 'kind' = 'part';

alter table conversions add constraint conversions_length_bounded check (octet_length(length) <= 100000);
