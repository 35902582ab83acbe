import { statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '../../../fixtures/test'
import { closeTill, type Till } from '../../../support/app/till'

const bounds = ({ app }: Till) =>
  app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows().find((one) => one.getTitle() === 'Balcão PDV')
    return window?.getBounds() ?? null
  })

test('the window opens as it was left, and a place that is gone is forgotten', async ({ start }) => {
  const till = await start()
  await expect(till.window.getByRole('heading', { name: 'Identifique-se' })).toBeVisible()
  await till.app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows().find((one) => one.getTitle() === 'Balcão PDV')
    window?.unmaximize()
    window?.setBounds({ x: 40, y: 20, width: 1100, height: 710 })
  })
  const left = { x: 40, y: 20, width: 1100, height: 710 }
  await expect.poll(() => bounds(till)).toEqual(left)
  await closeTill(till)
  const again = await start()
  await expect(again.window.getByRole('heading', { name: 'Identifique-se' })).toBeVisible()
  expect(await bounds(again)).toEqual(left)
})

test('the data folder is its user’s alone, and the demo shop says so on every screen', async ({ till }) => {
  await expect(till.window.getByRole('note')).toHaveText('Loja de demonstração')
  if (process.platform === 'win32') return
  const mode = (path: string) => (statSync(path).mode & 0o777).toString(8)
  expect(mode(till.dataFolder)).toBe('700')
  for (const name of ['balcao.db', 'balcao.db-wal', 'logs/balcao.log'])
    expect(mode(join(till.dataFolder, name)), name).toBe('600')
})
