import { expect, it } from 'vitest'
import { operationLists } from './operation-lists'
import { readSource } from './source-files'

const names = {
  operations: ['sale.scan', 'sale.finish', 'sale.void', 'order.receive', 'till.open', 'app.about'],
  // A right, or an audited action, is called as the operation is.
  others: new Set(['sale.void', 'order.receive', 'till.open']),
}
const lists = (text: string, path = 'src-main/store/till/guard.ts'): number =>
  operationLists([readSource(path, text)], names).length

it.each([
  ['an expression', String.raw`const guarded = /^(sale|order)\./`],
  ['an expression in pieces', String.raw`new RegExp(['^sale\\.(?!scan$)', '^order\\.'].join('|'))`],
  ['an array', "const guarded = ['sale.scan', 'sale.finish']"],
  ['a set that holds rights as well', "new Set(['sale.void', 'sale.scan'])"],
  ['a record', "const shows = { 'sale.scan': true, 'order.receive': true }"],
  ['a record of groups', 'const dates = { sale: true, order: true, till: true, app: false }'],
  ['cases', "switch (name) { case 'sale.scan': return 1; case 'sale.finish': return 2 }"],
  ['a comparison', "if (name === 'sale.scan') wake()"],
])('%s is a list', (_what, text) => {
  expect(lists(text)).toBe(1)
})

it.each([
  ['a call', "call('sale.scan', { code })"],
  ['a type', "type Input = InputOf<AppContract['sale.scan']>"],
  ['rights', "const levels = { 'sale.void': 'allow', 'till.open': 'deny' }"],
  ['an audited action', "recordAction(db, { action: 'sale.void' })"],
  ['an expression for something else', String.raw`const decimal = /^\d+\.\d{2}$/`],
])('%s is none', (_what, text) => {
  expect(lists(text)).toBe(0)
})

it('may stand where operations are declared and done', () => {
  const handlers = "export const saleHandlers = { 'sale.scan': scan, 'sale.finish': finish }"
  expect(lists(handlers, 'src-main/selling/sale/sale-handlers.ts')).toBe(0)
  expect(lists(handlers)).toBe(1)
})
