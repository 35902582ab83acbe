import { QueryObserver } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { AppEvents, EventName } from '#shared/events'
import { ok } from '#shared/kernel/result'
import { answers, forgetAnswers } from '../ipc/answers'
import type { PushMessage } from '../ipc/bridge'
import { call } from '../ipc/client'
import type { FeatureUi } from './feature'
import { listenToMain } from './listen-to-main'

const main = vi.fn<(name: string) => unknown>()
const listeners = new Set<(message: PushMessage) => void>()

beforeEach(() => {
  main.mockReturnValue(ok([]))
  vi.stubGlobal('window', {
    balcao: {
      call: ({ name }: { name: string }) => Promise.resolve(main(name)),
      on: (listener: (message: PushMessage) => void) => {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
    },
  })
})
afterEach(() => {
  forgetAnswers()
  main.mockReset()
  vi.unstubAllGlobals()
})

const rest = () => new Promise((resolve) => setTimeout(resolve, 5))

function tell<Name extends EventName>(name: Name, payload: AppEvents[Name]): void {
  for (const listener of listeners) listener({ name, payload })
}

it('asks again what an event made old while a screen shows it, until it stops', async () => {
  const observer = new QueryObserver(answers, {
    queryKey: ['loyalty.pending', {}],
    queryFn: () => call('loyalty.pending', {}),
  })
  const close = observer.subscribe(() => undefined)
  await rest()
  const stop = listenToMain([{ madeOld: { 'loyalty-pending': ['loyalty.pending'] } }])
  main.mockClear()
  tell('loyalty-pending', { waiting: 1, tasks: 0, since: { waiting: 1, tasks: null } })
  tell('file-busy', { waits: true })
  await rest()
  expect(main.mock.calls).toEqual([['loyalty.pending']])
  stop()
  tell('loyalty-pending', { waiting: 2, tasks: 0, since: { waiting: 1, tasks: null } })
  await rest()
  expect(main).toHaveBeenCalledTimes(1)
  close()
})

it('tells every feature that hears an event what it says, and no other', () => {
  const heard: unknown[] = []
  const hearing: FeatureUi = { hears: { 'backup-failed': (payload) => heard.push(payload) } }
  const stop = listenToMain([hearing, {}, hearing, { hears: { 'file-busy': () => heard.push('other') } }])
  tell('backup-failed', { incidentId: 'B-1' })
  expect(heard).toEqual([{ incidentId: 'B-1' }, { incidentId: 'B-1' }])
  stop()
  expect(listeners.size).toBe(0)
})
