import { expect, it } from 'vitest'
import { pixPayee } from './pix-payee'

it.each([
  [
    '00020126330014BR.GOV.BCB.PIX0111972124824045204000053039865406123.455802BR5908Loja Boa6006Olinda6304ABCD',
    'Loja Boa',
  ],
  ['000201', ''],
  ['BR', ''],
  ['', ''],
  ['59xx', ''],
])('%s pays %s', (payload, name) => expect(pixPayee(payload)).toBe(name))
