import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { unsoundness } from '#main/testing/file/soundness'
import { samples } from '#scripts/demo-shop/samples'
import { expect, test } from '../../../fixtures/test'
import { dialog } from '../../../screens/platform/dialog'
import { openFromMenu } from '../../../screens/platform/till-menu'
import { askDiscount } from '../../../screens/selling/discount'
import { finishSale, payInCash, paymentScreen, takeCash } from '../../../screens/selling/payment'
import { openReturn, returnsScreen } from '../../../screens/selling/returns'
import { saleScreen } from '../../../screens/selling/sale'
import { approvalWindow } from '../../../screens/store/approval'
import { people } from '../../../support/app/people'
import { rawCall } from '../../../support/app/raw-call'
import { startSelling } from '../../../support/app/start-selling'
import { askDatabase, killTill, printedPapers } from '../../../support/app/till'
import { audited } from '../../../support/data-folder/audit'
import { paperText } from '../../../support/printers/paper'
import { scan } from '../../../support/scanners/scan'
import { latestSale } from '../../../support/selling/finished-sale'
import { ringUp } from '../../../support/selling/ring-up'

const { plain, second, noBarcode } = samples

interface StoredVoucher {
  readonly code: string
  readonly balance: number
}

function vouchers(dataFolder: string): StoredVoucher[] {
  return askDatabase(
    dataFolder,
    `SELECT code, balance FROM value_account
     JOIN return ON voucher_account = value_account.id ORDER BY return.number`,
  )
}

const papers = (dataFolder: string): string[] => printedPapers(dataFolder).map(paperText)

test('a discounted sale comes back in parts: vale-troca, a new sale, an exchange, to the last cent', async ({
  till,
  dataFolder,
}) => {
  const { window } = till
  const returns = returnsScreen(window)
  const payment = paymentScreen(window)
  await startSelling(till)
  await saleScreen(window).type(`3*${plain.code}`)
  await askDiscount(window, { on: 'sale', value: '5', reason: 'Cliente antigo' })
  await expect(saleScreen(window).total).toHaveText('R$ 142,21')
  await payInCash(window)
  const sale = latestSale(dataFolder)

  await test.step('one of three comes back as a vale-troca', async () => {
    await openReturn(window, sale.number)
    await expect(returns.giveBack).toBeDisabled()
    await expect(returns.quantity).toBeFocused()
    await returns.quantity.fill('4')
    await expect(returns.lines).toContainText('Só restam 3 UN.')
    await returns.quantity.fill('')
    await scan(till, plain.barcode)
    await expect(returns.quantity).toHaveValue('1')
    await expect(returns.total).toHaveText('R$ 47,40')
    await returns.giveBack.click()
    await expect(returns.reasonField).toBeFocused()
    await expect(returns.reasonField).toHaveAccessibleDescription(/Escolha ou escreva o motivo/)
    await returns.reason('Tamanho').click()
    await returns.giveBack.click()
    await expect(returns.confirm.getByLabel('Valor a devolver')).toHaveText('R$ 47,40')
    await window.keyboard.press('Enter')
    await expect(approvalWindow(window).box).toContainText('Devolução')
    await approvalWindow(window).give(people.supervisor)
    await expect(returns.amount).toHaveText('R$ 47,40')
    await expect.poll(() => papers(dataFolder).at(-1)).toContain('VALE-TROCA')
    expect(papers(dataFolder).at(-2)).toContain('TOTAL DEVOLVIDO R$ 47,40')
    await returns.backToTill.click()
  })

  await test.step('the vale-troca pays a smaller sale by its barcode; the rest stays on it, printed', async () => {
    const [voucher] = vouchers(dataFolder)
    await ringUp(till, noBarcode.code)
    await scan(till, voucher?.code ?? '')
    const form = payment.form('Vale-troca')
    await expect(form).toContainText('R$ 47,40')
    await expect(form.getByLabel('Valor a usar')).toHaveValue('25,00')
    // An Enter right behind a scan is the scanner's: a person's comes later.
    await expect(async () => {
      await form.getByLabel('Valor a usar').press('Enter')
      await expect(payment.taken).toContainText('Vale-troca', { timeout: 1000 })
    }).toPass()
    expect(vouchers(dataFolder)).toMatchObject([{ balance: 4740 }])
    await finishSale(window)
    expect(vouchers(dataFolder)).toMatchObject([{ balance: 2240 }])
    await expect.poll(() => papers(dataFolder).at(-1)).toContain('SALDO R$ 22,40')
  })

  await test.step('the rest is exchanged: the vale-troca waits for the new sale and pays it first', async () => {
    await openReturn(window, sale.number)
    await returns.whole.click()
    await expect(returns.total).toHaveText('R$ 94,81')
    await returns.reason('Não gostou').click()
    await returns.exchange.click()
    await dialog(window, 'Devolver e trocar').getByRole('button', { name: 'Confirmar' }).click()
    await approvalWindow(window).give(people.supervisor)
    await expect(window.getByRole('region', { name: 'Vale-troca da troca' })).toContainText('R$ 94,81')
    await ringUp(till, second.code)
    const form = payment.form('Vale-troca')
    await expect(form.getByLabel('Valor a usar')).toHaveValue('94,81')
    await form.getByLabel('Valor a usar').press('Enter')
    await expect(payment.remaining).toHaveText('R$ 65,09')
    await takeCash(window)
    await finishSale(window)
    await expect(window.getByRole('region', { name: 'Vale-troca da troca' })).toBeHidden()
  })

  await test.step('everything paid came back, nothing more can', async () => {
    const [row] = askDatabase<{ total: number }>(
      dataFolder,
      'SELECT sum(total_cents) AS total FROM return WHERE sale_id = ?',
      sale.id,
    )
    expect(row?.total).toBe(sale.total)
    await openReturn(window, sale.number)
    await expect(returns.lines).toContainText('Tudo devolvido')
    await window.keyboard.press('Escape')
    await expect(returns.text).toBeVisible()
  })
})

