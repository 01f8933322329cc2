-- What is kept. Read docs/record.md for what the columns mean.
-- One file for SQLite and PostgreSQL; ${text} and ${blob} are the types of text, compared by code points, and of bytes.
-- Positions (begin_cp, end_cp) count Unicode code points of versions.text from 0, half-open, so that
-- substr(text, begin_cp + 1, end_cp - begin_cp) gives the words. A column day is the first day of what a time says, else
-- the day of publication, else empty; it serves order, the exact value stands beside it.

CREATE TABLE documents (
  id INTEGER PRIMARY KEY,
  code ${text} NOT NULL UNIQUE,
  identity ${text} NOT NULL UNIQUE,
  current_version INTEGER NOT NULL
);

CREATE TABLE versions (
  id INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES documents (id),
  number INTEGER NOT NULL,
  sha256 ${text} NOT NULL,
  input_id ${text} NOT NULL,
  url ${text},
  title ${text},
  publisher ${text},
  published ${text},
  published_day ${text} NOT NULL,
  language ${text},
  producer ${text} NOT NULL,
  text ${text} NOT NULL,
  readout ${blob} NOT NULL,
  UNIQUE (document, sha256),
  UNIQUE (document, number)
);

CREATE TABLE entities (
  id INTEGER PRIMARY KEY,
  kind ${text} NOT NULL,
  name ${text} NOT NULL,
  country ${text},
  CHECK (kind IN ('person', 'organisation', 'state', 'group', 'place'))
);
CREATE INDEX entities_by_country ON entities (country, kind);

-- How often an entity bears a name, and how often as the name by which an article knows it best; name_key is the folded form by which names are compared.
CREATE TABLE entity_names (
  entity INTEGER NOT NULL REFERENCES entities (id),
  name ${text} NOT NULL,
  name_key ${text} NOT NULL,
  uses INTEGER NOT NULL,
  main_uses INTEGER NOT NULL,
  PRIMARY KEY (entity, name)
);
CREATE INDEX entity_names_by_key ON entity_names (name_key, entity);

-- Words of the names, so that an entity is found by a part of its name.
CREATE TABLE entity_words (
  word ${text} NOT NULL,
  entity INTEGER NOT NULL REFERENCES entities (id),
  PRIMARY KEY (word, entity)
);
CREATE INDEX entity_words_by_entity ON entity_words (entity);

-- The block within which entities are compared: equal keys may be the same.
CREATE TABLE entity_blocks (
  block ${text} NOT NULL,
  entity INTEGER NOT NULL REFERENCES entities (id),
  PRIMARY KEY (block, entity)
);
CREATE INDEX entity_blocks_by_entity ON entity_blocks (entity);

-- What is known of an entity beyond its name (country:NOR, office:special envoy, of:NOR),
-- and how many actors bear it out.
CREATE TABLE entity_evidence (
  entity INTEGER NOT NULL REFERENCES entities (id),
  evidence ${text} NOT NULL,
  uses INTEGER NOT NULL,
  PRIMARY KEY (entity, evidence)
);

-- Entities that might be the same, and why they were kept apart.
CREATE TABLE entity_candidates (
  entity INTEGER NOT NULL REFERENCES entities (id),
  candidate INTEGER NOT NULL REFERENCES entities (id),
  reason ${text} NOT NULL,
  PRIMARY KEY (entity, candidate)
);
CREATE INDEX entity_candidates_by_candidate ON entity_candidates (candidate);

-- A party of one document; entity is null for one that the text does not name.
CREATE TABLE actors (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL REFERENCES versions (id),
  local ${text} NOT NULL,
  name ${text} NOT NULL,
  kind ${text} NOT NULL,
  country ${text},
  entity INTEGER REFERENCES entities (id),
  joined_by ${text} NOT NULL,
  begin_cp INTEGER NOT NULL,
  end_cp INTEGER NOT NULL,
  UNIQUE (version, local)
);
CREATE INDEX actors_by_entity ON actors (entity, version);

CREATE TABLE actor_aliases (
  actor INTEGER NOT NULL REFERENCES actors (id),
  position INTEGER NOT NULL,
  alias ${text} NOT NULL,
  PRIMARY KEY (actor, position)
);

CREATE TABLE roles (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL REFERENCES versions (id),
  actor INTEGER NOT NULL REFERENCES actors (id),
  entity INTEGER REFERENCES entities (id),
  title ${text} NOT NULL,
  title_key ${text} NOT NULL,
  of_actor INTEGER REFERENCES actors (id),
  of_entity INTEGER REFERENCES entities (id),
  status ${text} NOT NULL,
  since ${text},
  until ${text},
  day ${text} NOT NULL,
  begin_cp INTEGER,
  end_cp INTEGER
);
CREATE INDEX roles_by_entity ON roles (entity, title_key);
CREATE INDEX roles_by_version ON roles (version);
CREATE INDEX roles_by_title ON roles (title_key, of_entity);

