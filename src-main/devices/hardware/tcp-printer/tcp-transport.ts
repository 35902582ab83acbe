import { createConnection, type Socket } from 'node:net'
import { fail, ok, type Result } from '#shared/kernel/result'
import { streamConnection } from '../conversation/stream-connection'
import { faultOf, type Connection, type Fault, type Transport } from '../conversation/transport'

const CONNECT_MS = 3_000
const GOODBYE_MS = 2_000

/** Port 9100 of a network printer. One connection a paper, so that several tills can share the printer. */
export function tcpTransport({ host, port }: { readonly host: string; readonly port: number }): Transport {
  const open = new Set<Socket>()
  return {
    answers: true,
    open: () =>
      new Promise((resolve) => {
        const socket = createConnection({ host, port, noDelay: true })
        open.add(socket)
        socket.once('close', () => open.delete(socket))
        const late = setTimeout(
          () => refuse({ code: 'unreachable', reason: `no connection in ${CONNECT_MS} ms` }),
          CONNECT_MS,
        )
        const refuse = (fault: Fault): void => {
          clearTimeout(late)
          socket.destroy()
          resolve(fail(fault))
        }
        const refused = (error: Error): void => refuse(faultOf(error))
        socket.once('error', refused)
        socket.once('connect', () => {
          clearTimeout(late)
          socket.removeListener('error', refused)
          resolve(ok(streamConnection(socket, () => sayGoodbye(socket))))
        })
      }),
    close: () => {
      for (const socket of open) socket.destroy()
    },
  }
}

/** Ends our side and waits a moment for the printer to end its own: a reset instead means that bytes were lost. */
function sayGoodbye(socket: Socket): ReturnType<Connection['release']> {
  return new Promise<Result<void, Fault>>((resolve) => {
    if (socket.destroyed) return resolve(fail({ code: 'cut-off', reason: 'closed by the device' }))
    const settle = (result: Result<void, Fault>): void => {
      clearTimeout(late)
      socket.destroy()
      resolve(result)
    }
    const late = setTimeout(() => settle(ok(undefined)), GOODBYE_MS)
    socket.once('error', (error) => settle(fail(faultOf(error))))
    socket.once('end', () => settle(ok(undefined)))
    socket.once('close', () => settle(ok(undefined)))
    socket.end()
  })
}
