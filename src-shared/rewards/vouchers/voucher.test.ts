import { describe, expect, it } from 'vitest'
import { readScaleLabel } from '../../goods/catalog/scale-label'
import { defaultScaleLayouts } from '../../goods/catalog/scale-layout'
import { cents, ZERO } from '../../kernel/money/cents'
import { valueCodeRange } from '../stored-value/value-code'
import { formatVoucherCode, parseVoucherCode, voucherCode, voucherTrouble } from './voucher'

describe('the number of a vale-troca', () => {
  it('is an EAN-13 of the range of refund receipts, read however it was typed', () => {
    const code = voucherCode(123_456_789)
    expect(code).toBe('9801234567892')
    expect(formatVoucherCode(code)).toBe('980 1234 5678 92')
    expect(parseVoucherCode(' 980 1234 5678 92 ')).toBe(code)
    expect(voucherCode(0)).toHaveLength(13)
    expect(voucherCode(valueCodeRange - 1)).toHaveLength(13)
  })

  it.each(['9801234567893', '7891000000014', '2123450012343', '980123', ''])('%s is none', (text) => {
    expect(parseVoucherCode(text)).toBeUndefined()
  })

  it('is never taken for the label of a scale', () => {
    expect(readScaleLabel(voucherCode(1), defaultScaleLayouts)).toBeUndefined()
  })
})

describe('what a vale-troca can pay', () => {
  const voucher = { balance: cents(5000), expiresOn: '2026-11-15' }
  const on = (today: string, amount = 5000) => voucherTrouble(voucher, { amount: cents(amount), today })

  it('up to its balance, through its last day', () => {
    expect(on('2026-11-15')).toBeNull()
    expect(on('2026-11-16')).toEqual({ code: 'voucher-expired', expiresOn: '2026-11-15' })
    expect(on('2026-11-15', 5001)).toEqual({ code: 'more-than-voucher', balance: 5000 })
  })

  it('nothing once it is spent', () => {
    expect(voucherTrouble({ ...voucher, balance: ZERO }, { amount: cents(1), today: '2026-11-15' })).toEqual({
      code: 'voucher-spent',
    })
  })
})
