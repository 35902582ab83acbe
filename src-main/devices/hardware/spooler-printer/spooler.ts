import { Worker } from 'node:worker_threads'
import { fail, type Result } from '#shared/kernel/result'
import type { Fault } from '../conversation/transport'
import type { SpoolAnswer, SpoolOrder } from './spool-order'

/** The Windows print queue, asked beside main. */
export interface Spooler {
  /** Whether it has the printer and would pass a paper on. */
  look(printerName: string): Promise<Result<void, Fault>>
  /** Resolves when Windows took the bytes as a document of their own. */
  spool(printerName: string, bytes: Uint8Array): Promise<Result<void, Fault>>
  close(): void
}

/** What this needs of a worker. */
export interface SpoolThread {
  postMessage(order: SpoolOrder): void
  on(event: 'message', listener: (answer: SpoolAnswer) => void): unknown
  on(event: 'error', listener: (error: Error) => void): unknown
  on(event: 'exit', listener: () => void): unknown
  unref(): void
  terminate(): unknown
}

/** A printer of another computer that was switched off keeps Windows busy for as long. */
const SPOOL_MS = 30_000

/** One thread, started with the first paper and again when it died; one that does not answer is left to itself. */
export function windowsSpooler(start: () => SpoolThread): Spooler {
  let thread: SpoolThread | null = null
  let lastId = 0
  const waiting = new Map<number, (result: Result<void, Fault>) => void>()

  function settle(id: number, result: Result<void, Fault>): void {
    waiting.get(id)?.(result)
    waiting.delete(id)
  }

  function lose(lost: SpoolThread, fault: Fault): void {
    if (thread !== lost) return
    thread = null
    for (const id of [...waiting.keys()]) settle(id, fail(fault))
  }

  function running(): SpoolThread {
    if (thread !== null) return thread
    const started = start()
    started.on('message', ({ id, result }) => settle(id, result))
    started.on('error', (error) => lose(started, { code: 'driver', reason: String(error) }))
    started.on('exit', () => lose(started, { code: 'driver', reason: 'the spool thread ended' }))
    started.unref()
    thread = started
    return started
  }

  function ask(printerName: string, bytes: Uint8Array | null): Promise<Result<void, Fault>> {
    const id = ++lastId
    return new Promise((resolve) => {
      const asked = running()
      const late = setTimeout(() => {
        void asked.terminate()
        lose(asked, { code: 'no-answer', reason: 'the Windows spooler does not answer' })
      }, SPOOL_MS)
      waiting.set(id, (result) => {
        clearTimeout(late)
        resolve(result)
      })
      asked.postMessage({ id, printerName, bytes })
    })
  }

  return {
    look: (printerName) => ask(printerName, null),
    spool: (printerName, bytes) => ask(printerName, bytes),
    close: () => {
      const closing = thread
      if (closing === null) return
      lose(closing, { code: 'cut-off', reason: 'the driver was closed' })
      void closing.terminate()
    },
  }
}

export function spoolThread(workerFile: string): SpoolThread {
  return new Worker(workerFile)
}
