import { samples } from '#scripts/demo-shop/samples'
import { expect, test } from '../../../fixtures/test'
import { dialog } from '../../../screens/platform/dialog'
import { openFromMenu, tillMenu } from '../../../screens/platform/till-menu'
import { consultWindow } from '../../../screens/rewards/consult'
import { cardNumber, cardsOnSale, sellGiftCard } from '../../../screens/rewards/gift-card'
import { finishSale, paymentScreen, removeTender, takeCash } from '../../../screens/selling/payment'
import { finishedSale, recentSales } from '../../../screens/selling/recent-sales'
import { openReturn, returnsScreen } from '../../../screens/selling/returns'
import { saleScreen } from '../../../screens/selling/sale'
import { people } from '../../../support/app/people'
import { rawCall } from '../../../support/app/raw-call'
import { startSelling } from '../../../support/app/start-selling'
import { askDatabase, printedPapers, type Till } from '../../../support/app/till'
import { paperText } from '../../../support/printers/paper'
import { scan } from '../../../support/scanners/scan'
import { latestSale } from '../../../support/selling/finished-sale'
import { seriousFindings } from '../../../support/window/axe'
import { resizeWindow } from '../../../support/window/window-size'

const { plain } = samples

const newestCard = ({ dataFolder }: Pick<Till, 'dataFolder'>) => {
  const [card] = askDatabase<{ code: string; balance: number }>(
    dataFolder,
    "SELECT code, balance FROM value_account WHERE kind = 'gift-card' ORDER BY opened_at DESC, id DESC LIMIT 1",
  )
  if (!card) throw new Error('A card was sold')
  return card
}

