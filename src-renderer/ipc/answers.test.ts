import { QueryObserver } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { AppEvents, EventName } from '#shared/events'
import { fail, ok } from '#shared/kernel/result'
import { answers, askAgain, askAgainOnEvents, forgetAnswers } from './answers'
import type { PushMessage } from './bridge'
import { call } from './client'

const main = vi.fn<(name: string) => unknown>()
let push: (message: PushMessage) => void = () => undefined

beforeEach(() => {
  vi.stubGlobal('window', {
    balcao: {
      call: ({ name }: { name: string }) => Promise.resolve(main(name)),
      on: (listener: typeof push) => {
        push = listener
        return () => {
          push = () => undefined
        }
      },
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
const tell = <E extends EventName>(name: E, payload: AppEvents[E]) => push({ name, payload })

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

it('asks again what an event made old, until it stops', async () => {
  main.mockReturnValue(ok([]))
  const open = screen('loyalty.pending')
  await rest()
  const stop = askAgainOnEvents([{ event: 'loyalty-pending', questions: ['loyalty.pending'] }])
  main.mockClear()
  tell('loyalty-pending', { waiting: 1, tasks: 0 })
  tell('file-busy', { waits: true })
  await rest()
  expect(main).toHaveBeenCalledTimes(1)
  stop()
  tell('loyalty-pending', { waiting: 2, tasks: 0 })
  await rest()
  expect(main).toHaveBeenCalledTimes(1)
  open.close()
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
