import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { samples } from '#scripts/demo-shop/samples'
import { expect, test } from '../../../fixtures/loyalty'
import { loyaltyLogScreen, pendingScreen } from '../../../screens/loyalty/pending'
import { pointsWindow, scoreFor } from '../../../screens/loyalty/points'
import { notice } from '../../../screens/platform/dialog'
import { needsScreen } from '../../../screens/platform/needs'
import { openFromMenu } from '../../../screens/platform/till-menu'
import { finishSale, takeCash } from '../../../screens/selling/payment'
import { saleScreen } from '../../../screens/selling/sale'
import { people } from '../../../support/app/people'
import { rawCall } from '../../../support/app/raw-call'
import { startSelling } from '../../../support/app/start-selling'
import type { Till } from '../../../support/app/till'
import { audited } from '../../../support/data-folder/audit'
import { nothingOverdue } from '../../../support/data-folder/nothing-overdue'
import { seriousFindings } from '../../../support/window/axe'
import { resizeWindow } from '../../../support/window/window-size'

test.use({ loyalty: { cashback: 'none', points: true } })

const operator = 'juntos-somos-mais'
const scorer = samples.customers.withCredit.taxId

/** A sale whose points go to `scorer`. */
async function sellWithPoints({ window }: Till): Promise<void> {
  await saleScreen(window).type(samples.plain.code)
  await window.keyboard.press('F8')
  await pointsWindow(window).popUp.click()
  await scoreFor(window, scorer)
  await takeCash(window)
  await finishSale(window)
}

test('what an operator was not told is counted, tried again, and settled by hand', async ({
  till,
  simulators,
  dataFolder,
}) => {
  test.setTimeout(120_000)
  const { window } = till
  const pending = pendingScreen(window)
  const log = loyaltyLogScreen(window)
  const work = pending.work('Enviar os pontos')
  await resizeWindow(till, 1024, 768)
  nothingOverdue(till.dataFolder)
  await startSelling(till, people.supervisor)
  await expect(pending.chip).toHaveAccessibleName('Pendências')
  await expect(pending.chip).toHaveAttribute('data-tone', 'quiet')

  await test.step('quiet while nothing waits', async () => {
    await pending.chip.click()
    await expect(needsScreen(window).nothing).toBeVisible()
    expect(await seriousFindings(window)).toEqual([])
    await openFromMenu(window, 'Pendências de fidelidade')
    await expect(pending.title).toBeVisible()
    await expect(window.getByText('Nenhuma pendência', { exact: true })).toBeVisible()
    expect(await seriousFindings(window)).toEqual([])
    await window.screenshot({ path: 'test-results/pending-none.png' })
    await window.keyboard.press('Escape')
  })

  await test.step('an operator that is away is counted and shown', async () => {
    await simulators.faults.switchOn({ operator, fault: { kind: 'refused' } })
    await sellWithPoints(till)
    await expect(pending.chip).toContainText('1')
    await pending.open()
    await expect(pending.rows).toHaveCount(1)
    await expect(pending.rows.first()).toContainText('Enviar os pontos')
    await expect(pending.rows.first()).toContainText('Sem conexão com o Juntos Somos Mais.')
    await expect(pending.rows.first()).toContainText(/Tenta em|Tentando agora/)
    expect(await seriousFindings(window)).toEqual([])
    await window.screenshot({ path: 'test-results/pending-list.png' })
  })

  await test.step('tried again by hand, in vain and then not', async () => {
    await window.keyboard.press('Enter')
    await expect(work.box).toContainText('falta a operadora creditar')
    await expect(work.retry).toBeFocused()
    await work.retry.press('Enter')
    await expect(work.box.getByRole('alert')).toContainText('Ainda não foi resolvida: Sem conexão')
    expect(await seriousFindings(window)).toEqual([])
    await window.screenshot({ path: 'test-results/pending-window.png' })
    await simulators.faults.switchAllOff()
    await work.retry.click()
    await expect(notice(window, 'Pendência resolvida.')).toBeVisible()
    await expect(pending.rows).toHaveCount(0)
    expect(simulators.balance(operator, scorer)).toBe(49)
  })

  await test.step('settled by hand, with the reason in the trail', async () => {
    await window.keyboard.press('Escape')
    await simulators.faults.switchOn({ operator, fault: { kind: 'refused' } })
    await sellWithPoints(till)
    await expect(pending.chip).toContainText('1')
    await pending.open()
    await pending.rows.first().click()
    await work.resolve.click()
    await pending.resolving.getByRole('button', { name: 'Dar por resolvida' }).click()
    await expect(pending.resolving.getByRole('alert')).toContainText('como foi resolvida')
    await pending.resolving.getByRole('button', { name: 'Acertado no painel da operadora' }).click()
    await window.screenshot({ path: 'test-results/pending-resolve.png' })
    await window.keyboard.press('Enter')
    await expect(notice(window, 'Pendência resolvida à mão.')).toBeVisible()
    await expect(pending.rows).toHaveCount(0)
    expect(audited(dataFolder, 'loyalty.resolve')).toMatchObject([
      { detail: { reason: 'Acertado no painel da operadora' } },
    ])
    await simulators.faults.switchAllOff()
  })

  await test.step('Log de fidelidade keeps what was asked and what came of it', async () => {
    await pending.log.click()
    await expect(log.rows.filter({ hasText: 'Acumular' }).first()).toContainText('Sem conexão')
    await expect(log.rows.first()).toContainText('***.644.788-**')
    await log.onlyFaults.check()
    await expect(log.rows.filter({ hasText: 'Respondeu.' })).toHaveCount(0)
    expect(await seriousFindings(window)).toEqual([])
    await window.screenshot({ path: 'test-results/loyalty-log.png' })
    await log.rows.first().click()
    await expect(window.getByRole('dialog')).toContainText('Resultado')
    await window.screenshot({ path: 'test-results/loyalty-log-entry.png' })
    await window.keyboard.press('Escape')
    await log.export.click()
    await log.exporting.getByRole('button', { name: 'Exportar' }).click()
    await expect(log.exporting).toContainText('log-de-fidelidade-')
    expect(readdirSync(join(dataFolder, 'exports'))).toEqual([
      expect.stringMatching(/^log-de-fidelidade-.*\.csv$/),
    ])
    await window.keyboard.press('Escape')
    await log.program.selectOption('CRM&Bônus')
    await expect(window.getByText('Nenhuma operação. Mude ou limpe os filtros.')).toBeVisible()
    await log.clear.click()
    await expect(log.rows.filter({ hasText: 'Respondeu.' }).first()).toBeVisible()
  })
})

test('a cashier, who can solve none of it, is shown none of it', async ({ till }) => {
  const { window } = till
  await startSelling(till)
  await expect(pendingScreen(window).chip).toHaveCount(0)
  for (const [name, input] of [
    ['loyalty.pending', {}],
    ['loyalty.log', { program: null, saleNumber: null, onlyFaults: false, before: null }],
  ] as const)
    expect(await rawCall(window, name, input), name).toMatchObject({
      ok: false,
      error: { code: 'not-allowed' },
    })
})
