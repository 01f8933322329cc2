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
