import { describe, expect, it } from 'vitest'
import { readCode } from './read-code'
import { codeFormatSchema } from './scanner-settings'
import { symbologyName } from './symbologies'

const ean = '7891000100103'
const format = (part: object) => codeFormatSchema.parse(part)

describe('readCode', () => {
  it.each([
    [ean, {}, ean, null],
    [` ${ean}\r`, {}, ean, null],
    [`]E0${ean}`, {}, ean, 'E0'],
    [`]E0${ean}`, { stripSymbology: false }, `]E0${ean}`, 'E0'],
    [`~${ean}`, { prefix: '~' }, ean, null],
    [`~]E0${ean}#`, { prefix: '~', suffix: '#' }, ean, 'E0'],
    [`]E0~${ean}#`, { prefix: '~', suffix: '#' }, ean, 'E0'],
    [`~]E0${ean}`, { prefix: '~', stripSymbology: false }, `]E0${ean}`, 'E0'],
    [ean, { prefix: '~', suffix: '#' }, ean, null],
    ['2001230012349', { prefix: '20' }, '01230012349', null],
    ['~', { prefix: '~' }, '', null],
    ['#', { suffix: '#' }, '', null],
  ])('%j with %j is %j', (text, part, code, symbology) => {
    expect(readCode(text, format(part))).toEqual({ code, symbology })
  })

  it('leaves a scale label as it is', () => {
    expect(readCode(']E02001230012349', format({})).code).toBe('2001230012349')
  })
})

describe('symbologyName', () => {
  it.each([
    ['E0', 'EAN-13 ou UPC'],
    ['E4', 'EAN-8'],
    ['C0', 'Code 128'],
    ['C1', 'GS1-128'],
    ['d2', 'GS1 DataMatrix'],
    ['Q1', 'QR Code'],
    ['y9', 'y9'],
  ])('%s is %s', (aim, name) => {
    expect(symbologyName(aim)).toBe(name)
  })
})
