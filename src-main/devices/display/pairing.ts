import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'
import { maxPairedScreens, type PairingCode } from '#shared/devices/display/paired-screen'
import type { Instant } from '#shared/kernel/ids'
import { fail, ok } from '#shared/kernel/result'
import type { Desk } from '../../platform/database/desk'
import type { Caller } from '../../store/access/caller'
import { recordAction } from '../../store/audit/record-action'
import { recordAudit } from '../../store/audit/record-audit'
import type { ScreenGate } from '../hardware/network-display'
import { addPairedScreen, findScreenByToken, listPairedScreens } from './paired-screen-rows'

/** Time to walk to the tablet. */
const CODE_MS = 5 * 60_000
/** Slips of the finger at one screen; and of all of them, so that no number of addresses guesses six digits. */
const ATTEMPTS_OF_ONE = 5
const ATTEMPTS_OF_ALL = 20

interface Offer extends PairingCode {
  readonly by: Caller
  readonly attempts: Map<string, number>
}

/** Lets screens of the network in: by a code somebody reads off the till, then by a token of their own (ADR 0016). */
export function createPairing(desk: Desk) {
  const { database, terminal, now } = desk
  let offer: Offer | null = null
  let voidedAt: Instant | null = null

  function standing(): Offer | null {
    if (offer !== null && now() >= offer.until) offer = null
    return offer
  }

  /** Whether this address may try once more; counts the attempt. */
  function mayTry({ attempts }: Offer, address: string): boolean {
    const before = attempts.get(address) ?? 0
    if (before >= ATTEMPTS_OF_ONE) return false
    attempts.set(address, before + 1)
    return true
  }

  /** Somebody is guessing: the code is taken back, and whoever looks learns of it. */
  function takeBack(attempts: number, address: string): void {
    offer = null
    voidedAt = now()
    database.write((db) =>
      recordAudit(db, {
        at: now(),
        terminalId: terminal.id,
        operatorId: null,
        approverId: null,
        action: 'display.void-code',
        saleId: null,
        detail: { attempts, address },
      }),
    )
  }

  const gate: ScreenGate = {
    screenOf: (token) => findScreenByToken(database, terminal.id, hashOf(token)) ?? null,
    pair({ code, name }, address) {
      const current = standing()
      if (current === null) return fail('wrong-code')
      if (!mayTry(current, address)) return fail('too-many-attempts')
      if (!timingSafeEqual(Buffer.from(code), Buffer.from(current.code))) {
        const tried = [...current.attempts.values()].reduce((sum, count) => sum + count, 0)
        if (tried >= ATTEMPTS_OF_ALL) takeBack(tried, address)
        return fail('wrong-code')
      }
      if (!hasRoom()) return fail('no-room')
      const token = randomBytes(32).toString('base64url')
      database.write((db) => {
        addPairedScreen(db, terminal.id, { name, tokenHash: hashOf(token), at: now() })
        const detail = { name, address }
        recordAction(db, desk, current.by, { action: 'display.pair-screen', saleId: null, detail })
      })
      offer = null
      return ok(token)
    },
  }

  const hasRoom = (): boolean => listPairedScreens(database, terminal.id).length < maxPairedScreens

  return {
    gate,
    hasRoom,
    /** A new code takes the place of the one before; whoever asks for it answers for what is paired with it. */
    offer(by: Caller): void {
      const code = String(randomInt(1_000_000)).padStart(6, '0')
      voidedAt = null
      offer = { code, until: now() + CODE_MS, by, attempts: new Map() }
    },
    /** When the last code was taken back for too many wrong ones; null once there is another. */
    voidedAt: (): Instant | null => voidedAt,
    /** Null: none is taken. */
    code(): PairingCode | null {
      const current = standing()
      return current && { code: current.code, until: current.until }
    },
  }
}
export type Pairing = ReturnType<typeof createPairing>

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
