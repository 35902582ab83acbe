import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { samples } from '#scripts/demo-shop/samples'
import { expect, test } from '../../../fixtures/test'
import { customerWindow } from '../../../screens/customers/customer'
import { payInCash } from '../../../screens/selling/payment'
import { saleScreen } from '../../../screens/selling/sale'
import { startSelling } from '../../../support/app/start-selling'
import { changeDatabase } from '../../../support/app/till'
import { logLines } from '../../../support/data-folder/log'
import { scan } from '../../../support/scanners/scan'

const { taxId, mobile, name } = samples.customers.withCredit

test('an unexpected error: an id on the screen, the rest in the log, without CPF or mobile', async ({
  till,
}) => {
  const { window, dataFolder } = till
  const sale = saleScreen(window)
  await startSelling(till)
  await scan(till, samples.plain.barcode)
  await expect(sale.lines).toHaveCount(1)
  changeDatabase(
    dataFolder,
    `CREATE TRIGGER broken BEFORE UPDATE OF customer_id ON sale
     BEGIN SELECT RAISE(ABORT, 'cliente 403.644.788-29 (${taxId}), celular (11) 98765-4321 (${mobile})'); END`,
  )
  const customer = customerWindow(window)
  await window.keyboard.press('F2')
  await customer.field.fill(taxId)
  await expect(customer.box).toContainText(name)
  await window.keyboard.press('Enter')
  const message = window.getByText(
    /^Algo deu errado e nada foi perdido\. .* informe o código \w{8} ao suporte\.$/,
  )
  await expect(message).toBeVisible()
  const incidentId = /código (\w{8})/.exec((await message.textContent()) ?? '')?.[1]

  const [incident] = logLines(dataFolder).filter((line) => line['incidentId'] === incidentId)
  expect(incident).toMatchObject({ level: 'error', event: 'call-failed', operation: 'sale.set-customer' })
  expect(incident?.['error']).toContain(
    'cliente ***.644.788-** (***.644.788-**), celular (11) *****-4321 ((11) *****-4321)',
  )

  await test.step('and the sale goes on', async () => {
    changeDatabase(dataFolder, 'DROP TRIGGER broken')
    await window.keyboard.press('Enter')
    await expect(sale.customer).toContainText(name)
    await expect(customer.box).toBeHidden()
    await payInCash(window)
  })

  await test.step('every line is JSON with a time, a level and an event', () => {
    const lines = logLines(dataFolder)
    expect(lines.map(({ event }) => event)).toEqual(
      expect.arrayContaining(['start', 'sign-in', 'backup-taken', 'call-failed']),
    )
    for (const { at, level, event } of lines) {
      expect(new Date(String(at)).toISOString()).toBe(at)
      expect(['info', 'error']).toContain(level)
      expect(event).toMatch(/^[a-z-]+$/)
    }
  })

  await test.step('nothing in the folder names the customer', () => {
    const folder = join(dataFolder, 'logs')
    for (const file of readdirSync(folder)) {
      const written = readFileSync(join(folder, file), 'utf8')
      for (const secret of [taxId, '403.644.788-29', mobile, '98765-4321', name])
        expect(written).not.toContain(secret)
    }
  })
})

test('a screen that cannot be drawn: an id to read out, found in the log, and the sale is there after “Recarregar”', async ({
  till,
}) => {
  const { app, window, dataFolder } = till
  await startSelling(till)
  await scan(till, samples.plain.barcode)
  await expect(saleScreen(window).total).toHaveText('R$ 49,90')
  await app.evaluate(({ BrowserWindow }) => {
    const payload = { name: 'Impressora', status: 'a state nobody declared' }
    BrowserWindow.getAllWindows()[0]?.webContents.send('event', { name: 'printer-changed', payload })
  })
  await expect(window.getByRole('heading', { name: 'A tela parou de responder' })).toBeVisible()
  const said = await window.getByText(/informe ao suporte o código/).textContent()
  const incidentId = /T-[0-9A-F]{8}/.exec(said ?? '')?.[0]
  const found = () => logLines(dataFolder).filter((line) => line['incidentId'] === incidentId)
  await expect.poll(found).toMatchObject([{ level: 'error', event: 'screen-failed' }])
  expect(found()[0]?.['error']).toContain('TypeError')

  await window.keyboard.press('Enter')
  await expect(saleScreen(window).total).toHaveText('R$ 49,90')
  await expect(saleScreen(window).code).toBeFocused()
})

test('what fails outside any drawing: an id on the screen, the rest in the log, and the till goes on', async ({
  till,
}) => {
  const { window, dataFolder } = till
  await startSelling(till)
  for (const [what, event, fail] of [
    ['timer', 'window-error', "setTimeout(() => { throw new Error('timer of 403.644.788-29') })"],
    ['promise', 'promise-rejected', "void Promise.reject(new Error('promise of 403.644.788-29'))"],
  ] as const) {
    const script = `(() => { ${fail} })()`
    await till.app.evaluate(
      ({ BrowserWindow }, source) => BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(source),
      `${script}; undefined`,
    )
    const found = () =>
      logLines(dataFolder).filter((line) => line['event'] === event && String(line['error']).includes(what))
    await expect.poll(found).toHaveLength(1)
    expect(found()[0]?.['error']).toContain('***.644.788-**')
    await expect(window.getByText(String(found()[0]?.['incidentId']))).toBeVisible()
  }
  await scan(till, samples.plain.barcode)
  await expect(saleScreen(window).total).toHaveText('R$ 49,90')
})
