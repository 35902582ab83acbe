import { demoCredentials } from '#main/simulators/operators/seed/demo-credentials'
import { samples } from '#scripts/demo-shop/samples'
import { expect, test } from '../../../fixtures/loyalty'
import { answerPin, cashbackWindow } from '../../../screens/loyalty/loyalty'
import { approvalWindow } from '../../../screens/store/approval'
import { people } from '../../../support/app/people'
import { askDatabase } from '../../../support/app/till'
import { toCashback } from '../../../support/loyalty/crm-bonus-sale'
import { otherThan, pinOn } from '../../../support/loyalty/sms'

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
  // The store's own counts all the same.
  await cashback.masterPin.click()
  await expect(cashback.masterPinField).toBeFocused()
  await cashback.masterPinField.fill(demoCredentials.crmBonus.stores[0].pinMaster)
  await cashback.masterPinField.press('Enter')
  await approvalWindow(window).give(people.supervisor)
  await expect(cashback.box).toContainText('R$ 80,00')
})

test('a PIN whose answer was lost on the way can be typed all the same', async ({ till, simulators }) => {
  const { window } = till
  const cashback = cashbackWindow(window)
  await simulators.faults.switchOn({
    operator: 'crm-bonus',
    path: '/pin/enviar',
    calls: 1,
    fault: { kind: 'lost-after' },
  })
  await toCashback(till)
  await expect(cashback.problem.filter({ hasText: 'O CRM&Bônus não respondeu' })).toBeVisible()
  await expect(cashback.box).toContainText('Se o SMS chegou, digite o PIN')
  await answerPin(window, await pinOn(simulators, mariana.mobile))
  await expect(cashback.box).toContainText('R$ 80,00')
})

test('typed once more where no answer came, it is another PIN and never the PIN Master', async ({
  till,
  simulators,
}) => {
  const { window } = till
  const cashback = cashbackWindow(window)
  await toCashback(till)
  const pin = await pinOn(simulators, mariana.mobile)
  const off = await simulators.faults.switchOn({
    operator: 'crm-bonus',
    path: '/pin/validar',
    fault: { kind: 'lost-before' },
  })
  await answerPin(window, pin)
  await expect(cashback.problem.filter({ hasText: 'O CRM&Bônus não respondeu' })).toBeVisible()
  await simulators.faults.switchOff(off)
  await expect(cashback.pin).toBeFocused()
  await window.keyboard.type(pin)
  await expect(cashback.box).toContainText('R$ 80,00')
  await expect(approvalWindow(window).box).toBeHidden()
})

test('PIN Master needs a supervisor, and is in the audit', async ({ till, simulators, dataFolder }) => {
  const { window } = till
  await toCashback(till)
  await pinOn(simulators, mariana.mobile)
  await cashbackWindow(window).masterPin.click()
  await cashbackWindow(window).masterPinField.fill(demoCredentials.crmBonus.stores[0].pinMaster)
  await cashbackWindow(window).masterPinField.press('Enter')
  await approvalWindow(window).give(people.supervisor)
  await expect(cashbackWindow(window).box).toContainText('R$ 80,00')
  expect(
    askDatabase(dataFolder, "SELECT action FROM audit_entry WHERE action = 'loyalty.master-pin'"),
  ).toHaveLength(1)
})
