import { samples } from '#scripts/demo-shop/samples'
import { expect, test } from '../../../fixtures/test'
import { dialog, notice } from '../../../screens/platform/dialog'
import { openFromMenu, tillMenu } from '../../../screens/platform/till-menu'
import { payInCash } from '../../../screens/selling/payment'
import { finishedSale, receiptWindow, recentSales } from '../../../screens/selling/recent-sales'
import { saleScreen } from '../../../screens/selling/sale'
import { approvalWindow } from '../../../screens/store/approval'
import { people } from '../../../support/app/people'
import { startSelling } from '../../../support/app/start-selling'
import { askDatabase, printedPapers } from '../../../support/app/till'
import { audited } from '../../../support/data-folder/audit'
import { paperText } from '../../../support/printers/paper'
import { scan } from '../../../support/scanners/scan'
import { expectFiguresToAgree, latestSale } from '../../../support/selling/finished-sale'

test('a sale waits while the next customer is served, and comes back as it was', async ({ till }) => {
  const { window, dataFolder } = till
  const sale = saleScreen(window)
  const park = dialog(window, 'Colocar em espera')
  const parked = dialog(window, 'Vendas em espera')
  await startSelling(till)
  await scan(till, samples.plain.barcode, samples.second.barcode)
  await expect(sale.total).toHaveText('R$ 209,80')

  await window.keyboard.press('F7')
  await expect(park.getByLabel('Identificação')).toBeFocused()
  await window.keyboard.type('senhora de azul', { delay: 45 })
  await window.keyboard.press('Enter')
  await expect(park).toBeHidden()
  await expect(sale.total).toHaveText('R$ 0,00')
  await expect(window.getByText('1 em espera')).toBeVisible()
  await expect(sale.code).toBeFocused()

  await test.step('it cannot come back over a sale in progress', async () => {
    await scan(till, samples.ean8.barcode)
    await expect(sale.total).toHaveText('R$ 12,90')
    await openFromMenu(window, 'Vendas em espera')
    await expect(parked.getByRole('option')).toContainText('senhora de azulR$ 209,80')
    await window.keyboard.press('Enter')
    await expect(parked.getByRole('alert')).toHaveText(
      'Há uma venda em andamento. Finalize, coloque em espera ou cancele a venda antes.',
    )
    await window.keyboard.press('Escape')
    await payInCash(window)
    await expectFiguresToAgree(dataFolder, 'R$ 12,90')
  })

  await window.keyboard.press('F7')
  await expect(parked.getByRole('option')).toContainText('2 itens')
  await window.keyboard.press('Enter')
  await expect(parked).toBeHidden()
  await expect(sale.lines).toHaveCount(2)
  await expect(sale.total).toHaveText('R$ 209,80')
  await expect(sale.code).toBeFocused()
  await payInCash(window)
  const { sale: stored } = await expectFiguresToAgree(dataFolder, 'R$ 209,80')
  expect(stored.lines.map(({ code }) => code)).toEqual(['100001', '100002'])
  await expect(
    window.getByText('em espera', { exact: false }).filter({ hasText: /\d em espera/ }),
  ).toHaveCount(0)
})

test('giving up a sale takes a reason and a supervisor, and no number', async ({ till }) => {
  const { window, dataFolder } = till
  const sale = saleScreen(window)
  const cancel = dialog(window, 'Cancelar venda')
  const confirm = cancel.getByRole('button', { name: 'Cancelar venda' })
  const approval = approvalWindow(window)
  const before = latestSale(dataFolder).number
  await startSelling(till)
  await scan(till, samples.plain.barcode)
  await expect(sale.lines).toHaveCount(1)

  await openFromMenu(window, 'Cancelar venda')
  await expect(cancel).toContainText('1 item, R$ 49,90. Não poderá ser recuperada.')
  await confirm.click()
  await expect(cancel).toContainText('Escolha ou escreva o motivo do cancelamento.')
  await expect(cancel.getByLabel('Motivo', { exact: true })).toBeFocused()
  await cancel.getByRole('button', { name: 'Cliente desistiu' }).click()
  await window.keyboard.press('Enter')
  await expect(approval.box).toContainText('Cancelar a venda em andamento, de R$ 49,90')
  await window.keyboard.press('Escape')
  await expect(cancel).toContainText('Sem a aprovação do supervisor, nada foi alterado.')
  await expect(sale.total).toHaveText('R$ 49,90')

  await confirm.click()
  await approval.give(people.supervisor)
  await expect(notice(window, 'Venda cancelada.')).toBeVisible()
  await expect(cancel).toBeHidden()
  await expect(sale.total).toHaveText('R$ 0,00')
  await expect(sale.code).toBeFocused()
  expect(audited(dataFolder, 'sale.cancel')).toMatchObject([
    {
      operator: 'Ana Paula',
      approver: 'Débora',
      detail: { reason: 'Cliente desistiu', lines: 1, total: 4990 },
    },
  ])
  expect(askDatabase(dataFolder, "SELECT number FROM sale WHERE state = 'cancelled'")).toEqual([
    { number: null },
  ])

  await scan(till, samples.ean8.barcode)
  await expect(sale.lines).toHaveCount(1)
  await payInCash(window)
  expect(latestSale(dataFolder).number).toBe(before + 1)
})

