import type { Locator, Page } from 'playwright/test'

/** “Etiqueta de balança”. */
export function scaleLabelsScreen(window: Page) {
  const layout = (position: number): Locator =>
    window.getByRole('region', { name: `Formato ${position}`, exact: true })
  return {
    layouts: window.getByRole('region', { name: /^Formato \d+$/ }),
    layout,
    field: (position: number, label: string): Locator => layout(position).getByLabel(label, { exact: true }),
    remove: (position: number): Locator =>
      window.getByRole('button', { name: `Remover o formato ${position}` }),
    preset: window.getByLabel('Novo formato'),
    add: window.getByRole('button', { name: 'Incluir formato' }),
    save: window.getByRole('button', { name: 'Salvar' }),
    reader: window.getByRole('region', { name: 'Leia uma etiqueta' }),
    code: window.getByRole('textbox', { name: 'Leia uma etiqueta' }),
  }
}
