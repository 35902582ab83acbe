import type { CallInput, CallOutput } from '#shared/central/central-calls'
import type { Instant } from '#shared/kernel/ids'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import { moveValue, type Move } from './move-value'

interface Funds {
  readonly balance: number
  readonly held: number
}

/** What an account holds in its unit, and how much of that acts under way keep. */
export function fundsOf(db: ReadDb, account: string): Funds | undefined {
  return db.get('SELECT balance, held FROM value_account WHERE id = ?', account)
}

type HoldState = 'held' | 'released' | 'captured'

function holdState(db: ReadDb, id: string): HoldState | undefined {
  return db.get<{ state: HoldState }>('SELECT state FROM value_hold WHERE id = ?', id)?.state
}

/** Whether this file itself keeps it. */
export function isHeldHere(db: ReadDb, id: string): boolean {
  return holdState(db, id) === 'held'
}

/** Keeps so much of an account for one act, where nobody else has it. */
export function holdValue(
  db: WriteDb,
  { hold, account, amount }: CallInput<'hold'>,
  at: Instant,
): CallOutput<'hold'> {
  const state = holdState(db, hold)
  if (state !== undefined) return { kind: state === 'held' ? 'held' : 'over' }
  const funds = fundsOf(db, account)
  if (!funds) return { kind: 'account-unknown' }
  const available = funds.balance - funds.held
  if (available < amount) return { kind: 'short', available }
  db.insert('value_hold', { id: hold, account_id: account, amount, state: 'held', at })
  return { kind: 'held' }
}

/** Lets go of a hold, also of one that never came: it stands for nothing any more. */
export function releaseHold(db: WriteDb, id: string, at: Instant): CallOutput<'release'> {
  const state = holdState(db, id)
  if (state === 'captured') return { kind: 'captured' }
  if (state === undefined) db.insert('value_hold', { id, state: 'released', at })
  else if (state === 'held') db.update('value_hold', id, { state: 'released' })
  return { kind: 'released' }
}

/** The act a hold was for is done: what it takes moves, and the hold is over. In the transaction of the act. */
export function captureHold(db: WriteDb, id: string, move: Move): void {
  if (holdState(db, id) === 'held') db.update('value_hold', id, { state: 'captured' })
  moveValue(db, move)
}
