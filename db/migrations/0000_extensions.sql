-- A GIN index that begins with team_id needs btree_gin (a trusted extension: the database's owner may create it).
CREATE EXTENSION IF NOT EXISTS btree_gin;
