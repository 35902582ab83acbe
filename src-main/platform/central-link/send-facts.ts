import type { Central } from '#shared/central/central'
import { assertNever } from '#shared/kernel/result'
import type { Desk } from '../database/desk'
import { factsAfter, lastSequence } from './fact-rows'
import { acknowledge, linkState, stopLink } from './link-rows'

/** How a turn with the Central ended: all is well, it is to be tried again later, or this terminal may not go on. */
export type Turn = 'done' | 'later' | 'stopped'

/** So many facts travel at once. */
const BATCH = 200

/**
 * Sends what the Central has not acknowledged, in order, until it has all. What is sent twice is accepted once there, so
 * that an answer may be lost or the till killed at any step. What the Central lost is sent again.
 */
export async function sendFacts(
  { database, terminal, now }: Desk,
  central: Pick<Central, 'sendFacts'>,
): Promise<Turn> {
  for (;;) {
    const state = linkState(database, terminal.id)
    if (!state || state.epoch === null || state.stop === 'clash') return 'stopped'
    const { epoch, acknowledged } = state
    const place = { terminalId: terminal.id, epoch }
    const facts = factsAfter(database, place, acknowledged, BATCH)
    if (facts.length === 0) return 'done'
    const answer = await central.sendFacts({ facts })
    if (answer.kind !== 'answered') return 'later'
    const { value } = answer
    switch (value.kind) {
      case 'accepted': {
        // It knows more of this terminal than this file ever told: another copy of the file is about.
        if (value.upTo > lastSequence(database, terminal.id, epoch)) return stop()
        if (value.upTo === acknowledged) return 'later'
        database.write((db) => acknowledge(db, terminal.id, value.upTo))
        break
      }
      case 'clash':
        return stop()
      case 'refused':
        return value.why === 'stopped' ? 'stopped' : 'later'
      default:
        return assertNever(value)
    }
  }

  function stop(): Turn {
    database.write((db) => stopLink(db, terminal.id, 'clash', now()))
    return 'stopped'
  }
}
