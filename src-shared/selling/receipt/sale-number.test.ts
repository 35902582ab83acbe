import { describe, expect, it } from 'vitest'
import { terminalIdSchema } from '../../kernel/ids'
import { parseSaleCode, saleCode } from './sale-number'

describe('parseSaleCode', () => {
  it.each([
    [12, 345],
    [1, 1],
    [70_000, 1_234_567],
  ])('reads back what terminal %i printed for sale %i', (terminal, number) => {
    const terminalId = terminalIdSchema.parse(terminal)
    expect(parseSaleCode(saleCode(terminalId, number))).toEqual({ terminalId, number })
  })

  it('is read as Caps Lock turns it round', () => {
    expect(parseSaleCode('t0001n000123')).toEqual({ terminalId: 1, number: 123 })
  })

  it.each(['7890000100014', 'T0001N', 'T0000N000001', 'T0001N000000', 'XT0001N000001', ''])(
    'is no “%s”',
    (code) => {
      expect(parseSaleCode(code)).toBeUndefined()
    },
  )
})
