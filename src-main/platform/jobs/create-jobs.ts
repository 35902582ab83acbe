import type { Instant, OperatorId } from '#shared/kernel/ids'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { JobView } from '#shared/store/jobs/job-operations'
import { currentPeriod, dueNow, nextDue, type JobPeriod } from '#shared/store/jobs/job-schedule'
import type { Database, ReadDb, WriteDb } from '../database/connection'
import type { Log } from '../logging/log'
import { letGo, type HeldDecision } from './held-job'
import type { Job } from './job'
import { leaveWords, type JobLeave, type SharedRun } from './job-leave'
import {
  abandonedRun,
  claimRun,
  endRun,
  jobPlan,
  jobRuns,
  lastPeriod,
  renewLease,
  writeMissed,
} from './job-rows'

/** How often the wall clock is looked at: a timer that counts hours would lose a computer's sleep. */
const TICK_MS = 30_000
/** How long a run is its taker's without a word: some ticks, so that one killed is taken over soon. */
const LEASE_MS = 4 * TICK_MS

interface JobsDeps {
  readonly database: Database
  readonly jobs: readonly Job[]
  readonly now: () => Instant
  readonly after: (milliseconds: number, work: () => void) => () => void
  /** The shop's IANA time zone, asked each time. */
  readonly timeZone: () => string
  /** Whether anything may be done by date: the computer's clock is believed, and the terminal was not stopped. */
  readonly mayAct: () => boolean
  /** Asks for a run that only one till of several does. */
  readonly claim: (run: SharedRun) => Promise<JobLeave>
  /** Whether the file may be written now. */
  readonly mayWrite: () => true | Promise<boolean>
  readonly log: Log
  readonly onChange: () => void
}

interface Running {
  readonly job: Job
  readonly id: string
  readonly period: JobPeriod
  /** The clock's, not somebody's who asked for it. */
  readonly isDue: boolean
  readonly stop: AbortController
  done: number
  of: number
}

/**
 * Does what is due by the shop's clock, one after another, and what somebody asks for (FEATURES F31, crm.md 4.7). A run is
 * taken by writing it down; what is killed with the program is begun anew by whoever starts after its lease.
 */
