import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { currentVersion } from '#main/platform/database/migrations/migrations'
import { expect, testOnEmptyFolder as test } from '../../../fixtures/empty-folder'
import { recoveryScreen } from '../../../screens/platform/recovery'
import { upgradeScreen } from '../../../screens/platform/upgrade'
import { finishSale, payInCash, paymentScreen, takeCash } from '../../../screens/selling/payment'
import { saleScreen } from '../../../screens/selling/sale'
import { doubtedClock } from '../../../screens/store/doubted-clock'
import { signIn } from '../../../screens/store/sign-in'
import { closedMeanwhile, untilRelaunch } from '../../../support/app/relaunch'
import { askDatabase, closeTill, startTill, type Till } from '../../../support/app/till'
import { backups } from '../../../support/data-folder/backups'
import { removeFolder } from '../../../support/data-folder/demo-folder'
import { logLines } from '../../../support/data-folder/log'
import { placeOldShop } from '../../../support/data-folder/old-shop'
import {
  canMount,
  fillDisk,
  freeDisk,
  mountSmallDisk,
  unmountDisk,
} from '../../../support/data-folder/small-disk'
import { awkward } from '../../../support/window/awkward'
import { seriousFindings } from '../../../support/window/axe'
import { resizeWindow } from '../../../support/window/window-size'

const manager = { operatorCode: '30', pin: '482716' }

/** Sales enough for its steps to take seconds. */
const many = 100_000

/** Signs in at a file nobody sold with for months. */
async function signInAgain({ window }: Till): Promise<void> {
  await signIn(window, manager)
  await doubtedClock(window).itIsRight.click()
}

const versionOf = (folder: string) =>
  askDatabase(folder, 'SELECT user_version AS version FROM pragma_user_version')
const current = [{ version: currentVersion }]

test('a large file of an earlier version: how far it is, then the sale that was left, and the next one', async ({
  start,
  dataFolder,
}) => {
  placeOldShop(dataFolder, many)
  const till = await start()
  const { window } = till
  const screen = upgradeScreen(window)

  await test.step('the window is there and says how far it is', async () => {
    await expect(screen.title).toBeVisible()
    await resizeWindow(till, 1024, 768)
    await expect(screen.step).toBeVisible()
    await expect(screen.bar).toBeVisible()
    await expect(window.getByRole('button')).toHaveCount(0)
    expect(await awkward(window)).toEqual([])
    expect(await seriousFindings(window)).toEqual([])
    await window.screenshot({ path: test.info().outputPath('upgrade.png') })
  })

  await test.step('the sale that was being paid is finished', async () => {
    await signInAgain(till)
    await paymentScreen(window).confirmPix.click()
    await takeCash(window)
    await finishSale(window)
    await expect(saleScreen(window).code).toBeFocused()
  })

  await test.step('and another one is sold', async () => {
    const sale = saleScreen(window)
    await sale.type('101')
    await expect(sale.lines).toHaveCount(1)
    await payInCash(window)
    expect(askDatabase(dataFolder, "SELECT count(*) AS n FROM sale WHERE state = 'finished'")).toEqual([
      { n: many + 7 },
    ])
    expect(versionOf(dataFolder)).toEqual(current)
    expect(backups(dataFolder).filter((name) => name.startsWith('antes-da-atualizacao-'))).toHaveLength(1)
  })
})

test('the window closed meanwhile: it ends at once, and the next start goes on', async ({
  start,
  dataFolder,
}) => {
  placeOldShop(dataFolder, many)
  const till = await start()
  await expect(upgradeScreen(till.window).step).toBeVisible()
  const ended = new Promise<void>((resolve) => till.app.once('close', () => resolve()))
  await till.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await ended
  expect(logLines(dataFolder).map(({ event }) => event)).toContain('upgrade-cut-short')
  expect(versionOf(dataFolder)).not.toEqual(current)

  const again = await start()
  await expect(again.window.getByRole('heading', { name: 'Identifique-se' })).toBeVisible({ timeout: 60_000 })
  await closeTill(again)
  expect(versionOf(dataFolder)).toEqual(current)
  expect(askDatabase(dataFolder, 'SELECT count(*) AS n FROM sale')).toEqual([{ n: many + 9 }])
  expect(askDatabase(dataFolder, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
  expect(askDatabase(dataFolder, 'PRAGMA foreign_key_check')).toEqual([])
})

test('a disk with too little room: refused in words, the file as it was, and done once there is room', async () => {
  test.skip(!canMount, 'Mounting a small disk needs root.')
  const disk = mkdtempSync(join(tmpdir(), 'balcao-disk-'))
  mountSmallDisk(disk, 96)
  placeOldShop(disk, 0)
  const file = () => readFileSync(join(disk, 'balcao.db'))
  const old = file()
  fillDisk(disk, 8)
  const till = await startTill(disk)
  const running = [till]
  try {
    const { window } = till
    const screen = recoveryScreen(window)
    await expect(screen.title).toHaveText('Falta espaço no disco')
    await resizeWindow(till, 1024, 768)
    await expect(
      window.getByText(/o disco deve ter [\d,]+ MB livres e tem [\d,]+ MB: faltam [\d,]+ MB\./),
    ).toBeVisible()
    await expect(screen.restore).toHaveCount(0)
    await expect(screen.tryAgain).toBeFocused()
    expect(await awkward(window)).toEqual([])
    expect(await seriousFindings(window)).toEqual([])
    await window.screenshot({ path: test.info().outputPath('no-room.png') })
    expect(file().equals(old)).toBe(true)
    expect(readdirSync(disk)).not.toContain('backups')

    await untilRelaunch(till, () => screen.tryAgain.click())
    const still = await startTill(disk)
    running.push(still)
    await expect(recoveryScreen(still.window).title).toHaveText('Falta espaço no disco')
    const ended = new Promise<void>((resolve) => still.app.once('close', () => resolve()))
    const close = still.window.getByRole('button', { name: 'Fechar o programa' })
    await expect(close).toBeEnabled()
    // The program may be gone before the tap is acknowledged.
    await Promise.all([ended, close.click().catch(closedMeanwhile)])
    expect(file().equals(old)).toBe(true)

    freeDisk(disk)
    const roomy = await startTill(disk)
    running.push(roomy)
    await signInAgain(roomy)
    await expect(paymentScreen(roomy.window).finish).toBeVisible()
    await closeTill(roomy)
    expect(versionOf(disk)).toEqual(current)
  } finally {
    for (const one of running) await closeTill(one).catch(() => undefined)
    unmountDisk(disk)
    removeFolder(disk)
  }
})
