import { beforeEach, expect, it } from 'vitest'
import type { SaleView } from '#shared/selling/sale/sale-view'
import { testDisplay } from '../../testing/devices/test-display'
import { testLog } from '../../testing/platform/test-log'
import { sell } from '../../testing/till/sell'
import { products } from '../../testing/till/test-shop'
import { testTill } from '../../testing/till/test-till'
import { createDisplayFeed } from './display-feed'

/** A sale of so many shirts, as an answer draws it. */
async function shirts(count: number): Promise<SaleView> {
  const till = testTill()
  till.signIn('cashier')
  await till.must('till.open', { float: 0 as never })
  return sell(till, [products.shirt, count])
}

let one: SaleView
let two: SaleView
let onFile: SaleView
let reads: number
let due: (() => void)[]
let screen: ReturnType<typeof testDisplay>
let feed: ReturnType<typeof createDisplayFeed>

beforeEach(async () => {
  one = await shirts(1)
  two = await shirts(2)
  onFile = one
  reads = 0
  due = []
  screen = testDisplay()
  feed = createDisplayFeed({
    displays: [screen.window, screen.pole],
    currentSale: () => {
      reads += 1
      return onFile
    },
    finishedAt: () => undefined,
    surroundings: () => ({
      shop: 'Loja',
      greeting: 'Olá',
      look: {
        theme: 'light',
        saleSide: 'left',
        salePercent: 50,
        idle: 'both',
        communication: { kind: 'none' },
      },
    }),
    log: testLog(),
    soon: (work) => void due.push(work),
    after: () => () => undefined,
  })
})

function pass(): void {
  for (const work of due.splice(0)) work()
}

const total = () => screen.shown.at(-1)?.view

it('reads a sale nobody drew', () => {
  feed.saleStored()
  pass()
  expect([total(), reads]).toMatchObject([{ total: '35,00' }, 1])
})

it('takes the sale an answer drew of what was just stored', () => {
  feed.saleStored()
  feed.saleDrawn(two)
  pass()
  expect([total(), reads]).toMatchObject([{ total: '70,00' }, 0])
})

it('takes what was drawn once: the next change is read', () => {
  feed.saleStored()
  feed.saleDrawn(two)
  pass()
  feed.saleStored()
  pass()
  expect([total(), reads]).toMatchObject([{ total: '35,00' }, 1])
})

it('reads where something was stored after the answer was drawn', () => {
  feed.saleStored()
  feed.saleDrawn(two)
  feed.saleStored()
  pass()
  expect([total(), reads]).toMatchObject([{ total: '35,00' }, 1])
})

it('keeps nothing drawn of what was not stored', () => {
  feed.saleDrawn(two)
  feed.tell()
  feed.saleDrawn(two)
  pass()
  feed.saleStored()
  pass()
  expect([total(), reads]).toMatchObject([{ total: '35,00' }, 1])
})

it('reads nothing while nobody looks, and what the file holds once somebody does', () => {
  screen.plug(false)
  feed.saleStored()
  feed.saleDrawn(two)
  pass()
  feed.saleStored()
  pass()
  expect([screen.shown.length, reads]).toEqual([0, 0])
  screen.plug(true)
  feed.tell()
  pass()
  expect([total(), reads]).toMatchObject([{ total: '35,00' }, 1])
})
