import { samples } from '#scripts/demo-shop/samples'
import { expect, test } from '../../../fixtures/test'
import { identify } from '../../../screens/customers/customer'
import { finishSale, paymentScreen } from '../../../screens/selling/payment'
import { approvalWindow } from '../../../screens/store/approval'
import { people } from '../../../support/app/people'
import { startSelling } from '../../../support/app/start-selling'
import { askDatabase } from '../../../support/app/till'
import { audited } from '../../../support/data-folder/audit'
import { expectFiguresToAgree } from '../../../support/selling/finished-sale'
import { ringUp } from '../../../support/selling/ring-up'

const { plain, second, customers } = samples

test('crediário: who owes it, when, and how much; beyond the limit by approval', async ({ till }) => {
  const { window, dataFolder } = till
  const payment = paymentScreen(window)
  await startSelling(till)

  await test.step('nobody identified: says so, and with which key', async () => {
    await ringUp(till, second.code)
    await expect(payment.tender('Crediário')).toHaveAttribute('aria-disabled', 'true')
    await expect(payment.tender('Crediário')).toHaveAccessibleDescription('Identifique o cliente (F2)')
    await window.keyboard.press('5')
    await expect(payment.form('Crediário')).toBeHidden()
    await identify(window, customers.withCredit.name)
  })

  await test.step('parcelas with their days, summing to the cent', async () => {
    await payment.tender('Crediário').click()
    await expect(payment.form('Crediário')).toContainText('R$ 1.500,00')
    await payment.installments.selectOption('7')
    await window.getByLabel('Primeiro vencimento').fill('31/01/2031')
    await expect(payment.dueDays).toHaveText([
      '31/01/2031R$ 22,86',
      ...['28/02', '31/03', '30/04', '31/05', '30/06', '31/07'].map((day) => `${day}/2031R$ 22,84`),
    ])
    await payment.amount.press('Enter')
    await finishSale(window)
    const { sale, paper } = await expectFiguresToAgree(dataFolder, 'R$ 159,90')
    const owed = askDatabase<{ due: string; amount: number }>(
      dataFolder,
      `SELECT due_on AS due, amount_cents AS amount FROM receivable
       WHERE tender_id IN (SELECT id FROM sale_tender WHERE sale_id = ?) ORDER BY installment`,
      sale.id,
    )
    expect(owed.map(({ due }) => due).slice(0, 3)).toEqual(['2031-01-31', '2031-02-28', '2031-03-31'])
    expect(owed.reduce((sum, { amount }) => sum + amount, 0)).toBe(15_990)
    expect(paper).toContain('1/7 em 31/01/2031: R$ 22,86')
    expect(paper).toContain('7/7 em 31/07/2031: R$ 22,84')
  })

  await test.step('what was just bought counts against the limit: a supervisor approves', async () => {
    await ringUp(till, `9*${second.code}`)
    await identify(window, customers.withCredit.name)
    await payment.tender('Crediário').click()
    const form = payment.form('Crediário')
    await expect(form).toContainText('R$ 1.340,10')
    await expect(form).toContainText('Um supervisor precisa aprovar.')
    await payment.amount.press('Enter')
    const approval = approvalWindow(window)
    await expect(approval.box).toContainText('Crediário de R$ 1.439,10 acima do limite do cliente')
    await window.keyboard.press('Escape')
    await expect(form).toContainText('Sem a aprovação do supervisor, nada foi alterado.')
    await payment.amount.press('Enter')
    await approval.give(people.supervisor)
    await finishSale(window)
    await expectFiguresToAgree(dataFolder, 'R$ 1.439,10')
    expect(audited(dataFolder, 'payment.store-credit-above-limit')).toMatchObject([
      { detail: { wanted: 143_910, available: 134_010 }, approver: 'Débora' },
    ])
  })

  await test.step('no parcelas of nothing', async () => {
    await ringUp(till, plain.code)
    await identify(window, customers.withCredit.name)
    await payment.tender('Crediário').click()
    await payment.amount.fill('0,05')
    await payment.installments.selectOption('6')
    await payment.amount.press('Enter')
    await expect(payment.form('Crediário')).toContainText('Escolha menos parcelas.')
  })
})
