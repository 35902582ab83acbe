import { expect, type Page } from 'playwright/test'

interface Credentials {
  readonly operatorCode: string
  readonly pin: string
}

/** “Identifique-se”: code, Enter, PIN, Enter. */
export async function signIn(window: Page, { operatorCode, pin }: Credentials): Promise<void> {
  await typeCredentials(window, { operatorCode, pin })
  await expect(window.getByRole('heading', { name: 'Identifique-se' })).toBeHidden()
}

export async function typeCredentials(window: Page, { operatorCode, pin }: Credentials): Promise<void> {
  const code = window.getByLabel('Código do operador')
  await code.fill(operatorCode)
  await code.press('Enter')
  const typed = window.getByLabel('PIN', { exact: true })
  await expect(typed).toBeFocused()
  // Filled, not typed key by key: at a machine's pace that would be a scanner.
  await typed.fill(pin)
  await typed.press('Enter')
}
