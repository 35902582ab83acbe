import { describe, expect, it } from 'vitest'
import { isAllowedRequest, mayNavigate } from './page-limits'

const page = 'https://loja.example/vitrine'

describe('the shop’s page', () => {
  it.each([
    ['https://loja.example/outra', true],
    ['https://loja.example.mal/outra', false],
    ['https://www.loja.example/', false],
    ['http://loja.example/', false],
    ['https://loja.example:8443/', false],
    ['file:///etc/passwd', false],
    ['javascript:alert(1)', false],
    ['app://balcao/index.html', false],
    ['nothing', false],
  ])('goes to %s: %s', (to, may) => expect(mayNavigate(page, to)).toBe(may))

  it('follows its host from http to https, as sites do', () => {
    expect(mayNavigate('http://loja.example/', 'https://loja.example/')).toBe(true)
    expect(mayNavigate('http://loja.example/', 'https://mal.example/')).toBe(false)
  })

  it.each([
    ['https://cdn.example/a.png', true],
    ['wss://loja.example/live', true],
    ['data:image/png;base64,AA', true],
    ['blob:https://loja.example/1', true],
    ['file:///etc/passwd', false],
    ['app://balcao/index.html', false],
    ['http://127.0.0.1:8737/', false],
    ['http://127.9.9.9/', false],
    ['http://0x7f.1/', false],
    ['http://2130706433/', false],
    ['http://localhost:9100/', false],
    ['http://a.localhost/', false],
    ['http://localhost./', false],
    ['http://[::1]:9100/', false],
    ['http://[::ffff:127.0.0.1]/', false],
    ['ftp://cdn.example/', false],
  ])('fetches %s: %s', (wanted, may) => expect(isAllowedRequest(page, wanted)).toBe(may))

  it('served on this computer reaches its own server and no other', () => {
    expect(isAllowedRequest('http://localhost:8080/', 'http://localhost:8080/a.png')).toBe(true)
    expect(isAllowedRequest('http://localhost:8080/', 'http://localhost:9100/')).toBe(false)
  })
})
