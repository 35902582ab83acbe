import type { DisplayReport } from '#shared/devices/display/display-report'
import type { InstalledPole } from '#shared/devices/display/display-settings'
import { poleText, type PoleText } from '#shared/devices/display/pole-text'
import type { PoleDisplay } from '../pole'
import type { OpenPole, PoleFailure, PoleLine } from '../pole-line'

/** How soon a line that is not there is tried again. */
const RETRY_MS = 3_000
const WAKE_MS = 250

interface PoleDeps {
  readonly lineOf: (pole: InstalledPole) => PoleLine
  readonly now: () => number
}

/** A pole display 2×20 (FEATURES G4 c). Only the latest text counts: what a slow line missed is not made up for. */
export function poleDisplay({ lineOf, now }: PoleDeps): PoleDisplay {
  let pole: InstalledPole | null = null
  let open: OpenPole | null = null
  let attempt = 0
  let wanted: PoleText | null = null
  let shown: PoleText | null = null
  let isWriting = false
  let retry: NodeJS.Timeout | undefined
  let lastFault: DisplayReport['lastFault'] = null

  function drop(): void {
    attempt += 1
    clearTimeout(retry)
    open?.close()
    open = null
    shown = null
    isWriting = false
  }

  function lost({ code, reason }: PoleFailure): void {
    drop()
    lastFault = { code, reason, at: now() }
    retry = setTimeout(() => void connect(), RETRY_MS)
  }

  async function connect(): Promise<void> {
    if (pole === null) return
    const mine = attempt
    const opened = await lineOf(pole).open((failure) => {
      if (mine === attempt) lost(failure)
    })
    if (mine !== attempt) {
      if (opened.ok) opened.value.close()
      return
    }
    if (!opened.ok) return lost(opened.error)
    open = opened.value
    void writeLatest()
  }

  /** One write at a time; what is to be shown meanwhile waits as the latest text only. */
  async function writeLatest(): Promise<void> {
    const text = wanted
    if (open === null || text === null || isWriting) return
    const mine = attempt
    isWriting = true
    const written = await open.write(text)
    if (mine !== attempt) return
    isWriting = false
    if (!written.ok) return lost(written.error)
    shown = written.value
    if (text !== wanted) void writeLatest()
  }

  return {
    use({ pole: chosen }) {
      const next = chosen.kind === 'none' ? null : chosen
      if (JSON.stringify(next) === JSON.stringify(pole)) return
      drop()
      pole = next
      lastFault = null
      void connect()
    },
    show({ view }) {
      wanted = poleText(view)
      void writeLatest()
    },
    isShowing: () => pole !== null,
    report: () => ({
      status: pole === null ? 'off' : open !== null ? 'ready' : lastFault ? 'trouble' : 'waiting',
      lastFault,
    }),
    text: () => shown,
    wake() {
      drop()
      // What was just closed is nobody's a moment later.
      retry = setTimeout(() => void connect(), WAKE_MS)
    },
    close() {
      pole = null
      drop()
    },
  }
}
