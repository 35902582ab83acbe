import type { Page } from 'playwright/test'

/** “Leitores”, in “Dispositivos”. */
export function scannersTab(window: Page) {
  const form = window.getByRole('form', { name: 'Leitor', exact: true })
  const list = window.getByRole('list', { name: 'Leitores' })
  return {
    tab: window.getByRole('tab', { name: 'Leitores' }),
    list,
    scanner: (name: string) => list.getByRole('button', { name: new RegExp(`^${name}`) }),
    add: window.getByRole('button', { name: 'Incluir leitor' }),
    form,
    wedge: window.getByRole('form', { name: 'Leitores de teclado' }),
    field: (label: string) => form.getByLabel(label, { exact: true }),
    save: form.getByRole('button', { name: 'Salvar' }),
    remove: form.getByRole('button', { name: 'Remover' }),
    test: window.getByRole('region', { name: 'Teste' }),
  }
}