test('dinheiro and sem cupom need a supervisor; a sale that came back in part cannot be cancelled', async ({
  till,
  dataFolder,
}) => {
  const { window } = till
  const returns = returnsScreen(window)
  await startSelling(till)
  await saleScreen(window).type(`2*${plain.code}`)
  await payInCash(window)
  const sale = latestSale(dataFolder)

  await test.step('in cash', async () => {
    await openReturn(window, sale.number)
    await returns.oneMore.click()
    await returns.refund('Dinheiro').click()
    await returns.reason('Defeito').click()
    await returns.giveBack.click()
    await window.keyboard.press('Enter')
    const approval = approvalWindow(window)
    await expect(approval.box).toContainText('Devolução de R$ 49,90 em dinheiro')
    await approval.give(people.supervisor)
    await expect(returns.amount).toHaveText('R$ 49,90')
    expect(audited(dataFolder, 'returns.return')).toMatchObject([
      { detail: { total: 4990 }, approver: 'Débora' },
    ])
    await returns.backToTill.click()
    const refused = await rawCall(window, 'access.sign-in', people.supervisor)
    expect(refused.ok).toBe(true)
    expect(await rawCall(window, 'sale.void', { saleId: sale.id, reason: 'cliente desistiu' })).toMatchObject(
      {
        ok: false,
        error: { code: 'sale-has-returns' },
      },
    )
    await rawCall(window, 'access.sign-in', people.cashier)
  })

  await test.step('without a receipt', async () => {
    await openFromMenu(window, 'Trocas e Devoluções')
    await returns.withoutReceipt.click()
    await scan(till, second.barcode)
    const price = window.getByLabel('Preço')
    await expect(price).toHaveValue('159,90')
    await price.fill('100,00')
    await expect(returns.total).toHaveText('R$ 100,00')
    await returns.reason('Defeito').click()
    await returns.giveBack.click()
    await window.keyboard.press('Enter')
    await approvalWindow(window).give(people.supervisor)
    await expect(returns.amount).toHaveText('R$ 100,00')
    expect(vouchers(dataFolder)).toMatchObject([{ balance: 10_000 }])
  })
})

