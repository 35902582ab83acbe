import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { corruptTable } from '#main/testing/file/corrupt-table'
import { samples } from '#scripts/demo-shop/samples'
import { expect, test } from '../../../fixtures/test'
import { dialog } from '../../../screens/platform/dialog'
import { recoveryScreen } from '../../../screens/platform/recovery'
import { payInCash } from '../../../screens/selling/payment'
import { saleScreen } from '../../../screens/selling/sale'
import { signIn } from '../../../screens/store/sign-in'
import { people } from '../../../support/app/people'
import { untilRelaunch } from '../../../support/app/relaunch'
import { startSelling } from '../../../support/app/start-selling'
import { askDatabase, changeDatabase, closeTill, type Till } from '../../../support/app/till'
import { audited } from '../../../support/data-folder/audit'
import { backUp, backups } from '../../../support/data-folder/backups'
import { logLines } from '../../../support/data-folder/log'
import { soundFolder } from '../../../support/data-folder/sound-folder'
import { scan } from '../../../support/scanners/scan'
import { expectFiguresToAgree } from '../../../support/selling/finished-sale'

const damaged = 'O arquivo de vendas está danificado'
const missing = 'O arquivo de vendas não foi encontrado'

const shopFile = (dataFolder: string): string => join(dataFolder, 'balcao.db')
const setAside = (dataFolder: string): string[] =>
  readdirSync(dataFolder).filter((name) => /^danificado-.*\.db$/.test(name))

/** Restores the copy that is chosen, as somebody who reads the question first, and waits for the program to end. */
async function restore(till: Till): Promise<void> {
  const screen = recoveryScreen(till.window)
  await screen.restore.click()
  await expect(screen.confirmation).toContainText('O arquivo atual não é apagado')
  await screen.identify(people.manager)
  await untilRelaunch(till, () => screen.confirm.click())
}

const troubles = [
  ['garbage', damaged, (path: string) => writeFileSync(path, 'Isto não é um banco de dados. '.repeat(1000))],
  ['cut short', damaged, (path: string) => truncateSync(path, Math.floor(statSync(path).size / 2))],
  ['empty', damaged, (path: string) => truncateSync(path, 0)],
  ['missing', missing, (path: string) => rmSync(path)],
] as const

for (const [how, title, spoil] of troubles)
  test(`a file that is ${how}: said in words, left as it is, and its copy sells again`, async ({
    start,
    dataFolder,
  }) => {
    const path = shopFile(dataFolder)
    const content = () => (existsSync(path) ? readFileSync(path, 'latin1') : null)
    backUp(dataFolder)
    spoil(path)
    const spoilt = content()

    const till = await start()
    const screen = recoveryScreen(till.window)
    await expect(screen.title).toHaveText(title)
    await expect(screen.tryAgain).toBeFocused()
    await expect(screen.copies).toHaveCount(1)
    await expect(screen.copies).toBeChecked()
    const [incident] = logLines(dataFolder).filter(({ event }) => event === 'database-unusable')
    await expect(till.window.getByText(String(incident?.['incidentId']))).toBeVisible()
    await expect(till.window.getByText(path)).toBeVisible()

    await untilRelaunch(till, () => till.window.keyboard.press('Enter'))
    expect(content()).toEqual(spoilt)

    const again = await start()
    await expect(recoveryScreen(again.window).title).toHaveText(title)
    await restore(again)
    expect(setAside(dataFolder).map((name) => readFileSync(join(dataFolder, name), 'latin1'))).toEqual(
      spoilt === null ? [] : [spoilt],
    )
    expect(backups(dataFolder)).toHaveLength(1)

    const restored = await start()
    await startSelling(restored)
    await scan(restored, samples.plain.barcode)
    await expect(saleScreen(restored.window).total).toHaveText('R$ 49,90')
    await payInCash(restored.window)
    await expectFiguresToAgree(dataFolder, 'R$ 49,90')
    await closeTill(restored)
    expect(soundFolder(dataFolder)).toEqual([])
  })

test('a file somebody moved is found again once it is put back', async ({ start, dataFolder }) => {
  const path = shopFile(dataFolder)
  backUp(dataFolder)
  changeDatabase(dataFolder, "UPDATE operator SET name = 'Ana depois da cópia' WHERE code = '101'")
  renameSync(path, `${path}.moved`)
  const till = await start()
  await expect(recoveryScreen(till.window).title).toHaveText(missing)
  renameSync(`${path}.moved`, path)
  await untilRelaunch(till, () => recoveryScreen(till.window).tryAgain.click())

  const again = await start()
  await startSelling(again)
  await expect(again.window.getByRole('banner')).toContainText('Ana depois da cópia')
})

test('without any copy there is nothing to choose, and still no new file', async ({ start, dataFolder }) => {
  writeFileSync(shopFile(dataFolder), 'lixo')
  const { window } = await start()
  const screen = recoveryScreen(window)
  await expect(screen.title).toHaveText(damaged)
  await expect(window.getByText('Nenhuma cópia foi encontrada neste computador.')).toBeVisible()
  await expect(screen.restore).toHaveCount(0)
  expect(readFileSync(shopFile(dataFolder), 'utf8')).toBe('lixo')
})

