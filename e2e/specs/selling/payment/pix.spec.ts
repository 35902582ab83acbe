import { drawingSVG, qrcode } from 'bwip-js/generic'
import { samples } from '#scripts/demo-shop/samples'
import { crc16 } from '#shared/selling/payment/pix'
import { expect, test } from '../../../fixtures/test'
import { dialog } from '../../../screens/platform/dialog'
import { finishSale, paymentScreen, showPix, takeCash } from '../../../screens/selling/payment'
import { saleScreen } from '../../../screens/selling/sale'
import { startSelling } from '../../../support/app/start-selling'
import { askDatabase, changeDatabase } from '../../../support/app/till'
import { audited } from '../../../support/data-folder/audit'
import { brCodeFields } from '../../../support/selling/br-code'
import { expectFiguresToAgree } from '../../../support/selling/finished-sale'
import { ringUp } from '../../../support/selling/ring-up'
import { storedTenders } from '../../../support/selling/stored-tenders'

const { plain, second } = samples

test('Pix: a code any bank reads, confirmed only by the cashier, cancelled, or not configured', async ({
  till,
}) => {
  const { window, dataFolder } = till
  const payment = paymentScreen(window)
  await startSelling(till)
  await ringUp(till, plain.code)

  await test.step('the code shown is the one stored, for this amount', async () => {
    await showPix(window, '30,00')
    const [stored] = storedTenders(dataFolder)
    await expect(payment.pix).toContainText('R$ 30,00')
    await expect(payment.pix).toContainText(stored?.txid ?? 'no txid stored')
    const payload = await payment.pixCode.inputValue()
    expect(payload).toBe(stored?.payload)
    const drawn = qrcode({ bcid: 'qrcode', text: payload, padding: 4 }, drawingSVG())
    await expect
      .poll(() =>
        payment.pix.getByRole('img', { name: 'QR Code do Pix' }).locator('path').first().getAttribute('d'),
      )
      .toBe(/ d="([^"]+)"/.exec(drawn)?.[1])
    const fields = brCodeFields(payload)
    expect(fields).toMatchObject({ '00': '01', '53': '986', '54': '30.00', '58': 'BR', '60': 'Sao Paulo' })
    expect(brCodeFields(fields['26'] ?? '')).toEqual({ '00': 'BR.GOV.BCB.PIX', '01': '11222333000181' })
    expect(brCodeFields(fields['62'] ?? '')).toEqual({ '05': stored?.txid })
    expect(fields['63']).toBe(crc16(payload.slice(0, -4)))
  })

  await test.step('Enter alone never says that money arrived; the key that finishes asks first', async () => {
    await window.keyboard.press('Enter')
    await window.keyboard.press('F8')
    await expect(payment.confirmPix).toBeFocused()
    await expect(payment.pix.getByRole('status')).toHaveText('Viu R$ 30,00 na conta? F8 de novo confirma.')
    await expect(payment.remaining).toHaveText('R$ 19,90')
    await expect(payment.balance).toContainText('aguardando Pix R$ 30,00')
    await expect(payment.taken).toContainText('Aguardando o pagamento')
  })

  await test.step('the sale changed meanwhile: the code says for what it is', async () => {
    await window.keyboard.press('Escape')
    await saleScreen(window).type(second.code)
    await window.keyboard.press('F8')
    await expect(payment.pix).toContainText('A venda mudou: o Pix é de')
    await expect(payment.pix).toContainText('O total agora é R$ 209,80. Receba os outros R$ 179,80')
    await expect(payment.remaining).toHaveText('R$ 179,80')
    await window.keyboard.press('Escape')
    await saleScreen(window).line(second.description).click()
    await saleScreen(window).code.press('Delete')
    await dialog(window, 'Cancelar item').getByRole('button', { name: 'Cancelar item' }).click()
    await expect(saleScreen(window).total).toHaveText('R$ 49,90')
    await window.keyboard.press('F8')
    await expect(payment.pix).toContainText('Aguardando o Pix')
  })

  await test.step('cancelled: it leaves the sale, and the audit keeps it', async () => {
    await payment.pix.getByRole('button', { name: 'Cancelar Pix' }).click()
    const asked = dialog(window, 'Cancelar Pix')
    await expect(asked).toContainText('confira antes se o cliente já pagou')
    await asked.getByRole('button', { name: 'Cancelar Pix' }).click()
    await expect(payment.pix).toBeHidden()
    expect(storedTenders(dataFolder)).toEqual([])
    expect(audited(dataFolder, 'payment.remove-tender')).toMatchObject([
      { detail: { kind: 'pix', amount: 3000, received: 0 } },
    ])
  })

  await test.step('cash beside a Pix that waits, then confirmed', async () => {
    await showPix(window, '30,00')
    await takeCash(window)
    await expect(payment.pix).toBeVisible()
    await expect(payment.waiting).toHaveText('R$ 30,00')
    await payment.confirmPix.click()
    await expect(payment.settled).toHaveText('R$ 49,90')
    await finishSale(window)
    const { sale, paper } = await expectFiguresToAgree(dataFolder, 'R$ 49,90')
    const [pix] = askDatabase<{ txid: string; received: number | null }>(
      dataFolder,
      "SELECT detail ->> '$.txid' AS txid, detail ->> '$.receivedAt' AS received FROM sale_tender WHERE sale_id = ? AND kind = 'pix' AND state = 'confirmed'",
      sale.id,
    )
    expect(pix?.received).toBeGreaterThan(0)
    expect(paper).toContain(`Pix 30,00\nTxid ${pix?.txid}`)
  })

  await test.step('a branch without a Pix key says so', async () => {
    changeDatabase(dataFolder, 'UPDATE branch SET pix_key = NULL')
    await ringUp(till, plain.code)
    await payment.tender('Pix').click()
    await window.getByLabel('Valor do Pix').press('Enter')
    await expect(payment.form('Pix')).toContainText(
      'A filial não tem chave Pix cadastrada. Use outra forma de pagamento.',
    )
    await takeCash(window)
    await finishSale(window)
    await expectFiguresToAgree(dataFolder, 'R$ 49,90')
  })
})
