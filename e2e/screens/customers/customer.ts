import { expect, type Page } from 'playwright/test'
import { dialog } from '../platform/dialog'

/** “Cliente”: search, CPF no cupom, and the way to quick registration. */
export function customerWindow(window: Page) {
  const box = dialog(window, 'Cliente')
  return {
    box,
    field: box.getByLabel('Procurar cliente'),
    found: box.getByRole('listbox', { name: 'Clientes encontrados' }).getByRole('option'),
    receiptTaxId: box.getByLabel('CPF no cupom'),
    register: box.getByRole('button', { name: 'Cadastrar cliente' }),
    nobody: box.getByRole('button', { name: 'Consumidor final' }),
  }
}

/** “Cadastrar cliente”, the quick form. */
export function registerWindow(window: Page) {
  const box = dialog(window, 'Cadastrar cliente')
  return {
    box,
    name: box.getByLabel('Nome'),
    taxId: box.getByLabel('CPF ou CNPJ'),
    mobile: box.getByLabel('Celular com DDD'),
    consents: {
      sms: box.getByRole('checkbox', { name: 'Aceita por SMS' }),
      email: box.getByRole('checkbox', { name: 'Aceita por E-mail' }),
    },
    confirm: box.getByRole('button', { name: 'Cadastrar', exact: true }),
  }
}

/** Puts the one customer `text` finds on the sale. */
export async function identify(window: Page, text: string): Promise<void> {
  const customer = customerWindow(window)
  await window.keyboard.press('F2')
  await customer.field.fill(text)
  await expect(customer.found).toHaveCount(1)
  await customer.field.press('Enter')
  await expect(customer.box).toBeHidden()
}
