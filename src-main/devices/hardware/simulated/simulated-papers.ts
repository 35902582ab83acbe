import { mkdirSync, readFileSync, watch } from 'node:fs'
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PrinterState } from '#shared/devices/device/hardware'
import { fail, ok, type Result } from '#shared/kernel/result'
import { replaceFile } from '../../../platform/files/replace-file'
import type { Printer, PrinterFailure } from '../printer'

/** Write `offline`, `cover-open`, `paper-low` or `out-of-paper` into this file of the printer's folder to see the till cope; delete it to recover. */
export const controlFile = 'printer-status.txt'

const wishes = ['offline', 'out-of-paper', 'cover-open', 'paper-low'] as const

interface SimulatedDeps<Paper> {
  readonly name: string
  /** Where its papers lie. */
  readonly folder: string
  /** The page a paper is drawn as. */
  readonly pageOf: (paper: Paper) => Promise<string>
}

interface SimulatedPapers<Paper> extends Printer<Paper> {
  /** Does what only a printer that is well does. */
  readonly whenWell: (work: () => Promise<void>) => Promise<Result<void, PrinterFailure>>
}

/**
 * A printer without a printer: each paper is a numbered page in `folder` (`0001-sale.html`), there whole or
 * not at all. Throws when the folder cannot be made or watched.
 */
export function simulatedPapers<Paper extends { readonly kind: string }>({
  name,
  folder,
  pageOf,
}: SimulatedDeps<Paper>): SimulatedPapers<Paper> {
  mkdirSync(folder, { recursive: true })
  const control = join(folder, controlFile)
  const listeners = new Set<(state: PrinterState) => void>()
  let state: PrinterState = { name, status: readStatus(control), drawer: 'unknown' }
  let lastPaper: Promise<unknown> = Promise.resolve()

  function refresh(): PrinterState {
    const status = readStatus(control)
    if (status !== state.status) {
      state = { ...state, status }
      for (const listener of listeners) listener(state)
    }
    return state
  }

  function printNow(paper: Paper): Promise<Result<void, PrinterFailure>> {
    return whenWell(async () => writePaper(folder, paper.kind, await pageOf(paper)))
  }

  async function whenWell(work: () => Promise<void>): Promise<Result<void, PrinterFailure>> {
    const { status } = refresh()
    if (status !== 'ready' && status !== 'paper-low')
      return fail({ code: status, reason: `told to be ${status} by ${controlFile}`, perhapsPrinted: false })
    try {
      await work()
      return ok(undefined)
    } catch (error) {
      return fail({ code: 'offline', reason: String(error), perhapsPrinted: false })
    }
  }

  const watcher = watch(folder, { persistent: false }, refresh)
  watcher.on('error', refresh)

  return {
    print: (paper) => {
      const printed = lastPaper.then(() => printNow(paper))
      lastPaper = printed
      return printed
    },
    whenWell,
    report: () => ({ ...state, lastSent: '', lastReceived: '', lastFault: null }),
    onStateChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    wake: () => void refresh(),
    close: () => watcher.close(),
  }
}

async function writePaper(folder: string, kind: string, page: string): Promise<void> {
  const numbers = (await readdir(folder)).map((file) => Number(/^(\d+)-.*\.html$/.exec(file)?.[1] ?? 0))
  const number = String(Math.max(0, ...numbers) + 1).padStart(4, '0')
  const paper = join(folder, `${number}-${kind}.html`)
  await writeFile(`${paper}.tmp`, page)
  await replaceFile(`${paper}.tmp`, paper)
}

function readStatus(control: string): PrinterState['status'] {
  try {
    const wish = readFileSync(control, 'utf8').trim()
    return wishes.find((known) => known === wish) ?? 'ready'
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 'ready'
    return 'offline'
  }
}
