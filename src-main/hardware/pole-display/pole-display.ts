import type { SerialPort } from 'serialport'
import type { DisplayFault, DisplayReport } from '../../../src-shared/display/display-report'
import type { Pole } from '../../../src-shared/display/display-settings'
import { poleText, type PoleText } from '../../../src-shared/display/pole-text'
import type { PoleDisplay } from '../pole'
import { poleBytes, poleStart } from './pole-bytes'

type SerialPole = Extract<Pole, { kind: 'serial' }>

/** How soon a port that is not there is tried again. */
const RETRY_MS = 3_000

/** A pole display 2×20 on a serial line (FEATURES G4 c). Only the latest text counts: what a slow line missed is not made up for. */
export function poleDisplay(now: () => number): PoleDisplay {
  let pole: SerialPole | null = null
  let text: PoleText | null = null
  let port: SerialPort | null = null
  let isWriting = false
  let isBehind = false
  let retry: NodeJS.Timeout | undefined
  let lastFault: DisplayReport['lastFault'] = null

  function fails(error: unknown, on: SerialPort | null): void {
    lastFault = { code: faultOf(error), reason: String(error), at: now() }
    if (on !== null && on !== port) return
    drop()
    if (pole !== null) retry = setTimeout(() => void open(), RETRY_MS)
  }

  function drop(): void {
    clearTimeout(retry)
    const closing = port
    port = null
    isWriting = false
    if (closing?.isOpen === true) closing.close(() => undefined)
  }

  /** serialport is loaded with the first use: its native part is no business of a till without a serial line. */
  async function open(): Promise<void> {
    const wanted = pole
    if (wanted === null) return
    try {
      const { SerialPort } = await import('serialport')
      if (pole !== wanted) return
      const { path, baudRate } = wanted
      const opened = new SerialPort({ path, baudRate, autoOpen: false })
      port = opened
      opened.on('error', (error) => fails(error, opened))
      opened.on('close', () => fails('the port was closed', opened))
      opened.open((error) => {
        if (error) return fails(error, opened)
        // Reading is how a pulled cable is noticed.
        opened.resume()
        if (port === opened) write(poleStart(wanted))
      })
    } catch (error) {
      fails(error, null)
    }
  }

  /** One write at a time; what is shown meanwhile waits as the latest text only. */
  function write(bytes: Uint8Array): void {
    const to = port
    if (to === null) return
    isWriting = true
    to.write(Buffer.from(bytes))
    to.drain((error) => {
      if (to !== port) return
      isWriting = false
      if (error) return fails(error, to)
      if (isBehind) writeText()
    })
  }

  function writeText(): void {
    isBehind = port?.isOpen !== true || isWriting
    if (isBehind || text === null || pole === null) return
    write(poleBytes(text, pole))
  }

  return {
    use({ pole: wanted }) {
      const next = wanted.kind === 'serial' ? wanted : null
      if (JSON.stringify(next) === JSON.stringify(pole)) return
      drop()
      pole = next
      isBehind = true
      if (pole === null) lastFault = null
      else void open()
    },
    show({ view }) {
      text = poleText(view)
      writeText()
    },
    report: () => ({
      status: pole === null ? 'off' : port?.isOpen === true ? 'ready' : lastFault ? 'trouble' : 'waiting',
      lastFault,
    }),
    text: () => (pole === null ? null : text),
    close() {
      pole = null
      drop()
    },
  }
}

function faultOf(error: unknown): DisplayFault {
  const text = String(error)
  if (/no such file|not found|cannot find|ENOENT/i.test(text)) return 'port-not-found'
  if (/permission denied|EACCES|EPERM/i.test(text)) return 'port-not-permitted'
  if (/busy|access denied|cannot lock|EBUSY/i.test(text)) return 'port-busy'
  return 'port-cut-off'
}
