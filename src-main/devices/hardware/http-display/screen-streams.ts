import type { ServerResponse } from 'node:http'
import type { PairedScreenId } from '#shared/devices/display/paired-screen'

/** How often a screen hears that the till is there; it gives the till up after three silences (network-source.ts). */
const BEAT_MS = 2_500
/** Beats a screen may leave unanswered: after the last of them it is taken for gone. It comes back by itself. */
const MOST_UNANSWERED = 3

/** What is needed of an answer that never ends. */
export type Stream = Pick<ServerResponse, 'write' | 'on' | 'destroy'>

interface Listener {
  readonly stream: Stream
  /** What was written last has not left yet. */
  isFull: boolean
  isBehind: boolean
  unanswered: number
}

interface StreamsDeps {
  readonly now: () => number
  readonly after: (milliseconds: number, work: () => void) => () => void
}

/**
 * The screens that are being told. Each has at most one message on its way and knows only the latest after it: what a
 * slow one misses is never kept, and nobody waits for it. A line whose other end vanished looks open for many minutes:
 * only a screen that answers its beats is there.
 */
export function createScreenStreams({ now, after }: StreamsDeps) {
  const listeners = new Map<PairedScreenId, Listener>()
  const heardAt = new Map<PairedScreenId, number>()
  let latest: string | null = null
  let callOff: () => void = () => undefined

  function write(listener: Listener, message: string): void {
    listener.isBehind = false
    if (listener.stream.write(message)) return
    listener.isFull = true
  }

  function tell(listener: Listener): void {
    if (latest === null) return
    if (listener.isFull) listener.isBehind = true
    else write(listener, `event: screen\ndata: ${latest}\n\n`)
  }

  function beat(): void {
    callOff = after(BEAT_MS, beat)
    for (const listener of listeners.values()) {
      listener.unanswered += 1
      if (listener.unanswered > MOST_UNANSWERED) listener.stream.destroy()
      else if (!listener.isFull) write(listener, 'event: alive\ndata:\n\n')
    }
  }

  function leave(id: PairedScreenId, listener: Listener): void {
    if (listeners.get(id) !== listener) return
    listeners.delete(id)
    if (listeners.size === 0) callOff()
  }

  function hears(id: PairedScreenId): void {
    heardAt.set(id, now())
    const listener = listeners.get(id)
    if (listener) listener.unanswered = 0
  }

  function cutOff(id: PairedScreenId): void {
    listeners.get(id)?.stream.destroy()
    heardAt.delete(id)
  }

  return {
    /** A screen that comes again takes the place of its older self. */
    join: (id: PairedScreenId, stream: Stream): void => {
      cutOff(id)
      const listener: Listener = { stream, isFull: false, isBehind: false, unanswered: 0 }
      stream.on('drain', () => {
        listener.isFull = false
        if (listener.isBehind) tell(listener)
      })
      stream.on('close', () => leave(id, listener))
      const isFirst = listeners.size === 0
      listeners.set(id, listener)
      hears(id)
      tell(listener)
      if (!isFirst) return
      callOff()
      callOff = after(BEAT_MS, beat)
    },
    /** One line of JSON. */
    show: (text: string): void => {
      latest = text
      for (const listener of listeners.values()) tell(listener)
    },
    /** A screen gave a sign of life. */
    hears,
    has: (id: PairedScreenId): boolean => listeners.has(id),
    /** Its last sign of life; null where there was none since this till was started. */
    heardAt: (id: PairedScreenId): number | null => heardAt.get(id) ?? null,
    count: (): number => listeners.size,
    cutOff,
    closeAll: (): void => {
      callOff()
      for (const { stream } of listeners.values()) stream.destroy()
      listeners.clear()
    },
  }
}
export type ScreenStreams = ReturnType<typeof createScreenStreams>
