import type { Locator, Page } from 'playwright/test'

/** “Fidelidade”, one of its pages, or a branch's loyalty tab. */
export function loyaltySettings(window: Page) {
  const form = (name: string): Locator => window.getByRole('form', { name })
  return {
    tab: (name: string): Locator => window.getByRole('tab', { name, exact: true }),
    place: window.locator('[role=tabpanel]:visible').getByLabel('Configurar para'),
    serves: window.getByText('Programa que atende esta filial').locator('visible=true'),
    form: (name: string) => {
      const box = form(name)
      return {
        box,
        field: (label: string): Locator => box.getByLabel(label, { exact: true }),
        advanced: box.getByText('Avançado'),
        save: box.getByRole('button', { name: 'Salvar', exact: true }),
        test: box.getByRole('button', { name: 'Testar conexão' }),
        connection: box.getByRole('status', { name: 'Conexão' }),
      }
    },
    points: form('Tabela de pontos'),
    unready: window.getByRole('table', { name: 'Produtos incompletos' }).getByRole('row'),
  }
}
