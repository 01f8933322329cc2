-- More views with plain names.

CREATE VIEW between_whom AS
SELECT d.code || '.' || dl.local AS dealings, coalesce(e.name, a.name) AS party, e.country
FROM dialogue_parties dp
JOIN dialogues dl ON dl.id = dp.dialogue
JOIN versions v ON v.id = dl.version
JOIN documents d ON d.id = v.document
JOIN actors a ON a.id = dp.actor
LEFT JOIN entities e ON e.id = dp.entity;

CREATE VIEW who_is_spoken_of AS
SELECT d.code || '.' || s.local AS statement, sa.relation, sa.attitude, coalesce(e.name, a.name) AS party, e.country
FROM statement_actors sa
JOIN statements s ON s.id = sa.statement
JOIN versions v ON v.id = s.version
JOIN documents d ON d.id = v.document
JOIN actors a ON a.id = sa.actor
LEFT JOIN entities e ON e.id = sa.entity
WHERE sa.relation <> 'candidate';

CREATE VIEW known_names AS
SELECT 'e' || e.id AS entity, e.name AS main_name, e.kind, e.country, n.name, n.uses AS articles
FROM entity_names n
JOIN entities e ON e.id = n.entity;

CREATE VIEW what_was_corrected AS
SELECT c.id AS number, c.at, c.who, c.why, c.action, c.old_value, c.new_value, c.act, c.undoes, st.state, st.note,
  p.document AS article, p.begin_cp, p.end_cp, p.words
FROM corrections c
JOIN correction_states st ON st.correction = c.id
LEFT JOIN correction_places p ON p.correction = c.id AND p.position = 0;
