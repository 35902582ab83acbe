import { readCode, type ReadCode } from '#shared/devices/device/read-code'
import type { ScannerView } from '#shared/devices/device/scanner-operations'
import type { InstalledScanner } from '#shared/devices/device/scanner-settings'
import { fail } from '#shared/kernel/result'
import type { LineListener, OpenLine, ScannerFailure, ScannerLine } from './barcode-scanner'
import { latestBytes } from './latest-bytes'

/** A scanner that is away is looked for at once, then at least every second: plugged in, it is heard within two. */
const FIRST_RETRY_MS = 250
const LAST_RETRY_MS = 1_000

export interface LinkListener {
  readonly onScan: (scannerName: string, scan: ReadCode) => void
  readonly onUnreadable: (scannerName: string, fault: 'garbled' | 'unfinished') => void
  /** Its status is another. */
  readonly onStatus: () => void
}

/** One scanner as the till has it: heard while it is there, looked for while it is not. */
export interface ScannerLink {
  view(): ScannerView
  /** Name and format are new, the connection is not. */
  rename(settings: InstalledScanner): void
  /** The computer slept: a line may be open and silent for good. It is taken anew. */
  wake(): void
  close(): void
}

/** Opens the line and keeps it open. */
export function linkScanner(
  first: InstalledScanner,
  line: ScannerLine,
  { onScan, onUnreadable, onStatus }: LinkListener,
  now: () => number,
): ScannerLink {
  let settings = first
  let status: ScannerView['status'] = 'starting'
  let bytes: Uint8Array = new Uint8Array()
  let lastScan: ScannerView['lastScan'] = null
  let lastFault: ScannerView['lastFault'] = null
  let open: OpenLine | null = null
  let attempt = 0
  let closed = false
  let retryMs = FIRST_RETRY_MS
  let retry: NodeJS.Timeout | undefined

  function become(next: ScannerView['status']): void {
    if (status === next) return
    status = next
    onStatus()
  }

  function note({ code, reason }: ScannerFailure): void {
    lastFault = { code, reason, at: now() }
  }

  function lost(failure: ScannerFailure): void {
    attempt++
    open?.close()
    open = null
    note(failure)
    become('offline')
    retry = setTimeout(() => void connect(), retryMs)
    retryMs = Math.min(retryMs * 2, LAST_RETRY_MS)
  }

  async function connect(): Promise<void> {
    const mine = ++attempt
    const opened = await openLine(
      line,
      listenerOf(() => mine === attempt && !closed),
    )
    if (mine !== attempt || closed) {
      if (opened.ok) opened.value.close()
      return
    }
    if (!opened.ok) return lost(opened.error)
    open = opened.value
    retryMs = FIRST_RETRY_MS
    become('ready')
  }

  /** What an earlier attempt at the line still has to say is nobody's any more. */
  function listenerOf(isMine: () => boolean): LineListener {
    return {
      onBytes: (chunk) => {
        if (isMine()) bytes = Buffer.concat([bytes, chunk]).subarray(-64)
      },
      onCode: (text, symbology) => {
        if (!isMine()) return
        const read = readCode(text, settings.format)
        if (read.code === '') return
        const scan = { ...read, symbology: symbology ?? read.symbology }
        lastScan = { ...scan, at: now() }
        onScan(settings.name, scan)
      },
      onUnreadable: (failure) => {
        if (!isMine()) return
        note(failure)
        onUnreadable(settings.name, failure.code)
      },
      onGone: (failure) => {
        if (isMine()) lost(failure)
      },
    }
  }

  void connect()
  return {
    view: () => ({ settings, status, lastBytes: latestBytes(bytes), lastScan, lastFault }),
    rename: (next) => {
      settings = next
    },
    wake: () => {
      clearTimeout(retry)
      attempt++
      open?.close()
      open = null
      retryMs = FIRST_RETRY_MS
      // What was just closed is nobody's a moment later.
      retry = setTimeout(() => void connect(), FIRST_RETRY_MS)
    },
    close: () => {
      closed = true
      clearTimeout(retry)
      open?.close()
    },
  }
}

/** Held to its word: whatever a line throws is answered as a scanner that is not there. */
async function openLine(line: ScannerLine, listener: LineListener): ReturnType<ScannerLine['open']> {
  try {
    return await line.open(listener)
  } catch (error) {
    return fail({ code: 'driver', reason: String(error) })
  }
}
