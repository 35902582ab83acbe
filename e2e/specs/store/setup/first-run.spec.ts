import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { openDatabase } from '#main/store/backup/open-database'
import { expect, testOnEmptyFolder as test } from '../../../fixtures/empty-folder'
import { test as testOnDemoShop } from '../../../fixtures/test'
import { dialog } from '../../../screens/platform/dialog'
import { saleScreen } from '../../../screens/selling/sale'
import { openTill } from '../../../screens/store/open-till'
import { setupScreen } from '../../../screens/store/setup'
import { signIn } from '../../../screens/store/sign-in'
import { rawCall } from '../../../support/app/raw-call'
import { askDatabase, closeTill } from '../../../support/app/till'
import { awkward } from '../../../support/window/awkward'
import { seriousFindings } from '../../../support/window/axe'
import { resizeWindow } from '../../../support/window/window-size'

const manager = { operatorCode: '7', pin: '042719' }

test('an empty computer becomes a shop by keyboard, and sells', async ({ start, dataFolder }) => {
  const till = await start()
  const { window } = till
  await resizeWindow(till, 1024, 768)
  const setup = setupScreen(window)

  await test.step('each field in reading order, Enter after Enter', async () => {
    await expect(setup.legalName).toBeFocused()
    for (const [field, text] of [
      [setup.legalName, 'Armarinho Sabiá Ltda'],
      [setup.cnpj, '12.abc.345/01de-35'],
      [setup.branchName, 'Armarinho Sabiá'],
      [setup.city, 'Olinda'],
      [setup.state, 'pe'],
      [setup.pixKey, 'pix@sabia.example'],
      [setup.terminalNumber, '2'],
      [setup.terminalName, 'Caixa 2'],
      [setup.managerCode, manager.operatorCode],
      [setup.managerName, 'Iracema'],
      [setup.pin, manager.pin],
    ] as const) {
      await expect(field).toBeFocused()
      await window.keyboard.press('Control+A')
      await window.keyboard.type(text)
      await window.keyboard.press('Enter')
    }
    await expect(setup.pinAgain).toBeFocused()
    await window.keyboard.type(manager.pin)
    await window.keyboard.press('Enter')
  })

  await test.step('the manager signs in and rings up', async () => {
    await expect(window.getByText('Armarinho Sabiá · Caixa 2')).toBeVisible()
    await signIn(window, manager)
    const printer = dialog(window, 'Impressora deste caixa')
    await expect(printer).toBeVisible()
    expect(await awkward(window)).toEqual([])
    expect(await seriousFindings(window)).toEqual([])
    await window.screenshot({ path: test.info().outputPath('printer.png') })
    await printer.getByRole('button', { name: 'Configurar depois' }).click()
    await expect(printer).toBeHidden()
    await openTill(window, '50,00')
    await expect(saleScreen(window).code).toBeFocused()
  })

  await test.step('nobody chose a printer: it says so, and never that something was printed', async () => {
    await expect(window.getByRole('banner').getByRole('button', { name: 'Sem impressora' })).toBeVisible()
    expect(askDatabase(dataFolder, 'SELECT DISTINCT state FROM print_job')).toEqual([{ state: 'failed' }])
  })

  await test.step('after a restart it is the same shop, and cannot be prepared again', async () => {
    await closeTill(till)
    const again = await start()
    await expect(again.window.getByText('Armarinho Sabiá · Caixa 2')).toBeVisible()
    expect(
      await rawCall(again.window, 'setup.prepare-shop', {
        legalName: 'Outra',
        cnpj: '11222333000181',
        branch: { name: 'Outra', city: 'Recife', state: 'PE', pixKey: null },
        terminal: { number: 1, name: 'Caixa 1' },
        manager: { code: '66', name: 'Outro', pin: '592817' },
      }),
    ).toEqual({ ok: false, error: { code: 'shop-exists' } })
    expect(askDatabase(dataFolder, 'SELECT code, role FROM operator')).toEqual([
      { code: '7', role: 'manager' },
    ])
    expect(askDatabase(dataFolder, 'SELECT action FROM audit_entry ORDER BY id')[0]).toEqual({
      action: 'setup.prepare-shop',
    })
  })
})

