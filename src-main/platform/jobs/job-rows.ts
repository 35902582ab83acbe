import type { Instant, OperatorId } from '#shared/kernel/ids'
import type { JobRunState, JobRunView } from '#shared/store/jobs/job-operations'
import type { JobPeriod, JobSchedule } from '#shared/store/jobs/job-schedule'
import type { ReadDb, WriteDb } from '../database/connection'
import { newId } from '../database/new-id'
import type { Job } from './job'

/** What a manager made of a job: its time, and whether it is done at all. */
export interface JobPlan {
  readonly schedule: JobSchedule
  readonly isActive: boolean
  /** A copy was restored then, and nobody decided yet whether it may send; null: nothing holds it. */
  readonly heldSince: Instant | null
}

/** A job as it is planned: as the manager set it, or as it started out. */
export function jobPlan(
  db: ReadDb,
  { id, schedule, isRequired, sends }: Pick<Job, 'id' | 'schedule' | 'isRequired' | 'sends'>,
): JobPlan {
  const set = db.get<{ at: string | null; isActive: number; heldSince: Instant | null }>(
    'SELECT at, is_active AS isActive, held_since AS heldSince FROM job_plan WHERE job = ?',
    id,
  )
  if (!set) return { schedule, isActive: !sends, heldSince: null }
  const at = set.at
  return {
    heldSince: sends ? set.heldSince : null,
    schedule: at === null || schedule.every === 'hour' ? schedule : { ...schedule, at },
    isActive: isRequired === true || set.isActive === 1,
  }
}

/** Sets a job's time on the shop's clock (`03:30`; null where it has none) and whether it is done. */
export function setJobPlan(
  db: WriteDb,
  plan: { readonly job: string; readonly at: string | null; readonly isActive: boolean },
): void {
  db.put('job_plan', { job: plan.job, at: plan.at, is_active: Number(plan.isActive) })
}

/** A copy was restored: whatever of it sends waits for somebody. */
export function holdJobs(db: WriteDb, at: Instant): void {
  db.run('UPDATE job_plan SET held_since = ? WHERE is_active = 1', at)
}

export function letJobGo(db: WriteDb, job: string): void {
  db.run('UPDATE job_plan SET held_since = NULL WHERE job = ?', job)
}

/**
 * The newest period up to `current` that was run or missed by the clock. Runs somebody asked for do not count, nor those
 * of days to come: a clock that once stood years ahead keeps nothing from its turn.
 */
export function lastPeriod(db: ReadDb, job: string, current: JobPeriod): JobPeriod | null {
  return (
    db.get<{ period: JobPeriod }>(
      `SELECT period FROM job_run WHERE job IN (?) AND period <= ? AND attempt = 0 ORDER BY period DESC LIMIT 1`,
      job,
      current,
    )?.period ?? null
  )
}

/** Periods that passed without it; `why` is null where the computer was off. */
export function writeMissed(
  db: WriteDb,
  job: string,
  periods: readonly JobPeriod[],
  { at, why }: { readonly at: Instant; readonly why: string | null },
): void {
  for (const period of periods)
    db.run(
      `INSERT INTO job_run (id, job, period, attempt, state, started_at, ended_at, result)
       VALUES (?, ?, ?, 0, 'missed', ?, ?, ?) ON CONFLICT DO NOTHING`,
      newId(),
      job,
      period,
      at,
      at,
      why,
    )
}

interface Claim {
  readonly job: string
  readonly period: JobPeriod
  /** The operator who asked for it; null where the clock did. */
  readonly startedBy: OperatorId | null
  readonly at: Instant
  readonly leaseUntil: Instant
}

/**
 * Takes a run, or takes over one whose lease ran out: only one can have it. By the clock there is one run a period; every
 * time somebody asks is one more. Answers the run's id, or null where it is somebody's or was done.
 */
export function claimRun(db: WriteDb, { job, period, startedBy, at, leaseUntil }: Claim): string | null {
  const abandoned = db.get<{ id: string }>(
    `SELECT id FROM job_run WHERE job = ? AND period = ? AND state = 'running' AND lease_until < ?`,
    job,
    period,
    at,
  )
  if (abandoned) {
    db.update('job_run', abandoned.id, { lease_until: leaseUntil })
    return abandoned.id
  }
  const id = newId<string>()
  const attempt =
    startedBy === null
      ? 0
      : (db.get<{ next: number }>(
          'SELECT coalesce(max(attempt), 0) + 1 AS next FROM job_run WHERE job = ? AND period = ?',
          job,
          period,
        )?.next ?? 1)
  const taken = db.get(
    'SELECT 1 FROM job_run WHERE job = ? AND period = ? AND attempt = ?',
    job,
    period,
    attempt,
  )
  if (taken) return null
  db.insert('job_run', {
    id,
    job,
    period,
    attempt,
    state: 'running',
    started_at: at,
    started_by: startedBy,
    lease_until: leaseUntil,
  })
  return id
}

/** A run that was left behind: whoever had it never said how it ended. */
export function abandonedRun(
  db: ReadDb,
  job: string,
  at: Instant,
): { readonly id: string; readonly period: JobPeriod } | undefined {
  return db.get(
    `SELECT id, period FROM job_run WHERE job = ? AND state = 'running' AND lease_until < ? ORDER BY period LIMIT 1`,
    job,
    at,
  )
}

export function renewLease(db: WriteDb, id: string, leaseUntil: Instant): void {
  db.run(`UPDATE job_run SET lease_until = ? WHERE id = ? AND state = 'running'`, leaseUntil, id)
}

interface End {
  readonly id: string
  readonly state: Exclude<JobRunState, 'running'>
  readonly at: Instant
  /** What was done, or why it was not, for managers; null where it failed. */
  readonly result: string | null
  readonly incidentId: string | null
}

export function endRun(db: WriteDb, { id, state, at, result, incidentId }: End): void {
  db.update('job_run', id, { state, ended_at: at, result, incident_id: incidentId, lease_until: null })
}

const columns = `job_run.id, period, state, started_at AS startedAt, ended_at AS endedAt, result,
  incident_id AS incidentId, operator.name AS startedBy`

/** The runs of a job, the newest first; before the given run where there is one. */
export function jobRuns(
  db: ReadDb,
  { job, before, limit }: { readonly job: string; readonly before: string | null; readonly limit: number },
): JobRunView[] {
  return db.all(
    `SELECT ${columns} FROM job_run LEFT JOIN operator ON operator.id = started_by
     WHERE job IN (?) AND (? IS NULL OR job_run.id < ?) ORDER BY job_run.id DESC LIMIT ?`,
    job,
    before,
    before,
    limit,
  )
}