export function createJobs(deps: JobsDeps) {
  const { database, jobs, now, after, log, onChange } = deps
  let running: Running | null = null
  let cancelTick: (() => void) | null = null
  let isStopped = false
  /** Those somebody asked for, in order. */
  const asked: { readonly job: Job; readonly by: OperatorId }[] = []
  let turn: Promise<void> = Promise.resolve()

  /** What is due of one job; periods that passed are written down as missed. */
  function take(job: Job): Running | null {
    const at = now()
    const { schedule, isActive, heldSince } = jobPlan(database, job)
    if (heldSince !== null) return null
    const abandoned = abandonedRun(database, job.id, at)
    // Switched off, or begun by hand before a copy was taken: nobody is written to without somebody who wants it.
    if (abandoned && job.sends && !isActive) {
      const result = 'foi interrompido, e o procedimento está desligado.'
      database.write((db) => endRun(db, { id: abandoned.id, state: 'missed', at, result, incidentId: null }))
      onChange()
      return null
    }
    if (abandoned) return claim(job, abandoned.period, null)
    if (!isActive) return null
    const last = lastPeriod(database, job.id, currentPeriod(schedule, at, deps.timeZone()))
    const due = dueNow(job.catchUp, schedule, { last, now: at, timeZone: deps.timeZone() })
    if (due.missed.length > 0) {
      database.write((db) => writeMissed(db, job.id, due.missed, { at, why: null }))
      onChange()
    }
    if (due.run === null || job.isNeeded?.() === false) return null
    return claim(job, due.run, null)
  }

  function claim(job: Job, period: JobPeriod, startedBy: OperatorId | null): Running | null {
    const at = now()
    const id = database.write((db) =>
      claimRun(db, { job: job.id, period, startedBy, at, leaseUntil: at + LEASE_MS }),
    )
    return id === null
      ? null
      : { job, id, period, isDue: startedBy === null, stop: new AbortController(), done: 0, of: 0 }
  }

  async function perform(run: Running): Promise<void> {
    const { job, id, period, stop } = run
    running = run
    onChange()
    try {
      const leave = await leaveFor(run)
      if (isStopped) return
      if (leave !== 'granted') {
        const state = leave === 'elsewhere' ? 'done' : 'missed'
        const result = leaveWords[leave]
        database.write((db) => endRun(db, { id, state, at: now(), result, incidentId: null }))
        return
      }
      const answer = await job.run({
        period,
        stop: stop.signal,
        progress: (done, of) => {
          run.done = done
          run.of = of
          onChange()
        },
      })
      // A till that is closed leaves its run to the next start.
      if (isStopped) return
      const isDone = typeof answer === 'string'
      const state = stop.signal.aborted ? 'stopped' : isDone ? 'done' : 'missed'
      const result = isDone ? answer : answer.notDone
      database.write((db) => endRun(db, { id, state, at: now(), result, incidentId: null }))
    } catch (error) {
      if (isStopped) return
      const incidentId = log.incident('job-failed', error, { job: job.id, period })
      job.onFailure?.(error, incidentId)
      database.write((db) => endRun(db, { id, state: 'failed', at: now(), result: null, incidentId }))
    } finally {
      running = null
      onChange()
    }
  }

  /** One killed after it was granted asks again, and is granted again. Who asks for a run by hand wants it here. */
  async function leaveFor({ job, period, isDue }: Running): Promise<JobLeave> {
    if (job.per === 'terminal' || !isDue) return 'granted'
    return deps.claim({ job: job.id, period, per: job.per })
  }

  async function work(): Promise<void> {
    if (isStopped || !(await deps.mayWrite())) return
    for (const job of jobs) {
      const mayRun = !isStopped && (job.anyClock === true || deps.mayAct())
      const run = mayRun ? take(job) : null
      if (run) await perform(run)
    }
    for (let next = asked.shift(); next && !isStopped; next = asked.shift()) {
      const period = currentPeriod(jobPlan(database, next.job).schedule, now(), deps.timeZone())
      const run = claim(next.job, period, next.by)
      if (run) await perform(run)
    }
  }

  /** Looks at the clock, once what is being done is done. */
  function look(): Promise<void> {
    turn = turn.then(work).catch((error: unknown) => void log.incident('jobs-not-looked-at', error))
    return turn
  }

  function tick(): void {
    if (running) {
      const { id } = running
      database.write((db) => renewLease(db, id, now() + LEASE_MS))
    } else void look()
    cancelTick = after(TICK_MS, tick)
  }

  return {
    start(): void {
      isStopped = false
      tick()
    },
    stop(): void {
      isStopped = true
      cancelTick?.()
      running?.stop.abort()
    },
    /** The computer was asleep: hours may have passed. */
    wake(): void {
      if (!isStopped && !running) void look()
    },
    list: (db: ReadDb): JobView[] => jobs.map((job) => view(db, job)),
    find: (id: string): Job | undefined => jobs.find((job) => job.id === id),
    /** A plan was changed: something may be due by it. */
    planned(): void {
      onChange()
      void look()
    },
    /** What somebody decided about a job that a restored copy holds; false where nothing holds it any more. */
    letGo: (db: WriteDb, job: Job, decision: HeldDecision): boolean =>
      letGo(db, job, decision, { at: now(), timeZone: deps.timeZone() }),
    /** Runs a job because somebody wants it now; refused while it runs, waits to, or is held. */
    runNow(job: Job, by: OperatorId): Result<null, { readonly code: 'job-running' | 'job-held' }> {
      if (jobPlan(database, job).heldSince !== null) return fail({ code: 'job-held' })
      if (running?.job === job || asked.some((one) => one.job === job)) return fail({ code: 'job-running' })
      asked.push({ job, by })
      void look()
      return ok(null)
    },
    /** Asks the job that runs to end where nothing is left half done. */
    stopRun(id: string): Result<null, { readonly code: 'job-not-running' }> {
      if (running?.job.id !== id) return fail({ code: 'job-not-running' })
      running.stop.abort()
      onChange()
      return ok(null)
    },
    /** Resolves once what was due or asked for is done. */
    settled: () => turn,
  }

  function view(db: ReadDb, job: Job): JobView {
    const { id, name, about, isRequired = false } = job
    const { schedule, isActive, heldSince } = jobPlan(db, job)
    const progress = running?.job === job ? running : null
    return {
      id,
      name,
      about,
      schedule,
      isActive,
      isRequired,
      heldSince: isActive ? heldSince : null,
      next: isActive ? nextDue(schedule, now(), deps.timeZone()) : null,
      last: jobRuns(db, { job: id, before: null, limit: 1 })[0] ?? null,
      running: progress && { done: progress.done, of: progress.of, isStopping: progress.stop.signal.aborted },
    }
  }
}
export type Jobs = ReturnType<typeof createJobs>
