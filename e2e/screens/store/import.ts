import type { Page } from 'playwright/test'

/** “Importar”, step by step. */
export function importScreen(window: Page) {
  const button = (name: string | RegExp) => window.getByRole('button', { name })
  return {
    step: window.getByRole('list', { name: 'Etapas' }).locator('[aria-current=step]'),
    kind: (name: string) => window.getByRole('radio', { name, exact: true }),
    /** As if it had been chosen in the system's window, which no test can use. */
    choose: (name: string, content: string | Buffer) =>
      window
        .getByLabel('Planilha', { exact: true })
        .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) }),
    refusal: window.getByRole('alert').filter({ hasText: /\S/ }),
    another: button('Escolher outro arquivo'),
    encoding: window.getByLabel('Acentos (codificação)'),
    separator: window.getByLabel('Separador'),
    preview: window.getByRole('region', { name: 'Primeiras linhas do arquivo' }),
    column: (name: string) => window.getByLabel(`Coluna “${name}”`),
    decimals: (name: string) => window.getByLabel(`Decimais de “${name}”`),
    check: button('Conferir'),
    counts: window.getByRole('radiogroup', { name: 'Linhas' }),
    rows: (state: string) => window.getByRole('region', { name: `Linhas: ${state}` }),
    begin: button(/^Importar \d/),
    stop: button('Parar'),
    resume: button('Continuar'),
    status: window.getByRole('status').filter({ hasText: /Importação|Importando|Parada/ }),
    again: button('Importar outra planilha'),
    past: window.getByRole('region', { name: 'Importações anteriores' }),
  }
}
