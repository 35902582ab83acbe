import { samples } from '#scripts/demo-shop/samples'
import { expect, test } from '../../../fixtures/test'
import { dialog } from '../../../screens/platform/dialog'
import { askDiscount, discountWindow } from '../../../screens/selling/discount'
import { payInCash } from '../../../screens/selling/payment'
import { saleScreen } from '../../../screens/selling/sale'
import { approvalWindow } from '../../../screens/store/approval'
import { people } from '../../../support/app/people'
import { startSelling } from '../../../support/app/start-selling'
import { audited } from '../../../support/data-folder/audit'
import { scan } from '../../../support/scanners/scan'
import { expectFiguresToAgree } from '../../../support/selling/finished-sale'
import { awkward } from '../../../support/window/awkward'
import { resizeWindow } from '../../../support/window/window-size'

test('discounts within the limit, above it with a supervisor, above theirs with the manager', async ({
  till,
}) => {
  const { window, dataFolder } = till
  const sale = saleScreen(window)
  const discount = discountWindow(window)
  const approval = approvalWindow(window)
  await startSelling(till)
  await scan(till, samples.underRule.barcode)
  await expect(sale.total).toHaveText('R$ 270,00')

  await test.step('a value and a reason are asked for', async () => {
    await window.keyboard.press('F6')
    await expect(discount.rate).toBeFocused()
    await discount.rate.press('Enter')
    await expect(discount.box).toContainText('Digite o percentual do desconto, de 0,001 a 100.')
    await expect(discount.box).toContainText('Seu limite: 5 %')
    await discount.rate.fill('5')
    await expect(discount.box).toContainText('Novo preço R$ 256,50')
    await expect(discount.box).not.toContainText('pede aprovação')
    await discount.rate.fill('6')
    await expect(discount.box).toContainText('pede aprovação')
    await resizeWindow(till, 1024, 768)
    expect(await awkward(window)).toEqual([])
    await window.screenshot({ path: 'test-results/discount-limit.png' })
    await discount.rate.fill('5')
    await expect(discount.reason).toHaveValue('Cliente fiel')
    await discount.reason.fill('')
    await discount.rate.press('Enter')
    await expect(discount.box).toContainText('Escolha ou escreva o motivo do desconto.')
    await expect(discount.reason).toBeFocused()
    await discount.box.getByRole('button', { name: 'Cliente fiel' }).click()
    await expect(discount.reason).toBeFocused()
    await discount.reason.press('Enter')
    await expect(discount.box).toBeHidden()
  })

  await test.step('5 % on a line, on top of its price rule', async () => {
    const line = sale.line(samples.underRule.description)
    await expect(line).toContainText('Desconto de 5 % · Cliente fiel-13,50')
    await expect(line).toContainText('256,50')
    await expect(sale.total).toHaveText('R$ 256,50')
    await expect(sale.code).toBeFocused()
    await scan(till, samples.plain.barcode, samples.second.barcode)
    await expect(sale.total).toHaveText('R$ 466,30')
  })

  await test.step('R$ 10,00 on the sale', async () => {
    await askDiscount(window, { on: 'sale', value: 'R$ 10,00', reason: 'Preço da concorrência' })
    await expect(sale.total).toHaveText('R$ 456,30')
    await expect(sale.totals).toContainText('Descontos-23,50')
  })

  await test.step('15 % asks for a supervisor; a wrong PIN or leaving gives nothing', async () => {
    await askDiscount(window, { on: 'sale', value: '15', reason: 'Pequeno defeito' })
    await expect(approval.box).toContainText('Desconto de 15 % na venda')
    await expect(approval.code).toBeFocused()
    await approval.give({ ...people.supervisor, pin: '0000' })
    await expect(approval.box).toContainText('PIN incorreto. Restam 2 tentativas.')
    await expect(approval.pin).toBeFocused()
    await expect(approval.pin).toHaveValue('')
    await approval.give({ operatorCode: '102', pin: samples.operators.secondCashier.pin })
    await expect(approval.box).toContainText(
      'Este operador não pode aprovar isto. Chame outro supervisor ou o gerente.',
    )
    await expect(approval.code).toBeFocused()
    await window.keyboard.press('Escape')
    await expect(approval.box).toBeHidden()
    await expect(discount.box).toContainText('Sem a aprovação do supervisor, nada foi alterado.')
    await expect(sale.total).toHaveText('R$ 456,30')
  })

  await test.step('with the right PIN it is given', async () => {
    await discount.confirm.click()
    await approval.give(people.supervisor)
    await expect(discount.box).toBeHidden()
    await expect(sale.total).toHaveText('R$ 396,35')
    await expect(sale.code).toBeFocused()
  })

  await test.step('25 % is above the supervisor’s own limit, not above the manager’s', async () => {
    await askDiscount(window, { on: 'sale', value: '25', reason: 'Pequeno defeito' })
    await approval.give(people.supervisor)
    await expect(approval.box).toBeHidden()
    await expect(discount.box).toContainText(
      'O desconto passa do limite de quem aprova (20 %). Reduza o desconto ou chame o gerente.',
    )
    await expect(sale.total).toHaveText('R$ 396,35')
    await discount.confirm.click()
    await approval.give(people.manager)
    await expect(discount.box).toBeHidden()
    await expect(sale.total).toHaveText('R$ 349,72')
    await expect(sale.totals).toContainText('Subtotal · 3 itens509,80')
    await expect(sale.totals).toContainText('Descontos-130,08')
  })

  await payInCash(window, '350,00')
  const { sale: stored, paper } = await expectFiguresToAgree(dataFolder, 'R$ 349,72')
  expect(stored).toMatchObject({ gross: 50980, total: 34972, change: 28 })
  expect(paper).toContain('Desconto no item -13,50')
  expect(paper).toContain('Descontos -130,08')
  expect(
    audited(dataFolder, 'sale.discount').map(({ operator, approver, detail }) => [
      operator,
      approver,
      (detail as { discount: { reason: string } }).discount.reason,
    ]),
  ).toEqual([
    ['Ana Paula', null, 'Cliente fiel'],
    ['Ana Paula', null, 'Preço da concorrência'],
    ['Ana Paula', 'Débora', 'Pequeno defeito'],
    ['Ana Paula', 'Eduardo', 'Pequeno defeito'],
  ])
})

