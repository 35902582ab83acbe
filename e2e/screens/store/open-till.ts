import { expect, type Page } from 'playwright/test'

/** “Abertura de caixa” with the float as typed, in reais: `100,00`. */
export async function openTill(window: Page, float: string): Promise<void> {
  await window.getByLabel('Fundo de troco').fill(float)
  await window.getByRole('button', { name: 'Abrir caixa' }).click()
  await expect(window.getByLabel('Código', { exact: true })).toBeFocused()
}
