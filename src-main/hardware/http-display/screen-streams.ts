import type { ServerResponse } from 'node:http'
import type { PairedScreenId } from '../../../src-shared/display/paired-screen'

/** How often a screen hears that the till is there; it gives the till up after three silences (network-source.ts). */
const BEAT_MS = 2_500
/** A screen that takes nothing for so long is cut off; it comes back by itself. */
const STALL_MS = 15_000

/** What is needed of an answer that never ends. */
export type Stream = Pick<ServerResponse, 'write' | 'on' | 'destroy'>

interface Listener {
  readonly stream: Stream
  /** What was written last has not left yet. */
  isFull: boolean
  isBehind: boolean
  stalled: () => void
}

interface StreamsDeps {
  readonly after: (milliseconds: number, work: () => void) => () => void
}

/**
 * The screens that are being told. Each has at most one message on its way and knows only the latest after it: what a
 * slow one misses is never kept, and nobody waits for it.
 */
export function createScreenStreams({ after }: StreamsDeps) {
  const listeners = new Map<PairedScreenId, Listener>()
  let latest: string | null = null
  let callOff: () => void = () => undefined

  function write(listener: Listener, message: string): void {
    listener.isBehind = false
    if (listener.stream.write(message)) return
    listener.isFull = true
    listener.stalled = after(STALL_MS, () => listener.stream.destroy())
  }

  function tell(listener: Listener): void {
    if (latest === null) return
    if (listener.isFull) listener.isBehind = true
    else write(listener, `event: screen\ndata: ${latest}\n\n`)
  }

  function beat(): void {
    for (const listener of listeners.values())
      if (!listener.isFull) write(listener, 'event: alive\ndata:\n\n')
    callOff = after(BEAT_MS, beat)
  }

  function leave(id: PairedScreenId, listener: Listener): void {
    listener.stalled()
    if (listeners.get(id) !== listener) return
    listeners.delete(id)
    if (listeners.size === 0) callOff()
  }

  function cutOff(id: PairedScreenId): void {
    listeners.get(id)?.stream.destroy()
  }

  return {
    /** A screen that comes again takes the place of its older self. */
    join: (id: PairedScreenId, stream: Stream): void => {
      cutOff(id)
      const listener: Listener = { stream, isFull: false, isBehind: false, stalled: () => undefined }
      stream.on('drain', () => {
        listener.stalled()
        listener.isFull = false
        if (listener.isBehind) tell(listener)
      })
      stream.on('close', () => leave(id, listener))
      const isFirst = listeners.size === 0
      listeners.set(id, listener)
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
    has: (id: PairedScreenId): boolean => listeners.has(id),
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