test('a gift card is sold, paid, printed, used whole on another sale, and given back to', async ({
  till,
  dataFolder,
}) => {
  const { window } = till
  const sale = saleScreen(window)
  const selling = sellGiftCard(window)
  const payment = paymentScreen(window)
  await startSelling(till, people.manager)
  await resizeWindow(till, 1024, 768)

  await test.step('Outras ações › Vender um cartão-presente, by keys alone', async () => {
    await window.keyboard.press('F9')
    await expect(tillMenu(window).entry('Vender um cartão-presente')).toBeVisible()
    await window.screenshot({ path: 'test-results/gift-card-menu.png' })
    await window.keyboard.press('b')
    await expect(selling.worth).toBeFocused()
    await window.keyboard.press('Enter')
    await expect(selling.box).toContainText('Informe o valor do cartão.')
    await window.keyboard.type('500')
    await window.keyboard.press('Enter')
    await expect(selling.box).toContainText('pode valer de R$ 10,00 a R$ 5.000,00')
    expect(await seriousFindings(window)).toEqual([])
    await window.screenshot({ path: 'test-results/gift-card-sell.png' })
    await selling.worth.fill('99,80')
    await window.keyboard.press('Enter')
    await expect(cardsOnSale(window)).toHaveCount(1)
    await expect(sale.total).toHaveText('R$ 99,80')
    expect(newestCard(till).balance).toBe(0)
    expect(await seriousFindings(window)).toEqual([])
    await window.screenshot({ path: 'test-results/gift-card-on-sale.png' })
  })

  await test.step('paid: it is worth its value, and has its paper', async () => {
    await expect(sale.code).toBeFocused()
    await window.keyboard.press('F8')
    await expect(payment.remaining).toHaveText('R$ 99,80')
    await window.screenshot({ path: 'test-results/gift-card-paying.png' })
    await takeCash(window)
    await finishSale(window)
    const { code, balance } = newestCard(till)
    expect(balance).toBe(9_980)
    const find = () =>
      printedPapers(dataFolder)
        .map(paperText)
        .find((text) => text.includes('CARTÃO-PRESENTE'))
    await expect.poll(find).toBeDefined()
    expect(find()).toContain('R$ 99,80')
    expect(code).toMatch(/^991/)
  })
  const { code } = newestCard(till)

  await test.step('read among the goods it pays them, but not a smaller sale: the rest is refused', async () => {
    await sale.type(plain.code)
    await expect(sale.lines).toHaveCount(1)
    await scan(till, code)
    await expect(cardNumber(window)).toHaveValue(code)
    await expect(payment.form('Cartão-presente')).toContainText('Faltam R$ 49,90 de compra')
    expect(await seriousFindings(window)).toEqual([])
    await window.screenshot({ path: 'test-results/gift-card-refused.png' })
  })

  await test.step('with one more it is used whole, comes off again, and is used by its number', async () => {
    await window.keyboard.press('Escape')
    await expect(payment.form('Cartão-presente')).toBeHidden()
    await window.keyboard.press('Escape')
    await expect(sale.code).toBeFocused()
    await sale.type(plain.code)
    await expect(sale.total).toHaveText('R$ 99,80')
    await window.keyboard.press('F8')
    await expect(payment.tenders).toBeVisible()
    await scan(till, code)
    await expect(payment.taken).toHaveCount(1)
    await expect(payment.settled).toBeVisible()
    await removeTender(window, 1)
    await expect(payment.remaining).toHaveText('R$ 99,80')
    await payment.tender('Cartão-presente').click()
    await cardNumber(window).fill(code)
    await window.keyboard.press('Enter')
    await expect(payment.settled).toBeVisible()
    await window.screenshot({ path: 'test-results/gift-card-used.png' })
    await finishSale(window)
    expect(newestCard(till).balance).toBe(0)
  })

  await test.step('used up it pays nothing more, and Consultar valor says so', async () => {
    await sale.type(plain.code)
    await expect(sale.lines).toHaveCount(1)
    await openFromMenu(window, 'Usar um cartão-presente')
    await expect(cardNumber(window)).toBeFocused()
    await cardNumber(window).fill(code)
    await window.keyboard.press('Enter')
    await expect(window.getByText('já foi usado: não resta nada nele')).toBeVisible()
    await payment.back.click()
    await expect(sale.code).toBeFocused()
    const current = (await rawCall(window, 'sale.current')).value as { id: string }
    await rawCall(window, 'sale.cancel', { saleId: current.id, reason: 'fim do teste' })
    await window.reload()
    await expect(sale.code).toBeFocused()
    await openFromMenu(window, 'Consultar valor')
    const consult = consultWindow(window)
    await consult.code.fill(code)
    await consult.code.press('Enter')
    await expect(consult.answer).toContainText('foi usado até o fim')
    await window.keyboard.press('Escape')
    await expect(consult.box).toBeHidden()
  })

  await test.step('the sale that sold it stands: what it sold was used', async () => {
    const number = String(latestSale(dataFolder).number - 1).padStart(6, '0')
    await openFromMenu(window, 'Últimas vendas')
    await recentSales(window).found.filter({ hasText: number }).click()
    await finishedSale(window, number).cancel.click()
    const box = dialog(window, 'Cancelar venda finalizada')
    await box.getByRole('button', { name: 'Cliente desistiu' }).click()
    await box.getByRole('button', { name: /^Cancelar a venda/ }).click()
    await expect(box).toContainText('já foi usado ou está em uso')
    for (const left of [box, finishedSale(window, number).box, recentSales(window).box]) {
      await window.keyboard.press('Escape')
      await expect(left).toBeHidden()
    }
  })

  await test.step('goods it paid come back: so does its value', async () => {
    const returns = returnsScreen(window)
    await openReturn(window, latestSale(dataFolder).number)
    await returns.oneMore.first().click()
    await window.getByText('Mesma forma', { exact: true }).click()
    await returns.reason('Defeito').click()
    await returns.giveBack.click()
    await expect(returns.confirm).toBeVisible()
    await window.screenshot({ path: 'test-results/gift-card-return.png' })
    await window.keyboard.press('Enter')
    await expect(returns.amount).toHaveText('R$ 49,90')
    await returns.backToTill.click()
    expect(newestCard(till).balance).toBe(4_990)
  })

  await test.step('a card nobody used is given back: worth nothing, its price paid out, and only once', async () => {
    const returns = returnsScreen(window)
    await expect(sale.code).toBeFocused()
    await openFromMenu(window, 'Vender um cartão-presente')
    await expect(selling.worth).toBeFocused()
    await selling.worth.fill('50')
    await window.keyboard.press('Enter')
    await expect(sale.total).toHaveText('R$ 50,00')
    await expect(sale.code).toBeFocused()
    await sale.type(plain.code)
    await expect(sale.total).toHaveText('R$ 99,90')
    await window.keyboard.press('F8')
    await expect(payment.remaining).toHaveText('R$ 99,90')
    await takeCash(window)
    await finishSale(window)
    const { code: bought, balance } = newestCard(till)
    expect(balance).toBe(5_000)
    await openReturn(window, latestSale(dataFolder).number)
    const card = returns.load(bought.slice(-4))
    await card.check()
    await expect(returns.total).toHaveText('R$ 50,00')
    await returns.refund('Dinheiro').click()
    await returns.reason('Não gostou').click()
    expect(await seriousFindings(window)).toEqual([])
    await window.screenshot({ path: 'test-results/gift-card-give-back.png' })
    await returns.giveBack.click()
    await expect(returns.confirm).toContainText(
      'O cartão-presente deixa de valer e o dinheiro sai deste caixa.',
    )
    await window.screenshot({ path: 'test-results/gift-card-give-back-confirm.png' })
    await window.keyboard.press('Enter')
    await expect(returns.amount).toHaveText('R$ 50,00')
    await returns.backToTill.click()
    expect(newestCard(till).balance).toBe(0)
    const slip = () =>
      printedPapers(dataFolder)
        .map(paperText)
        .find((text) => text.includes(`final ${bought.slice(-4)}`) && text.includes('DEVOLUÇÃO'))
    await expect.poll(slip).toContain('50,00')
    await openReturn(window, latestSale(dataFolder).number)
    await expect(returns.lines).toHaveCount(2)
    await expect(returns.lines.last()).toContainText('Já devolvido')
    await expect(card).toBeHidden()
    await window.screenshot({ path: 'test-results/gift-card-given-back.png' })
  })
})

