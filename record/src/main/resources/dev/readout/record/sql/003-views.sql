-- Views with plain names, for people who ask the record themselves.

CREATE VIEW articles AS
SELECT d.code AS article, v.title, v.publisher, v.published, v.url, v.number AS version, v.text
FROM documents d
JOIN versions v ON v.id = d.current_version;

CREATE VIEW who_said_what AS
SELECT nullif(s.day, '') AS day, e.name AS speaker, s.speaker_words, s.act, s.form, s.channel_kind AS channel, s.content AS words,
  s.confidence, d.code || '.' || s.local AS citation, v.title, v.publisher, v.published, v.url
FROM statements s
JOIN versions v ON v.id = s.version
JOIN documents d ON d.id = v.document
LEFT JOIN entities e ON e.id = s.speaker_entity;

CREATE VIEW who_stands_where AS
SELECT nullif(c.day, '') AS day, c.text AS claim, coalesce(e.name, p.holder_words) AS holder, p.stance,
  d.code || '.' || c.local AS citation, v.title, v.publisher, v.published, v.url
FROM positions p
JOIN claims c ON c.id = p.claim
JOIN versions v ON v.id = c.version
JOIN documents d ON d.id = v.document
LEFT JOIN entities e ON e.id = p.holder_entity;

CREATE VIEW who_held_what_office AS
SELECT e.name AS holder, r.title, o.name AS of_whom, r.status, nullif(min(r.day), '') AS first_seen, nullif(max(r.day), '') AS last_seen,
  count(*) AS mentions
FROM roles r
JOIN entities e ON e.id = r.entity
LEFT JOIN entities o ON o.id = r.of_entity
GROUP BY e.id, e.name, r.title, o.id, o.name, r.status;

CREATE VIEW what_happened AS
SELECT nullif(ev.day, '') AS day, ev.date, ev.type, ev.mode, ev.cameo, ev.quad, ev.factuality, ev.trigger_words AS words, ev.place_name AS place,
  sp.name AS according_to, d.code || '.' || ev.local AS citation, v.title, v.publisher, v.published, v.url
FROM events ev
JOIN versions v ON v.id = ev.version
JOIN documents d ON d.id = v.document
LEFT JOIN statements s ON s.id = ev.statement
LEFT JOIN entities sp ON sp.id = s.speaker_entity;

CREATE VIEW event_parties AS
SELECT d.code || '.' || ev.local AS event, ea.side, coalesce(e.name, a.name) AS party, e.country
FROM event_actors ea
JOIN events ev ON ev.id = ea.event
JOIN versions v ON v.id = ev.version
JOIN documents d ON d.id = v.document
JOIN actors a ON a.id = ea.actor
LEFT JOIN entities e ON e.id = ea.entity;

CREATE VIEW how_dealings_stand AS
SELECT nullif(dl.day, '') AS day, dl.state, dl.trend, sp.name AS according_to, dl.basis, d.code || '.' || dl.local AS citation, v.title,
  v.publisher, v.published, v.url
FROM dialogues dl
JOIN versions v ON v.id = dl.version
JOIN documents d ON d.id = v.document
LEFT JOIN statements s ON s.id = dl.statement
LEFT JOIN entities sp ON sp.id = s.speaker_entity;
