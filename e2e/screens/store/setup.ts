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

/** Prepares a shop of the smallest kind; answers who may sign in. */
export async function prepareShop(window: Page) {
  const manager = { operatorCode: '7', pin: '042719' }
  const setup = setupScreen(window)
  for (const [field, text] of [
    [setup.legalName, 'Ateliê Rio Doce Ltda'],
    [setup.cnpj, '11222333000181'],
    [setup.branchName, 'Ateliê Rio Doce'],
    [setup.city, 'Recife'],
    [setup.managerCode, manager.operatorCode],
    [setup.managerName, 'Iracema'],
    [setup.pin, manager.pin],
    [setup.pinAgain, manager.pin],
  ] as const)
    await field.fill(text)
  await setup.state.selectOption('PE')
  await setup.confirm.click()
  return manager
}
