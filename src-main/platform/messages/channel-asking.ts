import type { MessageChannel } from '#shared/customers/message/message-channel'
import type { Standing } from './message-gateway'
import { askAgainAt, dueToAsk, firstToAskAt, settleMessage, type Asked } from './message-rows'
import type { MessagesDeps } from './messages-deps'
import { createTurns } from './turns'

const minute = 60_000
/** Operators remember for two days; after that nothing more is learnt. */
const REMEMBERED_MS = 48 * 60 * minute
/** Not oftener than this after no answer, however much there is to ask. */
const PAUSE_MS = minute

/**
 * Asks whoever carries a channel's messages how they went: those nobody knows about soon, those on their way more and more
 * seldom. What it learns is all it changes: a message they never heard of stays unknown, since it may be late.
 */
export function createChannelAsking(deps: MessagesDeps, channel: MessageChannel) {
  const { database, now } = deps
  let pausedUntil = 0
  let asked: string | null = null

  const turns = createTurns({
    ...deps,
    name: `messages-asked-${channel}`,
    turn: async () => {
      if (now() < pausedUntil) return false
      const gateway = await deps.gatewayOf(channel)
      asked = gateway?.ask ? gateway.id : null
      if (!gateway?.ask || turns.isStopped()) return false
      const due = dueToAsk(database, gateway.id, now())
      if (due === undefined) return false
      const standing = await gateway.ask(due.id)
      if (turns.isStopped()) return false
      if (standing === null) {
        pausedUntil = now() + PAUSE_MS
        return false
      }
      learn(due, standing)
      return true
    },
    nextAt: () => {
      const first = asked === null ? null : firstToAskAt(database, asked)
      return first === null ? null : Math.max(first, pausedUntil)
    },
  })

  function learn(due: Asked, standing: Standing | 'unheard'): void {
    database.write((db) => {
      const isNews = standing !== 'unheard' && standing !== due.state
      const askAt = standing === 'unheard' || standing === 'accepted' ? laterThan(due) : null
      if (!isNews) askAgainAt(db, due.id, askAt)
      else settleMessage(db, due.id, 'answer', { to: standing, askAt })
    })
    deps.onChange()
  }

  /** As long again as has passed since it was sent, at least ten seconds; null once they have forgotten. */
  function laterThan({ lastAt }: Asked): number | null {
    const passed = now() - lastAt
    return passed > REMEMBERED_MS ? null : now() + Math.max(10_000, passed)
  }

  return { wake: turns.wake, stop: turns.stop, settled: turns.settled }
}
