import { expect, type Page } from 'playwright/test'
import { dialog } from '../platform/dialog'
import { openFromMenu } from '../platform/till-menu'

/** “Trocas e Devoluções” as a cashier sees it. */
export function returnsScreen(window: Page) {
  const goods = window.getByRole('region', { name: 'Itens da venda' })
  const summary = window.getByRole('region', { name: 'Devolução', exact: true })
  const done = window.getByRole('region', { name: 'Devolução concluída' })
  return {
    text: window.getByLabel('Cupom, CPF ou produto'),
    day: window.getByLabel('Data da venda (opcional)'),
    found: window.getByRole('listbox', { name: 'Vendas encontradas' }).getByRole('option'),
    withoutReceipt: window.getByRole('button', { name: 'Devolver sem cupom' }),
    goods,
    lines: goods.getByRole('listitem'),
    quantity: goods.getByRole('textbox', { name: /^Devolver de/ }),
    oneMore: goods.getByRole('button', { name: /^Mais um de/ }),
    /** Value bought with the sale, by the last digits of its number. */
    load: (ending: string) =>
      goods.getByRole('checkbox', { name: `Devolver Cartão-presente final ${ending}` }),
    whole: goods.getByRole('button', { name: /^Tudo de/ }),
    summary,
    total: summary.getByLabel('A devolver'),
    reasonField: summary.getByLabel('Motivo', { exact: true }),
    reason: (name: string) => summary.getByRole('button', { name, exact: true }),
    refund: (name: string) =>
      summary.getByRole('group', { name: 'Devolver em' }).getByText(name, { exact: true }),
    giveBack: summary.getByRole('button', { name: 'Devolver', exact: true }),
    exchange: summary.getByRole('button', { name: 'Devolver e trocar' }),
    confirm: dialog(window, 'Confirmar devolução'),
    done,
    amount: done.getByLabel('Valor devolvido'),
    backToTill: done.getByRole('button', { name: 'Voltar ao caixa' }),
  }
}

/** Opens the place and the sale with this printed number. */
export async function openReturn(window: Page, number: number): Promise<void> {
  const returns = returnsScreen(window)
  await openFromMenu(window, 'Trocas e Devoluções')
  await returns.text.fill(String(number))
  await expect(returns.found.first()).toContainText(String(number).padStart(6, '0'))
  await returns.text.press('Enter')
  await expect(returns.goods).toBeVisible()
}
