import { describe, expect, it } from 'vitest'
import { defaultKeyMap, keyMapSchema, storedKeyMapSchema } from './key-map'

const older = {
  help: 'F1',
  customer: 'F2',
  product: 'F3',
  quantity: 'F4',
  salesperson: 'F5',
  discount: 'F6',
  park: 'F7',
  payment: 'F8',
  menu: 'F9',
}

describe('a key map stored before an action existed', () => {
  it.each([
    ['nothing stored', {}, {}],
    ['the usual keys', older, {}],
    ['F10 given away', { ...older, quantity: 'F10' }, { quantity: 'F10', 'receipt-tax-id': 'F4' }],
    [
      'F10 and F11 given away',
      { ...older, quantity: 'F10', park: 'F11' },
      { quantity: 'F10', park: 'F11', 'receipt-tax-id': 'F4', reprint: 'F7' },
    ],
  ])('%s: what the shop chose stays, the new ones find a key', (_, stored, expected) => {
    expect(storedKeyMapSchema.parse(stored)).toEqual({ ...defaultKeyMap, ...expected })
  })

  it('still refuses two actions on one key, and what is no map', () => {
    expect(storedKeyMapSchema.safeParse({ ...older, park: 'F2' }).success).toBe(false)
    expect(storedKeyMapSchema.safeParse('F1').success).toBe(false)
    expect(keyMapSchema.safeParse(older).success).toBe(true)
  })
})
