-- The words of title and text of every current version, folded by Readout itself so that both databases find the same.

CREATE TABLE search (
  version INTEGER PRIMARY KEY REFERENCES versions (id),
  words TSVECTOR NOT NULL
);
CREATE INDEX search_by_words ON search USING GIN (words);
