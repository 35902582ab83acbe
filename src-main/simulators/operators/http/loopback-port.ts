import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'

/** An HTTP server on 127.0.0.1 whose port can be closed and opened again. Port 0 takes any free one, and keeps it. */
export async function openLoopbackPort(wanted: number, listener: RequestListener) {
  let server = await listen(wanted, listener)
  const { port } = server.address() as AddressInfo

  return {
    url: `http://127.0.0.1:${port}`,
    async close(): Promise<void> {
      if (!server.listening) return
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeAllConnections()
      await closed
    },
    async reopen(): Promise<void> {
      if (!server.listening) server = await listen(port, listener)
    },
  }
}

export type LoopbackPort = Awaited<ReturnType<typeof openLoopbackPort>>

function listen(port: number, listener: RequestListener) {
  const server = createServer(listener)
  return new Promise<typeof server>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(server))
  })
}