test('says what to correct beside each field, and goes to the first', async ({ till: { window } }) => {
  const setup = setupScreen(window)
  await setup.confirm.click()
  await expect(setup.legalName).toBeFocused()
  const short = 'Quem aprova ou gerencia usa um PIN de 6 a 8 números.'
  for (const text of ['Informe o nome da loja.', 'Informe o CNPJ.', 'Escolha.', short])
    await expect(window.getByText(text)).toBeVisible()

  await setup.legalName.fill('Armarinho Sabiá Ltda')
  await setup.cnpj.fill('46379400000141')
  await setup.branchName.fill('Armarinho Sabiá')
  await setup.city.fill('Olinda')
  await setup.state.selectOption('PE')
  await setup.managerCode.fill('7')
  await setup.managerName.fill('Iracema')
  await setup.pin.fill('042719')
  await setup.pinAgain.fill('042718')
  await setup.confirm.click()
  await expect(setup.cnpj).toBeFocused()
  await setup.cnpj.fill('11222333000181')
  await setup.confirm.click()
  await expect(setup.pinAgain).toBeFocused()
  await expect(window.getByText('Os PINs são diferentes.')).toBeVisible()
  await setup.pinAgain.fill('042719')
  await setup.confirm.click()
  await expect(window.getByRole('heading', { name: 'Identifique-se' })).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`fits 1024×768, takes a finger and passes axe, ${colorScheme}`, async ({ till }) => {
    const { window } = till
    await window.emulateMedia({ colorScheme })
    await resizeWindow(till, 1024, 768)
    await expect(window.locator(`:root[data-mantine-color-scheme=${colorScheme}]`)).toBeAttached()
    const setup = setupScreen(window)
    for (const state of ['empty', 'corrected']) {
      if (state === 'corrected') await setup.confirm.click()
      expect(await awkward(window), state).toEqual([])
      expect(await seriousFindings(window), state).toEqual([])
      const { bottom, scrolls } = await window.evaluate(() => ({
        bottom: document.querySelector('button[type=submit]')?.getBoundingClientRect().bottom ?? Infinity,
        scrolls: [...document.querySelectorAll('main')].some((one) => one.scrollHeight > one.clientHeight),
      }))
      expect(bottom, state).toBeLessThan(768)
      expect(scrolls, state).toBe(false)
    }
  })

test('a database without a shop waits for one too', async ({ start, dataFolder }) => {
  const opened = openDatabase(join(dataFolder, 'balcao.db'), join(dataFolder, 'backups'), Date.now())
  if (!opened.ok) throw opened.error.error
  opened.value.close()
  const { window } = await start()
  await expect(setupScreen(window).heading).toBeVisible()
})

testOnDemoShop(
  'a database missing beside its backups is recovered, never set up',
  async ({ start, dataFolder }) => {
    const till = await start()
    await expect(till.window.getByRole('heading', { name: 'Identifique-se' })).toBeVisible()
    const backups = join(dataFolder, 'backups')
    await expect
      .poll(() => existsSync(backups) && readdirSync(backups).some((name) => name.endsWith('.db')))
      .toBe(true)
    await closeTill(till)
    mkdirSync(join(dataFolder, 'aside'))
    for (const name of readdirSync(dataFolder).filter((one) => one.startsWith('balcao.db')))
      renameSync(join(dataFolder, name), join(dataFolder, 'aside', name))

    const { window } = await start()
    await expect(
      window.getByRole('heading', { name: 'O arquivo de vendas não foi encontrado' }),
    ).toBeVisible()
    expect(await rawCall(window, 'setup.needed')).toEqual({ ok: false, error: { code: 'unknown-operation' } })
  },
)
