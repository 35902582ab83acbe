import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { samples } from '#scripts/demo-shop/samples'
import { expect, test } from '../../../fixtures/test'
import { saleScreen } from '../../../screens/selling/sale'
import { openTill } from '../../../screens/store/open-till'
import { signIn } from '../../../screens/store/sign-in'
import { people } from '../../../support/app/people'
import { askDatabase, closeTill, startTill } from '../../../support/app/till'
import { removeFolder } from '../../../support/data-folder/demo-folder'
import {
  canMount,
  fillDisk,
  freeDisk,
  mountSmallDisk,
  unmountDisk,
} from '../../../support/data-folder/small-disk'
import { soundFolder } from '../../../support/data-folder/sound-folder'

test('a full disk while finishing: said in words, nothing half-written, and it goes on once there is room', async ({
  dataFolder,
}) => {
  test.skip(!canMount, 'Mounting a small disk needs root.')
  const disk = mkdtempSync(join(tmpdir(), 'balcao-disk-'))
  mountSmallDisk(disk, 96)
  cpSync(dataFolder, disk, { recursive: true })
  const till = await startTill(disk)
  try {
    const { window } = till
    await signIn(window, people.cashier)
    await openTill(window, '100,00')
    const sale = saleScreen(window)
    const { lines, code } = sale
    await sale.type(samples.plain.barcode)
    await expect(lines).toHaveCount(1)
    await code.press('F8')
    const finish = window.getByRole('button', { name: /Finalizar venda/ })
    await window.getByRole('button', { name: /Dinheiro/ }).click()
    await window.getByLabel('Valor recebido').press('Enter')
    await expect(finish).toBeEnabled()

    const [{ number } = { number: 0 }] = askDatabase<{ number: number }>(
      disk,
      'SELECT next_sale_number AS number FROM terminal WHERE id = 1',
    )
    fillDisk(disk)
    await finish.click()
    await expect(window.getByText(/disco/i).first()).toBeVisible()
    await expect(finish).toBeVisible()
    expect(
      askDatabase(
        disk,
        "SELECT state FROM sale WHERE state IN ('open', 'paying', 'finished') AND number = ?",
        number,
      ),
    ).toEqual([])

    freeDisk(disk)
    await finish.click()
    await expect(code).toBeFocused()
    expect(askDatabase(disk, 'SELECT state FROM sale WHERE terminal_id = 1 AND number = ?', number)).toEqual([
      { state: 'finished' },
    ])
    expect(soundFolder(disk)).toEqual([])
  } finally {
    await closeTill(till)
    unmountDisk(disk)
    removeFolder(disk)
  }
})
