import { describe, expect, it } from 'vitest'
import { createPageGate, type Resolve } from './page-gate'
import { isPublicAddress } from './public-address'

const names: Readonly<Record<string, readonly string[]>> = {
  'loja.example': ['203.0.113.7'],
  'cdn.example': ['203.0.113.8', '2606:4700::1'],
  'impressora.mal.example': ['192.168.0.50'],
  'este.mal.example': ['127.0.0.1'],
  'meio.mal.example': ['10.0.0.9', '203.0.113.9'],
  'mural.local': ['192.168.0.20'],
}
const resolve: Resolve = (name) => {
  const addresses = names[name]
  return addresses === undefined ? Promise.reject(new Error('ENOTFOUND')) : Promise.resolve(addresses)
}

describe('an address', () => {
  it.each([
    '0.0.0.0',
    '0.1.2.3',
    '10.1.2.3',
    '100.64.0.1',
    '100.127.255.255',
    '127.0.0.1',
    '127.9.9.9',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.0.50',
    '198.18.0.1',
    '224.0.0.251',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:192.168.0.50',
    '::ffff:c0a8:32',
    '::192.168.0.50',
    '64:ff9b::c0a8:32',
    '2002:c0a8:32::1',
    '2001:0:1234::1',
    'fc00::1',
    'fd12:3456::1',
    'fe80::1',
    'fe80::1%eth0',
    'fec0::1',
    'ff02::fb',
    'not an address',
    '',
  ])('%s is within', (address) => expect(isPublicAddress(address)).toBe(false))

  it.each([
    '203.0.113.7',
    '8.8.8.8',
    '100.63.255.255',
    '100.128.0.1',
    '172.15.0.1',
    '172.32.0.1',
    '2606:4700::1111',
  ])('%s is out on the internet', (address) => expect(isPublicAddress(address)).toBe(true))
})

describe('the page’s gate', () => {
  const out = createPageGate('https://loja.example/vitrine', resolve)

  it.each([
    ['loja.example', 443, ['203.0.113.7']],
    ['LOJA.example.', 80, ['203.0.113.7']],
    ['cdn.example', 443, ['203.0.113.8', '2606:4700::1']],
    ['cdn.example', 9100, []],
    ['loja.example', 9100, []],
    ['impressora.mal.example', 80, []],
    ['impressora.mal.example', 9100, []],
    ['este.mal.example', 443, []],
    ['meio.mal.example', 443, ['203.0.113.9']],
    ['192.168.0.50', 80, []],
    ['[::1]', 80, []],
    ['[::ffff:127.0.0.1]', 80, []],
    ['[fe80::1]', 443, []],
  ] as const)('%s on port %i: %j', async (host, port, addresses) =>
    expect(await out(host, port)).toEqual(addresses),
  )

  it('lets a page within the shop reach its own server on its own port, and no other', async () => {
    const within = createPageGate('http://mural.local:8080/', resolve)
    expect(await within('mural.local', 8080)).toEqual(['192.168.0.20'])
    expect(await within('mural.local', 80)).toEqual([])
    expect(await within('mural.local', 9100)).toEqual([])
    expect(await within('192.168.0.20', 8080)).toEqual([])
    expect(await within('impressora.mal.example', 8080)).toEqual([])
  })

  it('does not follow its own name from the internet into the shop', async () => {
    let now = ['203.0.113.7']
    const turning = createPageGate('http://mal.example/', () => Promise.resolve(now))
    expect(await turning('mal.example', 80)).toEqual(['203.0.113.7'])
    now = ['192.168.0.50']
    expect(await turning('mal.example', 80)).toEqual([])
  })

  it('does not follow it from one computer of the shop to another either', async () => {
    let now = ['192.168.0.20']
    const turning = createPageGate('http://mural.local/', () => Promise.resolve(now))
    expect(await turning('mural.local', 80)).toEqual(['192.168.0.20'])
    now = ['192.168.0.50']
    expect(await turning('mural.local', 80)).toEqual([])
  })
})