test('a discount is taken back, and never outgrows its limit when lines leave', async ({ till }) => {
  const { window, dataFolder } = till
  const sale = saleScreen(window)
  const discount = discountWindow(window)
  await startSelling(till)
  await scan(till, samples.plain.barcode, samples.underRule.barcode, samples.second.barcode)
  await expect(sale.total).toHaveText('R$ 479,80')

  await test.step('removed, the sale is as before', async () => {
    await askDiscount(window, { on: 'line', value: '4', reason: 'Cliente fiel' })
    await expect(sale.total).toHaveText('R$ 473,40')
    await window.keyboard.press('F6')
    await expect(discount.rate).toHaveValue('4')
    await expect(discount.reason).toHaveValue('Cliente fiel')
    await discount.remove.click()
    await expect(discount.box).toBeHidden()
    await expect(sale.total).toHaveText('R$ 479,80')
    await expect(sale.totals).toContainText('Descontos0,00')
  })

  await test.step('R$ 20,00 were 4 % of three lines; of one they may be 5 %', async () => {
    await askDiscount(window, { on: 'sale', value: 'R$ 20,00', reason: 'Cliente fiel' })
    await expect(sale.total).toHaveText('R$ 459,80')
    for (const description of [samples.second.description, samples.underRule.description]) {
      await sale.line(description).click()
      await window.keyboard.press('Delete')
      await dialog(window, 'Cancelar item').getByRole('button', { name: 'Cancelar item' }).click()
      await expect(sale.line(description)).toContainText('Cancelado')
    }
    await expect(sale.total).toHaveText('R$ 47,40')
  })

  await payInCash(window)
  const { sale: stored } = await expectFiguresToAgree(dataFolder, 'R$ 47,40')
  expect(stored.lines).toMatchObject([{ code: '100001', gross: 4990, adjusted: -250, net: 4740 }])
})
