-- Items of Wikidata, if a filtered dump was loaded; nothing else depends on them.
-- kind: person, organisation, state; country: ISO 3166-1 alpha-3.

CREATE TABLE wikidata_items (
  item ${text} PRIMARY KEY,
  kind ${text} NOT NULL,
  label ${text} NOT NULL,
  country ${text},
  country_item ${text}
);

CREATE TABLE wikidata_names (
  name_key ${text} NOT NULL,
  item ${text} NOT NULL REFERENCES wikidata_items (item),
  PRIMARY KEY (name_key, item)
);

-- Offices held; since and until are calendar values with their precision.
CREATE TABLE wikidata_offices (
  item ${text} NOT NULL REFERENCES wikidata_items (item),
  position INTEGER NOT NULL,
  office ${text} NOT NULL,
  since ${text},
  until ${text},
  PRIMARY KEY (item, position)
);
