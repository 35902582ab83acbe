import type { AppEvents, EventName } from '#shared/events'
import type { Log } from '../platform/logging/log'
import { createOutbox } from '../platform/outbox/outbox'
import type { SaleDesk } from '../selling/sale/participant'
import { createLiveQuote } from './cashback/live-quote'
import type { LoyaltyDesk } from './port/loyalty-desk'
import { loyaltySenders } from './telling/loyalty-senders'
import { countPending } from './telling/pending-loyalty'

interface LoyaltyDeps {
  readonly desk: LoyaltyDesk & SaleDesk
  readonly log: Log
  readonly random: () => number
  readonly push: <Name extends EventName>(name: Name, payload: AppEvents[Name]) => void
  /** Calls back once after so many milliseconds; answers how to call it off. */
  readonly after: (milliseconds: number, work: () => void) => () => void
}

/** Loyalty behind the counter: the outbox, and the live quote. Each looks again once what concerns it is on disk. */
export function createLoyaltyAtWork({ desk, log, random, push, after }: LoyaltyDeps) {
  const { database, now } = desk
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

  /** Never in the way of the answer: each looks once the answer is out. */
  function later(work: () => void): { readonly soon: () => void; readonly stop: () => void } {
    let callOff: () => void = () => undefined
    return {
      soon: () => {
        callOff()
        callOff = after(0, work)
      },
      stop: () => callOff(),
    }
  }
  const sending = later(() => {
    sayPending()
    outbox.wake()
  })
  const quoting = later(() => void live.refresh())
  const unhear = database.onStored((what) => {
    if (what.has('outbox')) sending.soon()
    if (what.has('sale')) quoting.soon()
  })

  return {
    desk,
    outbox,
    live,
    start(): void {
      sending.soon()
      quoting.soon()
    },
    stop(): void {
      unhear()
      sending.stop()
      quoting.stop()
      outbox.stop()
    },
  }
}
export type LoyaltyAtWork = ReturnType<typeof createLoyaltyAtWork>
