import { expect, test } from '../../../fixtures/test'
import { dialog, notice } from '../../../screens/platform/dialog'
import { openFromMenu } from '../../../screens/platform/till-menu'
import { saleScreen } from '../../../screens/selling/sale'
import { approvalWindow } from '../../../screens/store/approval'
import { cashByHandWindow } from '../../../screens/store/cash-by-hand'
import { people } from '../../../support/app/people'
import { startSelling } from '../../../support/app/start-selling'
import { askDatabase, printedPapers } from '../../../support/app/till'
import { audited } from '../../../support/data-folder/audit'
import { paperText } from '../../../support/printers/paper'

test('suprimento and sangria: reason, limit with approval, never more than the drawer holds, slip', async ({
  till,
}) => {
  const { window, dataFolder } = till
  const sale = saleScreen(window)
  const cashIn = cashByHandWindow(window, 'Suprimento')
  const drop = cashByHandWindow(window, 'Sangria')
  const lastPaper = () => paperText(printedPapers(dataFolder).at(-1) ?? '')
  await startSelling(till)

  await test.step('suprimento, by the keyboard alone', async () => {
    await openFromMenu(window, 'Suprimento')
    await expect(cashIn.amount).toBeFocused()
    await window.keyboard.press('Enter')
    await expect(cashIn.box).toContainText('Informe o valor.')
    await window.keyboard.type('8000', { delay: 70 })
    await expect(cashIn.amount).toHaveValue('80,00')
    await window.keyboard.press('Enter')
    await expect(cashIn.box).toContainText('Escolha ou escreva o motivo.')
    await cashIn.reason.fill('Troco do banco')
    await window.keyboard.press('Enter')
    await expect(cashIn.slip).toContainText('Motivo: Troco do banco')
    await expect.poll(lastPaper).toContain('SUPRIMENTO')
    await expect(cashIn.finish).toBeFocused()
    await window.keyboard.press('Enter')
    await expect(sale.code).toBeFocused()
  })

  await test.step('sangria: more than the drawer holds, then above the limit, approved, printed twice', async () => {
    await openFromMenu(window, 'Sangria')
    await drop.amount.fill('100,00')
    await drop.usualReason('Recolhimento ao cofre').click()
    await window.keyboard.press('Enter')
    await expect(drop.slip).toContainText('SANGRIA')
    await window.keyboard.press('Enter')

    await openFromMenu(window, 'Sangria')
    await drop.amount.fill('80,01')
    await drop.usualReason('Depósito').click()
    await drop.confirm.click()
    await expect(drop.box).toContainText('A gaveta não tem esse valor.')
    await expect(drop.box).not.toContainText('80,00')
    await window.keyboard.press('Escape')

    await openFromMenu(window, 'Suprimento')
    await cashIn.amount.fill('60.000,00')
    await cashIn.usualReason('Falta de troco').click()
    await window.keyboard.press('Enter')
    const large = dialog(window, 'Confira o valor: suprimento')
    await expect(large).toContainText('Entram mesmo R$ 60.000,00 em dinheiro?')
    await expect(large.getByRole('button', { name: 'Corrigir o valor' })).toBeFocused()
    await window.screenshot({ path: 'test-results/large-cash.png' })
    await window.keyboard.press('Enter')
    await expect(large).toBeHidden()
    await cashIn.amount.fill('600,00')
    await cashIn.confirm.click()
    await cashIn.finish.click()

    await openFromMenu(window, 'Sangria')
    await drop.amount.fill('600,00')
    await drop.usualReason('Depósito').click()
    await window.keyboard.press('Enter')
    await expect(approvalWindow(window).box).toContainText('Sangria de R$ 600,00')
    await approvalWindow(window).give(people.supervisor)
    await expect(drop.slip).toContainText('Autorizado por')
    await drop.printAgain.click()
    await expect(notice(window, '2ª via impressa.')).toBeVisible()
    expect(lastPaper()).toContain('2ª VIA')
    expect(lastPaper()).toContain('VALOR R$ 600,00')
    await drop.finish.click()
    await expect(sale.code).toBeFocused()
  })

  await test.step('the slip of an earlier one, from the list of this session', async () => {
    const slips = dialog(window, 'Suprimentos e sangrias')
    await openFromMenu(window, '2ª via de suprimento ou sangria')
    await expect(slips.getByRole('option')).toHaveCount(4)
    await expect(slips.getByRole('option').first()).toContainText('Sangria: Depósito')
    await slips.getByRole('option', { name: /Troco do banco/ }).click()
    await expect.poll(lastPaper).toContain('Motivo: Troco do banco')
    expect(lastPaper()).toContain('2ª VIA')
    await window.keyboard.press('Escape')
    await expect(sale.code).toBeFocused()
  })

  expect(
    askDatabase(
      dataFolder,
      `SELECT kind, amount_cents AS amount, reason FROM cash_movement
       WHERE till_session_id = (SELECT id FROM till_session WHERE closed_at IS NULL) ORDER BY at, id`,
    ),
  ).toEqual([
    { kind: 'float', amount: 10_000, reason: null },
    { kind: 'cash-in', amount: 8_000, reason: 'Troco do banco' },
    { kind: 'cash-drop', amount: -10_000, reason: 'Recolhimento ao cofre' },
    { kind: 'cash-in', amount: 60_000, reason: 'Falta de troco' },
    { kind: 'cash-drop', amount: -60_000, reason: 'Depósito' },
  ])
  expect(audited(dataFolder, 'till.cash-drop')).toMatchObject([
    { operator: 'Ana Paula', approver: null, detail: { amount: 10_000 } },
    { operator: 'Ana Paula', approver: 'Débora', detail: { amount: 60_000 } },
  ])
})
