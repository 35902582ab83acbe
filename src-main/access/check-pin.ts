import { afterWrongPin } from '../../src-shared/access/lockout'
import type { Operator } from '../../src-shared/access/operator'
import { fail, ok, type Result } from '../../src-shared/result'
import type { Database } from '../database/connection'
import { findOperatorAccount, recordPinOutcome, type OperatorAccount } from './operator-queries'
import { pinMatches } from './pin'

export type PinRefusal =
  | { readonly code: 'unknown-operator' }
  | { readonly code: 'wrong-pin'; readonly remaining: number }
  | { readonly code: 'locked'; readonly until: number }

/** Proves who someone is by code and PIN. Wrong PINs are counted on disk, so that a restart forgives nothing. */
export async function checkPin(
  database: Database,
  now: () => number,
  credentials: { readonly operatorCode: string; readonly pin: string },
): Promise<Result<Operator, PinRefusal>> {
  const account = findOperatorAccount(database, credentials.operatorCode)
  if (!account) return fail({ code: 'unknown-operator' })
  const locked = lockOf(account, now())
  if (locked) return locked
  const matches = await pinMatches(credentials.pin, account.pinHash)
  return database.write((db) => {
    // Read again: another attempt may have been counted while scrypt worked.
    const current = findOperatorAccount(db, credentials.operatorCode)
    if (!current) return fail({ code: 'unknown-operator' })
    const lockedMeanwhile = lockOf(current, now())
    if (lockedMeanwhile) return lockedMeanwhile
    const { operator, failedPins } = current
    if (matches) {
      recordPinOutcome(db, operator.id, { failed: 0, lockedUntil: null })
      return ok(operator)
    }
    const outcome = afterWrongPin(failedPins, now())
    recordPinOutcome(db, operator.id, outcome)
    if (outcome.lockedUntil !== null) return fail({ code: 'locked', until: outcome.lockedUntil })
    return fail({ code: 'wrong-pin', remaining: outcome.remaining })
  })
}

function lockOf({ lockedUntil }: OperatorAccount, now: number): Result<never, PinRefusal> | undefined {
  return lockedUntil !== null && lockedUntil > now ? fail({ code: 'locked', until: lockedUntil }) : undefined
}
