import { beforeEach, expect, it } from 'vitest'
import type { AppState } from '../../src-shared/contract/app'
import { useAppStore } from '../shell/app-store'
import { isToRemind } from './anonymous-alert'

function openTill(openedAt: number): void {
  useAppStore.setState({ app: { till: { openedAt } } as AppState })
}

beforeEach(() => openTill(0))

it('is there in each sale, once for each till session, or never', () => {
  const ask = (anonymousAlert: 'each-sale' | 'once' | 'never') => isToRemind({ anonymousAlert })
  expect([ask('never'), ask('never')]).toEqual([false, false])
  openTill(1)
  expect([ask('once'), ask('once')]).toEqual([true, false])
  openTill(2)
  expect([ask('once'), ask('once')]).toEqual([true, false])
  expect([ask('each-sale'), ask('each-sale')]).toEqual([true, true])
})
