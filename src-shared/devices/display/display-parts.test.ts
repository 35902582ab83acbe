import { describe, expect, it } from 'vitest'
import { displayParts } from './display-parts'
import type { DisplayLook, DisplayScreen } from './display-screen'

const look: DisplayLook = {
  theme: 'light',
  saleSide: 'left',
  salePercent: 40,
  idle: 'communication',
  communication: { kind: 'page', url: 'https://loja.example/' },
}
const idle: DisplayScreen['view'] = { show: 'idle', shop: 'Loja', greeting: 'Olá' }
const thanks: DisplayScreen['view'] = {
  show: 'thanks',
  shop: 'Loja',
  total: '1,00',
  change: null,
  saved: null,
  loyalty: [],
}
const whole = { left: 0, top: 0, width: 1, height: 1 }

describe('the two parts of the screen', () => {
  it('gives the sale all of it where the shop says nothing', () => {
    const alone: DisplayLook = { ...look, communication: { kind: 'none' } }
    for (const view of [idle, thanks])
      expect(displayParts({ view, look: alone })).toEqual({ sale: whole, communication: null })
  })

  it('gives the communication all of it while nothing is sold, unless both are to stay', () => {
    expect(displayParts({ view: idle, look })).toEqual({ sale: null, communication: whole })
    expect(displayParts({ view: idle, look: { ...look, idle: 'both' } }).sale).not.toBeNull()
  })

  it.each(['left', 'right', 'top', 'bottom'] as const)(
    'shares it with the sale on the %s, nothing twice, nothing left',
    (saleSide) => {
      const { sale, communication } = displayParts({ view: thanks, look: { ...look, saleSide } })
      if (!sale || !communication) throw new Error('Both are on the screen')
      const across = saleSide === 'left' || saleSide === 'right'
      expect(across ? sale.width : sale.height).toBeCloseTo(0.4)
      expect(sale.width * sale.height + communication.width * communication.height).toBeCloseTo(1)
      const [first, last] =
        saleSide === 'left' || saleSide === 'top' ? [sale, communication] : [communication, sale]
      expect(first).toMatchObject({ left: 0, top: 0 })
      expect(across ? last.left : last.top).toBeCloseTo(across ? first.width : first.height)
    },
  )
})
