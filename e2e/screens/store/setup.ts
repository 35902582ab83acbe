import type { Page } from 'playwright/test'

/** “Preparar esta loja”, the first run. */
export function setupScreen(window: Page) {
  return {
    heading: window.getByRole('heading', { name: 'Preparar esta loja' }),
    legalName: window.getByLabel('Nome da loja'),
    cnpj: window.getByLabel('CNPJ', { exact: true }),
    branchName: window.getByLabel('Filial'),
    city: window.getByLabel('Cidade'),
    state: window.getByLabel('UF'),
    pixKey: window.getByLabel('Chave Pix'),
    terminalNumber: window.getByLabel('Número', { exact: true }),
    terminalName: window.getByLabel('Nome do caixa'),
    managerCode: window.getByLabel('Código', { exact: true }),
    managerName: window.getByLabel('Nome do gerente'),
    pin: window.getByLabel(/^PIN de \d a 8 números/),
    pinAgain: window.getByLabel('Repita o PIN'),
    confirm: window.getByRole('button', { name: 'Preparar loja' }),
  }
}
