import { beforeEach, describe, expect, it } from 'vitest'
import type { SaleView } from '#shared/selling/sale/sale-view'
import { applySale } from '../../open-sale/use-sale'
import { currentLostCodes, dismissLostCode, dismissNewestLostCode, keepLostCode } from './lost-codes'

const sale = (id: string, lines: number): SaleView =>
  ({ id, lines: Array.from({ length: lines }, (_, at) => ({ id: `${id}${at}` })) }) as unknown as SaleView

const lose = (code: string) => keepLostCode({ code, message: code, remedy: 'search', isUnknown: true })
const shown = () => currentLostCodes().map(({ code }) => code)

describe('codes that became no line', () => {
  beforeEach(() => {
    applySale(null)
    for (const { id } of currentLostCodes()) dismissLostCode(id)
  })

  it('go with the sale they were read for', () => {
    applySale(sale('a', 1))
    lose('1')
    lose('2')
    expect(shown()).toEqual(['2', '1'])
    applySale(null)
    expect(shown()).toEqual([])
    applySale(sale('b', 1))
    expect(shown()).toEqual([])
  })

  it('come back with a sale that was set aside', () => {
    applySale(sale('c', 2))
    lose('1')
    applySale(null)
    applySale(sale('d', 1))
    lose('2')
    applySale(null)
    applySale(sale('c', 2))
    expect(shown()).toEqual(['1'])
  })

  it('read before the first line belong to the sale that begins, not to one that is recalled', () => {
    lose('1')
    expect(shown()).toEqual(['1'])
    applySale(sale('e', 1))
    expect(shown()).toEqual(['1'])
    applySale(null)
    lose('2')
    applySale(sale('f', 3))
    expect(shown()).toEqual([])
    applySale(null)
    expect(shown()).toEqual([])
  })

  it('are dismissed one by one, the newest first', () => {
    applySale(sale('g', 1))
    lose('1')
    lose('2')
    for (const left of [['1'], [], []]) {
      dismissNewestLostCode()
      expect(shown()).toEqual(left)
    }
  })
})
