import { parentPort } from 'node:worker_threads'
import { answerOrder } from './answer-order'
import { koffiWinspool } from './koffi-winspool'
import type { SpoolOrder } from './spool-order'
import type { Winspool } from './winspool'

/** Runs beside main: the spooler may take its time, and a scan must not wait for it. */
let winspool: Winspool | undefined

async function load(): Promise<Winspool> {
  winspool ??= koffiWinspool((await import('koffi')).default)
  return winspool
}

parentPort?.on('message', (order: SpoolOrder) => {
  void answerOrder(order, load).then((answer) => parentPort?.postMessage(answer))
})
