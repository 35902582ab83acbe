import { truncateSync } from 'node:fs'
import { join } from 'node:path'
import { connect, openFile } from '#main/platform/database/connection'
import { moveValue } from '#main/rewards/stored-value/move-value'
import { openAccount, unusedValueCode } from '#main/rewards/stored-value/value-account-rows'
import { gatewayCredentials } from '#main/simulators/gateways/gateway-id'
import type { BranchId, CustomerId } from '#shared/kernel/ids'
import { cents } from '#shared/kernel/money/cents'
import { expect, test } from '../../../fixtures/loyalty'
import { messagesScreen } from '../../../screens/customers/messages'
import { managementScreen } from '../../../screens/platform/management'
import { needsScreen } from '../../../screens/platform/needs'
import { recoveryScreen } from '../../../screens/platform/recovery'
import { openFromMenu } from '../../../screens/platform/till-menu'
import { jobsScreen } from '../../../screens/store/jobs'
import { signIn } from '../../../screens/store/sign-in'
import { people } from '../../../support/app/people'
import { untilRelaunch } from '../../../support/app/relaunch'
import { startSelling } from '../../../support/app/start-selling'
import { changeDatabase } from '../../../support/app/till'
import { backUp } from '../../../support/data-folder/backups'
import { seriousFindings } from '../../../support/window/axe'
import { drawTheme } from '../../../support/window/theme'
import { resizeWindow } from '../../../support/window/window-size'

const reminder = 'Lembrete de vales que vencem'

/** The first customer has R$ 20,00 whose last day is in three days. */
function giveVoucher(dataFolder: string): void {
  const database = connect(openFile(join(dataFolder, 'balcao.db')))
  database.write((db) => {
    const known = db.get<{ customerId: CustomerId; branchId: BranchId }>(
      'SELECT (SELECT min(id) FROM customer) AS customerId, min(id) AS branchId FROM branch',
    )
    if (!known) throw new Error('The shop has customers')
    const kind = 'exchange-voucher'
    const account = openAccount(db, {
      ...known,
      kind,
      pocket: 'sold',
      code: unusedValueCode(db, kind),
      at: Date.now(),
      expiresOn: new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10),
    })
    moveValue(db, { account, cause: 'issued', of: account, amount: cents(2_000), at: Date.now() })
  })
  database.close()
}

/** A shop that writes by e-mail at any hour, reminds of what expires, and has one e-mail waiting to go out. */
function setUpShop(dataFolder: string, smtp: { readonly host: string; readonly port: number }): void {
  const { user, password } = gatewayCredentials.smtp
  const settings = {
    host: smtp.host,
    port: String(smtp.port),
    security: 'none',
    user,
    from: 'loja@loja.com.br',
  }
  const change = (sql: string, ...values: unknown[]): void => changeDatabase(dataFolder, sql, ...values)
  // The key first: whoever is found set up can be reached.
  change("INSERT INTO secret (name, protection, value) VALUES ('message/smtp/password', 'none', ?)", password)
  change(
    "INSERT INTO message_gateway (channel, gateway, settings, price_cents) VALUES ('email', 'smtp', ?, 0)",
    JSON.stringify(settings),
  )
  for (const [key, value] of [
    ['messages.from-hour', 0],
    ['messages.to-hour', 24],
  ] as const)
    change(
      `INSERT INTO parameter_value (key, scope, scope_id, value, version) VALUES (?, 'company', 0, ?, 1)`,
      key,
      JSON.stringify(value),
    )
  change("INSERT INTO job_plan (job, at, is_active) VALUES ('voucher-reminder', '00:00', 1)")
  change("UPDATE customer SET email = 'ana@cliente.com.br' WHERE id = (SELECT min(id) FROM customer)")
  giveVoucher(dataFolder)
  change(
    `INSERT INTO message (id, channel, purpose, procedure, address, subject, body, parts, price_cents, state, created_at,
       not_before)
     VALUES ('0190a000-0000-7000-8000-0000000000bb', 'email', 'receipt', 'Comprovante', 'bia@cliente.com.br', 'Oi', 'Oi', 0,
       0, 'queued', 1, 1)`,
  )
}

test('a restored copy sends nothing, neither messages nor reminders, until somebody looked', async ({
  start,
  dataFolder,
  simulators,
}) => {
  setUpShop(dataFolder, simulators.smtp)
  backUp(dataFolder)
  truncateSync(join(dataFolder, 'balcao.db'), 4_000)
  const broken = await start()
  const recovery = recoveryScreen(broken.window)
  await recovery.restore.click()
  await recovery.identify(people.manager)
  await untilRelaunch(broken, () => recovery.confirm.click())

  const till = await start()
  const { window } = till
  const needs = needsScreen(window)
  const jobs = jobsScreen(window)
  const messages = messagesScreen(window)
  const arrived = (): string[] => simulators.arrived().map(({ to }) => to)
  await resizeWindow(till, 1024, 768)
  await startSelling(till)
  await openFromMenu(window, 'Trocar operador')
  await signIn(window, people.manager)
  await window.getByRole('dialog').getByRole('button', { name: 'Entendi' }).click()

  await test.step('both are in the list of what waits', async () => {
    await needs.chip.click()
    await expect(needs.row('1 mensagem retida.')).toContainText('libere ou descarte')
    await expect(needs.row(`${reminder}: retido.`)).toContainText('libere ou pule')
    expect(arrived()).toEqual([])
    await needs.row(reminder).click()
  })

  await test.step('the reminder is not even sent by hand before somebody decided', async () => {
    await expect(jobs.job(reminder)).toContainText('Retido: uma cópia foi restaurada')
    await jobs.job(reminder).click()
    const { box, runNow, held } = jobs.box(reminder)
    await runNow.click()
    await expect(box).toContainText('decida antes')
    expect(await seriousFindings(window)).toEqual([])
    await window.screenshot({ path: test.info().outputPath('held-job.png') })
    await drawTheme(window, 'dark')
    expect(await seriousFindings(window)).toEqual([])
    await window.screenshot({ path: test.info().outputPath('held-job-dark.png') })
    await drawTheme(window, 'light')
    expect(arrived()).toEqual([])
    await held.release.click()
    await expect(held.box).toBeHidden()
    await expect.poll(arrived).toEqual(['ana@cliente.com.br'])
    await window.keyboard.press('Escape')
    await expect(box).toBeHidden()
  })

  await test.step('the message neither', async () => {
    await managementScreen(window).item('Início').click()
    await needs.chip.click()
    await needs.row('1 mensagem retida.').click()
    await expect(messages.held.box).toContainText('1 mensagem')
    expect(arrived()).toEqual(['ana@cliente.com.br'])
    await messages.held.release.click()
    await messages.held.confirm.click()
    await expect.poll(arrived).toEqual(['ana@cliente.com.br', 'bia@cliente.com.br'])
  })
})
