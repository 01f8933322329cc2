-- What is the same in different articles. Each of these tables says of an item which other one, the first of its group,
-- it is the same as (itself, if it is the first) and how near it is to the group, 0 to 1; beside it stand the keys by which
-- items are found that may be the same. Both follow from the articles and their order.

-- Articles: a reprint is an appearance of the article that came first.
CREATE TABLE reprints (
  item INTEGER PRIMARY KEY REFERENCES versions (id),
  first INTEGER NOT NULL REFERENCES versions (id),
  score REAL NOT NULL
);
CREATE INDEX reprints_by_first ON reprints (first, item);
CREATE TABLE reprint_keys (
  key BIGINT NOT NULL,
  item INTEGER NOT NULL REFERENCES versions (id),
  PRIMARY KEY (key, item)
);
CREATE INDEX reprint_keys_by_item ON reprint_keys (item);

-- Statements whose words came before, from the same speaker.
CREATE TABLE repeats (
  item INTEGER PRIMARY KEY REFERENCES statements (id),
  first INTEGER NOT NULL REFERENCES statements (id),
  score REAL NOT NULL
);
CREATE INDEX repeats_by_first ON repeats (first, item);
CREATE TABLE repeat_keys (
  key BIGINT NOT NULL,
  item INTEGER NOT NULL REFERENCES statements (id),
  PRIMARY KEY (key, item)
);
CREATE INDEX repeat_keys_by_item ON repeat_keys (item);

-- Claims; opposite is 1 where the claim is put the other way round than the first.
CREATE TABLE same_claims (
  item INTEGER PRIMARY KEY REFERENCES claims (id),
  first INTEGER NOT NULL REFERENCES claims (id),
  score REAL NOT NULL,
  opposite INTEGER NOT NULL
);
CREATE INDEX same_claims_by_first ON same_claims (first, item);
CREATE TABLE claim_keys (
  key ${text} NOT NULL,
  item INTEGER NOT NULL REFERENCES claims (id),
  PRIMARY KEY (key, item)
);
CREATE INDEX claim_keys_by_item ON claim_keys (item);

-- Events, whatever became of them.
CREATE TABLE same_events (
  item INTEGER PRIMARY KEY REFERENCES events (id),
  first INTEGER NOT NULL REFERENCES events (id),
  score REAL NOT NULL
);
CREATE INDEX same_events_by_first ON same_events (first, item);
CREATE TABLE event_keys (
  key ${text} NOT NULL,
  item INTEGER NOT NULL REFERENCES events (id),
  PRIMARY KEY (key, item)
);
CREATE INDEX event_keys_by_item ON event_keys (item);

-- What an article is about, by which its events are compared: stems with their counts.
CREATE TABLE stories (
  version INTEGER PRIMARY KEY REFERENCES versions (id),
  names ${text} NOT NULL,
  opening ${text} NOT NULL
);

-- Every position in the ledger of claims: ledger_claim is the first way in which the claim was put, stance is to that one;
-- origin is 1 where the article is no reprint.
CREATE VIEW ledger_positions AS
SELECT m.first AS ledger_claim, p.claim, p.position, p.holder_actor, p.holder_entity, p.holder_words, p.statement, c.version, c.day,
  CASE WHEN m.opposite = 0 THEN p.stance WHEN p.stance = 'affirm' THEN 'deny' WHEN p.stance IN ('deny', 'dispute') THEN 'affirm'
    ELSE p.stance END AS stance,
  CASE WHEN r.first = c.version THEN 1 ELSE 0 END AS origin
FROM same_claims m
JOIN claims c ON c.id = m.item
JOIN positions p ON p.claim = c.id
JOIN reprints r ON r.item = c.version;

-- Every report of an event with the first one, and whether its article is no reprint.
CREATE VIEW event_reports AS
SELECT m.first AS first_event, m.item AS event, ev.version, v.published_day AS day, asn.factuality,
  CASE WHEN r.first = ev.version THEN 1 ELSE 0 END AS origin
FROM same_events m
JOIN events ev ON ev.id = m.item
JOIN event_assertions asn ON asn.event = ev.id AND asn.position = 0
JOIN versions v ON v.id = ev.version
JOIN reprints r ON r.item = ev.version;

-- For people: who took which side on a claim over time, all articles together.
CREATE VIEW claims_over_time AS
SELECT nullif(coalesce(nullif(s.day, ''), l.day), '') AS day, f.text AS claim, coalesce(e.name, a.name, l.holder_words) AS holder, l.stance,
  l.origin, d.code || '.' || c.local AS citation, fd.code || '.' || f.local AS first_report, v.title, v.publisher, v.published, v.url
FROM ledger_positions l
JOIN claims c ON c.id = l.claim
JOIN claims f ON f.id = l.ledger_claim
JOIN versions v ON v.id = l.version
JOIN documents d ON d.id = v.document
JOIN versions fv ON fv.id = f.version
JOIN documents fd ON fd.id = fv.document
LEFT JOIN statements s ON s.id = l.statement
LEFT JOIN entities e ON e.id = l.holder_entity
LEFT JOIN actors a ON a.id = l.holder_actor;

-- For people: articles and how often their text appeared.
CREATE VIEW articles_and_reprints AS
SELECT d.code AS article, od.code AS first_article, r.score, v.title, v.publisher, v.published, v.url
FROM reprints r
JOIN versions v ON v.id = r.item
JOIN documents d ON d.id = v.document
JOIN versions ov ON ov.id = r.first
JOIN documents od ON od.id = ov.document;
