-- Ways to whoever is in a great many statements, and to articles by their day.

DROP INDEX statement_actors_by_entity;
CREATE INDEX statement_actors_by_entity ON statement_actors (entity, statement, relation);
CREATE INDEX versions_by_day ON versions (published_day, id);
CREATE INDEX versions_days ON versions (id, published_day);
