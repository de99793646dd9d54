-- The record. Offsets in bodies are Unicode code points; moments are milliseconds since 1970 in UTC. A body is one line of
-- rapporteur-record 1 without the words beside its spans, which the report's text gives.

CREATE TABLE report (
  seq      ${serial},                      -- the order in which they came
  id       TEXT NOT NULL UNIQUE,
  digest   TEXT NOT NULL,                  -- of the text
  length   INTEGER NOT NULL,               -- of the text, in UTF-16 units; 0 while the text is not here
  astral   INTEGER NOT NULL,               -- 1 when the text has characters beyond the basic plane
  outlet   TEXT,
  title    TEXT,
  date     TEXT,
  language TEXT,
  body     TEXT NOT NULL,                  -- as the reading in force has it
  text     TEXT,                           -- null while it is not here
  added    BIGINT NOT NULL
);
CREATE INDEX report_digest ON report (digest);

CREATE TABLE reading (
  id           ${serial},
  report       BIGINT NOT NULL REFERENCES report (seq),
  maker        TEXT NOT NULL,              -- empty for the machines' proposals, else the coder who made the objects
  digest       TEXT NOT NULL,              -- of what it proposes
  head         TEXT NOT NULL,              -- the report's line as it was read
  makers       TEXT NOT NULL,              -- all of them, a line each
  objects      INTEGER NOT NULL,
  added        BIGINT NOT NULL,
  withdrawn_by TEXT,
  withdrawn    BIGINT,
  UNIQUE (report, maker, digest)
);

CREATE TABLE item (
  reading  BIGINT NOT NULL REFERENCES reading (id),
  position INTEGER NOT NULL,
  type     TEXT NOT NULL,
  id       TEXT,                           -- shortened where it is longer than 400 characters
  maker    TEXT,
  body     TEXT NOT NULL,
  PRIMARY KEY (reading, position)
)${compact};
CREATE INDEX item_id ON item (reading, id);

CREATE TABLE coding (
  seq    ${serial},                        -- the order in which they were made
  id     TEXT NOT NULL UNIQUE,
  report BIGINT REFERENCES report (seq),   -- null for an object across reports
  object TEXT NOT NULL,                    -- what was changed: the target, or of a withdrawal that of the withdrawn coding
  number BIGINT NOT NULL,                  -- the object's version after it
  target TEXT NOT NULL,
  field  TEXT NOT NULL,
  value  TEXT,
  maker  TEXT NOT NULL,
  body   TEXT NOT NULL,
  UNIQUE (object, number)                  -- so that no update is ever lost
);
CREATE INDEX coding_report ON coding (report, seq);
CREATE INDEX coding_maker ON coding (maker, seq);

CREATE TABLE across (
  maker    TEXT NOT NULL,
  position INTEGER NOT NULL,
  type     TEXT NOT NULL,
  id       TEXT,
  story    TEXT,                           -- that it is of, or null
  body     TEXT NOT NULL,
  PRIMARY KEY (maker, position)
)${compact};
CREATE INDEX across_id ON across (type, id);
CREATE INDEX across_story ON across (story, maker, position);

CREATE TABLE conclusion (
  maker    TEXT PRIMARY KEY,
  revision BIGINT NOT NULL                 -- the store's, when it was drawn
);

CREATE TABLE account (
  name    TEXT PRIMARY KEY,
  folded  TEXT NOT NULL UNIQUE,            -- in small letters: names do not differ by case alone
  hash    TEXT NOT NULL,
  role    TEXT NOT NULL,
  added   BIGINT NOT NULL,
  closed  INTEGER NOT NULL,
  version BIGINT NOT NULL
);

CREATE TABLE job (
  id      TEXT PRIMARY KEY,
  kind    TEXT NOT NULL,
  maker   TEXT NOT NULL,
  state   TEXT NOT NULL,
  done    BIGINT NOT NULL,
  total   BIGINT,
  message TEXT,
  result  TEXT,
  begun   BIGINT NOT NULL,
  seen    BIGINT NOT NULL
);

CREATE TABLE saved_query (
  id      TEXT PRIMARY KEY,
  name    TEXT NOT NULL,
  query   TEXT NOT NULL,
  maker   TEXT NOT NULL,
  added   BIGINT NOT NULL,
  version BIGINT NOT NULL
);

CREATE TABLE revision (
  number BIGINT NOT NULL                   -- one row; grows with every change
);
INSERT INTO revision (number) VALUES (0);
