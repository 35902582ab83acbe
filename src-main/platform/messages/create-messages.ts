import { messageChannels } from '#shared/customers/message/message-channel'
import { createChannelAsking } from './channel-asking'
import { createChannelSending } from './channel-sending'
import { countPendingMessages, resolveInterrupted } from './message-rows'
import type { ChannelTrouble, MessagesDeps } from './messages-deps'

const TELL_MS = 500

/**
 * Sends what is queued, each channel one message after another, until it is told to stop; a restart goes on where it was.
 * Beside the outbox, whose queues are in order and whose tasks are for a person: ten thousand recipients are neither.
 */
export function createMessages(deps: MessagesDeps) {
  const { database, now, after } = deps
  const workers = messageChannels.map((channel) => ({
    sending: createChannelSending({ ...deps, onChange: tell }, channel),
    asking: createChannelAsking({ ...deps, onChange: tell }, channel),
  }))
  const sending = workers.map((one) => one.sending)
  const all = workers.flatMap((one) => [one.sending, one.asking])
  let callOff: () => void = () => undefined
  let isToTell = false
  let dontTell: () => void = () => undefined

  /** Not for each of ten thousand: what a screen shows is new at most so often. */
  function tell(): void {
    if (isToTell) return
    isToTell = true
    dontTell = after(TELL_MS, () => {
      isToTell = false
      deps.onChange()
    })
  }

  /** Never in the way of the answer: looks once that is out. */
  const soon = (): void => {
    callOff()
    callOff = after(0, () => {
      for (const worker of all) worker.wake()
    })
  }
  const unhear = database.onStored((what) => {
    if (!what.has('message')) return
    soon()
    tell()
  })

  return {
    start(): void {
      if (countPendingMessages(database).sending > 0)
        database.write((db) => resolveInterrupted(db, deps.asks, now()))
      soon()
    },
    /** Settings changed, or the computer was asleep: whatever a channel waited for may be over. */
    wake(): void {
      for (const one of sending) one.forgetTrouble()
      soon()
    },
    stop(): void {
      unhear()
      callOff()
      dontTell()
      for (const worker of all) worker.stop()
    },
    /** The gateways that can be asked back, by id. */
    asks: deps.asks,
    troubles: (): ChannelTrouble[] => sending.flatMap((one) => one.trouble() ?? []),
    /** Resolves once nothing is due any more. */
    settled: async (): Promise<void> => {
      for (const worker of all) await worker.settled()
    },
  }
}
export type Messages = ReturnType<typeof createMessages>
