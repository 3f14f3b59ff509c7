-- That a take was put aside is said by the document, so that it is taken back like everything else.
alter table shots add column aside uuid[];
update shots s set aside = t.aside
from (select shot_id, array_agg(id order by number) as aside from takes where binned group by shot_id) t
where t.shot_id = s.id;
alter table takes drop column binned;
