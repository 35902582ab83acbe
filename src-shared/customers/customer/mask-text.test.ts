import { generateCpf } from '@brazilian-utils/brazilian-utils'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eanCheckDigit } from '../../goods/catalog/ean'
import { cents } from '../../kernel/money/cents'
import { formatCents } from '../../kernel/money/format'
import { maskSensitive } from './mask-text'

describe('maskSensitive', () => {
  it.each([
    ['cliente 403.644.788-29 achado', 'cliente ***.644.788-** achado'],
    ['cliente 40364478829', 'cliente ***.644.788-**'],
    ['{"cpf":"40364478829"}', '{"cpf":"***.644.788-**"}'],
    ['cpf=40364478829&x=1', 'cpf=***.644.788-**&x=1'],
    ['403644788-29', '***.644.788-**'],
    ['403 644 788 29', '***.644.788-**'],
    // Mistyped, and still somebody's.
    ['403.644.788-37', '***.644.788-**'],
    ['ligar (11) 98765-4321 hoje', 'ligar (11) *****-4321 hoje'],
    ['11987654321', '(11) *****-4321'],
    ['11 98765-4321', '(11) *****-4321'],
    ['+55 11 98765-4321', '(11) *****-4321'],
    ['+5511987654321', '(11) *****-4321'],
    ['5511987654321', '(11) *****-4321'],
    ['tel:%2B5511987654321', 'tel:%2B(11) *****-4321'],
    ['055 98765-4321', '(55) *****-4321'],
    ['40364478829 e 11987654321', '***.644.788-** e (11) *****-4321'],
    ['40364478829\n40364478829', '***.644.788-**\n***.644.788-**'],
  ])('%j', (text, masked) => {
    expect(maskSensitive(text)).toBe(masked)
  })

  it.each([
    ['a barcode', 'EAN 7891000315507'],
    ['a UPC-A barcode', '036000291452'],
    ['a scale label', '2123450012343'],
    ['a UUID', 'sale 01936f2e-7c1a-7b3c-9d4e-140364478829 saved'],
    ['a UUID without hyphens', '01936f2e7c1a7b3c9d4e140364478829'],
    ['a UUID with a CPF between letters', '01936f2e-7c1a-7b3c-9d4e-a40364478829'],
    ['a date and time', '2026-11-21T19:30:04.123Z'],
    ['a Brazilian date and time', '21/11/2026 19:30:04'],
    ['a timestamp', '1795289404123'],
    ['money', 'R$ 1.234.567,89'],
    ['cents', 'total_cents=123456'],
    ['a CNPJ', '11.222.333/0001-81'],
    ['a bare CNPJ', '11222333000181'],
    ['a CEP', '01310-100'],
    ['eleven digits that are neither', 'nsu 20212345678'],
    ['an access key', '35261111222333000181650010000001231000001234'],
    ['nothing', ''],
  ])('leaves %s alone', (_, text) => {
    expect(maskSensitive(text)).toBe(text)
  })

  it('masks every CPF in any of its spellings and leaves no trace of it', () => {
    const around = fc.stringMatching(/^[ a-z:="',;[\]{}]{0,10}$/)
    fc.assert(
      fc.property(around, around, fc.boolean(), (before, after, formatted) => {
        const bare = generateCpf()
        const cpf = formatted ? bare.replace(/(...)(...)(...)(..)/, '$1.$2.$3-$4') : bare
        const masked = maskSensitive(before + cpf + after)
        expect(masked).not.toContain(cpf)
        expect(masked.startsWith(before) && masked.endsWith(after)).toBe(true)
        expect(maskSensitive(masked)).toBe(masked)
      }),
    )
  })

  it('leaves every barcode, UUID, instant and amount alone', () => {
    const barcode = fc.stringMatching(/^7\d{11}$/).map((body) => body + eanCheckDigit(body))
    const instant = fc.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true })
    const amount = fc
      .integer({ min: -9_999_999_999, max: 9_999_999_999 })
      .map((value) => formatCents(cents(value)))
    const harmless = fc.oneof(
      barcode,
      fc.uuid(),
      instant.map((at) => at.toISOString()),
      amount,
    )
    fc.assert(
      fc.property(harmless, (text) => {
        expect(maskSensitive(`[${text}]`)).toBe(`[${text}]`)
      }),
    )
  })

  it('stays quick on long text', () => {
    const long = '4036447882 (11) 9876 '.repeat(20_000)
    const started = Date.now()
    expect(maskSensitive(long)).toBe(long)
    expect(Date.now() - started).toBeLessThan(2_000)
  })
})
