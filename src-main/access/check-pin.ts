import { afterWrongPin } from '../../src-shared/access/lockout'
import type { Operator } from '../../src-shared/access/operator'
import { fail, ok, type Result } from '../../src-shared/result'
import type { Database } from '../database/connection'
import { findOperatorAccount, recordPinOutcome } from './operator-queries'
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
  const matches = await pinMatches(credentials.pin, account.pinHash)
  return database.write((db) => {
    // Read again: another attempt may have been counted while scrypt worked.
    const { operator, failedPins, lockedUntil } = findOperatorAccount(db, credentials.operatorCode) ?? account
    if (lockedUntil !== null && lockedUntil > now()) return fail({ code: 'locked', until: lockedUntil })
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
