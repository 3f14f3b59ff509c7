-- The name that pictures know somebody by: a rename leaves it, so that figure and takes stay as they are.
alter table cast_members add column drawn_as text;

-- Which card is the film's own, whatever its words and the film's title become.
alter table shots add column opening boolean;

update shots set opening = true
from (select distinct on (shot.project_id) shot.id, shot.title_card, shot.action, project.title
      from shots shot
      join scenes scene on scene.id = shot.scene_id
      join projects project on project.id = shot.project_id
      where not shot.binned and not shot.gone and not scene.binned and not scene.gone
      order by shot.project_id, scene.rank, scene.id, shot.rank, shot.id) first
where shots.id = first.id and first.title_card
  and btrim(regexp_replace(lower(first.title), '[^[:alnum:]]+', ' ', 'g')) <> ''
  and position(btrim(regexp_replace(lower(first.title), '[^[:alnum:]]+', ' ', 'g'))
               in regexp_replace(lower(first.action), '[^[:alnum:]]+', ' ', 'g')) > 0;
