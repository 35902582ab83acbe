import { samples } from '#scripts/demo-shop/samples'
import { expect, test } from '../../../fixtures/test'
import { saleScreen } from '../../../screens/selling/sale'
import { startSelling } from '../../../support/app/start-selling'
import { askDatabase, changeDatabase } from '../../../support/app/till'
import { installScanners } from '../../../support/scanners/install-scanners'
import { pressAsScanner } from '../../../support/scanners/scan'
import { serialScanner } from '../../../support/scanners/serial-scanner'
import { resizeWindow } from '../../../support/window/window-size'

const { plain, second } = samples
const GS = '\u001d'
const separator = { key: ']', code: 'BracketRight', ctrl: true } as const

test('GS1 codes by a serial scanner: the goods, their lot and expiry on the line, and what is broken says so', async ({
  dataFolder,
  start,
}) => {
  const scanner = await serialScanner(dataFolder, 'ttyGS1')
  installScanners(dataFolder, [scanner])
  changeDatabase(
    dataFolder,
    "INSERT INTO parameter_value (key, scope, scope_id, version, value) VALUES ('catalog.keep-batch', 'company', 0, 1, 'true')",
  )
  const till = await start()
  const { window } = till
  const sale = saleScreen(window)
  await resizeWindow(till, 1024, 768)
  await startSelling(till)
  await expect(window.getByRole('banner').getByRole('button', { name: 'Leitor', exact: true })).toBeVisible()

  await test.step('a DataMatrix with lot and expiry', async () => {
    await scanner.send(`]d2010${plain.barcode}17261231${GS}10ABC\r`)
    await expect(sale.lines).toHaveCount(1)
    await expect(sale.lines.first()).toContainText(plain.description)
    await expect(sale.lines.first()).toContainText('lote ABC · val. 31/12/2026')
    await expect(sale.code).toHaveValue('')
    expect(askDatabase(dataFolder, 'SELECT lot, expires_on FROM sale_line WHERE lot IS NOT NULL')).toEqual([
      { lot: 'ABC', expires_on: '2026-12-31' },
    ])
  })

  await test.step('a Digital Link in a QR code', async () => {
    await scanner.send(`https://id.gs1.org/01/0${second.barcode}/10/L2\r`)
    await expect(sale.lines).toHaveCount(2)
    await expect(sale.lines.last()).toContainText(second.description)
    await expect(sale.lines.last()).toContainText('lote L2')
  })

  await test.step('the same by a scanner that types, its separator a chord: one look-up of everything', async () => {
    await pressAsScanner(till, [...`010${plain.barcode}`, separator, ...'17261231', 'Enter'])
    await expect(sale.lines).toHaveCount(3)
    await expect(sale.lines.last()).toContainText(plain.description)
    await expect(sale.lines.last()).toContainText('val. 31/12/2026')
  })

  await test.step('one that is cut short sells nothing, and says why', async () => {
    await scanner.send(`]d2010${plain.barcode}${GS}1726\r`)
    await expect(sale.lostCodes.first()).toContainText('O código GS1 veio incompleto')
    await expect(sale.lines).toHaveCount(3)
    await window.screenshot({ path: 'test-results/gs1.png' })
  })
  await scanner.unplug()
})
