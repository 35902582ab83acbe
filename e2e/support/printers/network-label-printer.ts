import { createServer, type Server, type Socket } from 'node:net'
import type { PrintedRow } from './label-canvas'
import type { LabelInterpreter } from './label-interpreters'

type State = 'ready' | 'out-of-paper' | 'cover-open' | 'paused'

/** A label printer on a port of this computer: prints into memory, answers how it is in its language, can fail. */
export interface NetworkLabelPrinter {
  readonly port: number
  readonly rows: readonly PrintedRow[]
  /** Out of paper it takes bytes, answers, and prints on once it has more. */
  state: State
  /** How it answers a question about itself. */
  answers: 'well' | 'never' | 'garbled'
  /** Milliseconds it takes to answer. */
  lateBy: number
  /** Loses power after so many bytes it gets from now on; null: it does not. */
  diesAfter: number | null
  switchOff(): Promise<void>
}

interface Language {
  readonly interpret: LabelInterpreter
  readonly question: Buffer
  readonly answer: (state: State, isBusy: boolean) => Buffer
}

const flag = (is: boolean): number => Number(is)

/** As the ZPL II guide prints an answer to ~HS. */
export const zplStatus = (state: State, isBusy: boolean): Buffer =>
  Buffer.from(
    `\u0002030,${flag(state === 'out-of-paper')},${flag(state === 'paused')},0202,${isBusy ? '001' : '000'},0,0,0,000,0,0,0\u0003\r\n` +
      `\u0002000,0,${flag(state === 'cover-open')},0,0,2,4,0,${isBusy ? '00000003' : '00000000'},1,000\u0003\r\n\u00021234,0\u0003\r\n`,
  )

export const tsplStatus = (state: State, isBusy: boolean): Buffer =>
  Buffer.of({ ready: 0, 'out-of-paper': 0x04, 'cover-open': 0x01, paused: 0x10 }[state] | (isBusy ? 0x20 : 0))

export async function networkLabelPrinter({
  interpret,
  question,
  answer,
}: Language): Promise<NetworkLabelPrinter> {
  const rows: PrintedRow[] = []
  const sockets = new Set<Socket>()
  let buffer = Buffer.alloc(0)
  let server: Server | null = null

  function print(): void {
    if (printer.state !== 'ready') return
    const { rows: printed, rest } = interpret(buffer)
    rows.push(...printed)
    buffer = Buffer.from(rest)
  }

  function receive(socket: Socket, bytes: Buffer): void {
    buffer = Buffer.concat([buffer, bytes])
    for (let at = buffer.indexOf(question); at !== -1; at = buffer.indexOf(question)) {
      buffer = Buffer.concat([buffer.subarray(0, at), buffer.subarray(at + question.length)])
      print()
      const isBusy = buffer.toString('latin1').trim() !== ''
      if (printer.answers === 'never') continue
      const said = printer.answers === 'garbled' ? Buffer.from('###') : answer(printer.state, isBusy)
      setTimeout(() => socket.writable && socket.write(said), printer.lateBy)
    }
    print()
  }

  const port = await new Promise<number>((resolve, reject) => {
    server = createServer((socket) => {
      sockets.add(socket)
      socket.on('close', () => sockets.delete(socket))
      socket.on('error', () => sockets.delete(socket))
      socket.on('data', (bytes: Buffer) => {
        if (printer.diesAfter === null) return receive(socket, bytes)
        receive(socket, bytes.subarray(0, printer.diesAfter))
        printer.diesAfter -= bytes.length
        if (printer.diesAfter <= 0) socket.resetAndDestroy()
      })
    })
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server?.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })
  const printer: NetworkLabelPrinter = {
    port,
    rows,
    state: 'ready',
    answers: 'well',
    lateBy: 0,
    diesAfter: null,
    switchOff: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy()
        server?.close(() => resolve())
      }),
  }
  return printer
}
