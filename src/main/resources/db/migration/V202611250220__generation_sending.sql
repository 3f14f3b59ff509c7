-- When the latest attempt was about to leave for its provider, committed before it did; null while nothing can have left.
alter table generations add column sending_at timestamptz;
