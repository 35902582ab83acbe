import { mkdtempSync, readdirSync, renameSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { samples } from '#scripts/demo-shop/samples'
import { testOnEmptyFolder } from '../../../fixtures/empty-folder'
import { expect, test } from '../../../fixtures/test'
import { dialog } from '../../../screens/platform/dialog'
import { recoveryScreen } from '../../../screens/platform/recovery'
import { openFromMenu } from '../../../screens/platform/till-menu'
import { payInCash } from '../../../screens/selling/payment'
import { saleScreen } from '../../../screens/selling/sale'
import { copiesScreen } from '../../../screens/store/copies'
import { setupScreen } from '../../../screens/store/setup'
import { signIn } from '../../../screens/store/sign-in'
import { willChooseFolder } from '../../../support/app/choose-folder'
import { people } from '../../../support/app/people'
import { untilRelaunch } from '../../../support/app/relaunch'
import { startSelling } from '../../../support/app/start-selling'
import { askDatabase } from '../../../support/app/till'
import { backUp, backups } from '../../../support/data-folder/backups'
import { demoFolder, removeFolder } from '../../../support/data-folder/demo-folder'
import { scan } from '../../../support/scanners/scan'
import { seriousFindings } from '../../../support/window/axe'
import { resizeWindow } from '../../../support/window/window-size'

const salesIn = (dataFolder: string): number =>
  askDatabase<{ n: number }>(dataFolder, "SELECT count(*) AS n FROM sale WHERE state = 'finished'")[0]?.n ?? 0

test('a copy now, into a second drive, looked into and gone back to', async ({ start, dataFolder }) => {
  const drive = mkdtempSync(join(tmpdir(), 'pendrive-'))
  const before = salesIn(dataFolder)
  const till = await start()
  const { window } = till
  await resizeWindow(till, 1024, 768)
  await startSelling(till, people.manager)
  await openFromMenu(window, 'Cópias de segurança')
  const screen = copiesScreen(window)

  await test.step('the program’s own first copy, and one more by Enter', async () => {
    await expect(screen.rows).toHaveCount(1)
    await expect(screen.take).toBeFocused()
    await window.keyboard.press('Enter')
    await expect(screen.rows).toHaveCount(2)
    await expect(screen.last).toContainText('agora mesmo')
    await expect(screen.last).toContainText('conferida · neste computador')
  })

  await test.step('a second folder: not the till’s own; another drive gets what there is', async () => {
    await willChooseFolder(till, dataFolder)
    await screen.choose.click()
    await expect(screen.second).toContainText('Esta é a pasta do próprio caixa.')
    await willChooseFolder(till, drive)
    await screen.choose.click()
    await expect(screen.second).toContainText('Em dia')
    await expect(screen.rows.first()).toContainText('neste computador e na segunda pasta')
    expect(await seriousFindings(window)).toEqual([])
    await window.screenshot({ path: test.info().outputPath('copies.png') })
  })

  await test.step('the drive is pulled out: the copy is made all the same, and it is said', async () => {
    renameSync(drive, `${drive}-away`)
    await screen.take.click()
    await expect(screen.second).toContainText('A segunda pasta não foi encontrada.')
    await expect(screen.rows).toHaveCount(3)
    renameSync(`${drive}-away`, drive)
    await screen.take.click()
    await expect(screen.second).toContainText('Em dia')
    const [own = ''] = readdirSync(drive)
    expect(readdirSync(join(drive, own)).toSorted()).toEqual([...backups(dataFolder), 'photos'].toSorted())
  })

  await test.step('a sale later, a look inside says what would be left behind', async () => {
    await window.keyboard.press('Escape')
    await expect(saleScreen(window).code).toBeFocused()
    await scan(till, samples.plain.barcode)
    await expect(saleScreen(window).lines).toHaveCount(1)
    await payInCash(window)
    await expect(saleScreen(window).code).toBeFocused()
    await openFromMenu(window, 'Cópias de segurança')
    await screen.rows.first().click()
    await expect(screen.fact('Vendas')).toHaveText(String(before))
    await expect(screen.inside).toContainText('Depois dela foi feita 1 venda')
    expect(await seriousFindings(window)).toEqual([])
    await window.screenshot({ path: test.info().outputPath('inside.png') })
  })

  await test.step('gone back to: as it was, the file it replaces kept', async () => {
    await screen.restore.click()
    await recoveryScreen(window).identify(people.manager)
    await untilRelaunch(till, () => screen.confirmation.getByRole('button', { name: 'Restaurar' }).click())
    const again = await start()
    await signIn(again.window, people.manager)
    await expect(dialog(again.window, 'Uma cópia de segurança foi restaurada')).toContainText(
      'antes-de-restaurar-',
    )
    expect(salesIn(dataFolder)).toBe(before)
  })
  removeFolder(drive)
})

testOnEmptyFolder('a new computer takes the shop over from a drive', async ({ start, dataFolder }) => {
  const old = await demoFolder()
  const drive = mkdtempSync(join(tmpdir(), 'pendrive-'))
  const till = await start()
  const { window } = till
  await resizeWindow(till, 1024, 768)
  await expect(setupScreen(window).legalName).toBeFocused()
  const button = window.getByRole('button', { name: 'Restaurar de uma cópia' })

  await testOnEmptyFolder.step('a folder without copies says so', async () => {
    await willChooseFolder(till, drive)
    await button.click()
    const box = dialog(window, 'Restaurar de outra pasta')
    await expect(box).toContainText('Nenhuma cópia do Balcão PDV foi encontrada nesta pasta.')
    await box.getByRole('button', { name: 'Voltar' }).click()
  })

  await testOnEmptyFolder.step('the drive’s newest is offered, and its manager brings it back', async () => {
    backUp(old, join(drive, 'balcao-pdv-0a1b2c3d'))
    await button.click()
    const box = dialog(window, 'Restaurar de outra pasta')
    await expect(box.getByRole('radio')).toHaveCount(1)
    await window.screenshot({ path: testOnEmptyFolder.info().outputPath('other-folder.png') })
    expect(await seriousFindings(window)).toEqual([])
    await window.keyboard.press('Enter')
    const screen = recoveryScreen(window)
    await screen.identify(people.manager)
    await untilRelaunch(till, () => screen.confirm.click())
    const again = await start()
    await signIn(again.window, people.manager)
    await expect(dialog(again.window, 'Uma cópia de segurança foi restaurada')).toBeVisible()
  })
  expect(salesIn(dataFolder)).toBe(salesIn(old))
  removeFolder(drive)
  removeFolder(old)
})
