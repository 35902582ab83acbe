import type { Instant } from '#shared/kernel/ids'
import { fail, ok, type Result } from '#shared/kernel/result'
import { afterWrongPin, isPaused } from '#shared/store/access/lockout'
import type { Operator } from '#shared/store/access/operator'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import type { Desk } from '../../platform/database/desk'
import { recordAudit } from '../audit/record-audit'
import { findOperatorAccount, type OperatorAccount } from './operator-queries'
import { hashPin, isPeppered, pinMatches } from './pin'
import type { PinPepper } from './pin-pepper'
import { findRole } from './role-queries'
import { updatePin } from './staff-rows'
import { addWrong, countWrong, findPause, forgiveWrong, writePause } from './wrong-pin-rows'

export type PinRefusal =
  | { readonly code: 'wrong-pin'; readonly remaining: number }
  | { readonly code: 'locked'; readonly until: Instant }

export interface Credentials {
  readonly operatorCode: string
  readonly pin: string
}

/** Where PINs are checked: with the pepper of this computer's vault. */
export interface PinDesk extends Desk {
  readonly pepper: PinPepper
}

/**
 * Proves who someone is by code and PIN. A code nobody has and a wrong PIN get one answer in one time, so that nobody
 * learns who works here; wrong ones are counted on disk for the window, so that neither a restart nor another code
 * forgives them. While the window pauses nobody is let in but whoever manages access, once: a stranger cannot shut a
 * manager out.
 */
export async function checkPin(
  desk: PinDesk,
  credentials: Credentials,
): Promise<Result<Operator, PinRefusal>> {
  const { database } = desk
  const account = findOperatorAccount(database, credentials.operatorCode)
  // Counted before it is known how it ends, so that many at once are many.
  const attempt = database.write((db) => beginAttempt(db, desk, credentials.operatorCode, account))
  const pepper = await desk.pepper.current()
  const matches = await pinMatches(credentials.pin, account?.pinHash ?? (await standIn()), pepper)
  const current = findOperatorAccount(database, credentials.operatorCode)
  if (current === undefined || !matches || attempt.kind === 'paused')
    return fail(database.write((db) => endInVain(db, desk, attempt, current)))
  database.write((db) => {
    const all = manages(db, current)
    forgiveWrong(db, desk.terminal.id, all ? null : credentials.operatorCode)
    // What this attempt itself began, or a manager ends.
    if (all || attempt.kind === 'last') writePause(db, desk.terminal.id, null)
  })
  await keepPeppered(desk, current, credentials.pin, pepper)
  return ok(current.operator)
}

/** `last`: a wrong PIN pauses the window. `paused`: it pauses already, and whatever was typed changes nothing. */
type Attempt =
  | { readonly kind: 'counted'; readonly remaining: number }
  | { readonly kind: 'last' | 'grace' | 'paused'; readonly until: Instant }

function beginAttempt(
  db: WriteDb,
  { terminal, now }: Desk,
  code: string,
  account: OperatorAccount | undefined,
): Attempt {
  const at = now()
  const pause = findPause(db, terminal.id)
  if (pause !== undefined && isPaused(pause.until, at)) {
    if (pause.graceUsed || account === undefined || !manages(db, account))
      return { kind: 'paused', until: pause.until }
    writePause(db, terminal.id, { ...pause, graceUsed: true })
    return { kind: 'grace', until: pause.until }
  }
  const { remaining, lockedUntil } = afterWrongPin(countWrong(db, terminal.id, at), at)
  addWrong(db, terminal.id, code, at)
  if (lockedUntil === null) return { kind: 'counted', remaining }
  writePause(db, terminal.id, { until: lockedUntil, graceUsed: false })
  return { kind: 'last', until: lockedUntil }
}

/** The same whoever it was; the trail names whose code it was where somebody has it, never what was typed. */
function endInVain(
  db: WriteDb,
  { terminal, now }: Desk,
  attempt: Attempt,
  account: OperatorAccount | undefined,
): PinRefusal {
  if (attempt.kind === 'counted') return { code: 'wrong-pin', remaining: attempt.remaining }
  if (attempt.kind === 'last')
    recordAudit(db, {
      at: now(),
      terminalId: terminal.id,
      operatorId: null,
      approverId: null,
      action: 'access.pause',
      saleId: null,
      detail: { operator: account?.operator.name ?? null },
    })
  return { code: 'locked', until: attempt.until }
}

/** Stores the PIN just proved as it should be kept here and now: by the vault there is, and what its operator answers for. */
async function keepPeppered(
  { database }: PinDesk,
  account: OperatorAccount,
  pin: string,
  pepper: Buffer | null,
): Promise<void> {
  const wanted = letsOthersIn(database, account) ? null : pepper
  if (isPeppered(account.pinHash) === (wanted !== null)) return
  const pinHash = await hashPin(pin, { pepper: wanted })
  database.write((db) => {
    // Unless the PIN was changed meanwhile.
    if (findOperatorAccount(db, account.operator.code)?.pinHash === account.pinHash)
      updatePin(db, account.operator.id, pinHash)
  })
}

/** On another computer somebody must be able to sign in and to restore a copy. */
function letsOthersIn(db: ReadDb, account: OperatorAccount): boolean {
  return manages(db, account) || findRole(db, account.operator.role)?.levels['database.restore'] === 'allow'
}

function manages(db: ReadDb, { operator }: OperatorAccount): boolean {
  return findRole(db, operator.role)?.levels['access.manage'] === 'allow'
}

let stranger: Promise<string> | undefined
/** What the PIN of a code nobody has is compared with, for as long as it takes. */
function standIn(): Promise<string> {
  stranger ??= hashPin('nobody')
  return stranger
}
