import { once } from 'node:events'
import { createServer } from 'node:net'
import { expect, it } from 'vitest'
import { findNetworkPrinters, neighbours } from './find-network-printers'

it('looks at every address of its own networks, once', () => {
  const found = neighbours(['192.168.0.20', '192.168.0.21', '10.1.2.3'])
  expect(found).toHaveLength(2 * 254)
  expect(found).toContain('192.168.0.1')
  expect(found).toContain('10.1.2.254')
  expect(new Set(found).size).toBe(found.length)
})

it('finds who takes calls, and nobody else', async () => {
  const printer = createServer((socket) => socket.resume())
  printer.listen(0, '127.0.0.7')
  await once(printer, 'listening')
  const address = printer.address()
  const port = typeof address === 'object' && address ? address.port : 0
  try {
    const hosts = Array.from({ length: 100 }, (_, index) => `127.0.0.${index + 1}`)
    expect(await findNetworkPrinters(port, hosts)).toEqual(['127.0.0.7'])
  } finally {
    printer.close()
  }
  expect(await findNetworkPrinters(port, ['127.0.0.7'])).toEqual([])
})
