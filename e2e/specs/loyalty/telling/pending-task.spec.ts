import { samples } from '#scripts/demo-shop/samples'
import { expect, test } from '../../../fixtures/loyalty'
import { campaignsWindow, cashbackWindow } from '../../../screens/loyalty/loyalty'
import { pendingScreen } from '../../../screens/loyalty/pending'
import { notice } from '../../../screens/platform/dialog'
import { paymentScreen, takeCash } from '../../../screens/selling/payment'
import { people } from '../../../support/app/people'
import { audited } from '../../../support/data-folder/audit'
import { nothingOverdue } from '../../../support/data-folder/nothing-overdue'
import { toBalance } from '../../../support/loyalty/crm-bonus-sale'
import { spendAtCrmBonus } from '../../../support/loyalty/other-till'
import { latestSale } from '../../../support/selling/finished-sale'
import { seriousFindings } from '../../../support/window/axe'
import { resizeWindow } from '../../../support/window/window-size'

test.use({ loyalty: { cashback: 'crm-bonus', points: false } })

const mariana = samples.customers.withCredit

test('a balance gone before the operator was told becomes a task for a person, settled by hand and audited', async ({
  till,
  simulators,
  dataFolder,
}) => {
  test.setTimeout(60_000)
  const { window } = till
  const cashback = cashbackWindow(window)
  const pending = pendingScreen(window)
  const work = pending.work('Confirmar o uso do cashback')
  await resizeWindow(till, 1024, 768)
  nothingOverdue(dataFolder)
  await toBalance(till, simulators, people.supervisor)
  await cashback.use.click()
  await takeCash(window)
  await paymentScreen(window).finish.press('Enter')
  await expect(campaignsWindow(window).chosen).toBeVisible()
  await spendAtCrmBonus(simulators, mariana.mobile, '50.00')
  await campaignsWindow(window).finish.click()

  await test.step('the status bar speaks', async () => {
    await expect(pending.chip).toHaveAttribute('data-tone', 'attention')
    await expect(pending.chip).toHaveAttribute(
      'title',
      /1 aviso à operadora de fidelidade espera uma decisão/,
    )
    await expect(campaignsWindow(window).box).toBeHidden()
    await window.screenshot({ path: 'test-results/task-chip.png' })
  })

  await test.step('what, how much, and why nobody tries any more', async () => {
    await pending.open()
    await expect(pending.rows).toHaveCount(1)
    await expect(pending.rows.first()).toContainText('Confirmar o uso do cashback')
    await expect(pending.rows.first()).toContainText('R$ 80,00')
    await expect(pending.rows.first()).toContainText('Espera uma decisão')
    await window.screenshot({ path: 'test-results/task-list.png' })
    await pending.rows.first().click()
    await expect(work.box).toContainText('80,00 ficam por conta da loja')
    expect(await seriousFindings(window)).toEqual([])
    await window.screenshot({ path: 'test-results/task-window.png' })
  })

  await test.step('tried again by hand it is refused again: nothing is spent twice', async () => {
    await work.retry.click()
    await expect(work.box.getByRole('alert')).toContainText('Ainda não foi resolvida')
    expect(simulators.ledger('crm-bonus').filter(({ kind }) => kind === 'spent')).toMatchObject([
      { amount: -5000 },
    ])
  })

  await test.step('settled by hand: the customer keeps the discount, the trail has the reason', async () => {
    await work.resolve.click()
    await pending.resolving.getByRole('button', { name: 'Acertado com o cliente' }).click()
    await window.keyboard.press('Enter')
    await expect(notice(window, 'Pendência resolvida à mão.')).toBeVisible()
    await expect(pending.rows).toHaveCount(0)
    await expect(pending.chip).toHaveAttribute('data-tone', 'quiet')
    expect(audited(dataFolder, 'loyalty.resolve')).toMatchObject([
      { detail: { reason: 'Acertado com o cliente' } },
    ])
    expect(latestSale(dataFolder).total).toBe(12_980)
    expect(simulators.balance('crm-bonus', mariana.mobile)).toBe(3_000)
  })
})
