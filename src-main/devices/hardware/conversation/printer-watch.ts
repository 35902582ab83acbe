import type { PrinterDiagnosis, PrinterState } from '#shared/devices/device/hardware'
import { latestBytes } from '../latest-bytes'
import type { PrinterReport } from '../printer'
import type { Connection, Fault } from './transport'

/** How often an idle printer is looked at: one in trouble more often, so that its queue moves on at once. */
const WELL_MS = 10_000
const TROUBLED_MS = 2_000

/** What is known of a printer: its state, the bytes that went there and back, its last fault. */
export function createPrinterWatch(name: string, now: () => number) {
  const listeners = new Set<(state: PrinterState) => void>()
  let state: PrinterState = { name, status: 'ready', drawer: 'unknown' }
  let lastSent = ''
  let lastReceived = ''
  let lastFault: PrinterDiagnosis['lastFault'] = null

  function see(seen: Omit<PrinterState, 'name'>): void {
    if (seen.status === state.status && seen.drawer === state.drawer) return
    state = { name, ...seen }
    for (const listener of listeners) listener(state)
  }

  return {
    see,
    fail: (fault: Fault): void => {
      lastFault = { ...fault, at: now() }
      const { code } = fault
      if (code === 'out-of-paper' || code === 'cover-open') see({ ...state, status: code })
      else see({ status: 'offline', drawer: 'unknown' })
    },
    report: (): PrinterReport => ({ ...state, lastSent, lastReceived, lastFault }),
    onChange: (listener: (state: PrinterState) => void): (() => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    /** The same conversation, with its bytes kept for the device screen. */
    overheard: (connection: Connection): Connection => ({
      send: (bytes) => {
        lastSent = latestBytes(bytes)
        return connection.send(bytes)
      },
      ask: (bytes, read, ms) =>
        connection.ask(
          bytes,
          (heard) => {
            const answer = read(heard)
            if (answer !== undefined) lastReceived = latestBytes(Uint8Array.from(heard))
            return answer
          },
          ms,
        ),
      release: () => connection.release(),
    }),
    /** Has the printer looked at while nobody prints. Returns how to stop. */
    lookNowAndThen: (look: () => Promise<unknown>): (() => void) => {
      let next: NodeJS.Timeout
      let stopped = false
      const plan = (): void => {
        next = setTimeout(() => void look().finally(again), state.status === 'ready' ? WELL_MS : TROUBLED_MS)
        next.unref()
      }
      const again = (): void => {
        if (!stopped) plan()
      }
      void look().finally(again)
      return () => {
        stopped = true
        clearTimeout(next)
      }
    },
  }
}
