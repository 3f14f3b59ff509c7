-- Every film is drawn and cut in one size for its shape, so a plan cannot give a larger one (decision 048).
alter table plan_terms drop column resolution;
