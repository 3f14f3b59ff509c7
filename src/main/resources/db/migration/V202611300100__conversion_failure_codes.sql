-- The code under which a text that could not be read has its sentence.
update conversions set failure = 'text' where failure = 'breakdown';
