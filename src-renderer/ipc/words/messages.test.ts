import { describe, expect, it } from 'vitest'
import { contract } from '#shared/contract'
import { cents } from '#shared/kernel/money/cents'
import { thousandths } from '#shared/kernel/money/quantity'
import { transportErrors } from '#shared/kernel/operation'
import type { Refusal } from '#shared/kernel/refusal'
import { messageFor, type AppError } from './messages'

/** A value for each detail a refusal can carry. */
const details = {
  field: 'quantity',
  address: 'Endereço',
  rows: 60_000,
  folder: '/media/pendrive',
  permission: 'sale.void',
  incidentId: 'T-1234',
  remaining: 2,
  excess: cents(500),
  change: cents(5_146_020),
  amount: cents(10_051_980),
  most: cents(10_051_980),
  until: Date.now() + 30_000,
  operatorName: 'Ana',
  name: 'Bia',
  count: 2,
  scanned: '789',
  limit: '20 %',
  tender: 'pix',
  expiresOn: '2026-11-15',
  balance: cents(1000),
  left: '2 UN',
  days: 3,
  expects: 'De 1 a 10 dias.',
  minimum: cents(100),
  maximum: cents(900),
  fault: { kind: 'unreachable', cause: 'dns' },
  problem: 'obvious',
  approves: true,
  lastSeen: Date.UTC(2026, 10, 30, 21, 30),
  shown: Date.UTC(2019, 0, 1),
  trouble: { kind: 'misread' },
  position: 2,
  typed: '1.000',
  quantity: thousandths(1_010_000),
  unit: 'UN',
  description: 'Caneta',
  wayOut: 'return',
  kind: 'gift-card',
  part: 'body',
  line: 2,
  column: 7,
  letters: 900,
  why: 'clash',
  ending: '4821',
  least: cents(1_000),
  missing: cents(2_000),
  worth: cents(10_000),
  rest: cents(2_000),
  number: 12,
  owed: cents(4_000),
  taken: '1001',
  owner: 'Blusa Aurora (1001-02)',
  barcode: '7896000000019',
  right: '9',
  variant: 'P · Azul',
  grouping: 'family',
  products: 12,
  fields: ['Celular', 'Sobrenome'],
  question: 'Tamanho da camisa',
  file: 'produtos.csv',
  row: 1_204,
}
/** Refusals whose detail of the same name says something else. */
const own: Readonly<Record<string, object>> = {
  'drawer-not-opened': { fault: 'refused' },
  'enrolment-refused': { why: 'code-unknown' },
  'gs1-not-read': { fault: 'malformed' },
  'import-unreadable': { why: 'empty' },
  'parameter-refused': { why: 'Campo desconhecido: nomee.' },
  'load-kept': { why: 'spent-in-part' },
  'scale-layout-refused': { problem: 'prefix-twice' },
}

const refusals = Object.values(contract).flatMap(({ errors }) => Object.entries<Refusal>(errors))
const shapes = [...Object.values(transportErrors), ...refusals.map(([, { shape }]) => shape)]
const codes = [
  ...new Set([...Object.keys(transportErrors), ...refusals.map(([code]) => code)]),
  'approval-declined',
  'quantity-declined',
]

describe('messageFor', () => {
  it('meets every detail any refusal declares', () => {
    const declared = shapes.flatMap(({ shape }) => Object.keys(shape))
    expect(Object.keys(details)).toEqual(expect.arrayContaining([...new Set(declared)]))
  })

  it('says a code in the same words whoever declares it', () => {
    const saidAs = new Map(refusals)
    expect(refusals.filter(([code, refusal]) => saidAs.get(code) !== refusal).map(([code]) => code)).toEqual(
      [],
    )
    expect(Object.keys(transportErrors).filter((code) => saidAs.has(code))).toEqual([])
  })

  it.each(codes)('says what happened and what to do: %s', (code) => {
    const text = messageFor({ ...details, ...own[code], code } as unknown as AppError)
    expect(text).toMatch(/^\p{Lu}.*\.$/u)
    expect(text).not.toMatch(/undefined|NaN|\[object|null/)
  })

  it('counts as people do', () => {
    expect(messageFor({ code: 'wrong-pin', remaining: 2 })).toBe(
      'Código ou PIN incorreto. Restam 2 tentativas.',
    )
    expect(messageFor({ code: 'wrong-pin', remaining: 1 })).toBe(
      'Código ou PIN incorreto. Resta 1 tentativa.',
    )
    expect(messageFor({ code: 'parked-sales', count: 1 })).toMatch(/^Há 1 venda em espera/)
  })

  it('names the right by its Portuguese name', () => {
    expect(messageFor({ code: 'not-allowed', permission: 'till.close' })).toContain('“Fechar caixa”')
    expect(messageFor({ code: 'not-allowed', permission: 'something-new' })).toContain('esta operação')
  })
})
