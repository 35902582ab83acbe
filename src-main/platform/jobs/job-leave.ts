/** A run of a job that only one till of a branch, or of the company, does. */
export interface SharedRun {
  readonly job: string
  readonly period: string
  readonly per: 'branch' | 'company'
}

/** Whether this till may do it: where nobody can be asked it is not done, and said to be missed. */
export type JobLeave = 'granted' | 'elsewhere' | 'unreachable' | 'clock-differs'

/** What a run that was not done here says of it to managers. */
export const leaveWords: Readonly<Record<Exclude<JobLeave, 'granted'>, string>> = {
  elsewhere: 'Outro caixa ficou com esta vez.',
  unreachable: 'A Central não respondeu.',
  'clock-differs': 'O relógio deste computador está longe do relógio da Central.',
}
