import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DisplayView } from './display-view'
import { poleColumns, poleText } from './pole-text'

const basket = {
  lines: [{ description: 'Camisa polo Azul M', quantity: '2 un × 40,00', fullPrice: null, total: '80,00' }],
  earlierLines: 0,
  itemCount: 1,
  subtotal: '80,00',
  discount: null,
  benefits: [],
  total: '80,00',
  saved: null,
  loyalty: [],
}
const payment: Extract<DisplayView, { show: 'payment' }> = {
  ...basket,
  show: 'payment',
  tenders: [],
  remaining: '80,00',
  change: null,
  pix: null,
}
const cash = [{ name: 'Dinheiro', amount: '50,00' }]
const thanks: Extract<DisplayView, { show: 'thanks' }> = {
  show: 'thanks',
  shop: 'Loja',
  total: '80,00',
  change: null,
  saved: null,
  loyalty: [],
}

describe('the pole display', () => {
  it.each<[string, DisplayView, string, string]>([
    [
      'greets',
      { show: 'idle', shop: 'Loja Centro', greeting: 'Bem-vindo!' },
      '     Bem-vindo!     ',
      '    Loja Centro     ',
    ],
    [
      'shows the newest item and the total',
      { ...basket, show: 'sale' },
      'Camisa polo Az 80,00',
      'TOTAL          80,00',
    ],
    ['shows what is to pay', payment, 'TOTAL          80,00', 'A PAGAR        80,00'],
    [
      'shows what is missing',
      { ...payment, tenders: cash, remaining: '30,00' },
      'TOTAL          80,00',
      'FALTA          30,00',
    ],
    [
      'shows the Pix that waits',
      { ...payment, pix: { amount: '30,00', payload: 'BR', payee: 'Loja' } },
      'TOTAL          80,00',
      'PIX            30,00',
    ],
    [
      'shows the change',
      { ...payment, remaining: null, change: '20,00' },
      'TOTAL          80,00',
      'TROCO          20,00',
    ],
    ['says paid', { ...payment, remaining: null }, 'TOTAL          80,00', '        Pago        '],
    [
      'thanks with the change',
      { ...thanks, change: '20,00' },
      'TROCO          20,00',
      '     Obrigado!      ',
    ],
    ['thanks with the total', thanks, 'TOTAL          80,00', '     Obrigado!      '],
  ])('%s', (_what, view, upper, lower) => expect(poleText(view)).toEqual([upper, lower]))

  it('fills both lines exactly, and never cuts a figure', () => {
    const amount = fc
      .integer({ min: 1, max: 99_999_999 })
      .map((cents) => (cents / 100).toFixed(2).replace('.', ','))
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), amount, (description, total) => {
        const [line] = basket.lines
        const view = {
          ...basket,
          show: 'sale',
          total,
          lines: [{ ...line, description, total }],
        } as DisplayView
        const [upper, lower] = poleText(view)
        expect([upper.length, lower.length]).toEqual([poleColumns, poleColumns])
        expect(upper.endsWith(` ${total}`)).toBe(true)
        expect(lower.endsWith(` ${total}`)).toBe(true)
      }),
    )
  })
})
