-- What is looked for: a row for each statement in force and for each report, with a column for each facet. All of it follows from the
-- record. Sets are values with U+001F between them; a confidence below 0 is none; moments of change are counted in search_state.

CREATE TABLE search_state (
  change    BIGINT NOT NULL,               -- grows with every change of these tables, in the order of the commits
  statement INTEGER NOT NULL,              -- the last number given to a statement's row
  words     INTEGER NOT NULL               -- the last number given to the words of a report
);
INSERT INTO search_state (change, statement, words) VALUES (0, 0, 0);

CREATE TABLE search_report (
  seq       INTEGER PRIMARY KEY,           -- of the report
  words     INTEGER NOT NULL,              -- the number of its words: another one when these change
  id        TEXT NOT NULL,
  outlet    TEXT,
  title     TEXT,
  date      TEXT,
  beginning TEXT NOT NULL,                 -- the first words of the text
  coders    TEXT NOT NULL,                 -- set
  version   BIGINT NOT NULL,
  story     TEXT,                          -- set
  moved     BIGINT NOT NULL,               -- the change that gave it another date, or 0
  changed   BIGINT NOT NULL
);
CREATE INDEX search_report_changed ON search_report (changed);
CREATE INDEX search_report_id ON search_report (id);

CREATE TABLE search_statement (
  number      INTEGER PRIMARY KEY,         -- never used twice; another one when its words change
  report      INTEGER NOT NULL,            -- seq of the report
  id          TEXT NOT NULL,
  start       INTEGER NOT NULL,            -- of the content, in code points
  tie         INTEGER NOT NULL,            -- tells those with the same start apart
  entity      TEXT,                        -- the source, shortened where it is longer than 400 characters
  speaker     TEXT,
  actor       TEXT,
  source      TEXT,
  cue         TEXT,
  content     TEXT NOT NULL,
  mode        TEXT NOT NULL,
  acts        TEXT NOT NULL,               -- set
  instruments TEXT NOT NULL,               -- set
  confidence  DOUBLE PRECISION NOT NULL,
  coders      TEXT NOT NULL,               -- set
  version     BIGINT NOT NULL,
  moved       BIGINT NOT NULL,             -- the change that gave it another start, or 0
  changed     BIGINT NOT NULL
);
CREATE INDEX search_statement_report ON search_statement (report);
CREATE INDEX search_statement_changed ON search_statement (changed);

CREATE TABLE search_gone (
  number  INTEGER PRIMARY KEY,             -- of a row that is no more
  changed BIGINT NOT NULL
);
CREATE INDEX search_gone_changed ON search_gone (changed);

-- What the conclusions over reports say of them.
CREATE TABLE search_actor (
  entity TEXT PRIMARY KEY,                 -- shortened likewise
  actor  TEXT NOT NULL
);
CREATE TABLE search_story (
  report TEXT PRIMARY KEY,
  story  TEXT NOT NULL                     -- set
);
CREATE TABLE search_label (
  facet TEXT NOT NULL,
  value TEXT NOT NULL,                     -- shortened likewise
  label TEXT NOT NULL,
  PRIMARY KEY (facet, value)
);
