import { describe, expect, it } from 'vitest'
import { callableUrl } from '../../platform/http/callable-url'
import { retryAfterMilliseconds } from '../../platform/http/retry-after'
import { networkFault } from './network-fault'

const error = (code: string): Error => Object.assign(new Error(code), { code })

describe('what a failed attempt proves', () => {
  it.each(['ENOTFOUND', 'EAI_AGAIN'])('%s: no such name', (code) => {
    expect(networkFault(error(code), 'connecting')).toEqual({ kind: 'unreachable', cause: 'dns' })
  })

  it.each(['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'ECONNRESET'])(
    '%s before a connection: refused',
    (code) =>
      expect(networkFault(error(code), 'connecting')).toEqual({ kind: 'unreachable', cause: 'refused' }),
  )

  it('looks inside the errors of a name with several addresses', () => {
    const both = new AggregateError([error('ECONNREFUSED'), error('ECONNREFUSED')])
    expect(networkFault(both, 'connecting')).toEqual({ kind: 'unreachable', cause: 'refused' })
    const names = new AggregateError([error('ENOTFOUND')])
    expect(networkFault(names, 'connecting')).toEqual({ kind: 'unreachable', cause: 'dns' })
  })

  it.each([
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'CERT_HAS_EXPIRED',
    'EPROTO',
    'ECONNRESET',
    'ERR_TLS_CERT_ALTNAME_INVALID',
  ])('%s while agreeing on encryption: TLS', (code) =>
    expect(networkFault(error(code), 'securing')).toEqual({ kind: 'unreachable', cause: 'tls' }),
  )

  it.each(['ECONNRESET', 'EPIPE', 'ECONNREFUSED', 'ENOTFOUND'])('%s after sending: unknown', (code) => {
    expect(networkFault(error(code), 'sent')).toEqual({
      kind: 'no-answer',
      cause: 'dropped',
      retryAfter: null,
    })
  })

  it('calls an answer that is no HTTP malformed', () => {
    expect(networkFault(error('HPE_INVALID_CONSTANT'), 'sent')).toMatchObject({ cause: 'malformed' })
  })
})

it('lets an operator be called by HTTPS, and plainly only on this machine', () => {
  for (const url of [
    'https://operador.com.br/x',
    'http://127.0.0.1:80',
    'http://localhost:1/a',
    'http://[::1]:9',
  ])
    expect(callableUrl(url)).toBeDefined()
  for (const url of [
    'http://operador.com.br',
    'http://10.0.0.1',
    'ftp://localhost',
    'operador',
    '',
    'https://a:b@x',
  ])
    expect(callableUrl(url)).toBeUndefined()
})

it('reads Retry-After as seconds or as a date', () => {
  const now = Date.UTC(2026, 0, 1)
  expect(retryAfterMilliseconds('2', now)).toBe(2000)
  expect(retryAfterMilliseconds('Thu, 01 Jan 2026 00:00:05 GMT', now)).toBe(5000)
  expect(retryAfterMilliseconds('Thu, 01 Jan 2025 00:00:05 GMT', now)).toBe(0)
  expect(retryAfterMilliseconds('soon', now)).toBeNull()
  expect(retryAfterMilliseconds(null, now)).toBeNull()
})
