import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { samples } from '#scripts/demo-shop/samples'
import { expect, test } from '../../../fixtures/test'
import { payInCash } from '../../../screens/selling/payment'
import { saleScreen } from '../../../screens/selling/sale'
import { startSelling } from '../../../support/app/start-selling'
import { scan } from '../../../support/scanners/scan'
import { expectFiguresToAgree } from '../../../support/selling/finished-sale'

const waiting = 'Outro programa está usando o arquivo de vendas.'

test('another program holds the file during a sale: the till waits with a word, and loses nothing', async ({
  till,
}) => {
  const { window, dataFolder } = till
  const sale = saleScreen(window)
  await startSelling(till)
  await scan(till, samples.plain.barcode)
  await expect(sale.lines).toHaveCount(1)

  const other = new Sqlite(join(dataFolder, 'balcao.db'))
  other.exec('BEGIN IMMEDIATE')
  try {
    await scan(till, samples.second.barcode)
    await scan(till, samples.plain.barcode)
    await expect(window.getByRole('status').filter({ hasText: waiting })).toBeVisible()
    // The page draws and answers meanwhile.
    await window.keyboard.press('F1')
    await expect(window.getByRole('dialog')).toBeVisible()
    await window.keyboard.press('Escape')
    await expect(window.getByRole('dialog')).toBeHidden()
    await expect(sale.lines).toHaveCount(1)
  } finally {
    other.exec('ROLLBACK')
    other.close()
  }
  await expect(sale.lines).toHaveCount(3)
  await expect(window.getByText(waiting)).toBeHidden()
  await expect(sale.total).toHaveText('R$ 259,70')
  await payInCash(window)
  await expectFiguresToAgree(dataFolder, 'R$ 259,70')
})

test('a file nobody lets go of: refused with a word, nothing written, and it goes on afterwards', async ({
  till,
}) => {
  const { window, dataFolder } = till
  const sale = saleScreen(window)
  await startSelling(till)
  await scan(till, samples.plain.barcode)
  await expect(sale.lines).toHaveCount(1)
  const other = new Sqlite(join(dataFolder, 'balcao.db'))
  other.exec('BEGIN IMMEDIATE')
  await scan(till, samples.second.barcode)
  await expect(window.getByText('nada foi gravado')).toBeVisible({ timeout: 25_000 })
  other.exec('ROLLBACK')
  other.close()
  await expect(sale.lines).toHaveCount(1)
  await scan(till, samples.second.barcode)
  await expect(sale.lines).toHaveCount(2)
})