test('a card of the shop’s own number; its rest is lost once it is confirmed, or becomes a vale-troca', async ({
  till,
  dataFolder,
}) => {
  const { window } = till
  const sale = saleScreen(window)
  const payment = paymentScreen(window)
  await startSelling(till, people.manager)

  const sellOwn = async (number: string): Promise<void> => {
    const selling = sellGiftCard(window)
    await openFromMenu(window, 'Vender um cartão-presente')
    await expect(selling.worth).toBeFocused()
    await selling.own.check()
    await selling.number.fill(number)
    await selling.worth.fill('60,00')
    await window.keyboard.press('Enter')
    await expect(cardsOnSale(window)).toHaveCount(1)
    await window.keyboard.press('F8')
    await expect(payment.remaining).toHaveText('R$ 60,00')
    await takeCash(window)
    await finishSale(window)
    expect(newestCard(till)).toEqual({ code: number, balance: 6_000 })
  }
  const useOn = async (code: string, number: string): Promise<void> => {
    await sale.type(code)
    await expect(sale.total).toHaveText('R$ 49,90')
    await openFromMenu(window, 'Usar um cartão-presente')
    await cardNumber(window).fill(number)
    await window.keyboard.press('Enter')
  }
  const rest = async (value: 'lost' | 'voucher'): Promise<void> => {
    const change = { key: 'gift-card.rest', scope: 'company', terminalId: 1, value }
    expect(await rawCall(window, 'settings.set-parameter', change)).toMatchObject({ ok: true })
  }

  await test.step('typed as it is written on the card, used once its loss is confirmed', async () => {
    await rest('lost')
    await sellOwn('NATAL2026A')
    await useOn(plain.code, 'natal2026a')
    const losing = dialog(window, 'O resto do cartão se perde')
    await expect(losing).toContainText('R$ 10,10')
    await losing.getByRole('button', { name: 'Não usar' }).click()
    await expect(losing).toBeHidden()
    await expect(payment.remaining).toHaveText('R$ 49,90')
    await cardNumber(window).press('Enter')
    await losing.getByRole('button', { name: 'Usar e perder R$ 10,10' }).click()
    await expect(payment.taken).toContainText('o resto se perde')
    await expect(payment.settled).toBeVisible()
    await finishSale(window)
    expect(newestCard(till).balance).toBe(0)
  })

  await test.step('the shop gives the rest back: as a vale-troca, on its paper', async () => {
    await rest('voucher')
    await sellOwn('NATAL2026B')
    await useOn(plain.code, 'NATAL2026B')
    await expect(payment.taken).toContainText('o resto vira vale-troca')
    await finishSale(window)
    expect(
      askDatabase(dataFolder, "SELECT balance FROM value_account WHERE kind = 'exchange-voucher'"),
    ).toEqual([{ balance: 1_010 }])
    const paper = () =>
      printedPapers(dataFolder)
        .map(paperText)
        .find((text) => text.includes('VALE-TROCA'))
    await expect.poll(paper).toContain('R$ 10,10')
  })
})
