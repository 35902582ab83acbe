import type { CatchUp, JobSchedule } from '#shared/store/jobs/job-schedule'
import type { SharedRun } from './job-leave'

/** A run as the job that runs sees it. */
export interface JobRun {
  /** What it is a run of: effects take their ids from it, so that a run begun anew does nothing twice. */
  readonly period: string
  /** Somebody asked it to stop: it ends at the next place where that leaves nothing half done. */
  readonly stop: AbortSignal
  /** How far it is, for who watches. */
  readonly progress: (done: number, of: number) => void
}

/** What was done, in a sentence for managers; or that it was not, and what is missing. */
export type JobAnswer = string | { readonly notDone: string }

/** Something the till does by itself at its hour: a scheduled procedure (FEATURES F31). */
export interface Job {
  readonly id: string
  /** As managers read it. */
  readonly name: string
  /** What it does, in a sentence. */
  readonly about: string
  /** How it starts out; a manager changes the time of one that has one. */
  readonly schedule: JobSchedule
  readonly catchUp: CatchUp
  /**
   * Who does it once: every till, one of the branch, or one of the company. Where there is a Central the latter two begin
   * with its leave.
   */
  readonly per: 'terminal' | SharedRun['per']
  /**
   * Whether it writes to people. One that does starts out switched off, and is held after a copy was restored until
   * somebody decided: what it would send may have gone out since the copy was taken (crm.md 4.20, J8).
   */
  readonly sends: boolean
  /** It keeps the shop safe: it cannot be switched off. */
  readonly isRequired?: true
  /** It does nothing by date: it is done under a clock nobody believes, and at a terminal that was stopped, too. */
  readonly anyClock?: true
  /** Where there is nothing to do, nothing is run and nothing listed. Asked only when its time has come. */
  readonly isNeeded?: () => boolean
  /** Answers what was done, in a sentence for managers. What it throws is logged and shown as failed. */
  readonly run: (run: JobRun) => JobAnswer | Promise<JobAnswer>
  /** What a failure asks for besides being logged and shown. */
  readonly onFailure?: (error: unknown, incidentId: string) => void
}
