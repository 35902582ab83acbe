import { getPixPayloadInfo, isValidPixPayload } from '@brazilian-utils/brazilian-utils'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cents } from '../../kernel/money/cents'
import {
  crc16,
  formatPixKey,
  isMerchantText,
  pixKeySchema,
  pixPayload,
  pixTxid,
  readPixKey,
  type PixCharge,
} from './pix'

const charge: PixCharge = {
  key: '97212482404',
  merchantName: 'Victor Julio Rocha',
  merchantCity: 'RECIFE',
  amount: cents(3_000),
  txid: 'VIPSURF',
}

/** Field 54 without the library: right after the currency, its length in two digits, then the text. */
function writtenAmount(payload: string): string {
  const at = payload.indexOf('530398654') + '530398654'.length
  return payload.slice(at + 2, at + 2 + Number(payload.slice(at, at + 2)))
}

describe('pixPayload', () => {
  it('is the known payload, character by character', () => {
    expect(pixPayload(charge)).toBe(
      '00020126330014BR.GOV.BCB.PIX011197212482404520400005303986540530.005802BR5918Victor Julio Rocha6006RECIFE62110507VIPSURF630425A1',
    )
  })

  it('folds and cuts names to what a BR Code holds', () => {
    const payload = pixPayload({
      ...charge,
      merchantName: 'Comércio de Açaí São João do Grão-Pará Ltda',
      merchantCity: 'São José do Rio Preto',
    })
    expect(payload).toContain('5925Comercio de Acai Sao Joao6015Sao Jose do Rio')
    expect(isValidPixPayload(payload)).toBe(true)
  })

  it.each([
    ['972.124.824-04', '97212482404'],
    ['loja@exemplo.com.br', 'loja@exemplo.com.br'],
    ['+5511987654321', '+5511987654321'],
    ['11.222.333/0001-81', '11222333000181'],
    ['123E4567-e89b-12d3-a456-426655440000', '123e4567-e89b-12d3-a456-426655440000'],
  ])('writes the key %s as %s', (key, written) => {
    expect(readPixKey(key)).toBeTypeOf('object')
    expect(pixPayload({ ...charge, key })).toContain(
      `01${String(written.length).padStart(2, '0')}${written}5204`,
    )
  })

  it.each<[string, Partial<PixCharge>]>([
    ['a key that is none', { key: '40364478837' }],
    ['no name', { merchantName: '  ' }],
    ['no city', { merchantCity: '' }],
    ['an amount of zero', { amount: cents(0) }],
    ['a negative amount', { amount: cents(-1) }],
    ['an amount past the field', { amount: cents(1_000_000_000_000) }],
    ['an empty txid', { txid: '' }],
    ['a txid with a hyphen', { txid: 'VIP-SURF' }],
    ['a txid of 26 characters', { txid: 'A'.repeat(26) }],
  ])('refuses %s', (_, change) => {
    expect(() => pixPayload({ ...charge, ...change })).toThrow(RangeError)
  })

  it('asks for exactly the cents it was given', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), (value) => {
        const digits = String(value).padStart(3, '0')
        expect(writtenAmount(pixPayload({ ...charge, amount: cents(value) }))).toBe(
          `${digits.slice(0, -2)}.${digits.slice(-2)}`,
        )
      }),
      { numRuns: 2_000, examples: [[1], [29], [57], [115], [999_999_999_999]] },
    )
  })

  it('can be read back and has a right checksum', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.integer({ min: 1, max: 9_999_999_999 }), (id, value) => {
        const payload = pixPayload({ ...charge, amount: cents(value), txid: pixTxid(id) })
        expect(isValidPixPayload(payload)).toBe(true)
        expect(getPixPayloadInfo(payload)).toMatchObject({ key: '97212482404', txid: pixTxid(id) })
        expect(payload.slice(-4)).toBe(crc16(payload.slice(0, -4)))
      }),
    )
  })
})

describe('a typed Pix key', () => {
  it.each(['', 'loja', '123', '40364478837', 'http://exemplo.com'])('is refused as "%s"', (text) => {
    expect(readPixKey(text)).toBeUndefined()
    expect(pixKeySchema.safeParse(text).success).toBe(false)
  })

  it.each([
    ['11987654321', '+5511987654321'],
    ['(11) 98765-4321', '+5511987654321'],
    ['\u202a+55 11 98765-4321\u202c', '+5511987654321'],
    ['972.124.824–04', '97212482404'],
    ['12.abc.345/01de-35', '12ABC34501DE35'],
    [' pix@loja.example ', 'pix@loja.example'],
    ['119.912.300-52', '11991230052'],
    ['+55 11 99123-0052', '+5511991230052'],
  ])('%j is kept as %s, and shown so that it is read as the same', (typed, key) => {
    expect(readPixKey(typed)).toEqual({ key })
    expect(readPixKey(formatPixKey(key))).toEqual({ key })
    expect(pixKeySchema.parse(typed)).toBe(key)
  })

  it('that is a CPF and a mobile is nobody’s until a person says which', () => {
    expect(readPixKey('11991230052')).toBe('unclear')
    expect(pixKeySchema.safeParse('11991230052').success).toBe(false)
  })
})

it.each([
  ['Casa Jabuti', true],
  ['Ímã 3', true],
  ['★ ★ ★', false],
  ['---', false],
  ['🎄', false],
  ['店', false],
])('a shop named %s says something in a Pix: %s', (name, says) => expect(isMerchantText(name)).toBe(says))

it('leaves the identifier to the bank where the shop says so', () => {
  expect(pixPayload({ ...charge, txid: null })).toContain('62070503***6304')
})

describe('crc16', () => {
  it.each([
    ['123456789', '29B1'],
    ['', 'FFFF'],
    ['A', 'B915'],
  ])('of "%s" is %s', (text, crc) => {
    expect(crc16(text)).toBe(crc)
  })
})

describe('pixTxid', () => {
  it.each([
    ['00000000-0000-0000-0000-000000000000', '0000000000000000000000000'],
    ['00000000-0000-0000-0000-000000000024', '0000000000000000000000010'],
    ['ffffffff-ffff-ffff-ffff-ffffffffffff', 'F5LXX1ZZ5PNORYNQGLHZMSP33'],
  ])('%s is %s', (id, txid) => {
    expect(pixTxid(id)).toBe(txid)
    expect(pixTxid(id.toUpperCase())).toBe(txid)
  })

  it.each(['', 'abc', '0000000000000000000000000000000', '00000000-0000-0000-0000-00000000000g'])(
    'refuses "%s"',
    (id) => {
      expect(() => pixTxid(id)).toThrow(RangeError)
    },
  )

  it('loses nothing: the id can be computed back', () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        const txid = pixTxid(id)
        expect(txid).toMatch(/^[0-9A-Z]{25}$/)
        const bits = [...txid].reduce((sum, digit) => sum * 36n + BigInt(parseInt(digit, 36)), 0n)
        expect(bits.toString(16).padStart(32, '0')).toBe(id.replaceAll('-', ''))
      }),
    )
  })
})
