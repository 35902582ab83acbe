import { afterEach, expect, it, vi } from 'vitest'
import { fail, ok } from '#shared/kernel/result'
import { receivedLabels } from './received-labels'

afterEach(() => vi.unstubAllGlobals())

const line = (position: number, productId: number, quantity: number, fractional = false) => ({
  position,
  productId,
  quantity,
  fractional,
})
const pages = new Map<number | null, unknown>([
  [null, ok({ lines: [line(3, 30, 2000), line(2, 20, 12_345, true)], hasMore: true })],
  [2, ok({ lines: [line(1, 10, 24_000)], hasMore: false })],
])

it('every line of every page, in the order they were read; one label of what is weighed', async () => {
  vi.stubGlobal('window', {
    balcao: {
      call: ({ input }: { input: { before: number | null } }) => Promise.resolve(pages.get(input.before)),
    },
  })
  expect(await receivedLabels('some')).toEqual(
    ok([
      { productId: 10, quantity: 24 },
      { productId: 20, quantity: 1 },
      { productId: 30, quantity: 2 },
    ]),
  )
})

it('a page that is refused is said', async () => {
  const refused = fail({ code: 'document-not-found' })
  vi.stubGlobal('window', {
    balcao: {
      call: ({ input }: { input: { before: number | null } }) =>
        Promise.resolve(input.before === null ? pages.get(null) : refused),
    },
  })
  expect(await receivedLabels('some')).toEqual(refused)
})
