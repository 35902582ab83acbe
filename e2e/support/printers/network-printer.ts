import { createServer, type Server, type Socket } from 'node:net'
import { escposDecoder, type PrintedPaper } from './escpos-decoder'

/** A network printer on a port of this computer, any that is free unless told: prints into memory, answers DLE EOT and GS r, can fail. */
export interface NetworkPrinter {
  readonly port: number
  readonly papers: readonly PrintedPaper[]
  readonly pulses: () => number
  /** `out-of-paper`: it takes bytes, answers, and prints on once paper is back. */
  paper: 'enough' | 'low' | 'out'
  isCoverOpen: boolean
  isDrawerOpen: boolean
  /** Loses power after so many bytes of each paper it gets from now on; null: it does not. */
  diesAfter: (() => number | null) | null
  switchOff(): Promise<void>
  switchOn(): Promise<void>
}

export async function networkPrinter(wanted = 0): Promise<NetworkPrinter> {
  let pulses = 0
  let current: Socket | null = null
  let server: Server | null = null
  let held: Buffer[] = []
  let feeding: NodeJS.Timeout | undefined
  const sockets = new Set<Socket>()

  const answer = (byte: number): void => void current?.write(Uint8Array.of(byte))
  const decoder = escposDecoder({
    pulse: () => void pulses++,
    question: (kind, n) => {
      if (kind === 'buffered') answer(printer.paper === 'low' ? 0x03 : 0x00)
      else answer(0x12 | realTime(n))
    },
  })

  function realTime(n: number): number {
    const out = printer.paper === 'out'
    if (n === 1) return (printer.isDrawerOpen ? 0 : 0x04) | (out || printer.isCoverOpen ? 0x08 : 0)
    if (n === 2) return (printer.isCoverOpen ? 0x04 : 0) | (out ? 0x20 : 0)
    return (out ? 0x60 : 0) | (printer.paper === 'low' ? 0x0c : 0)
  }

  function receive(bytes: Buffer): void {
    if (printer.paper !== 'out' && held.length === 0) return decoder.write(bytes)
    // Only questions in real time pass while it waits for paper.
    const rest: number[] = []
    for (let at = 0; at < bytes.length; at++) {
      const isQuestion = bytes[at] === 0x10 && bytes[at + 1] === 0x04
      if (isQuestion) answer(0x12 | realTime(bytes[at + 2] ?? 0))
      if (isQuestion) at += 2
      else rest.push(bytes[at] ?? 0)
    }
    if (rest.length > 0) held.push(Buffer.from(rest))
    feeding ??= setInterval(feed, 20)
  }

  function feed(): void {
    if (printer.paper === 'out') return
    clearInterval(feeding)
    feeding = undefined
    const all = Buffer.concat(held)
    held = []
    decoder.write(all)
  }

  function serve(socket: Socket): void {
    sockets.add(socket)
    current = socket
    let left = printer.diesAfter?.() ?? null
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => sockets.delete(socket))
    socket.on('data', (bytes: Buffer) => {
      current = socket
      if (left === null) return receive(bytes)
      receive(bytes.subarray(0, left))
      left -= bytes.length
      if (left > 0) return
      decoder.powerOff()
      socket.resetAndDestroy()
    })
  }

  const listen = (port: number): Promise<number> =>
    new Promise((resolve, reject) => {
      server = createServer(serve)
      server.once('error', reject)
      server.listen(port, '127.0.0.1', () => {
        const address = server?.address()
        resolve(typeof address === 'object' && address ? address.port : 0)
      })
    })

  const port = await listen(wanted)
  const printer: NetworkPrinter = {
    port,
    papers: decoder.papers,
    pulses: () => pulses,
    paper: 'enough',
    isCoverOpen: false,
    isDrawerOpen: false,
    diesAfter: null,
    switchOff: () =>
      new Promise((resolve) => {
        clearInterval(feeding)
        feeding = undefined
        held = []
        decoder.powerOff()
        for (const socket of sockets) socket.resetAndDestroy()
        if (server) server.close(() => resolve())
        else resolve()
        server = null
      }),
    switchOn: async () => void (await listen(port)),
  }
  return printer
}
