import type { Migration } from '../migration'

/** What the till does by itself at its hour, and what became of it. A job is its id in the program: there is no list here. */
export const jobs: Migration = {
  version: 46,
  touches: [],
  sql: `
CREATE TABLE job_plan (
  job TEXT PRIMARY KEY,
  -- 'HH:MM' on the shop's clock; NULL: it runs by the hour
  at TEXT CHECK (at GLOB '[0-2][0-9]:[0-5][0-9]'),
  is_active INTEGER NOT NULL CHECK (is_active IN (0, 1))
) STRICT;
CREATE TABLE job_run (
  id TEXT PRIMARY KEY,
  job TEXT NOT NULL,
  -- the hour, day or month of the shop it is a run of
  period TEXT NOT NULL,
  -- 0: by the clock; each time somebody asks is one more
  attempt INTEGER NOT NULL CHECK (attempt >= 0),
  state TEXT NOT NULL CHECK (state IN ('running', 'done', 'failed', 'stopped', 'missed')),
  started_at INTEGER NOT NULL,
  ended_at INTEGER,
  started_by TEXT,
  -- who runs it must renew this; past it, the run is anybody's
  lease_until INTEGER,
  result TEXT,
  incident_id TEXT,
  UNIQUE (job, period, attempt),
  CHECK ((state = 'running') = (ended_at IS NULL)),
  CHECK ((state = 'running') = (lease_until IS NOT NULL))
) STRICT;
CREATE INDEX job_run_running ON job_run (job) WHERE state = 'running';
CREATE INDEX job_run_newest ON job_run (job, id);
`,
}
