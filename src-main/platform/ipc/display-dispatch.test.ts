import { describe, expect, it } from 'vitest'
import { contract, type OperationName } from '#shared/contract'
import type { DisplayScreen } from '#shared/devices/display/display-screen'
import { createDisplayDispatch } from './display-dispatch'

const screen: DisplayScreen = {
  view: { show: 'idle', shop: 'Loja', greeting: 'Olá' },
  look: { theme: 'light', saleSide: 'left', salePercent: 50, idle: 'both', communication: { kind: 'none' } },
}
const dispatch = createDisplayDispatch(() => screen)
const refused = { ok: false, error: { code: 'unknown-operation' } }

describe('the customer’s window', () => {
  it('is told what it shows', async () => {
    expect(await dispatch({ name: 'display-window.screen', input: {} })).toEqual({ ok: true, value: screen })
  })

  it.each(Object.keys(contract))('is refused %s', async (name) => {
    expect(await dispatch({ name, input: contract[name as OperationName].example })).toEqual(refused)
  })

  it.each([null, 7, 'sale.current', [], { name: '__proto__' }, { name: ['display-window.screen'] }])(
    'is refused what is no call: %j',
    async (raw) => expect(await dispatch(raw)).toEqual(refused),
  )

  it('is sent nothing the display has no place for', async () => {
    const view = Object.assign({ taxId: '403.644.788-29' }, screen.view)
    const leaking = createDisplayDispatch(() => ({ ...screen, view }))
    await expect(leaking({ name: 'display-window.screen', input: {} })).rejects.toThrow('taxId')
  })
})
