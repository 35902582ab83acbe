import type { Locator, Page } from 'playwright/test'
import { dialog } from '../platform/dialog'

/** “Clientes”: the list, its filters and the way to a file. */
export function customersScreen(window: Page) {
  return {
    add: window.getByRole('button', { name: 'Novo cliente' }),
    search: window.getByLabel('Procurar cliente'),
    city: window.getByRole('combobox', { name: 'Cidade' }),
    rows: window.getByRole('listbox', { name: 'Clientes', exact: true }).getByRole('option'),
  }
}

/** The customer file, by its title: the customer's name, or “Novo cliente”. */
export function fileWindow(window: Page, title: string) {
  const box = dialog(window, title)
  return {
    box,
    tab: (name: string): Locator => box.getByText(name, { exact: true }),
    field: (name: string): Locator => box.getByLabel(name, { exact: true }),
    alert: box.getByRole('alert'),
    save: box.getByRole('button', { name: 'Salvar' }),
    back: box.getByRole('button', { name: 'Voltar' }),
  }
}

/** “Formulário de suplemento”. */
export function supplementScreen(window: Page) {
  const box = dialog(window, 'Adicionar uma nova pergunta')
  return {
    add: window.getByRole('button', { name: 'Adicionar uma nova pergunta' }),
    box,
    name: box.getByLabel('Pergunta', { exact: true }),
    kind: box.getByLabel('Tipo'),
    choices: box.getByLabel('Respostas possíveis'),
    save: box.getByRole('button', { name: 'Salvar' }),
    questions: window.getByRole('list', { name: 'Perguntas' }).getByRole('listitem'),
  }
}
