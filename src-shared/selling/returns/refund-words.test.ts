import { expect, it } from 'vitest'
import { positiveCentsSchema } from '../../kernel/money/cents'
import type { TenderKind } from '../payment/tender'
import { asksMoreThanCash, refundDeed } from './refund-words'

const back = (kind: TenderKind, mark = '') => ({ kind, mark, amount: positiveCentsSchema.parse(4_990) })

it.each([
  [back('cash'), 'Devolva em dinheiro: R$\u00a049,90'],
  [back('debit-card', 'Elo · NSU 9988'), 'Estorne no cartão de débito, Elo · NSU 9988: R$\u00a049,90'],
  [back('credit-card', 'Visa · NSU 1'), 'Estorne no cartão de crédito, Visa · NSU 1: R$\u00a049,90'],
  [back('pix', 'Txid X'), 'Devolva o Pix pelo banco, Txid X: R$\u00a049,90'],
  [back('store-credit'), 'O crediário deixa de ser devido: R$\u00a049,90'],
  [back('exchange-voucher', 'Vale final 4567'), 'O vale-troca volta a valer, Vale final 4567: R$\u00a049,90'],
])('%j is told as %s', (refund, words) => {
  expect(refundDeed(refund)).toBe(words)
})

it('cash alone is handed over from the open drawer', () => {
  expect(asksMoreThanCash([back('cash')])).toBe(false)
  expect(asksMoreThanCash([back('cash'), back('pix')])).toBe(true)
})
