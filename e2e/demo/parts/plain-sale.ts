import { samples } from '#scripts/demo-shop/samples'
import { saleScreen } from '../../screens/selling/sale'
import { openTill } from '../../screens/store/open-till'
import { signIn } from '../../screens/store/sign-in'
import { people } from '../../support/app/people'
import { scan } from '../../support/scanners/scan'
import { saveReceiptImage } from '../receipt-image'
import type { Tour } from '../tour'

/** The cashier signs in, opens the till, sells to a known customer and is paid by Pix and in cash. */
export async function showPlainSale({ till, window, picture, fileFor }: Tour): Promise<void> {
  await picture('identificacao')
  await signIn(window, people.cashier)
  await picture('abertura-de-caixa')
  await openTill(window, '100,00')
  await picture('pronto-para-vender')

  const sale = saleScreen(window)
  await scan(till, samples.plain.barcode, samples.promotion.barcode, samples.underRule.barcode)
  await sale.lines.nth(2).waitFor()
  await sale.type(`3*${samples.second.code}`)
  await scan(till, samples.byWeight.weightLabel.barcode)
  await sale.lines.nth(4).waitFor()
  await picture('venda')

  await window.keyboard.press('F3')
  await window.getByPlaceholder(/camiseta azul/).pressSequentially('camiseta', { delay: 60 })
  await window.getByRole('option').first().waitFor()
  await picture('procurar-produto')
  await window.keyboard.press('Escape')

  await window.keyboard.press('F2')
  await window.getByPlaceholder(/CPF, CNPJ/).fill(samples.customers.withCredit.taxId)
  await window.getByRole('option', { name: new RegExp(samples.customers.withCredit.name) }).waitFor()
  await picture('cliente')
  await window.keyboard.press('Enter')
  await window.getByText(samples.customers.withCredit.name).waitFor()

  await window.keyboard.press('F8')
  const finish = window.getByRole('button', { name: /Finalizar venda/ })
  await finish.waitFor()
  await window.keyboard.press('4')
  await window.getByLabel('Valor do Pix').fill('200,00')
  await window.keyboard.press('Enter')
  await window.getByRole('button', { name: 'Confirmar recebimento' }).waitFor()
  await picture('pix')
  await window.getByRole('button', { name: 'Confirmar recebimento' }).click()
  await window.getByRole('button', { name: 'Confirmar recebimento' }).waitFor({ state: 'hidden' })
  await window.getByRole('button', { name: /Dinheiro/ }).click()
  await window.getByLabel('Valor recebido').fill('1000,00')
  await picture('dinheiro')
  await window.keyboard.press('Enter')
  await picture('troco')
  await finish.click()
  await sale.code.waitFor()
  await picture('venda-finalizada')
  await saveReceiptImage(till, fileFor('cupom'))
}
