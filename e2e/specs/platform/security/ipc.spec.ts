import { randomUUID } from 'node:crypto'
import { expect, test } from '../../../fixtures/shared-till'
import { people } from '../../../support/app/people'
import { rawCall } from '../../../support/app/raw-call'

test.describe('what main refuses, over the real channel', () => {
  test('a window it did not open', async ({ till: { app } }) => {
    const reply = await app.evaluate(async ({ BrowserWindow, app: electron }) => {
      const preload = `${electron.getAppPath()}/out/preload/preload.cjs`
      const stranger = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } })
      await stranger.loadURL('app://balcao/index.html')
      const answer: unknown = await stranger.webContents.executeJavaScript(
        "window.balcao.call({ name: 'app.state', input: {} })",
      )
      stranger.destroy()
      return answer
    })
    expect(reply).toEqual({ ok: false, error: { code: 'unknown-window' } })
  })

  for (const name of ['sale.steal', '__proto__', 'constructor', 'toString', '']) {
    test(`an operation the contract does not have: “${name}”`, async ({ till: { window } }) => {
      expect(await rawCall(window, name)).toEqual({ ok: false, error: { code: 'unknown-operation' } })
    })
  }

  test('a request that is no request', async ({ till: { window } }) => {
    const replies = await window.evaluate(async () => {
      const { balcao } = globalThis as unknown as { balcao: { call: (request: unknown) => Promise<unknown> } }
      return Promise.all([null, 7, 'sale.scan', [], { input: {} }].map((request) => balcao.call(request)))
    })
    for (const reply of replies) expect(reply).toEqual({ ok: false, error: { code: 'unknown-operation' } })
  })

  test('anything but the public operations before sign-in', async ({ till: { window } }) => {
    await rawCall(window, 'access.sign-out')
    expect(await rawCall(window, 'sale.scan', { code: '1' })).toEqual({
      ok: false,
      error: { code: 'not-signed-in' },
    })
  })

  test('input that does not fit, naming the field', async ({ till: { window } }) => {
    await rawCall(window, 'access.sign-in', people.cashier)
    expect(await rawCall(window, 'sale.scan', { code: 42 })).toEqual({
      ok: false,
      error: { code: 'invalid-input', field: 'code' },
    })
    expect(await rawCall(window, 'till.open', { float: 10.5 })).toEqual({
      ok: false,
      error: { code: 'invalid-input', field: 'float' },
    })
  })

  test('what the operator has no right to', async ({ till: { window } }) => {
    await rawCall(window, 'access.sign-in', people.cashier)
    const state = await rawCall(window, 'app.state')
    const { keys } = state.value as { keys: unknown }
    expect(await rawCall(window, 'settings.save-keys', keys)).toEqual({
      ok: false,
      error: { code: 'not-allowed', permission: 'settings.keys' },
    })
  })

  test('what needs a supervisor, and an approval meant for something else', async ({ till: { window } }) => {
    await rawCall(window, 'access.sign-in', people.cashier)
    const input = { saleId: randomUUID(), reason: 'cliente desistiu' }
    const refused = { ok: false, error: { code: 'needs-approval', permission: 'sale.cancel' } }
    expect(await rawCall(window, 'sale.cancel', input)).toEqual(refused)
    const approval = await rawCall(window, 'access.approve', {
      ...people.supervisor,
      permission: 'sale.cancel',
      operation: 'sale.cancel',
      operationInput: input,
    })
    const { approvalId } = approval.value as { approvalId: string }
    expect(await rawCall(window, 'sale.cancel', { ...input, reason: 'outro motivo' }, approvalId)).toEqual(
      refused,
    )
    expect(await rawCall(window, 'sale.cancel', input, approvalId)).toEqual(refused)
  })
})
