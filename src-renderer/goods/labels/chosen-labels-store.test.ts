import { beforeEach, expect, it } from 'vitest'
import { productIdSchema } from '#shared/kernel/ids'
import { addLabels, clearLabels, useChosenLabels } from './chosen-labels-store'

const product = (id: number) => productIdSchema.parse(id)
const label = (id: number, quantity = 1) => ({ productId: product(id), quantity })
const chosen = () => useChosenLabels.getState().labels

beforeEach(clearLabels)

it('adds to what was chosen before, and to the same product', () => {
  addLabels([label(1), label(2, 3)])
  expect(addLabels([label(2, 4), label(3), label(3)])).toBe(true)
  expect(chosen()).toEqual([label(1), label(2, 7), label(3, 2)])
})

it('takes none of them where they are more products than are printed at once', () => {
  addLabels([label(1)])
  const many = (count: number) => Array.from({ length: count }, (_, at) => label(at + 1))
  expect(addLabels(many(1001))).toBe(false)
  expect(chosen()).toEqual([label(1)])
  expect(addLabels(many(1000))).toBe(true)
  expect(chosen()).toHaveLength(1000)
})
