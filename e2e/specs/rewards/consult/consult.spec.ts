import { randomUUID } from 'node:crypto'
import { samples } from '#scripts/demo-shop/samples'
import { formatVoucherCode, type VoucherCode } from '#shared/rewards/vouchers/voucher'
import { expect, test } from '../../../fixtures/test'
import { openFromMenu } from '../../../screens/platform/till-menu'
import { consultWindow } from '../../../screens/rewards/consult'
import { openFromOtherPlaces } from '../../../screens/selling/order'
import { saleScreen } from '../../../screens/selling/sale'
import { signIn } from '../../../screens/store/sign-in'
import { people } from '../../../support/app/people'
import { rawCall } from '../../../support/app/raw-call'
import { startSelling } from '../../../support/app/start-selling'
import type { Till } from '../../../support/app/till'
import { audited } from '../../../support/data-folder/audit'
import { scan } from '../../../support/scanners/scan'
import { seriousFindings } from '../../../support/window/axe'
import { resizeWindow } from '../../../support/window/window-size'

const { plain, customers } = samples

/** A vale-troca of what came back. */
async function newVoucher({ window }: Till): Promise<VoucherCode> {
  await rawCall(window, 'sale.scan', { code: plain.code })
  const saleId = ((await rawCall(window, 'sale.current')).value as { id: string }).id
  await rawCall(window, 'sale.start-payment', { saleId })
  const tender = { kind: 'cash', id: randomUUID(), amount: plain.price }
  await rawCall(window, 'payment.add-tender', { saleId, tender })
  await rawCall(window, 'sale.finish', { saleId })
  const opened = await rawCall(window, 'returns.sale', { saleId })
  const [line] = (opened.value as { lines: { id: string }[] }).lines
  const done = await rawCall(window, 'returns.return', {
    id: randomUUID(),
    saleId,
    lines: [{ lineId: line?.id, quantity: 1000 }],
    loads: [],
    refund: 'exchange-voucher',
    salespersonId: null,
    reason: 'tamanho errado',
    exchange: false,
  })
  return (done.value as { voucher: { code: VoucherCode } }).voucher.code
}

test('a code tells what it is: a vale, goods, a card, or nothing; wrong ones wait; closed tills ask too', async ({
  till,
}) => {
  const { window, dataFolder } = till
  const consult = consultWindow(window)
  await startSelling(till, people.manager)
  const code = await newVoucher(till)

  await test.step('a vale read at the sale is told to be money', async () => {
    await scan(till, code)
    await expect(window.getByText('Este código é de um vale-troca, não de produto.')).toBeVisible()
    await expect(window.getByText(code)).toBeHidden()
    await window.keyboard.press('Escape')
  })

  await test.step('read in the window: what is left and until when; the number leaves the screen', async () => {
    await openFromMenu(window, 'Consultar valor')
    await expect(consult.code).toBeFocused()
    await scan(till, code)
    await expect(consult.balance).toHaveText('R$ 49,90')
    await expect(consult.answer).toContainText(`final ${code.slice(-4)}`)
    await expect(consult.answer).toContainText('Válido até')
    await expect(consult.code).toHaveValue('')
    await expect(consult.code).toBeFocused()
    expect(await seriousFindings(window)).toEqual([])
    await window.screenshot({ path: 'test-results/consult-value.png' })
  })

  await test.step('typed as printed; goods; a loyalty card', async () => {
    await consult.code.fill(formatVoucherCode(code))
    await consult.code.press('Enter')
    await expect(consult.balance).toHaveText('R$ 49,90')
    await consult.code.fill(plain.barcode)
    await consult.code.press('Enter')
    await expect(consult.answer).toContainText('Produto')
    await expect(consult.answer).toContainText('R$ 49,90')
    await scan(till, customers.withCredit.loyaltyCard)
    await expect(consult.answer).toContainText('Cartão fidelidade')
  })

  await test.step('one that was cancelled says so, in the smallest window', async () => {
    await rawCall(window, 'returns.cancel-voucher', { code, reason: 'perdido pelo cliente' })
    await resizeWindow(till, 1024, 768)
    await scan(till, code)
    await expect(consult.answer).toContainText(/Cancelado em .*: não vale mais\./)
    await expect(consult.balance).toHaveText('R$ 0,00')
    expect(await seriousFindings(window)).toEqual([])
    await window.screenshot({ path: 'test-results/consult-value-cancelled.png' })
  })

  await test.step('nothing typed, then numbers of nothing until it waits', async () => {
    await consult.ask.click()
    await expect(consult.box).toContainText('Leia um código ou digite os números.')
    for (const wrong of ['9910000000011', '9910000000028', '9910000000035', '9910000000042']) {
      await consult.code.fill(wrong)
      await consult.code.press('Enter')
      await expect(consult.box).toContainText('Nada nesta loja tem este número.')
      await expect(consult.code).toHaveValue(wrong)
    }
    await consult.code.fill(code)
    await consult.code.press('Enter')
    await expect(consult.box).toContainText('errados demais. Tente de novo em')
    await window.screenshot({ path: 'test-results/consult-value-waits.png' })
    expect(audited(dataFolder, 'returns.wrong-voucher')).toHaveLength(4)
    expect(audited(dataFolder, 'value.consult')).toMatchObject([
      { detail: { valueKind: 'Vale-troca', codeEnding: code.slice(-4) } },
      { detail: { valueKind: 'Vale-troca' } },
      { detail: { valueKind: 'Vale-troca' } },
    ])
    await window.keyboard.press('Escape')
    await expect(consult.box).toBeHidden()
    await expect(saleScreen(window).code).toBeVisible()
  })
})

test('with the till closed it opens from the other screens', async ({ till }) => {
  const { window } = till
  const consult = consultWindow(window)
  await signIn(window, people.manager)
  await openFromOtherPlaces(window, 'Consultar valor')
  await consult.code.fill(plain.barcode)
  await consult.code.press('Enter')
  await expect(consult.answer).toContainText('Produto')
})