test('the plug pulled around the return and around spending its vale-troca: all of it or none, once', async ({
  start,
  dataFolder,
}) => {
  test.setTimeout(180_000)
  const sound = () => {
    const raw = new Sqlite(join(dataFolder, 'balcao.db'), { readonly: true })
    expect(unsoundness(raw)).toEqual([])
    raw.close()
  }
  let till = await start()
  await startSelling(till, people.manager)
  for (const delay of [0, 3, 12]) {
    await rawCall(till.window, 'access.sign-in', people.manager)
    await rawCall(till.window, 'sale.scan', { code: plain.code })
    const current = await rawCall(till.window, 'sale.current')
    const saleId = (current.value as { id: string }).id
    const tender = { kind: 'cash', id: randomUUID(), amount: plain.price }
    await rawCall(till.window, 'sale.start-payment', { saleId })
    await rawCall(till.window, 'payment.add-tender', { saleId, tender })
    await rawCall(till.window, 'sale.finish', { saleId })
    const opened = await rawCall(till.window, 'returns.sale', { saleId })
    const [line] = (opened.value as { lines: { id: string }[] }).lines
    const input = {
      id: randomUUID(),
      saleId,
      lines: [{ lineId: line?.id, quantity: 1000 }],
      loads: [],
      refund: 'exchange-voucher',
      salespersonId: null,
      reason: 'tamanho errado',
      exchange: true,
    }
    const returning = rawCall(till.window, 'returns.return', input).catch(() => undefined)
    await new Promise((resolve) => setTimeout(resolve, delay))
    await killTill(till)
    await returning
    sound()
    till = await start()
    await rawCall(till.window, 'access.sign-in', people.manager)
    const again = await rawCall(till.window, 'returns.return', input)
    const { voucher } = again.value as { voucher: { code: string; balance: number } }
    expect(voucher.balance).toBe(plain.price)

    await rawCall(till.window, 'sale.scan', { code: plain.code })
    const next = ((await rawCall(till.window, 'sale.current')).value as { id: string }).id
    const pays = { kind: 'exchange-voucher', id: randomUUID(), amount: plain.price, code: voucher.code }
    await rawCall(till.window, 'sale.start-payment', { saleId: next })
    expect(await rawCall(till.window, 'payment.add-tender', { saleId: next, tender: pays })).toMatchObject({
      ok: true,
    })
    const finishing = rawCall(till.window, 'sale.finish', { saleId: next }).catch(() => undefined)
    await new Promise((resolve) => setTimeout(resolve, delay))
    await killTill(till)
    await finishing
    sound()
    const [spent] = askDatabase<{ balance: number; state: string }>(
      dataFolder,
      `SELECT balance, state FROM value_account, sale WHERE code = ? AND sale.id = ?`,
      voucher.code,
      next,
    )
    expect(spent).toEqual(
      spent?.state === 'finished'
        ? { balance: 0, state: 'finished' }
        : { balance: plain.price, state: 'paying' },
    )
    till = await start()
    await rawCall(till.window, 'access.sign-in', people.manager)
    if (spent?.state === 'paying') await rawCall(till.window, 'sale.finish', { saleId: next })
    sound()
  }
})

test('a lost vale-troca is cancelled with a reason and a supervisor, and pays nothing more', async ({
  till,
}) => {
  const { window, dataFolder } = till
  const returns = returnsScreen(window)
  const cancelling = dialog(window, 'Cancelar vale-troca')
  await startSelling(till)
  await saleScreen(window).type(plain.code)
  await payInCash(window)
  await openReturn(window, latestSale(dataFolder).number)
  await returns.whole.click()
  await returns.reason('Defeito').click()
  await returns.giveBack.click()
  await window.keyboard.press('Enter')
  await approvalWindow(window).give(people.supervisor)
  await expect(returns.done).toBeVisible()
  await returns.backToTill.click()
  const [voucher] = vouchers(dataFolder)

  await openFromMenu(window, 'Trocas e Devoluções')
  await window.getByRole('button', { name: 'Cancelar vale-troca' }).click()
  await scan(till, voucher?.code ?? '')
  await expect(cancelling).toContainText('Saldo R$ 49,90')
  await cancelling.getByRole('button', { name: 'Perdido pelo cliente' }).click()
  await window.keyboard.press('Enter')
  await expect(approvalWindow(window).box).toContainText('de R$ 49,90')
  await approvalWindow(window).give(people.supervisor)
  await expect(cancelling).toBeHidden()
  expect(vouchers(dataFolder)).toMatchObject([{ balance: 0 }])
  expect(audited(dataFolder, 'returns.cancel-voucher')).toMatchObject([
    { operator: 'Ana Paula', approver: 'Débora', detail: { amount: 4990, reason: 'Perdido pelo cliente' } },
  ])

  await window.keyboard.press('Escape')
  await ringUp(till, noBarcode.code)
  await paymentScreen(window).tender('Vale-troca').click()
  const form = paymentScreen(window).form('Vale-troca')
  const number = form.getByLabel('Número do vale-troca')
  await number.press('Enter')
  await expect(form).toContainText('Leia o código do vale ou digite o número impresso.')
  await number.fill(voucher?.code ?? '')
  await expect(form).toContainText('Este vale-troca não tem mais saldo. Receba de outra forma.')
  await number.press('Enter')
  await expect(number).toBeFocused()
})
