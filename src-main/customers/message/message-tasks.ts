import type { StateTotal } from '#shared/customers/message/message-view'
import type { Value, Work } from '../../platform/worker/task'
import { conditionsOf, type MessageQuestion } from './message-question'

/** What the worker does for the message centre. */
export const messageTasks = {
  /** How many messages are in each state and what they cost: all of them are looked at, which no scan may wait for. */
  'message.totals': (question: MessageQuestion, work: Work): StateTotal[] => {
    const values: Record<string, Value> = {}
    const conditions = conditionsOf(question, (value) => {
      const name = `v${Object.keys(values).length}`
      values[name] = value
      return `@${name}`
    })
    return work
      .rows(
        `SELECT state, count(*), sum(price_cents) FROM message WHERE ${conditions} AND going() GROUP BY state`,
        values,
      )
      .map(([state, count, priceCents]) => ({ state, count, priceCents }) as StateTotal)
  },
}
export type MessageTasks = typeof messageTasks
