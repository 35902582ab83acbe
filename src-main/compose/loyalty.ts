import type { AppEvents, EventName } from '#shared/events'
import { createLiveQuote } from '../loyalty/cashback/live-quote'
import type { LoyaltyDesk } from '../loyalty/port/loyalty-desk'
import { loyaltySenders } from '../loyalty/telling/loyalty-senders'
import { countPending } from '../loyalty/telling/pending-loyalty'
import type { Log } from '../platform/logging/log'
import { createOutbox } from '../platform/outbox/outbox'
import { abandonOpenActs } from '../selling/sale/acts/perform-act'

interface LoyaltyDeps {
  readonly desk: LoyaltyDesk
  readonly log: Log
  readonly random: () => number
  readonly push: <Name extends EventName>(name: Name, payload: AppEvents[Name]) => void
  /** Calls back once after so many milliseconds; answers how to call it off. */
  readonly after: (milliseconds: number, work: () => void) => () => void
}

type AnyHandler = (...call: never[]) => unknown

/** What changes sales, or what is to be told about them. */
const changesSales = /^(sale|payment|order|returns|loyalty)\./

/** Loyalty behind the counter: the outbox, the live quote, and what makes them look again after each call. */
export function composeLoyalty({ desk, log, random, push, after }: LoyaltyDeps) {
  const { database, now } = desk
  abandonOpenActs(desk)
  let told = ''

  const outbox = createOutbox({
    database,
    now,
    random,
    log,
    after,
    senders: loyaltySenders(desk),
    onChange: ({ saleId }) => {
      if (saleId !== null) push('loyalty-changed', { saleId })
      sayPending()
    },
  })
  const live = createLiveQuote(desk, { log, onQuoted: (saleId) => push('loyalty-changed', { saleId }) })

  function sayPending(): void {
    const count = countPending(database)
    const text = JSON.stringify(count)
    if (text === told) return
    told = text
    push('loyalty-pending', count)
  }

  let callOff: () => void = () => undefined
  let stopped = false

  /** Never in the way of the answer: it looks once the answer is out. */
  function lookAgain(): void {
    callOff()
    if (stopped) return
    callOff = after(0, () => {
      sayPending()
      outbox.wake()
      void live.refresh()
    })
  }

  return {
    desk,
    outbox,
    live,
    start: lookAgain,
    stop(): void {
      stopped = true
      callOff()
      outbox.stop()
    },
    /** The same handlers, after which loyalty looks whether there is something to do. */
    watch<All extends Readonly<Record<string, AnyHandler>>>(handlers: All): All {
      const watched =
        (handler: AnyHandler): AnyHandler =>
        (...call) => {
          const answer = handler(...call)
          if (answer instanceof Promise) void answer.then(lookAgain, () => undefined)
          else lookAgain()
          return answer
        }
      return Object.fromEntries(
        Object.entries(handlers).map(([name, handler]) => [
          name,
          changesSales.test(name) ? watched(handler) : handler,
        ]),
      ) as All
    },
  }
}
export type Loyalty = ReturnType<typeof composeLoyalty>
