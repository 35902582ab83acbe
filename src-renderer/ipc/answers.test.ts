import { QueryObserver } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { fail, ok } from '#shared/kernel/result'
import { answers, askAgain, forgetAnswers } from './answers'
import { call } from './client'

const main = vi.fn<(name: string) => unknown>()

beforeEach(() => {
  vi.stubGlobal('window', {
    balcao: {
      call: ({ name }: { name: string }) => Promise.resolve(main(name)),
    },
  })
})
afterEach(() => {
  forgetAnswers()
  main.mockReset()
  vi.unstubAllGlobals()
})

/** A screen that asks; what it shows, and how it closes. */
function screen(name: 'loyalty.pending' | 'till.closings') {
  const observer = new QueryObserver(answers, { queryKey: [name, {}], queryFn: () => call(name, {}) })
  return { close: observer.subscribe(() => undefined), shown: () => observer.getCurrentResult().data }
}
const rest = () => new Promise((resolve) => setTimeout(resolve, 5))

it('shows a refusal as what it is, asked once', async () => {
  const refused = fail({ code: 'disk-full' })
  main.mockReturnValue(refused)
  const { shown, close } = screen('till.closings')
  await rest()
  expect(shown()).toEqual(refused)
  expect(main).toHaveBeenCalledTimes(1)
  close()
})

it('asks again what is on the screen, and nothing else', async () => {
  main.mockReturnValue(ok([]))
  const open = screen('loyalty.pending')
  const other = screen('till.closings')
  await rest()
  main.mockClear()
  await askAgain('loyalty.pending')
  expect(main.mock.calls).toEqual([['loyalty.pending']])
  open.close()
  await rest()
  main.mockClear()
  await askAgain('loyalty.pending')
  expect(main).not.toHaveBeenCalled()
  other.close()
})

it('keeps nothing for whoever signs in next, and nothing of a screen that closed', async () => {
  main.mockReturnValue(ok([]))
  const open = screen('till.closings')
  await rest()
  forgetAnswers()
  expect(answers.getQueryCache().getAll()).toEqual([])
  open.close()
  const again = screen('till.closings')
  await rest()
  again.close()
  await rest()
  expect(answers.getQueryCache().getAll()).toEqual([])
})