CREATE TABLE statements (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL REFERENCES versions (id),
  local ${text} NOT NULL,
  speaker_actor INTEGER REFERENCES actors (id),
  speaker_entity INTEGER REFERENCES entities (id),
  speaker_words ${text},
  inferred INTEGER NOT NULL,
  cue ${text} NOT NULL,
  content ${text} NOT NULL,
  form ${text} NOT NULL,
  act ${text} NOT NULL,
  channel_kind ${text},
  channel_name ${text},
  said ${text},
  day ${text} NOT NULL,
  parent INTEGER REFERENCES statements (id),
  confidence REAL NOT NULL,
  begin_cp INTEGER NOT NULL,
  end_cp INTEGER NOT NULL,
  UNIQUE (version, local)
);
CREATE INDEX statements_by_speaker ON statements (speaker_entity, day, id);
CREATE INDEX statements_by_day ON statements (day, id);
CREATE INDEX statements_by_parent ON statements (parent);

-- part: speaker, cue, content, quoted
CREATE TABLE statement_spans (
  statement INTEGER NOT NULL REFERENCES statements (id),
  part ${text} NOT NULL,
  position INTEGER NOT NULL,
  begin_cp INTEGER NOT NULL,
  end_cp INTEGER NOT NULL,
  PRIMARY KEY (statement, part, position)
);

-- relation: addressee, about, toward (then with an attitude), relayed-by, candidate (a possible speaker, with a score),
-- mentioned (the content speaks of them)
CREATE TABLE statement_actors (
  statement INTEGER NOT NULL REFERENCES statements (id),
  relation ${text} NOT NULL,
  position INTEGER NOT NULL,
  actor INTEGER NOT NULL REFERENCES actors (id),
  entity INTEGER REFERENCES entities (id),
  attitude ${text},
  score REAL,
  PRIMARY KEY (statement, relation, position)
);
CREATE INDEX statement_actors_by_entity ON statement_actors (entity, relation, statement);

CREATE TABLE claims (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL REFERENCES versions (id),
  local ${text} NOT NULL,
  text ${text} NOT NULL,
  day ${text} NOT NULL,
  begin_cp INTEGER NOT NULL,
  end_cp INTEGER NOT NULL,
  UNIQUE (version, local)
);
CREATE INDEX claims_by_day ON claims (day, id);

CREATE TABLE positions (
  claim INTEGER NOT NULL REFERENCES claims (id),
  position INTEGER NOT NULL,
  holder_actor INTEGER REFERENCES actors (id),
  holder_entity INTEGER REFERENCES entities (id),
  holder_words ${text},
  stance ${text} NOT NULL,
  statement INTEGER REFERENCES statements (id),
  PRIMARY KEY (claim, position)
);
CREATE INDEX positions_by_holder ON positions (holder_entity, claim);
CREATE INDEX positions_by_statement ON positions (statement);

CREATE TABLE events (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL REFERENCES versions (id),
  local ${text} NOT NULL,
  type ${text} NOT NULL,
  mode ${text},
  cameo ${text},
  quad INTEGER NOT NULL,
  trigger_words ${text} NOT NULL,
  place_name ${text},
  place_country ${text},
  date ${text},
  day ${text} NOT NULL,
  factuality ${text} NOT NULL,
  statement INTEGER REFERENCES statements (id),
  confidence REAL NOT NULL,
  begin_cp INTEGER NOT NULL,
  end_cp INTEGER NOT NULL,
  UNIQUE (version, local)
);
CREATE INDEX events_by_day ON events (day, id);
CREATE INDEX events_by_type ON events (type, day, id);

-- side: actor, recipient
CREATE TABLE event_actors (
  event INTEGER NOT NULL REFERENCES events (id),
  side ${text} NOT NULL,
  position INTEGER NOT NULL,
  actor INTEGER NOT NULL REFERENCES actors (id),
  entity INTEGER REFERENCES entities (id),
  PRIMARY KEY (event, side, position)
);
CREATE INDEX event_actors_by_entity ON event_actors (entity, event);

-- How each source has it; statement is null for the article's own voice.
CREATE TABLE event_assertions (
  event INTEGER NOT NULL REFERENCES events (id),
  position INTEGER NOT NULL,
  factuality ${text} NOT NULL,
  statement INTEGER REFERENCES statements (id),
  PRIMARY KEY (event, position)
);

CREATE TABLE dialogues (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL REFERENCES versions (id),
  local ${text} NOT NULL,
  state ${text} NOT NULL,
  trend ${text},
  statement INTEGER REFERENCES statements (id),
  basis ${text},
  day ${text} NOT NULL,
  begin_cp INTEGER NOT NULL,
  end_cp INTEGER NOT NULL,
  UNIQUE (version, local)
);
CREATE INDEX dialogues_by_day ON dialogues (day, id);

CREATE TABLE dialogue_parties (
  dialogue INTEGER NOT NULL REFERENCES dialogues (id),
  position INTEGER NOT NULL,
  actor INTEGER NOT NULL REFERENCES actors (id),
  entity INTEGER REFERENCES entities (id),
  PRIMARY KEY (dialogue, position)
);
CREATE INDEX dialogue_parties_by_entity ON dialogue_parties (entity, dialogue);