test('a finished sale is cancelled: slip, stock and cash back, the document stays', async ({ till }) => {
  const { window, dataFolder } = till
  const sale = saleScreen(window)
  const recent = recentSales(window)
  const approval = approvalWindow(window)
  const stock = () =>
    askDatabase<{ left: number }>(
      dataFolder,
      `SELECT quantity_thousandths AS left FROM product_stock JOIN product ON product.id = product_id
       WHERE branch_id = 1 AND code = ?`,
      samples.plain.code,
    )[0]?.left ?? 0
  const full = stock()
  await startSelling(till)
  await sale.type(`2*${samples.plain.code}`)
  await expect(sale.total).toHaveText('R$ 99,80')
  await payInCash(window, '100,00')
  const { sale: stored } = await expectFiguresToAgree(dataFolder, 'R$ 99,80')
  const number = String(stored.number).padStart(6, '0')
  expect(stock()).toBe(full - 2000)

  await openFromMenu(window, 'Últimas vendas')
  await expect(recent.found.first()).toContainText(number)
  await window.keyboard.press('Enter')
  await finishedSale(window, number).cancel.click()
  const cancel = dialog(window, 'Cancelar venda finalizada')
  await cancel.getByRole('button', { name: 'Erro de lançamento' }).click()
  await window.keyboard.press('Enter')
  await approval.give(people.supervisor)
  await expect(notice(window, `Venda ${number} cancelada.`)).toBeVisible()
  await expect(recent.found.first()).toContainText('Cancelada')
  await window.keyboard.press('Enter')
  await expect(finishedSale(window, number).box).toContainText('Venda cancelada.')
  await expect(finishedSale(window, number).cancel).toBeHidden()
  await window.keyboard.press('Escape')
  await window.keyboard.press('Escape')
  await expect(sale.code).toBeFocused()
  await expect(sale.lastSale.filter({ hasText: number })).toHaveCount(0)

  expect(stock()).toBe(full)
  expect(
    askDatabase(
      dataFolder,
      'SELECT kind, amount_cents AS amount FROM cash_movement WHERE sale_id = ? ORDER BY kind',
      stored.id,
    ),
  ).toEqual([
    { kind: 'sale', amount: 9980 },
    { kind: 'void', amount: -9980 },
  ])
  expect(askDatabase(dataFolder, 'SELECT state, number FROM sale WHERE id = ?', stored.id)).toEqual([
    { state: 'voided', number: stored.number },
  ])
  expect(audited(dataFolder, 'sale.void')).toMatchObject([
    { operator: 'Ana Paula', approver: 'Débora', detail: { reason: 'Erro de lançamento', total: 9980 } },
  ])
  await expect.poll(() => paperText(printedPapers(dataFolder).at(-1) ?? '')).toContain('CANCELAMENTO')
  const slip = paperText(printedPapers(dataFolder).at(-1) ?? '')
  for (const words of [
    `Nº ${number}`,
    'VALOR R$ 99,80',
    'Motivo: Erro de lançamento',
    'Autorizado por: Débora',
  ])
    expect(slip).toContain(words)
})

test('2ª via and ticket de troca, by the keys alone or by the receipt’s own barcode', async ({ till }) => {
  const { window, dataFolder } = till
  const sale = saleScreen(window)
  const recent = recentSales(window)
  const receipt = receiptWindow(window)
  await startSelling(till)
  await scan(till, samples.promotion.barcode, samples.twoBarcodes.barcodes[0])
  await expect(sale.total).toHaveText('R$ 235,80')
  await payInCash(window)
  const { sale: stored, paper: original } = await expectFiguresToAgree(dataFolder, 'R$ 235,80')
  const number = String(stored.number).padStart(6, '0')

  await test.step('Enter all the way prints the same paper, marked', async () => {
    await window.keyboard.press('F9')
    await expect(tillMenu(window).entry('Últimas vendas')).toHaveAttribute('aria-selected', 'true')
    await window.keyboard.press('Enter')
    await expect(recent.found.first()).toContainText(number)
    await window.keyboard.press('Enter')
    await expect(finishedSale(window, number).seeReceipt).toBeFocused()
    await window.keyboard.press('Enter')
    await expect(receipt.paper).toContainText('R$ 235,80')
    await expect(receipt.printAgain).toBeFocused()
    await window.keyboard.press('Enter')
    await expect(notice(window, '2ª via impressa.')).toBeVisible()
    await expect(receipt.printAgain).toBeFocused()
    const again = paperText(printedPapers(dataFolder).at(-1) ?? '')
    expect(again.split('\n')[0]).toBe('2ª VIA')
    expect(again).toContain(original)
    expect(audited(dataFolder, 'receipt.reprint')).toHaveLength(1)
  })

  await test.step('the ticket names what was bought and no price', async () => {
    await receipt.printTicket.click()
    await expect(notice(window, 'Ticket de troca impresso.')).toBeVisible()
    const ticket = paperText(printedPapers(dataFolder).at(-1) ?? '')
    expect(ticket).toContain('TICKET DE TROCA')
    expect(ticket).toContain('Vestido Midi Linho')
    expect(ticket).not.toMatch(/R\$|\d,\d\d/)
    for (const title of ['Cupom', `Venda ${number}`, 'Últimas vendas']) {
      await expect(dialog(window, title)).toBeVisible()
      await window.keyboard.press('Escape')
      await expect(dialog(window, title)).toBeHidden()
    }
    await expect(sale.code).toBeFocused()
  })

  await test.step('the barcode under the receipt finds its sale', async () => {
    await openFromMenu(window, 'Últimas vendas')
    await expect(recent.found.first()).toContainText(number)
    await scan(till, `T0001N${number}`)
    await expect(recent.number).toHaveValue(String(stored.number))
    await expect(recent.found).toHaveCount(1)
    await expect(recent.found).toContainText('R$ 235,80')
  })
})
