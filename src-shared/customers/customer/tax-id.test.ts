import { generateCnpj, generateCpf } from '@brazilian-utils/brazilian-utils'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  cnpjSchema,
  cpfSchema,
  formatTaxId,
  maskTaxId,
  parseCnpj,
  parseCpf,
  parseTaxId,
  taxIdSchema,
} from './tax-id'

const NOT_CPF = [
  '11257245286',
  '40364478837',
  '4036447882',
  '040364478829',
  'CPF 40364478829',
  '',
  '403.644.788',
]
const EQUAL_DIGITS = Array.from({ length: 10 }, (_, digit) => String(digit).repeat(11))

describe('parseCpf', () => {
  it.each([
    ['40364478829', '40364478829'],
    ['962.718.458-60', '96271845860'],
    ['12345678909', '12345678909'],
    [' 403.644.788-29 ', '40364478829'],
  ])('reads %s', (text, value) => {
    expect(parseCpf(text)).toBe(value)
  })

  it.each([...NOT_CPF, ...EQUAL_DIGITS])('refuses "%s"', (text) => {
    expect(parseCpf(text)).toBeUndefined()
  })

  it('refuses any other check digit', () => {
    fc.assert(
      fc.property(fc.constantFrom(9, 10), fc.integer({ min: 1, max: 9 }), (at, shift) => {
        const cpf = generateCpf()
        const wrong = cpf.slice(0, at) + String((Number(cpf[at]) + shift) % 10) + cpf.slice(at + 1)
        expect(parseCpf(cpf)).toBe(cpf)
        expect(parseCpf(wrong)).toBeUndefined()
      }),
    )
  })
})

describe('parseCnpj', () => {
  it.each([
    ['12ABC34501DE35', '12ABC34501DE35'],
    ['12.abc.345/01de-35', '12ABC34501DE35'],
    ['11222333000181', '11222333000181'],
    ['11.222.333/0001-81', '11222333000181'],
  ])('reads %s', (text, value) => {
    expect(parseCnpj(text)).toBe(value)
  })

  it.each([
    '46379400000141',
    '12ABC34501DE36',
    '12ABC34501DE3A',
    '1222333000181',
    '11222333000181x',
    '00000000000000',
    '11111111111111',
    '',
  ])('refuses "%s"', (text) => {
    expect(parseCnpj(text)).toBeUndefined()
  })
})

describe('parseTaxId', () => {
  it.each([
    ['403.644.788-29', { kind: 'cpf', value: '40364478829' }],
    ['12.ABC.345/01DE-35', { kind: 'cnpj', value: '12ABC34501DE35' }],
    ['11222333000181', { kind: 'cnpj', value: '11222333000181' }],
    ['123', undefined],
  ])('%s', (text, expected) => {
    expect(parseTaxId(text)).toEqual(expected)
  })
})

describe('formatTaxId and maskTaxId', () => {
  it.each([
    ['40364478829', '403.644.788-29', '***.644.788-**'],
    ['403.644.788-29', '403.644.788-29', '***.644.788-**'],
    ['12ABC34501DE35', '12.ABC.345/01DE-35', '**.ABC.345/01DE-**'],
    ['11222333000181', '11.222.333/0001-81', '**.222.333/0001-**'],
    ['1234', '1234', '****'],
    ['', '', ''],
  ])('%s', (value, formatted, masked) => {
    expect(formatTaxId(value)).toBe(formatted)
    expect(maskTaxId(value)).toBe(masked)
  })

  it('reads back what it wrote', () => {
    for (let round = 0; round < 50; round++) {
      const cpf = generateCpf()
      const cnpj = generateCnpj({ version: 2 })
      expect(parseTaxId(formatTaxId(cpf))).toEqual({ kind: 'cpf', value: cpf })
      expect(parseTaxId(formatTaxId(cnpj))).toEqual({ kind: 'cnpj', value: cnpj })
    }
  })
})

describe('schemas', () => {
  it.each([
    ['40364478829', '40364478829', undefined],
    ['12ABC34501DE35', undefined, '12ABC34501DE35'],
    ['11222333000181', undefined, '11222333000181'],
    ['403.644.788-29', '40364478829', undefined],
    ['403.644.788–29', '40364478829', undefined],
    ['\u202a403.644.788−29\u202c', '40364478829', undefined],
    ['٤٠٣٦٤٤٧٨٨٢٩', '40364478829', undefined],
    ['12abc34501de35', undefined, '12ABC34501DE35'],
    ['40364478837', undefined, undefined],
    [40364478829, undefined, undefined],
    [null, undefined, undefined],
  ])('%s is kept as the CPF %s, the CNPJ %s', (value, cpf, cnpj) => {
    expect(cpfSchema.safeParse(value).data).toBe(cpf)
    expect(cnpjSchema.safeParse(value).data).toBe(cnpj)
    expect(taxIdSchema.safeParse(value).data).toBe(cpf ?? cnpj)
  })
})
