import { expect, it } from 'vitest'
import { isToRemind } from './anonymous-alert'

it('is there in each sale, once for each till session, or never', () => {
  const ask = (anonymousAlert: 'each-sale' | 'once' | 'never', session: number) =>
    isToRemind({ anonymousAlert }, session)
  expect([ask('never', 0), ask('never', 0)]).toEqual([false, false])
  expect([ask('once', 1), ask('once', 1)]).toEqual([true, false])
  expect([ask('once', 2), ask('once', 2)]).toEqual([true, false])
  expect([ask('each-sale', 2), ask('each-sale', 2)]).toEqual([true, true])
})
