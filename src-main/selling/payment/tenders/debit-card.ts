import { ok } from '#shared/kernel/result'
import type { WorkOf } from '../tender-work'
import { atTheCounter } from './at-the-counter'

export const debitCard: WorkOf<'debit-card'> = { ...atTheCounter, prepare: (_db, { asked }) => ok(asked) }
