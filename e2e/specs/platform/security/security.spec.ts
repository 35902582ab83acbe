import { expect, test } from '../../../fixtures/shared-till'

test.describe('the operator window', () => {
  test('is sandboxed and isolated, without Node', async ({ till: { app, window } }) => {
    const preferences = await app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
        getLastWebPreferences: () => Record<string, unknown>
      }
      const { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag } =
        contents.getLastWebPreferences()
      return { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag: webviewTag ?? false }
    })
    expect(preferences).toEqual({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
    })
    const globals = await window.evaluate(() => ({
      require: typeof (globalThis as Record<string, unknown>)['require'],
      process: typeof (globalThis as Record<string, unknown>)['process'],
      bridge: Object.keys((globalThis as unknown as { balcao: object }).balcao).sort(),
    }))
    expect(globals).toEqual({ require: 'undefined', process: 'undefined', bridge: ['call', 'on'] })
  })

  test('runs under a policy without eval, inline scripts or remote content', async ({ till: { window } }) => {
    const policy = await window.evaluate(async () => {
      const page = await fetch(location.href)
      return page.headers.get('content-security-policy') ?? ''
    })
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).not.toContain('unsafe-eval')

    const outcome = await window.evaluate(
      () =>
        new Promise<{ evaluated: boolean; inlineRan: boolean; fetched: boolean }>((resolve) => {
          const attempt = async (): Promise<void> => {
            let evaluated = true
            try {
              const run = eval as (code: string) => unknown
              run('1')
            } catch {
              evaluated = false
            }
            const script = document.createElement('script')
            script.textContent = 'window.inlineRan = true'
            document.head.append(script)
            const fetched = await fetch('http://127.0.0.1:9/').then(
              () => true,
              () => false,
            )
            resolve({ evaluated, inlineRan: 'inlineRan' in window, fetched })
          }
          // In a timer, so that the test driver's own privileges do not count.
          setTimeout(() => void attempt(), 0)
        }),
    )
    expect(outcome).toEqual({ evaluated: false, inlineRan: false, fetched: false })
  })

  test('goes nowhere and opens nothing', async ({ till: { app, window } }) => {
    const opened = await window.evaluate(() => globalThis.open('https://example.com') === null)
    expect(opened).toBe(true)
    await window.evaluate(() => {
      location.href = 'https://example.com'
    })
    await window.waitForTimeout(300)
    expect(window.url()).toMatch(/^app:\/\/balcao\//)
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  })

  test('serves nothing from outside its folder', async ({ till: { window } }) => {
    const served = await window.evaluate(() =>
      Promise.all(
        ['/../main/main.js', '/%2e%2e/main/main.js', '/..%2f..%2fpackage.json'].map((path) =>
          fetch(`app://balcao${path}`).then(
            (answer) => answer.ok,
            () => false,
          ),
        ),
      ),
    )
    expect(served).toEqual([false, false, false])
  })

  test('is given no permission', async ({ till: { window } }) => {
    const state = await window.evaluate(() =>
      navigator.permissions.query({ name: 'geolocation' }).then((answer) => answer.state),
    )
    expect(state).toBe('denied')
  })
})