test('a copy that is damaged too is refused; an older one is taken', async ({ start, dataFolder }) => {
  backUp(dataFolder)
  corruptTable(backUp(dataFolder), 'product_barcode')
  writeFileSync(shopFile(dataFolder), 'lixo')
  const till = await start()
  const { window } = till
  const screen = recoveryScreen(window)
  await expect(screen.copies).toHaveCount(2)
  await expect(screen.copies.first()).toBeChecked()
  await screen.restore.click()
  await screen.identify(people.manager)
  await screen.confirm.click()
  await expect(
    window.getByText('Esta cópia também está danificada. Escolha uma cópia mais antiga.'),
  ).toBeVisible()
  await expect(screen.restore).toBeFocused()
  expect(readFileSync(shopFile(dataFolder), 'utf8')).toBe('lixo')
  await screen.copies.last().click()
  await restore(till)

  const again = await start()
  await expect(again.window.getByRole('heading', { name: 'Identifique-se' })).toBeVisible()
  expect(soundFolder(dataFolder)).toEqual([])
})

test('a file of a newer version is not touched, and opens once the program is up to date', async ({
  start,
  dataFolder,
}) => {
  backUp(dataFolder)
  const [{ known } = { known: 0 }] = askDatabase<{ known: number }>(
    dataFolder,
    'SELECT user_version AS known FROM pragma_user_version',
  )
  changeDatabase(dataFolder, `PRAGMA user_version = ${known + 1}`)
  const before = readFileSync(shopFile(dataFolder))
  const till = await start()
  const screen = recoveryScreen(till.window)
  await expect(screen.title).toHaveText('Este programa precisa ser atualizado')
  await expect(till.window.getByText('Nada foi alterado nem perdido.')).toBeVisible()
  await expect(screen.restore).toHaveCount(0)
  await untilRelaunch(till, () => screen.tryAgain.click())
  expect(readFileSync(shopFile(dataFolder)).equals(before)).toBe(true)

  changeDatabase(dataFolder, `PRAGMA user_version = ${known}`)
  const again = await start()
  await expect(again.window.getByRole('heading', { name: 'Identifique-se' })).toBeVisible()
})

test('a page gone bad while a sale is open: the next start knows, and the program’s own copy sells again', async ({
  start,
  dataFolder,
}) => {
  const till = await start()
  const sale = saleScreen(till.window)
  await expect.poll(() => backups(dataFolder)).toHaveLength(1)
  await startSelling(till)
  await sale.type(samples.noBarcode.code)
  await expect(sale.total).toHaveText('R$ 25,00')
  corruptTable(shopFile(dataFolder), 'product_barcode')
  await untilRelaunch(till, () => scan(till, samples.plain.barcode))

  const recovering = await start()
  const screen = recoveryScreen(recovering.window)
  await expect(screen.title).toHaveText(damaged)
  await screen.tryAgain.click()
  await expect(
    recovering.window.getByText('O arquivo foi conferido e está danificado. Restaure a cópia mais recente.'),
  ).toBeVisible()
  await expect(screen.tryAgain).toBeFocused()
  await restore(recovering)

  const restored = await start()
  await startSelling(restored)
  await scan(restored, samples.plain.barcode)
  await expect(saleScreen(restored.window).total).toHaveText('R$ 49,90')
})

test('a cashier cannot restore; a manager does, and the next manager is told', async ({
  start,
  dataFolder,
}) => {
  backUp(dataFolder)
  corruptTable(shopFile(dataFolder), 'product_barcode')
  writeFileSync(`${shopFile(dataFolder)}.damaged`, 'K7Q2M9XA')
  writeFileSync(join(dataFolder, 'backups', 'planted.db'), 'lixo')
  const till = await start()
  const screen = recoveryScreen(till.window)
  await expect(screen.copies).toHaveCount(1)
  await screen.restore.click()
  await screen.identify(people.cashier)
  await screen.confirm.click()
  await expect(screen.confirmation).toContainText(
    'Só quem tem o direito de restaurar cópias pode fazer isto.',
  )
  expect(setAside(dataFolder)).toEqual([])
  await screen.identify(people.manager)
  await untilRelaunch(till, () => screen.confirm.click())

  const again = await start()
  await signIn(again.window, people.manager)
  const news = dialog(again.window, 'Uma cópia de segurança foi restaurada')
  await expect(news).toContainText(setAside(dataFolder)[0] ?? '')
  await news.getByRole('button', { name: 'Entendi' }).click()
  expect(audited(dataFolder, 'database.restore')).toHaveLength(1)
  await expect(news).toBeHidden()
})

test('a mark planted beside a sound file opens no door: the till starts as ever', async ({
  start,
  dataFolder,
}) => {
  backUp(dataFolder)
  writeFileSync(`${shopFile(dataFolder)}.damaged`, 'planted')
  const till = await start()
  await expect(till.window.getByRole('heading', { name: 'Identifique-se' })).toBeVisible()
  expect(existsSync(`${shopFile(dataFolder)}.damaged`)).toBe(false)
})
