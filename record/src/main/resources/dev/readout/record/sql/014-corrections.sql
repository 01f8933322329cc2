-- What people corrected. Rows are only ever added; what undoes an entry is an entry of its own.
-- The places by which a correction finds its target again stand in correction_places; what became of it when the rows
-- were last made stands in correction_states.

CREATE TABLE corrections (
  id INTEGER PRIMARY KEY,
  at ${text} NOT NULL,
  who ${text} NOT NULL,
  why ${text} NOT NULL,
  action ${text} NOT NULL,
  subject ${text},
  old_value ${text},
  new_value ${text},
  kind ${text},
  country ${text},
  act ${text},
  form ${text},
  undoes INTEGER REFERENCES corrections (id),
  CHECK (action IN ('speaker', 'act', 'stance', 'reject', 'add', 'merge', 'split', 'undo'))
);

-- role: target (the statement or claim), speaker (who it is), into and from (actors of the entities that are merged), part (actors that are split off);
-- words are those at the place, of an actor its name, and empty once the article was forgotten.
CREATE TABLE correction_places (
  correction INTEGER NOT NULL REFERENCES corrections (id),
  position INTEGER NOT NULL,
  role ${text} NOT NULL,
  document ${text} NOT NULL,
  sha256 ${text} NOT NULL,
  begin_cp INTEGER NOT NULL,
  end_cp INTEGER NOT NULL,
  words ${text},
  PRIMARY KEY (correction, position)
);
CREATE INDEX correction_places_by_document ON correction_places (document, correction);

-- state: applied, unmatched (to be reviewed; note says why), undone
CREATE TABLE correction_states (
  correction INTEGER PRIMARY KEY REFERENCES corrections (id),
  state ${text} NOT NULL,
  note ${text}
);

-- Whether a person added the statement or changed its speaker or act.
ALTER TABLE statements ADD COLUMN by_human INTEGER NOT NULL DEFAULT 0;

CREATE INDEX roles_by_body ON roles (of_entity, title_key);
