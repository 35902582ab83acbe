import { expect, type Page } from 'playwright/test'

/** Pagamento as a cashier sees it. */
export function paymentScreen(window: Page) {
  const tenders = window.getByRole('group', { name: 'Formas de pagamento' })
  return {
    tenders,
    tender: (label: string) => tenders.getByRole('button', { name: label, exact: true }),
    remaining: window.getByLabel('Falta', { exact: true }),
    change: window.getByLabel('Troco', { exact: true }),
    bill: window.getByRole('region', { name: 'Conta' }),
    taken: window.getByRole('list', { name: 'Pagamentos' }).getByRole('listitem'),
    received: window.getByLabel('Valor recebido'),
    finish: window.getByRole('button', { name: 'Finalizar venda' }),
  }
}

/** From the lines to the next sale: F8, cash (what is due unless `received` says more, `50,00`), Enter. */
export async function payInCash(window: Page, received?: string): Promise<void> {
  const payment = paymentScreen(window)
  await window.keyboard.press('F8')
  await payment.tender('Dinheiro').click()
  if (received !== undefined) await payment.received.fill(received)
  await payment.received.press('Enter')
  await expect(payment.finish).toBeFocused()
  await payment.finish.press('Enter')
  await expect(window.getByLabel('Código', { exact: true })).toBeFocused()
}
