import { samples } from '../../scripts/demo-shop/samples'
import { demoCredentials } from '../../src-main/operator-simulators/seed/demo-credentials'
import { expect, test } from '../fixtures/loyalty'
import { approvalWindow } from '../screens/approval'
import { answerPin, cashbackWindow } from '../screens/loyalty'
import { toCashback } from '../support/crm-bonus-sale'
import { people } from '../support/people'
import { otherThan, pinOn } from '../support/sms'
import { askDatabase } from '../support/till'

test.use({ loyalty: { cashback: 'crm-bonus', points: false } })

const mariana = samples.customers.withCredit

test('a wrong PIN counts down, a blocked one needs a new PIN', async ({ till, simulators }) => {
  const { window } = till
  const cashback = cashbackWindow(window)
  await toCashback(till)
  const wrong = otherThan(await pinOn(simulators, mariana.mobile))
  await answerPin(window, wrong)
  await expect(cashback.problem.filter({ hasText: 'PIN incorreto. Restam 2 tentativas.' })).toBeVisible()
  await expect(cashback.pin).toHaveValue('')
  await answerPin(window, wrong)
  await expect(cashback.problem.filter({ hasText: 'PIN incorreto. Resta 1 tentativa.' })).toBeVisible()
  await answerPin(window, wrong)
  await expect(cashback.problem.filter({ hasText: 'PIN bloqueado' })).toBeVisible()
  await expect(cashback.pin).toBeDisabled()
  await cashback.newPin.click()
  await expect(cashback.problem.filter({ hasText: /Peça outro em \d+ segundos/ })).toBeVisible()
})

test('PIN Master needs a supervisor, and is in the audit', async ({ till, simulators, dataFolder }) => {
  const { window } = till
  await toCashback(till)
  await pinOn(simulators, mariana.mobile)
  await answerPin(window, demoCredentials.crmBonus.stores[0].pinMaster)
  await approvalWindow(window).give(people.supervisor)
  await expect(cashbackWindow(window).box).toContainText('R$ 80,00')
  expect(
    askDatabase(dataFolder, "SELECT action FROM audit_entry WHERE action = 'loyalty.master-pin'"),
  ).toHaveLength(1)
})
