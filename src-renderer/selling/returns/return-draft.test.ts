import { describe, expect, it } from 'vitest'
import { lineIdSchema } from '#shared/kernel/ids'
import { ONE_UNIT } from '#shared/kernel/money/quantity'
import { returnableLineSchema } from '#shared/selling/returns/return-view'
import {
  draftedLines,
  readQuantity,
  stepQuantity,
  wholeLine,
  withQuantity,
  type ReturnDraft,
} from './return-draft'

const line = returnableLineSchema.parse({
  id: lineIdSchema.parse('0193a1de-1111-7000-8000-000000000001'),
  position: 1,
  description: 'Camisa',
  variant: '',
  unit: 'UN',
  fractional: false,
  codes: ['101'],
  sold: 3000,
  returned: 1000,
  left: 2000,
  paid: 10_500,
})
const weighed = { ...line, fractional: true, unit: 'KG', left: line.left }
const empty: ReturnDraft = new Map()

describe('how much comes back', () => {
  it.each([
    ['', null, null],
    ['0', null, null],
    ['2', 2000, null],
    ['3', null, 'Só restam 2 UN.'],
    ['0,5', null, 'Só unidades inteiras.'],
    ['x', null, 'Digite um número, como 1 ou 0,250.'],
  ])('“%s”', (text, quantity, problem) => {
    expect(readQuantity(line, text)).toEqual({ quantity, problem })
  })

  it('one is left, and is told as one', () => {
    expect(readQuantity({ ...line, left: ONE_UNIT }, '2').problem).toBe('Só resta 1 UN.')
  })

  it('a weight to the gram', () => {
    expect(readQuantity(weighed, '0,25').quantity).toBe(250)
  })

  it('steps stay between none and what is left', () => {
    const one = stepQuantity(empty, line, 1)
    expect(one.get(line.id)).toBe('1')
    expect(stepQuantity(stepQuantity(one, line, 1), line, 1).get(line.id)).toBe('2')
    expect(stepQuantity(one, line, -1).get(line.id)).toBe('')
    expect(stepQuantity(empty, line, -1).get(line.id)).toBe('')
    expect(wholeLine(empty, line).get(line.id)).toBe('2')
  })

  it('asks main only for what can be read, and says when something cannot', () => {
    expect(draftedLines([line], wholeLine(empty, line))).toEqual({
      lines: [{ lineId: line.id, quantity: 2000 }],
      hasProblem: false,
    })
    expect(draftedLines([line], withQuantity(empty, line.id, '9'))).toEqual({ lines: [], hasProblem: true })
  })
})
